import { describe, expect, test } from '@jest/globals';
import { detector } from '../../../../src/embedded/governance/detector.ts';
import { scan } from './scan.ts';

/** The findings that only the whole tree shows, as `rule path:line`. */
async function acrossModules(files: Readonly<Record<string, string>>): Promise<string[]> {
  const facts: { path: string; fact: unknown }[] = [];
  for (const [path, content] of Object.entries(files)) {
    const report = await scan(path, content);
    // What crosses a thread is plain data.
    if (report.fact !== undefined) facts.push({ path, fact: JSON.parse(JSON.stringify(report.fact)) as unknown });
  }
  const report = await detector.finish?.(facts, Object.keys(files), { config: {} });
  return (report?.findings ?? [])
    .map(({ rule, path, region }) => `${rule.replace('governance/', '')} ${path}:${String(region?.startLine)}`)
    .sort();
}

const HELPER_PY =
  'from openai import OpenAI\nclient = OpenAI()\ndef ask_it(q):\n    return client.responses.create(model="m", input=q).output_text\ndef ask_file(p):\n    return open(p).read()\n';
const HELPER_TS =
  "import OpenAI from 'openai';\nconst client = new OpenAI();\nexport async function askIt(q: string) { const r = await client.responses.create({ input: q }); return r.output_text; }\n";

describe('helpers of other modules that ask a model', () => {
  test.each([
    ['a sibling', 'pkg/llm.py', 'pkg/use.py', 'from .llm import ask_it\neval(ask_it("x"))\n'],
    ['a folder above', 'pkg/llm.py', 'pkg/sub/use.py', 'from ..llm import ask_it\neval(ask_it("x"))\n'],
    ['by the full name', 'src/pkg/llm.py', 'tools/use.py', 'from pkg.llm import ask_it\neval(ask_it("x"))\n'],
    ['a module as a whole', 'pkg/llm.py', 'pkg/use.py', 'from . import llm\neval(llm.ask_it("x"))\n'],
  ])('Python: %s', async (_what, helper, path, code) => {
    expect(await acrossModules({ [helper]: HELPER_PY, [path]: code })).toContain(`model-output-executed ${path}:2`);
  });

  test.each([
    ['a sibling', 'src/llm.ts', './llm'],
    ['with the extension of its output', 'src/llm.ts', './llm.js'],
    ['a folder', 'src/llm/index.ts', './llm'],
    ['an alias', 'app/src/llm.ts', '@/llm'],
  ])('TypeScript: %s', async (_what, helper, specifier) => {
    const code = `import { askIt } from '${specifier}';\nexport const f = async () => new Function(await askIt('x'));\n`;
    expect(await acrossModules({ [helper]: HELPER_TS, 'src/use.ts': code })).toContain(
      'model-output-executed src/use.ts:2',
    );
  });

  test('a method of a class', async () => {
    const helper =
      'import openai\nclass Brain:\n    def think(self, q):\n        return openai.responses.create(input=q).output_text\n';
    const code = 'import subprocess\nfrom .brain import Brain\nsubprocess.run(Brain().think("x"), shell=True)\n';
    expect(await acrossModules({ 'a/brain.py': helper, 'a/hands.py': code })).toEqual([
      'model-output-executed a/hands.py:3',
    ]);
  });

  test.each([
    ['a barrel', 'src/llm/index.ts', "export * from './ask.js';\n", 'askIt'],
    ['a barrel with a new name', 'src/llm/index.ts', "export { askIt as complete } from './ask';\n", 'complete'],
    ['an import handed on', 'src/llm/index.ts', "import { askIt } from './ask';\nexport { askIt };\n", 'askIt'],
    ['CommonJS', 'src/llm/index.js', "module.exports = { askIt: require('./ask').askIt };\n", 'askIt'],
  ])('handed on by %s', async (_what, barrel, text, name) => {
    const code = `import { ${name} } from './llm/index.js';\nexport const f = async () => new Function(await ${name}('x'));\n`;
    const files = { 'src/llm/ask.ts': HELPER_TS, [barrel]: text, 'src/use.ts': code };
    expect(await acrossModules(files)).toContain('model-output-executed src/use.ts:2');
  });

  test('an object handed on by a barrel', async () => {
    const helper =
      "import OpenAI from 'openai';\nconst client = new OpenAI();\nclass Assistant {\n  async write(q: string) { const r = await client.responses.create({ input: q }); return r.output_text; }\n}\nexport const assistant = new Assistant();\n";
    const code =
      "import { assistant } from './lib';\nexport const f = async () => new Function(await assistant.write('x'));\n";
    const files = {
      'src/lib/ai.ts': helper,
      'src/lib/index.ts': "export { assistant } from './ai';\n",
      'src/use.ts': code,
    };
    expect(await acrossModules(files)).toContain('model-output-executed src/use.ts:2');
  });

  test('handed on by a package of Python', async () => {
    const code = 'from .llm import ask_it\neval(ask_it("x"))\n';
    const files = { 'p/llm/core.py': HELPER_PY, 'p/llm/__init__.py': 'from .core import ask_it\n', 'p/use.py': code };
    expect(await acrossModules(files)).toContain('model-output-executed p/use.py:2');
  });

  test('a barrel that hands on another name, or itself, meets nothing', async () => {
    const code = "import { askIt } from './llm';\nexport const f = async () => new Function(await askIt('x'));\n";
    const other = { 'src/llm/ask.ts': HELPER_TS, 'src/llm/index.ts': "export { askIt as asked } from './ask';\n" };
    expect(await acrossModules({ ...other, 'src/use.ts': code })).toEqual([]);
    const circle = { 'src/llm/index.ts': "export * from './ask';\n", 'src/llm/ask.ts': "export * from './index';\n" };
    expect(await acrossModules({ ...circle, 'src/use.ts': code })).toEqual([]);
  });

  test('says nothing where the helper asks no model, is another one, or is not there', async () => {
    const code = 'from .llm import ask_file\neval(ask_file("x"))\n';
    expect(await acrossModules({ 'pkg/llm.py': HELPER_PY, 'pkg/use.py': code })).toEqual([]);
    expect(await acrossModules({ 'pkg/use.py': 'from .llm import ask_it\neval(ask_it("x"))\n' })).toEqual([]);
    const elsewhere = 'from .llm import ask_it\neval(ask_it("x"))\n';
    expect(await acrossModules({ 'other/llm.py': HELPER_PY, 'pkg/use.py': elsewhere })).toEqual([]);
  });

  test('a check in the module that uses it counts', async () => {
    const code = 'import ast\nfrom .llm import ask_it\nanswer = ask_it("x")\nast.parse(answer)\neval(answer)\n';
    expect(await acrossModules({ 'pkg/llm.py': HELPER_PY, 'pkg/use.py': code })).toEqual([]);
  });
});
