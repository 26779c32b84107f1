import type { ArtifactAnswer, ArtifactStore } from '../../ports/host.ts';

/** Artifacts of the run. The client is large and loads with the first call; its own retries are enough. */
export function createArtifactStore(env: Readonly<Record<string, string | undefined>>): ArtifactStore {
  return {
    store: async (name, root, files, retentionDays): Promise<ArtifactAnswer> => {
      if ((env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '' || (env['ACTIONS_RESULTS_URL'] ?? '') === '') {
        return { state: 'unavailable', why: 'the runner gives this step no artifact service' };
      }
      try {
        const { DefaultArtifactClient } = await import('@actions/artifact');
        const stored = await new DefaultArtifactClient().uploadArtifact(
          name,
          [...files],
          root,
          retentionDays === undefined ? {} : { retentionDays },
        );
        if (stored.id === undefined) return { state: 'failed', why: 'the service gave no id' };
        return { state: 'stored', id: stored.id, bytes: stored.size ?? 0 };
      } catch (error) {
        return failureOf(error);
      }
    },
  };
}

function failureOf(error: unknown): ArtifactAnswer {
  const why = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.name === 'GHESNotSupportedError')
    return { state: 'unavailable', why: 'GitHub Enterprise Server has no artifact service of this kind' };
  if (/\(409\)|already exists/i.test(why)) return { state: 'name-taken' };
  return { state: 'failed', why };
}
