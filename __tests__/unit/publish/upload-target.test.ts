import { describe, expect, test } from '@jest/globals';
import { uploadTarget } from '../../../src/publish/upload-target.ts';
import { HEAD, job, MERGE, PULL_REQUEST } from './support.ts';

const pullRequest = { event: 'pull_request', ref: 'refs/pull/7/merge', pullRequest: PULL_REQUEST };
const OTHER = 'd'.repeat(40);

describe('where findings are uploaded', () => {
  test.each([
    ['push', { ref: 'refs/heads/topic' }, MERGE, 'refs/heads/topic', MERGE],
    ['a pushed tag', { ref: 'refs/tags/v1' }, MERGE, 'refs/tags/v1', MERGE],
    ['schedule', { event: 'schedule' }, MERGE, 'refs/heads/main', MERGE],
    ['release', { event: 'release', ref: 'refs/tags/v1' }, MERGE, 'refs/tags/v1', MERGE],
    ['a pull request’s merge', pullRequest, MERGE, 'refs/pull/7/merge', MERGE],
    ['a pull request’s head', pullRequest, HEAD, 'refs/pull/7/head', HEAD],
    ['a merged pull request', { ...pullRequest, ref: 'refs/heads/main' }, MERGE, 'refs/heads/main', MERGE],
    [
      'pull_request_target on its head',
      { ...pullRequest, event: 'pull_request_target', ref: 'refs/heads/main' },
      HEAD,
      'refs/pull/7/head',
      HEAD,
    ],
    ['workflow_run on the default branch', { event: 'workflow_run' }, MERGE, 'refs/heads/main', MERGE],
  ])('%s', (_name, change, head, ref, sha) => {
    expect(uploadTarget(job(change), head)).toEqual({ kind: 'upload', ref, sha });
  });

  test.each([
    ['merge_group', { event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-1' }, MERGE],
    ['a push to a merge queue', { ref: 'refs/heads/gh-readonly-queue/main/pr-1' }, MERGE],
    [
      'pull_request_target on its base',
      { ...pullRequest, event: 'pull_request_target', ref: 'refs/heads/main' },
      MERGE,
    ],
    ['workflow_run on another commit', { event: 'workflow_run' }, OTHER],
    ['another commit than the run’s', {}, OTHER],
    ['a pull request’s job that checked out something else', pullRequest, OTHER],
    ['no ref', { ref: '' }, MERGE],
    ['no git', {}, undefined],
  ])('not: %s', (name, change, head) => {
    expect(uploadTarget(job(change), head)).toMatchObject({
      kind: 'refused',
      queue: /merge_group|merge queue/.test(name),
      why: expect.stringMatching(/\w/) as unknown,
    });
  });
});
