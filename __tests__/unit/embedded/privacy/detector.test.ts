import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { DetectorInstance, FileReport } from '../../../../src/embedded/detector.ts';
import { detector } from '../../../../src/embedded/privacy/detector.ts';
import { readPack } from '../../../../src/embedded/privacy/pack.ts';
import { renderPrivacyRules } from '../../../../src/embedded/privacy/rule-docs.ts';
import { PRIVACY_RULES } from '../../../../src/embedded/privacy/rules.generated.ts';

const PACK = join(import.meta.dirname, '../../../../privacy-pack');
/** Numbers are put together here so that this file holds none. */
const SSN = ['512', '83', '4417'].join('-');
const MAIL = ['ingrid.okonkwo', 'posteo.de'].join('@');

let instance: DetectorInstance;
beforeAll(async () => {
  instance = await detector.create({ config: {}, privacyPack: PACK });
});
async function scan(path: string, content: string | Uint8Array): Promise<FileReport> {
  return instance.scanFile({ path, bytes: Buffer.from(content) });
}
async function entities(path: string, content: string): Promise<string[]> {
  const { findings } = await scan(path, content);
  return findings.map(({ properties, kind }) => `${String(properties?.['entity'])}${kind === 'review' ? '?' : ''}`);
}

describe('the shipped pack', () => {
  const pack = readPack(PACK);
  test('every rule has its documentation in the generated file', () => {
    expect(
      readFileSync(join(import.meta.dirname, '../../../../src/embedded/privacy/rules.generated.ts'), 'utf8')
        .replace(/\s+/g, '')
        .replaceAll(',]', ']')
        .replaceAll("'", '"'),
    ).toBe(renderPrivacyRules(pack).replace(/\s+/g, '').replaceAll(',]', ']').replaceAll("'", '"'));
    expect(detector.rules.map(({ id }) => id)).toEqual(PRIVACY_RULES.map(({ id }) => id));
    expect(new Set(PRIVACY_RULES.map(({ id }) => id)).size).toBe(pack.rules.length);
  });
  test('texts are whole sentences', () => {
    for (const { finding, remedy, risk, title } of PRIVACY_RULES) {
      for (const text of [finding, remedy, risk]) expect(text).toMatch(/^[A-Z].+\.$/s);
      expect(title).not.toMatch(/\.$/);
    }
  });
  test('every format and nearly every entity is proven by a fixture; clean fixtures are quiet', () => {
    const found = new Set<string>();
    for (const [name, findings] of Object.entries(pack.expected.fixtures)) {
      if (name.startsWith('clean/')) expect(findings).toEqual([]);
      for (const { entity } of findings) found.add(entity);
    }
    for (const { entity } of pack.rules) expect(found).toContain(entity);
    const extensions = new Set([...pack.fixtures.keys()].map((name) => name.split('.').at(-1)));
    for (const format of [
      'txt',
      'md',
      'csv',
      'tsv',
      'json',
      'jsonl',
      'yaml',
      'sql',
      'py',
      'html',
      'xml',
      'rtf',
      'pdf',
      'docx',
      'xlsx',
      'eml',
      'ipynb',
    ]) {
      expect(extensions).toContain(format);
    }
    expect(pack.fixtures.has('raw/access_log')).toBe(true);
    // Ignored by git in this repository: a checkout would lack it, and the pack would fail its own test.
    expect(extensions).not.toContain('log');
  });
  test('its own files are left out wherever they lie', async () => {
    for (const bytes of pack.fixtures.values()) {
      expect(await instance.scanFile({ path: 'somewhere/else.txt', bytes })).toEqual({
        findings: [],
        notApplicable: 'part of the privacy pack in force',
      });
    }
  });
});

