import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prettyJson } from '../../src/lib/canonical-json.ts';
import type { ScannerDefinition } from '../../src/model/scanner.ts';
import { provisionTool } from '../../src/provision/provision.ts';
import { scanner as bandit } from '../../src/scanners/bandit.ts';
import { scanner as detectSecrets } from '../../src/scanners/detect-secrets.ts';
import { scanner as hadolint } from '../../src/scanners/hadolint.ts';
import { scanner as ruff } from '../../src/scanners/ruff.ts';
import { scanner as zizmor } from '../../src/scanners/zizmor.ts';
import { makeBench, runScanner, type Bench } from './provision-bench.ts';
import { GOLDEN_TREES } from './provision-trees.ts';

/** The recordings that the fast golden tests parse are what the pinned tools write today. `UPDATE_GOLDEN=1` records anew. */
const PATIENCE = 120_000;
const update = process.env['UPDATE_GOLDEN'] === '1';
const golden = join(import.meta.dirname, '../golden');

let bench: Bench;
beforeAll(() => {
  bench = makeBench();
});
afterAll(() => {
  bench.remove();
});

describe.each([ruff, bandit, detectSecrets, zizmor, hadolint])('$id', (definition: ScannerDefinition) => {
  test.each(Object.entries(GOLDEN_TREES[definition.id] ?? {}))(
    '%s',
    async (name, tree) => {
      const tool = await provisionTool(definition, bench.options);
      if (tool.status === 'failed') throw new Error(tool.detail);
      const run = await runScanner(bench, definition, tool, tree);
      const folder = join(golden, definition.id, name);
      const recording = new Map(
        [...run.outputs]
          .filter(([, bytes]) => bytes.length > 0)
          .map(([file, bytes]) => [file, Buffer.from(bytes).toString()]),
      );
      recording.set('run.json', prettyJson({ exitCode: run.exitCode, files: run.files, sourceRoot: run.sourceRoot }));
      if (update) mkdirSync(folder, { recursive: true });
      for (const [file, content] of recording) {
        if (update) writeFileSync(join(folder, file), content);
        expect(existsSync(join(folder, file))).toBe(true);
        expect(content).toBe(readFileSync(join(folder, file), 'utf8'));
      }
    },
    PATIENCE,
  );
});
