import { describe, expect, test } from '@jest/globals';
import {
  escapeMarkdown,
  renderGovernance,
  type GovernanceFinding,
  type GovernanceRule,
} from '../../../src/bundle/render-governance.ts';

const rule: GovernanceRule = {
  id: 'governance/search-path',
  title: 'Search path changed',
  finding: 'It is changed.',
  remedy: 'Do not change it.',
  risk: 'Foreign code runs.',
};

function finding(more: Partial<GovernanceFinding> = {}): GovernanceFinding {
  return {
    rule: rule.id,
    path: 'src/a.py',
    line: 3,
    message: 'Changed here.',
    severity: 'medium',
    scope: 'module',
    ...more,
  };
}

function headings(markdown: string | undefined): string[] {
  return (markdown ?? '').split('\n').filter((line) => /^\s{0,3}(?:#|=+$|-+$)/.test(line));
}

const SECTIONS = ['# Security, Governance & Compliance', '## Findings', '## Recommendations', '## Risks'];

describe('renderGovernance', () => {
  test('writes one review for each module and one for the repository, with exactly the sections', () => {
    const files = renderGovernance({
      rules: [rule],
      findings: [finding(), finding({ path: 'b.ts' })],
      provenance: [['results.sarif', 'sha256:00']],
    });
    expect(Object.keys(files)).toEqual(['governance/b.ts.md', 'governance/repository.md', 'governance/src/a.py.md']);
    for (const content of Object.values(files)) expect(headings(content)).toEqual(SECTIONS);
    expect(files['governance/src/a.py.md']).toContain('Changed here.');
    expect(files['governance/src/a.py.md']).toContain('Do not change it.');
    expect(files['governance/src/a.py.md']).toContain('Foreign code runs.');
    expect(files['governance/src/a.py.md']).toContain('results.sarif sha256:00');
  });

  test('gives the same bytes whatever the order', () => {
    const findings = [
      finding(),
      finding({ line: 9 }),
      finding({ path: 'b.ts', severity: 'low' }),
      finding({ scope: 'repository', path: 'README.md', line: 1 }),
    ];
    const forward = renderGovernance({
      rules: [rule],
      findings,
      provenance: [
        ['b', '2'],
        ['a', '1'],
      ],
    });
    const backward = renderGovernance({
      rules: [rule],
      findings: [...findings].reverse(),
      provenance: [
        ['a', '1'],
        ['b', '2'],
      ],
    });
    expect(forward).toEqual(backward);
  });

  test('names a recommendation once for two findings of a rule', () => {
    const files = renderGovernance({ rules: [rule], findings: [finding(), finding({ line: 8 })], provenance: [] });
    expect(files['governance/src/a.py.md']?.split('Do not change it.')).toHaveLength(2);
  });

  test('stops at 200 files and says how much is left', () => {
    const findings = Array.from({ length: 260 }, (_, at) => finding({ path: `m/${String(at)}.py` }));
    const files = renderGovernance({ rules: [rule], findings, provenance: [] });
    expect(Object.keys(files)).toHaveLength(200);
    expect(files['governance/repository.md']).toContain('61 more modules with 61 findings');
    const one = renderGovernance({ rules: [rule], findings: findings.slice(0, 200), provenance: [] });
    expect(one['governance/repository.md']).toContain('1 more module with 1 finding;');
  });

  test('keeps names apart and inside the folder', () => {
    const paths = [
      'a.py',
      'A.py',
      '../../etc/x',
      'repository',
      `${'ü'.repeat(300)}.py`,
      'a:b|c.py',
      'x/./y.py',
      'end. ',
    ];
    const files = Object.keys(
      renderGovernance({ rules: [rule], findings: paths.map((path) => finding({ path })), provenance: [] }),
    );
    expect(files).toHaveLength(paths.length + 1);
    expect(new Set(files.map((name) => name.toLowerCase())).size).toBe(files.length);
    for (const name of files) {
      expect(name.startsWith('governance/')).toBe(true);
      expect(name.split('/').some((part) => part === '..' || part === '.' || Buffer.byteLength(part) > 240)).toBe(
        false,
      );
    }
  });

  test('no name is a file and a folder, in any spelling, and none is longer than a bundle may have', () => {
    const deep = Array.from({ length: 12 }, (_, index) => String(index).repeat(100).slice(0, 100)).join('/');
    const paths = [
      'a.py',
      'a.py.md/b.py',
      'A.PY.MD/c.py',
      'a.py.md_/b.py',
      'Src/a.py',
      'src/b.py',
      'con/aux.py',
      'nul',
      'repository/x.py',
      'repository.md/x.py',
      `${deep}/x.py`,
      `${deep}/y.py`,
      `${'d/'.repeat(500)}x.py`,
      `${'ü'.repeat(99)}/${'ü'.repeat(99)}/${'ü'.repeat(99)}/x.py`,
    ];
    const render = (all: readonly string[]): string[] =>
      Object.keys(renderGovernance({ rules: [rule], findings: all.map((path) => finding({ path })), provenance: [] }));
    const files = render(paths);
    expect(files).toHaveLength(paths.length + 1);
    const folders = new Map<string, string>();
    for (const name of files) {
      expect(Buffer.byteLength(name)).toBeLessThan(600);
      expect(name).not.toMatch(/(?:^|\/)(?:con|nul|aux)(?:\.|\/|$)/i);
      const parts = name.split('/');
      for (let depth = 1; depth < parts.length; depth += 1) {
        const folder = parts.slice(0, depth).join('/');
        expect(files.map((file) => file.toLowerCase())).not.toContain(folder.toLowerCase());
        expect(folders.get(folder.toLowerCase()) ?? folder).toBe(folder);
        folders.set(folder.toLowerCase(), folder);
      }
    }
    expect(new Set(files.map((name) => name.toLowerCase())).size).toBe(files.length);
    // A cut name depends on its own path alone.
    const [alone] = render([`${deep}/y.py`]).filter((name) => name.includes('y.py'));
    expect(files).toContain(alone);
  });

  test('hostile text never acts', () => {
    const hostile =
      '`x` \n## Findings\n<script>alert(1)</script> [a](http://x) ![i](y) @team -->\u202e | *b* www.x.org';
    const files = renderGovernance({
      rules: [{ ...rule, id: hostile, title: hostile, remedy: hostile, risk: hostile }],
      findings: [
        finding({ rule: hostile, path: hostile, message: hostile }),
        finding({ rule: 'unknown', path: 'x.py', message: '- a' }),
      ],
      provenance: [[hostile, '--><b>']],
    });
    for (const [name, content] of Object.entries(files)) {
      expect(name).not.toMatch(/[\n`<>|]/);
      expect(headings(content)).toEqual(SECTIONS);
      expect(content.replace(/<!-- Made from: [^<>]* -->/, '')).not.toMatch(/[<>`@\u202e]|\]\(|:\/\//);
      expect(content.split('-->')).toHaveLength(2);
    }
  });

  test('escapes into entities that read as the text', () => {
    expect(escapeMarkdown('a_b _c_ <d>')).toBe('a_b &#95;c&#95; &#60;d&#62;');
    expect(escapeMarkdown('1. x')).toBe('&#49;&#46; x');
    expect(escapeMarkdown('x'.repeat(5000)).length).toBeLessThan(2_100);
  });
});