describe('findings', () => {
  test('say entity, count and place, and never the value', async () => {
    const report = await scan('notes/case.txt', `first line\r\nThe SSN is ${SSN}.\r\n`);
    expect(report.findings).toHaveLength(1);
    const [finding] = report.findings;
    expect(finding).toMatchObject({
      rule: 'privacy/us-ssn',
      region: { startLine: 2, startColumn: 12, endLine: 2, endColumn: 23 },
      properties: { entity: 'us-ssn', count: 1, place: 'line 2' },
    });
    expect(JSON.stringify(report)).not.toContain(SSN);
    expect(finding?.severity).toBeUndefined();
  });
  test('are low in folders of tests and examples', async () => {
    for (const path of ['tests/case.txt', 'pkg/__fixtures__/case.txt', 'examples/a/case.txt', 'src/case.test.txt']) {
      expect((await scan(path, `SSN ${SSN}\n`)).findings[0]?.severity).toBe('low');
    }
  });
  test('of a record set are one per kind and column, with the count', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => `${index},anna.k${index}@posteo.de,${SSN}`);
    const { findings } = await scan('people.csv', `id,email,ssn\n${rows.join('\n')}\n`);
    expect(
      findings.map(({ properties }) => [properties?.['entity'], properties?.['count'], properties?.['column']]),
    ).toEqual([
      ['email', 500, 2],
      ['us-ssn', 500, 3],
    ]);
    expect(findings[0]?.properties?.['lines']).toBe('2-501');
  });
  test('of other files are single up to twenty, then one for the rest', async () => {
    const text = Array.from({ length: 30 }, () => `SSN ${SSN}\n\nfiller\n\n`).join('');
    const { findings } = await scan('notes.txt', text);
    expect(findings).toHaveLength(21);
    expect(findings.at(-1)?.properties?.['count']).toBe(10);
  });
  test('are found beyond the first window of a very long line', async () => {
    const { findings } = await scan('one-line.json', `{"pad":"${'x '.repeat(20_000)}","ssn":"${SSN}"}`);
    expect(findings[0]?.region?.startColumn).toBe(8 + 1 + 40_000 + 9);
  });
  test('are found in UTF-16 of either order', async () => {
    const le = Buffer.from(`\ufeffSSN ${SSN}\n`, 'utf16le');
    const be = Buffer.from(le).swap16();
    for (const bytes of [le, be])
      expect((await instance.scanFile({ path: 'a.txt', bytes })).findings[0]?.region?.startColumn).toBe(5);
  });
});

describe('context', () => {
  test.each([
    ['people.csv', 'name,mobile\nx,0170 3948571\n', ['phone']],
    ['dump.sql', "INSERT INTO p (id, mobile) VALUES (1, '0170 3948571');\n", ['phone']],
    ['a.md', '| mobile | note |\n|---|---|\n| 0170 3948571 | x |\n', ['phone']],
    ['a.json', '{"userMobile": "0170 3948571"}', ['phone']],
    ['a.txt', 'Mobile:\n0170 3948571\n', ['phone']],
    ['a.txt', 'reference 0170 3948571\n', []],
    ['a.csv', 'order,mobile\n4153908276,\n', []],
    ['a.json', '{"order": 4153908276, "mobile": null}', []],
  ])('%s: %j', async (path, text, expected) => {
    expect(await entities(path, text)).toEqual(expected);
  });
});

describe('ordinary repositories are quiet', () => {
  test.each([
    ['src/a.ts', `// Author: Ingrid <${MAIL}>\nconst version = "10.20.30.40";\n`],
    ['AUTHORS', `Ingrid Okonkwo <${MAIL}>\n`],
    ['package.json', `{"author": "Ingrid <${MAIL}>"}`],
    ['docs/CHANGELOG.md', `* thanks to ${MAIL}\n`],
    ['src/a.ts', 'git clone git@github.com:acme/site.git; user@example.com; noreply@posteo.de'],
    ['README.md', 'Write to user@example.com or call (212) 555-0187; pay with 4242 4242 4242 4242.'],
    ['src/a.ts', 'const firstName = input.firstName; const phone = user.phone;'],
    ['src/a.ts', `const stamp = 1712345678901; const id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";`],
    ['go.sum', 'github.com/a/b v1.2.3 h1:0123456789012345678901234567890123456789012=\n'],
    ['src/table.py', 'T = [4539148803436467, 342020223401220]\n'],
    ['a.kt', 'this@Outer.trailers = trailers'],
    ['i18n/messages_de.properties', 'firstName=Vorname\n'],
    ['docs/guide.md', 'See `Shop::Customers::DataExporter` and `/customers/bulk` | Bulk-add customers to groups |\n'],
    ['docs/guide.md', 'Birthdays []Day `form:"birthdays,default=1987-09-01;1988-09-02"`\n'],
    ['docs/a.md', 'Thanks to Holger Wessel, Gisela Brandner and all who contributed\n'],
    ['docs/a.md', 'Owner: Platform Team. Reporter: Build Server. Dear Hiring Manager,\n'],
    ['docs/a.md', 'the input `Mr. Brandner` is refused\n'],
    ['a.txt', 'SPDX-FileCopyrightText: 2016-2024 Some Company\n'],
    ['src/a.rb', '# User.create(first_name: "Ingrid", last_name: "Wessel")\n'],
    ['src/a.go', 'var clientIp = "192.168.4.17" // version "10.20.30.40"\n'],
    ['schema.sql', 'CREATE TABLE a (first_name VARCHAR(30), last_name TEXT);'],
  ])('%s: %s', async (path, text) => {
    expect(await entities(path, text)).toEqual([]);
  });
  test('published examples in a labelled record are for review only', async () => {
    expect(await entities('people.csv', 'id,email\n1,petra@example.com\n')).toEqual(['email?']);
  });
});

