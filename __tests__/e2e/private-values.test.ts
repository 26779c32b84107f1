import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { assay, type CliResult } from '../support/assay.ts';
import { gitRepository, temporaryFolder } from '../support/git-repository.ts';

/** Reports every line it reads, in every place a report has for text, and prints it in the ways programs print things. */
const QUOTING = `
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const [source, report] = process.argv.slice(2);
const results = [];
for (const name of readdirSync(source).filter((name) => /\\.(?:py|csv|md)$/.test(name))) {
  readFileSync(join(source, name), 'utf8').split('\\n').forEach((text, index) => {
    if (text === '') return;
    results.push({ ruleId: 'q/' + text, level: 'warning', message: { text }, properties: { tags: [text], risk: text },
      locations: [{ physicalLocation: { artifactLocation: { uri: name }, region: { startLine: index + 1, snippet: { text } } } }] });
    console.log(text);
    console.error(JSON.stringify({ [text]: text }), encodeURIComponent(text), Buffer.from(text).toString('base64'));
  });
}
writeFileSync(report, JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'q', rules: results.map(({ ruleId }) => ({ id: ruleId, help: { text: ruleId } })) } }, results }] }));
`;

/** Drawn again where it happens to look like a placeholder. */
const random = (bytes: number): string => {
  const text = randomBytes(bytes).toString('base64url');
  return /[-_]|(.)\1\1|^[^0-9]*$/.test(text) ? random(bytes) : text;
};
const SECRETS = {
  password: `Tr0ub4dor&'3/${random(6)}`,
  urlPassword: random(9),
  bearer: random(24),
  key: `${random(15)}${random(15)}`,
};
const PERSONAL = {
  card: '4539148803436467',
  iban: ['DE', '8937', '0400440532013000'].join(''),
  mail: ['miriam.weidner', 'kontor-weidner.org'].join('@'),
  later: ['jonas.albrecht', 'kontor-weidner.org'].join('@'),
};

/** A token that is no text of any file, but part of a file's name. */
const NAMED = `${['gh', 'p_'].join('')}${random(18)}${random(9)}`;

let folder: ReturnType<typeof temporaryFolder>;
let result: CliResult;
let bundle: string;
beforeAll(async () => {
  folder = temporaryFolder();
  const rows = Array.from({ length: 60 }, (_, row) => `${String(row)},${PERSONAL.mail},${PERSONAL.card}\n`);
  const root = gitRepository(join(folder.path, 'repo'), {
    'app.py': `db_password = "${SECRETS.password}"\naws_secret_access_key = "${SECRETS.key}"\nURL = "postgres://payments:${SECRETS.urlPassword}@db.corp.net/x"\nheaders = {"Authorization": "Bearer ${SECRETS.bearer}"}\n`,
    // A table is one finding for each column: the values of its later rows are no less matched.
    'people.csv': `id,email,card\n${rows.join('')}60,${PERSONAL.later},${PERSONAL.card}\n`,
    'note.md': `Account of Miriam: ${PERSONAL.iban}\n`,
    [`notes-${NAMED}.md`]: 'A file whose name holds a token.\n',
    'quote.mjs': QUOTING,
    '.assay.json': JSON.stringify({
      product: 'toy',
      profiles: [
        {
          name: 'core',
          tools: [
            {
              id: 'quote',
              command: ['node', 'quote.mjs', '{source}', '{out}/r.sarif'],
              output: { format: 'sarif', path: 'r.sarif' },
            },
            'secrets',
            'privacy',
          ],
          budgets: [{ severity: 'low', max: 1000 }],
        },
      ],
    }),
  });
  result = await assay([
    'scan',
    root,
    '--out',
    join(folder.path, 'out'),
    '--jobs',
    '1',
    '--log-sink',
    join(folder.path, 'log.jsonl'),
  ]);
  bundle = join(folder.path, 'out', 'latest');
});
afterAll(() => {
  folder.remove();
});

function everything(at: string): [path: string, text: string][] {
  return readdirSync(at).flatMap((name) => {
    const path = join(at, name);
    return statSync(path).isDirectory() ? everything(path) : [[path, readFileSync(path, 'utf8')] as [string, string]];
  });
}

describe('what secrets and privacy match is not in what another scanner prints', () => {
  test('the other scanner quoted all of it, and its report stays whole', () => {
    expect(result.code).toBe(0);
    expect(result.stdout).toMatch(/quote +completed +68 findings/);
    expect(result.stdout).toMatch(/app\.py:1 +q\//);
    expect(result.stdout).toContain('1 file name with what looks like a credential');
  });

  test.each([...Object.entries(SECRETS), ...Object.entries(PERSONAL), ['a file name', NAMED] as const])(
    '%s is nowhere',
    (name, value) => {
      const forms = [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value)];
      if (name in SECRETS) {
        for (const before of [0, 1, 2])
          forms.push(
            Buffer.concat([Buffer.alloc(before), Buffer.from(value)])
              .toString('base64')
              .slice(4, -4),
          );
      }
      const printed: [string, string][] = [
        ...everything(bundle),
        ...everything(join(folder.path, 'out')).filter(([path]) => path.endsWith('.jsonl')),
        ['log', readFileSync(join(folder.path, 'log.jsonl'), 'utf8')],
        ['stdout', result.stdout],
        ['stderr', result.stderr],
      ];
      const holding = printed.filter(([, text]) => forms.some((form) => text.includes(form))).map(([path]) => path);
      expect(holding).toEqual([]);
    },
  );

  test('the evidence is consistent', async () => {
    const verified = await assay(['verify', bundle, '--allow-unsigned']);
    expect([verified.code, verified.stderr]).toEqual([0, '']);
  });
});
