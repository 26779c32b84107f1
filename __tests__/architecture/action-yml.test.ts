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

  test('has the outputs the program sets, and one file for main and post', () => {
    expect(Object.keys(action.outputs)).toEqual(OUTPUT_NAMES);
    expect(action.runs.main).toBe('dist/action/index.js');
    expect(action.runs.post).toBe(action.runs.main);
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
    steps: z.array(step),
  });
  const workflow = z.looseObject({
    on: z.unknown(),
    permissions: z.record(z.string(), z.string()),
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

  test.each(files.filter((file) => /pull-request|merge-queue/.test(file)))(
    '%s: the required job runs whatever became of the others',
    (file) => {
      const { jobs } = workflow.parse(parse(readFileSync(join(root, file), 'utf8')));
      const required = Object.values(jobs).filter(({ needs }) => needs !== undefined);
      expect(required.length).toBeGreaterThan(0);
      for (const { if: condition } of required) expect(condition).toContain('always()');
    },
  );
});