describe('what a repository really holds', () => {
  const NAME = ['Ingrid', 'Okonkwo'].join(' ');
  const PHONE = ['(212)', ['436', '7713'].join('-')].join(' ');
  const BORN = ['1971', '03', '28'].join('-');

  test('tables of a page, in one line or in many', async () => {
    const rows = `<tr><th>Name</th><th>Phone</th><th>Date of birth</th></tr>\n<tr><td>${NAME}</td><td>${PHONE}</td><td>${BORN}</td></tr>`;
    for (const text of [rows, rows.replaceAll('><', '>\n  <')])
      expect((await entities('a.html', `<table>\n${text}\n</table>\n<p>Phone</p>\n<p>Ten</p>\n`)).sort()).toEqual([
        'date-of-birth',
        'person-name',
        'phone',
      ]);
  });

  test('the lines of a finding in a table of a page are those of the file', async () => {
    const { findings } = await scan(
      'a.html',
      `<table>\n<tr>\n<th>Phone</th>\n</tr>\n<tr>\n<td>${PHONE}</td>\n</tr>\n</table>\n`,
    );
    expect(findings.map(({ region }) => region?.startLine)).toEqual([6]);
  });

  test('rows that are never closed cost no more than others', async () => {
    expect(await entities('a.html', `<th>${'<tr>'.repeat(50_000)}`)).toEqual([]);
  });

  test('rows of a COPY, to their end and no further', async () => {
    const sql = `COPY p (id, full_name, address) FROM stdin;\n1\t${NAME}\t12 Maple Avenue\n\\.\nSELECT 1;\n2\t${NAME}\tx\n`;
    const { findings } = await scan('a.sql', sql);
    expect(findings.map(({ properties }) => [properties?.['entity'], properties?.['count']])).toEqual([
      ['person-name', 1],
      ['postal-address', 1],
    ]);
  });

  test('an uncommon name is one in a record that says more of the person', async () => {
    const name = ['Zbyslav', 'Okonkwo'].join(' ');
    expect(await entities('a.csv', `id,name,phone\n1,${name},${PHONE}\n`)).toContain('person-name');
    expect(await entities('a.csv', `id,name,price\n1,${name},12\n`)).toEqual([]);
  });

  test('elements and attributes name their values', async () => {
    expect(await entities('a.xml', `<Patient><birthDate value="${BORN}"/></Patient>`)).toEqual(['date-of-birth']);
    expect(await entities('a.xml', `<customer dob="${BORN}"/>`)).toEqual(['date-of-birth']);
    expect(await entities('a.html', `<span class="phone">${PHONE}</span>`)).toEqual(['phone']);
  });

  test.each([
    ['Domicilio: Calle Mayor 12, 28013 Madrid'],
    ['Indirizzo: Via Garibaldi 7, 00185 Roma'],
    ['Lindenstraße 14, 10969 Berlin'],
    ['Endereço: Rua das Flores, 120'],
  ])('%s is an address', async (text) => {
    expect(await entities('a.txt', `${text}\n`)).toEqual(['postal-address']);
  });

  test.each([
    ['Sehr geehrte Frau Brandner,\n'],
    ['Gentile Sig.ra Brandner,\n'],
    ['we spoke with Mrs Brandner today\n'],
    [`Cordialement,\n\n${NAME}\n`],
    [`The account holder ${NAME} asked for it.\n`],
    [`[10:02] ${NAME}: good morning\n`],
    [`12/05/2024, 18:02 - ${NAME}: good morning\n`],
    [`write ${NAME} <${MAIL}> a line\n`],
  ])('a name by its context: %j', async (text) => {
    const { findings } = await scan('a.txt', text);
    expect(findings.map(({ properties }) => properties?.['entity'])).toContain('person-name');
  });

  test('each of a list of names is one, at its exact place', async () => {
    const { findings } = await scan('a.md', `Present: ${NAME}, Holger Wessel and Gisela Brandner\n`);
    expect(findings.map(({ region }) => [region?.startColumn, region?.endColumn])).toEqual([
      [10, 24],
      [26, 39],
      [44, 59],
    ]);
  });

  test('a name ends before a quote that follows it', async () => {
    const { findings } = await scan('a.sql', `UPDATE t SET holder_name = '${NAME}' WHERE id = 3;\n`);
    expect(findings.map(({ region }) => [region?.startColumn, region?.endColumn])).toEqual([[29, 43]]);
  });

  test('a weak match counts beside data of another kind, not alone, not far from it, not beside its like', async () => {
    const name = `Name: ${['Zbyslav', 'Okonkwo'].join(' ')}\n`;
    const far = 'nothing to see here\n'.repeat(200);
    expect(await entities('a.txt', name)).toEqual([]);
    expect(await entities('a.txt', `${name}Phone: ${PHONE}\n`)).toEqual(['person-name', 'phone']);
    expect(await entities('a.txt', `Phone: ${PHONE}\n${name}`)).toEqual(['phone', 'person-name']);
    expect(await entities('a.txt', `${name}${far}Phone: ${PHONE}\n`)).toEqual(['phone']);
    expect(await entities('a.txt', `Phone: ${PHONE}\n${far}${name}`)).toEqual(['phone']);
    expect(await entities('a.txt', `Name: ${NAME}\n${name}`)).toEqual(['person-name']);
    expect(await entities('a.txt', `${PHONE}\n`)).toEqual([]);
    expect(await entities('a.txt', `${PHONE}\nSSN: ${SSN}\n`)).toEqual(['phone', 'us-ssn']);
  });

  test('a published example beside real data is for review', async () => {
    const example = ['petra', 'example.com'].join('@');
    expect(await entities('a.txt', `Write to ${example}\n`)).toEqual([]);
    expect(await entities('a.txt', `Write to ${example}\nSSN: ${SSN}\n`)).toEqual(['email?', 'us-ssn']);
  });

  test('rows that name no columns take them from the definition of their table', async () => {
    const rows = `INSERT INTO "app".members VALUES (1,'${NAME}','${BORN}');\nINSERT INTO other VALUES (1,'${NAME}','${BORN}');\n`;
    for (const definition of [
      'CREATE TABLE app.members (\n  id int,\n  "full_name" varchar(10),\n  birth_date date,\n  CONSTRAINT k UNIQUE (id)\n);\n',
      'create table if not exists members (id int, price numeric(10,2), birth_date date);\n'.replace(
        'price numeric(10,2)',
        'full_name text',
      ),
    ]) {
      const { findings } = await scan('a.sql', definition + rows);
      expect(findings.map(({ properties }) => [properties?.['entity'], properties?.['count']])).toEqual([
        ['person-name', 1],
        ['date-of-birth', 1],
      ]);
    }
  });

  test('a numeric type with a comma in it is one column', async () => {
    const { findings } = await scan(
      'a.sql',
      `CREATE TABLE m (price numeric(10,2), birth_date date);\nINSERT INTO m VALUES (1.5,'${BORN}');\n`,
    );
    expect(findings.map(({ properties }) => properties?.['entity'])).toEqual(['date-of-birth']);
  });

  test('the names of columns are no data, a first row without such names may be', async () => {
    expect(await entities('a.csv', `Patient;Nachname;Vorname\n1;2;3\n`)).toEqual([]);
    expect(await entities('a.csv', `${BORN};SSN: ${SSN}\n`)).toEqual(['us-ssn']);
  });

  test('abbreviations mean a datum only as the name of a column', async () => {
    expect(await entities('a.csv', `fn,ln,bd\nIngrid,Okonkwo,${BORN}\n`)).toEqual([
      'person-name',
      'person-name',
      'date-of-birth',
    ]);
    expect(await entities('a.txt', 'ln: Ingrid\n')).toEqual([]);
  });

  test('a table of a Word document is read by its header', async () => {
    const row = (...cells: string[]): string =>
      `<w:tr>${cells.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`;
    const xml = `<w:document><w:body><w:p><w:r><w:t>Staff</w:t></w:r></w:p><w:tbl>${row('Name', 'Date of birth', 'Mobile')}${row(NAME, BORN, PHONE)}</w:tbl></w:body></w:document>`;
    const bytes = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) });
    const { findings } = await scan('a.docx', bytes);
    expect(findings.map(({ properties }) => [properties?.['entity'], properties?.['place']])).toEqual([
      ['person-name', 'body table 1 line 2 column 1'],
      ['date-of-birth', 'body table 1 line 2 column 2'],
      ['phone', 'body table 1 line 2 column 3'],
    ]);
  });

  test('the type of an element says what its value is', async () => {
    const pesel = ['830714', '95771'].join('');
    expect(await entities('a.xml', `<nationalId type="PESEL">${pesel}</nationalId>\n`)).toEqual(['pl-pesel']);
    expect(await entities('a.xml', `<nationalId type="order">${pesel}</nationalId>\n`)).toEqual([]);
  });

  test('what has a check digit of its own outranks a word beside it', async () => {
    const iban = ['NL33 INGB', '5239 4989', '49'].join(' ');
    expect(await entities('a.txt', `pay to ${iban} and call me\n`)).toEqual(['iban']);
  });

  test('a national insurance number is not taken for an insurance number', async () => {
    expect(await entities('a.txt', `National Insurance number: ${['JK', '448173', 'C'].join('')}\n`)).toEqual([
      'uk-nino',
    ]);
  });

  test('contact data of an API description is for review', async () => {
    expect(await entities('api.yaml', `openapi: 3.1.0\nexample:\n  email: ${MAIL}\n`)).toEqual(['email?']);
  });
});

