import { describe, expect, test } from '@jest/globals';
import { installBubblewrap } from '../../../src/adapters/github/install-bubblewrap.ts';
import { AssayError } from '../../../src/model/errors.ts';
import type { CommandRequest } from '../../../src/ports/commands.ts';

const HOSTED = { RUNNER_ENVIRONMENT: 'github-hosted', RUNNER_OS: 'Linux', PATH: '/somewhere', GITHUB_TOKEN: 'x' };

/** Plays the machine: which commands succeed, in words of what they do. */
async function installed(
  succeeds: readonly string[],
  env: Readonly<Record<string, string>> = HOSTED,
  offline = false,
): Promise<{ readonly did: readonly string[]; readonly said: readonly string[]; readonly requests: CommandRequest[] }> {
  const did: string[] = [];
  const said: string[] = [];
  const requests: CommandRequest[] = [];
  await installBubblewrap({
    commands: {
      run: (request) => {
        requests.push(request);
        const word = request.argv.includes('install') ? 'install' : request.argv.includes('update') ? 'update' : 'find';
        const name = word === 'install' && did.includes('update') ? 'install again' : word;
        did.push(name);
        if (name === 'find' && !succeeds.includes(name))
          return Promise.reject(new AssayError({ kind: 'internal', code: 'command-not-started', message: 'ENOENT' }));
        return Promise.resolve({
          exitCode: succeeds.includes(name) ? 0 : 100,
          stdout: Buffer.alloc(0),
          stderr: '',
        });
      },
    },
    env,
    offline,
    log: (text) => said.push(text),
  });
  return { did, said, requests };
}

describe('bubblewrap on hosted machines', () => {
  test.each([
    ['is left alone where it is', ['find'], ['find'], 0],
    ['is installed where it is not', ['install'], ['find', 'install'], 1],
    [
      'is looked up anew where lists are old',
      ['update', 'install again'],
      ['find', 'install', 'update', 'install again'],
      1,
    ],
    ['without network is told, and no error', [], ['find', 'install', 'update'], 2],
  ])('%s', async (_name, succeeds, did, said) => {
    const result = await installed(succeeds);
    expect(result.did).toEqual(did);
    expect(result.said).toHaveLength(said);
  });

  test.each([
    ['a machine of one’s own', { ...HOSTED, RUNNER_ENVIRONMENT: 'self-hosted' }, false],
    ['another system', { ...HOSTED, RUNNER_OS: 'macOS' }, false],
    ['a run offline', HOSTED, true],
    ['no runner at all', {}, false],
  ])('nothing is run on %s', async (_name, env, offline) => {
    expect((await installed([], env, offline)).did).toEqual([]);
  });

  test('programs are named by their own paths, and get nothing of the job’s environment', async () => {
    const { requests } = await installed([]);
    for (const { argv, env } of requests) {
      expect(argv[0]).toMatch(/^\/usr\/bin\/(?:bwrap|sudo)$/);
      expect(env).toEqual({ PATH: '/usr/sbin:/usr/bin:/sbin:/bin' });
    }
  });
});
