import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { detector } from '../../src/embedded/workflows/detector.ts';
import { ExpressionExcess, parseExpression, walk } from '../../src/embedded/workflows/expression.ts';

const RULES = new Set(detector.rules.map(({ id }) => id));
const fragment = fc.constantFrom(
  'on: ',
  'pull_request_target',
  'issues\n',
  'jobs:\n',
  '  a:\n',
  '    steps:\n',
  '      - run: ',
  '      - uses: ',
  'actions/checkout@',
  'main',
  '|\n',
  '\n',
  '        ',
  '${{ ',
  ' }}',
  "'",
  '"',
  'github.event.issue.title',
  'github.head_ref',
  '&x ',
  '*x',
  '{',
  '}',
  '[',
  ']',
  ', ',
  ': ',
  '- ',
  '\t',
  '\r\n',
  '# ',
  '|| true',
  'GITHUB_ENV',
  '<<',
  '\u{1F600}',
  '\0',
);
const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: fragment }, { weight: 1, arbitrary: fc.string() }), { maxLength: 60 })
  .map((parts) => parts.join(''));

async function scan(
  content: string,
): Promise<Awaited<ReturnType<Awaited<ReturnType<typeof detector.create>>['scanFile']>>> {
  const instance = await detector.create({ config: { level: 'strict' } });
  return instance.scanFile({ path: '.github/workflows/a.yml', bytes: Buffer.from(content) });
}

describe('the workflows scanner', () => {
  test('never throws, says of every file what became of it, and points into it', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const report = await scan(content);
        expect(report.unread === undefined || report.notApplicable === undefined).toBe(true);
        const lines = content.split(/\r\n|\r|\n/);
        for (const { rule, region } of report.findings) {
          expect(RULES.has(rule)).toBe(true);
          if (region === undefined) throw new Error('a finding without a place');
          expect(region.startLine).toBeLessThanOrEqual(lines.length);
          expect(region.startColumn).toBeLessThanOrEqual((lines[region.startLine - 1] ?? '').length + 2);
          expect(region.endLine > region.startLine || region.endColumn >= region.startColumn).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same answer twice, and the same places with the line ends of Windows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            'run: echo ${{ github.event.issue.title }}',
            'uses: a/b@v1',
            'run: |\n          echo ${{ github.head_ref }}',
          ),
          { maxLength: 6 },
        ),
        async (steps) => {
          const content = `on: [issues, pull_request_target]\njobs:\n  a:\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
          const once = await scan(content);
          expect(await scan(content)).toEqual(once);
          expect((await scan(content.replaceAll('\n', '\r\n'))).findings).toEqual(once.findings);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what is found across files', () => {
  const action = fc.constantFrom('.github/actions/a', '.github/actions/b', '.github/actions/c');
  const step = fc.oneof(
    action.map((to) => `- { uses: ./${to}, with: { x: "\${{ inputs.x }}" } }`),
    fc.constantFrom(
      '- { shell: bash, run: "echo ${{ inputs.x }}" }',
      '- { uses: actions/checkout@v4, with: { ref: "${{ inputs.x }}" } }',
      '- { uses: actions/checkout@v4, with: { ref: "${{ github.event.pull_request.head.sha }}" } }',
      '- { shell: bash, run: make }',
    ),
  );
  const composite = fc
    .array(step, { minLength: 1, maxLength: 4 })
    .map(
      (steps) =>
        `inputs: { x: {} }\nruns:\n  using: composite\n  steps:\n${steps.map((line) => `    ${line}\n`).join('')}`,
    );
  const caller = fc
    .array(fc.tuple(action, fc.constantFrom('github.event.pull_request.title', 'github.event.pull_request.head.sha')), {
      maxLength: 3,
    })
    .map(
      (calls) =>
        `on: pull_request_target\njobs:\n  a:\n    steps:\n      - run: x\n${calls.map(([to, value]) => `      - { uses: ./${to}, with: { x: "\${{ ${value} }}" } }\n`).join('')}`,
    );

  test('ends on every circle, stands in a file of the tree, and does not depend on the order of the files', async () => {
    await fc.assert(
      fc.asyncProperty(caller, fc.tuple(composite, composite, composite), async (workflow, actions) => {
        const instance = await detector.create({ config: {} });
        const files: [string, string][] = [
          ['.github/workflows/w.yml', workflow],
          ...actions.map((content, index): [string, string] => [
            `.github/actions/${'abc'.charAt(index)}/action.yml`,
            content,
          ]),
        ];
        const facts = await Promise.all(
          files.map(async ([path, content]) => ({
            path,
            fact: (await instance.scanFile({ path, bytes: Buffer.from(content) })).fact,
          })),
        );
        const known = facts.filter(({ fact }) => fact !== undefined);
        const find = async (given: typeof known): Promise<string[]> => {
          const report = await detector.finish?.(given, [], { config: {} });
          return (report?.findings ?? []).map(
            ({ rule, path, region, severity }) => `${rule} ${path} ${JSON.stringify(region)} ${String(severity)}`,
          );
        };
        const found = await find(known);
        expect((await find([...known].reverse())).sort()).toEqual([...found].sort());
        const paths = new Set(files.map(([path]) => path));
        for (const line of found) expect(paths.has(line.split(' ')[1] ?? '')).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the expression parser', () => {
  test('ends on every text, and walks what it made', () => {
    const token = fc.constantFrom(
      'a',
      '.',
      '[',
      ']',
      '(',
      ')',
      '!',
      '&&',
      '||',
      '==',
      "'x'",
      '1',
      '*',
      ',',
      ' ',
      'github',
      'fromJSON',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 200 }), (tokens) => {
        const parsed = parseExpression(tokens.join(''));
        if (parsed !== undefined) expect([...walk(parsed)].length).toBeGreaterThan(0);
      }),
    );
    for (const deep of [
      '('.repeat(100_000),
      '!'.repeat(100_000),
      `${'a||'.repeat(900)}a`,
      'a['.repeat(50_000),
      `'${"''".repeat(10_000)}`,
    ]) {
      let parsed: ReturnType<typeof parseExpression>;
      try {
        parsed = parseExpression(deep);
      } catch (error) {
        expect(error).toBeInstanceOf(ExpressionExcess);
      }
      if (parsed !== undefined) expect([...walk(parsed)].length).toBeGreaterThan(0);
    }
  });
});