describe('configuration', () => {
  test('a key it does not know is named', async () => {
    await expect(detector.create({ config: { entities: [] }, privacyPack: PACK })).rejects.toThrow(/remove "entities"/);
  });
});

describe('files that are not text', () => {
  test('binary, archive, minified: not applicable, with the reason', async () => {
    expect(await scan('a.png', Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3]))).toMatchObject({
      notApplicable: 'binary file',
    });
    expect(await scan('a.zip', zipSync({ 'a.txt': strToU8('x') }))).toMatchObject({ notApplicable: 'archive' });
    expect(await scan('a.min.js', 'var a=1;'.repeat(2000))).toMatchObject({
      notApplicable: 'minified or generated code',
    });
  });
  test('a file that only has a document’s name is read as the text that it is, or is binary', async () => {
    const mail = ['write to dana.hill', 'outlook.com'].join('@');
    for (const name of ['a.docx', 'a.pdf']) {
      const report = await scan(name, `no document at all\n${mail}\n`);
      expect(report.findings.map(({ rule, region }) => [rule, region?.startLine])).toEqual([['privacy/email', 2]]);
      expect(await scan(name, Buffer.alloc(300))).toMatchObject({ findings: [], notApplicable: expect.any(String) });
    }
  });
  test.each([
    ['a.xlsx', Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(50, 7)])],
    ['a.pdf', '%PDF-1.7\ngarbage'],
    ['a.docx', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)])],
  ])('%s that cannot be read is unread', async (path, content) => {
    const report = await scan(path, content);
    expect(report.unread).toEqual(expect.any(String));
    expect(report.findings).toEqual([]);
  });
  test('a zip bomb is unread, not unpacked', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': new Uint8Array(120 * 1024 * 1024),
    });
    expect((await scan('bomb.docx', bomb)).unread).toMatch(/unpacks to more/);
  });
});

