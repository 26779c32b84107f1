import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { actionInputsSchema, INPUT_NAMES, OUTPUT_NAMES, parseActionInputs } from '../../src/inputs/action-inputs.ts';
import { gateInputs } from '../../src/entry/action/gate.ts';

const root = join(import.meta.dirname, '../..');
const action = z
  .object({
    inputs: z.record(z.string(), z.strictObject({ description: z.string(), default: z.string().optional() })),
    outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
    runs: z.strictObject({ using: z.literal('node24'), main: z.string(), post: z.string() }),
  })
  .loose()
  .parse(parse(readFileSync(join(root, 'action.yml'), 'utf8')));

describe('action.yml', () => {
  test('has the inputs of the schema, in its words', () => {
    expect(Object.keys(action.inputs)).toEqual(INPUT_NAMES);
    for (const [name, { description }] of Object.entries(action.inputs)) {
      const schema = z.toJSONSchema(actionInputsSchema, { io: 'input' }).properties?.[name];
      expect(description).toContain(typeof schema === 'object' ? schema.description : 'a schema');
    }
  });

  test('has the outputs the program sets, and a post step that is no scan', () => {
    expect(Object.keys(action.outputs)).toEqual(OUTPUT_NAMES);
    expect(action.runs.main).toBe('dist/action/index.js');
    expect(action.runs.post).toBe('dist/action/post.js');
  });

  test('gives the defaults of the schema', () => {
    const given = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']));
    const { token, ...others } = given;
    expect(token).toBe('${{ github.token }}');
    expect(parseActionInputs(others)).toEqual(parseActionInputs({}));
  });

  test('gives none for what a gate can fix: a default would look like a wish', () => {
    const defaults = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined);
    const inputs = parseActionInputs(
      Object.fromEntries(
        defaults.filter(([name]) => name !== 'token').map(([name, input]) => [name, input.default ?? '']),
      ),
    );
    expect(gateInputs(inputs, new Set(defaults.map(([name]) => name)))).toEqual({});
  });
});

describe('workflows', () => {
  const files = ['.github/workflows', 'docs/workflows'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  const step = z.looseObject({
    uses: z.string().optional(),
    with: z.record(z.string(), z.unknown()).optional(),
    run: z.string().optional(),
  });
  const job = z.looseObject({
    if: z.string().optional(),
    needs: z.unknown().optional(),
    permissions: z.record(z.string(), z.string()).optional(),
    'timeout-minutes': z.number().optional(),
    steps: z.array(step),
  });
  const workflow = z.looseObject({
    on: z.unknown(),
    permissions: z.record(z.string(), z.string()),
    concurrency: z.looseObject({ group: z.string(), 'cancel-in-progress': z.unknown() }).optional(),
    jobs: z.record(z.string(), job),
  });

  test.each(files)('%s: pinned, with the least permissions, no expression in a script', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const { permissions, jobs } = workflow.parse(parse(text));
    expect(Object.values(permissions).filter((level) => level !== 'read')).toEqual([]);
    for (const { steps } of Object.values(jobs)) {
      for (const { uses, with: values, run } of steps) {
        if (uses !== undefined && !uses.startsWith('./') && !uses.startsWith('OWNER/'))
          expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
        if (uses?.startsWith('actions/checkout@') === true) expect(values?.['persist-credentials']).toBe(false);
        expect(run ?? '').not.toContain('${{');
        for (const name of uses?.startsWith('OWNER/') === true ? Object.keys(values ?? {}) : [])
          expect(INPUT_NAMES).toContain(name);
      }
    }
  });

  const read = (file: string): z.infer<typeof workflow> =>
    workflow.parse(parse(readFileSync(join(root, file), 'utf8')));
  const eventsOf = (file: string): string => JSON.stringify(read(file).on);
  const shipped = files.filter((file) => file.startsWith('docs/'));

  test.each(files)('%s: every job has a time limit', (file) => {
    for (const job of Object.values(read(file).jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    }
  });

  test.each(files.filter((file) => /"(pull_request|merge_group)"/.test(eventsOf(file))))(
    '%s: the required job runs whatever became of the others, and needs all of them',
    (file) => {
      const { gate, ...others } = read(file).jobs;
      expect(gate?.if).toBe('always()');
      expect([gate?.needs].flat()).toEqual(Object.keys(others));
      expect(gate?.permissions).toEqual({});
    },
  );

  test.each(shipped)('%s: a newer run ends an older one of the same change, and of nothing else', (file) => {
    const { concurrency } = read(file);
    if (eventsOf(file).includes('"pull_request"'))
      expect(concurrency).toEqual({ group: '${{ github.workflow }}-${{ github.ref }}', 'cancel-in-progress': true });
    else if (eventsOf(file).includes('"workflow_run"')) expect(concurrency?.group).toContain('workflow_run.head_sha');
    else expect(concurrency).toBeUndefined();
  });

  test.each(files.filter((file) => eventsOf(file).includes('"pull_request"')))(
    '%s: hears that the target branch was changed',
    (file) => {
      expect(eventsOf(file)).toContain('"edited"');
    },
  );

  test('docs/github.md tells of every shipped workflow', () => {
    const text = readFileSync(join(root, 'docs/github.md'), 'utf8');
    for (const file of shipped) expect(text).toContain(`](${file.replace('docs/', '')})`);
  });

  // Whoever publishes another run's evidence must not be able to sign, or to say that a check passed.
  test('fork-publish.yml: the job that reads the artifact writes nothing, the one that writes reads nothing of it', () => {
    const { jobs } = read('docs/workflows/fork-publish.yml');
    expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([
      { contents: 'read', actions: 'read' },
      { 'pull-requests': 'write' },
    ]);
    expect(jobs['comment']?.steps.filter(({ uses }) => uses !== undefined)).toEqual([]);
  });
});