describe('a pack of one’s own', () => {
  const folders: string[] = [];
  const copy = (change: (folder: string) => void): string => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-pack-'));
    folders.push(folder);
    cpSync(PACK, folder, { recursive: true });
    change(folder);
    return folder;
  };
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
  const rules = (folder: string): { rules: Record<string, unknown>[] } =>
    JSON.parse(readFileSync(join(folder, 'rules/documents.json'), 'utf8')) as { rules: Record<string, unknown>[] };
  const write = (folder: string, value: unknown): void => {
    writeFileSync(join(folder, 'rules/documents.json'), JSON.stringify(value));
  };

  test.each<[string, (folder: string) => void, RegExp]>([
    [
      'a fixture that changed',
      (folder) => {
        writeFileSync(join(folder, 'fixtures/raw/record.json'), '{}');
      },
      /fixture raw\/record.json does not give/,
    ],
    [
      'a fixture nobody expects',
      (folder) => {
        writeFileSync(join(folder, 'fixtures/raw/new.txt'), 'x');
      },
      /not in expected.json/,
    ],
    [
      'a fixture that is gone',
      (folder) => {
        rmSync(join(folder, 'fixtures/raw/record.json'));
      },
      /record.json/,
    ],
    [
      'a link',
      (folder) => {
        symlinkSync('/etc/hostname', join(folder, 'fixtures/raw/link.txt'));
      },
      /is a link/,
    ],
    [
      'no rules',
      (folder) => {
        rmSync(join(folder, 'rules'), { recursive: true });
      },
      /no rules/,
    ],
    [
      'an unknown key',
      (folder) => {
        const file = rules(folder);
        file.rules[0]!['exec'] = 'x';
        write(folder, file);
      },
      /exec|Unrecognized/,
    ],
    [
      'an unbounded pattern',
      (folder) => {
        const file = rules(folder);
        file.rules[0]!['pattern'] = '(a+)+$';
        write(folder, file);
      },
      /unbounded/,
    ],
    [
      'an unknown validator',
      (folder) => {
        const file = rules(folder);
        file.rules[0]!['validator'] = 'constructor';
        write(folder, file);
      },
      /unknown validator/,
    ],
    [
      'an example that does not match',
      (folder) => {
        const file = rules(folder);
        file.rules[0]!['examples'] = { match: ['nothing'], noMatch: ['nothing'] };
        write(folder, file);
      },
      /misses its example/,
    ],
    [
      'broken JSON',
      (folder) => {
        writeFileSync(join(folder, 'pack.json'), '{');
      },
      /not JSON/,
    ],
  ])('%s is refused', async (_, change, reason) => {
    await expect(detector.create({ config: {}, privacyPack: copy(change) })).rejects.toThrow(reason);
  });

  test('its rules are known to the report', async () => {
    const folder = copy((target) => {
      writeFileSync(
        join(target, 'rules/own.json'),
        JSON.stringify({
          rules: [
            {
              id: 'badge',
              entity: 'badge',
              title: 'Badge number',
              locale: 'any',
              severity: 'medium',
              pattern: 'BDG-\\d{6}',
              validator: 'any',
              context: [],
              requireContext: false,
              examples: { match: ['BDG-483920'], noMatch: ['BDG-1'] },
              finding: 'A badge.',
              remedy: 'Remove it.',
              risk: 'Misuse.',
              cwe: [],
            },
          ],
        }),
      );
    });
    const own = await detector.create({ config: {}, privacyPack: folder });
    const report = await own.scanFile({ path: 'a.txt', bytes: Buffer.from('badge BDG-483921\n') });
    expect(report.findings[0]?.rule).toBe('privacy/badge');
    expect(detector.rules.some(({ id }) => id === 'privacy/badge')).toBe(true);
  });
});

describe('numbers in fields for something else', () => {
  test.each([
    ['a.json', `{"order_ref": "${SSN}"}`],
    ['a.yaml', `batchNo: ${SSN}\n`],
    ['a.ts', `const x = { trackingNumber: '${SSN}' };\n`],
    ['a.csv', `name_of_part,serial\nbolt,${SSN}\n`],
    ['a.sql', `INSERT INTO stock (sku, qty) VALUES ('${SSN}', 1);\n`],
  ])('are not counted: %s %s', async (path, content) => {
    expect(await entities(path, content)).toEqual([]);
  });

  test.each([
    ['a.json', `{"id": "${SSN}"}`],
    ['a.json', `{"value": "${SSN}"}`],
    ['a.json', `{"device_owner": "${SSN}"}`],
    ['a.yaml', `model_owner: ${SSN}\n`],
    ['a.txt', `${SSN}\n`],
  ])('are where the name leaves it open: %s %s', async (path, content) => {
    expect(await entities(path, content)).toEqual(['us-ssn']);
  });
});
