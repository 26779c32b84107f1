import { describe, expect, test } from '@jest/globals';
import { rulesIn } from './scan.ts';

/** What good and bad code look like in forms people use every day, each fault beside its near miss and its safe twin. */
type Case = readonly [rule: string, what: string, path: string, code: string];

const AGENT_JS =
  "import ollama from 'ollama';\nimport { execFileSync } from 'node:child_process';\nexport const run = async (q) => {\n  const r = await ollama.chat({ model: 'm', messages: [{ role: 'user', content: q }] });\n  const name = r.message.content;\n";
const AXIOS_JS = "const axios = require('axios');\nasync function send(url, body) {\n";
const PROMPT_PY = 'from openai import OpenAI\nclient = OpenAI()\ndef run(path):\n    text = open(path).read()\n';
const ASK_PY = '    return client.responses.create(model="m", input="Sum up: " + text).output_text\n';
const SESSION_PY =
  'class N:\n    def __init__(self, session):\n        self.session = session\n    def go(self, user):\n';
const ROUTE_JS =
  "const express = require('express');\nconst { body } = require('express-validator');\nconst r = express.Router();\nconst Item = require('./item');\n";

const FOUND: readonly Case[] = [
  [
    'model-output-executed',
    'a table that nothing comes of',
    'a.mjs',
    `${AGENT_JS}  const args = TABLE.get(name);\n  console.log(args);\n  return execFileSync(name);\n};\n`,
  ],
  [
    'prompt-from-file',
    'a file that is only asked whether it is empty',
    'a.py',
    `${PROMPT_PY}    if not text:\n        raise ValueError("empty")\n${ASK_PY}`,
  ],
  [
    'secret-presence-only',
    'a key that is used to verify something else',
    'a.js',
    "const jwt = require('jsonwebtoken');\nconst SECRET = process.env.JWT_SECRET;\nif (!SECRET) throw new Error('missing');\nexports.read = (t) => jwt.verify(t, SECRET);\n",
  ],
  [
    'swallowed-error',
    'a listener that answers nothing',
    'a.ts',
    "import { spawn } from 'node:child_process';\nspawn('x').on('error', () => undefined);\n",
  ],
  [
    'unvalidated-input',
    'keys walked over, not compared',
    'a.ts',
    "import fs from 'node:fs';\nimport yaml from 'yaml';\nexport function load(p: string) {\n  const doc = yaml.parse(fs.readFileSync(p, 'utf8'));\n  for (const k of Object.keys(doc.paths)) use(k);\n}\n",
  ],
  [
    'unvalidated-input',
    'an answer that is handed on',
    'a.js',
    `${AXIOS_JS}  const res = await axios.post(url, body);\n  if (res.data.code !== 0) throw new Error(res.data.message);\n  return res.data.user.id;\n}\n`,
  ],
  [
    'unvalidated-input',
    'a form',
    'a.ts',
    "export async function POST(request: Request) {\n  const form = await request.formData();\n  return save(form.get('role'));\n}\n",
  ],
  [
    'unvalidated-input',
    'a file of others that is edited in place',
    'a.py',
    'import json\ndef fix(p):\n    with open("data.json") as f:\n        data = json.load(f)\n    data["a"]["b"] = 1\n    with open("data.json", "w") as f:\n        json.dump(data, f)\n',
  ],
  [
    'entry-no-error-handling',
    'work that is waited for at the top level',
    'a.mjs',
    "import { writeFileSync } from 'node:fs';\nasync function report(r) {\n  writeFileSync('x.txt', r);\n}\nawait report('a');\n",
  ],
  [
    'generated-no-provenance',
    'a template of an engine filled in',
    'a.py',
    'import jinja2\ndef build(rows, out):\n    env = jinja2.Environment()\n    html = env.get_template("x").render(rows=rows)\n    with open(out, "w") as fh:\n        fh.write(html)\ndef read(path):\n    with open(path) as fh:\n        return fh.read()\n',
  ],
  [
    'personal-data-logged',
    'columns of a table',
    'a.py',
    'import pandas as pd\ndf = pd.read_csv("u.csv")\nprint(df[["email", "spend"]].head())\n',
  ],
  [
    'personal-data-sent',
    'by a client of whatever kind',
    'a.py',
    `${SESSION_PY}        self.session.post("https://hooks.example/n", json={"ssn": user.ssn})\n`,
  ],
  [
    'personal-data-sent',
    'more than the address of a message',
    'a.js',
    `${AXIOS_JS}  await axios.post('https://api.mail.example/v1/email', { ssn: body.ssn });\n}\n`,
  ],
  [
    'shell-command',
    'a setting under a name in capitals',
    'a.py',
    'import os, subprocess\nTARGET = os.environ["TARGET"]\nsubprocess.run(f"kubectl -n {TARGET} get pods", shell=True)\n',
  ],
  [
    'no-audit-trail',
    'a person deleted by a hook',
    'a.ts',
    "import { prisma } from './db';\nexport async function onHook(id: string) {\n  await prisma.user.delete({ where: { id } });\n}\n",
  ],
  [
    'no-audit-trail',
    'rights given by a query builder',
    'a.ts',
    "import { db } from './db';\nexport const grantAdmin = (id: string) => db.update(users).set({ role: 'admin' }).where(eq(users.id, id));\n",
  ],
  [
    'no-audit-trail',
    'a migration that is read for its words',
    'scripts/a.mjs',
    "import { execSync } from 'node:child_process';\nconst text = execSync('prisma migrate deploy').toString();\nconsole.log(text);\n",
  ],
  [
    'unvalidated-input',
    'a validator of nothing on the way',
    'a.js',
    `${ROUTE_JS}body('x');\nr.patch('/:id', async (req, res) => {\n  const { name } = req.body;\n  await Item.rename(req.params.id, name);\n  res.end();\n});\n`,
  ],
];

const NOT_FOUND: readonly Case[] = [
  [
    'model-output-executed',
    'a table that refuses what it does not know',
    'a.mjs',
    `${AGENT_JS}  const args = TABLE.get(name);\n  if (args === undefined) throw new Error('unknown');\n  return execFileSync(name, args);\n};\n`,
  ],
  [
    'prompt-from-file',
    'a file that is refused where it is too long',
    'a.py',
    `${PROMPT_PY}    if len(text) > 10_000:\n        raise ValueError("too long")\n${ASK_PY}`,
  ],
  [
    'secret-presence-only',
    'a key whose length is asked for',
    'a.js',
    "const jwt = require('jsonwebtoken');\nconst SECRET = process.env.JWT_SECRET;\nif (!SECRET) throw new Error('missing');\nif (Buffer.byteLength(SECRET) < 32) throw new Error('short');\nexports.read = (t) => jwt.verify(t, SECRET);\n",
  ],
  [
    'unchecked-root',
    'a folder that is looked at with a promise',
    'a.ts',
    "import { resolve, join } from 'node:path';\nimport { readdir, stat } from 'node:fs/promises';\nconst plugins = resolve(import.meta.dirname, '..', '..', 'plugins');\nexport async function load() {\n  if (!(await stat(plugins)).isDirectory()) throw new Error('no folder');\n  for (const n of await readdir(plugins)) await import(join(plugins, n));\n}\n",
  ],
  [
    'unvalidated-input',
    'a part of an answer that a schema reads',
    'a.py',
    'import requests\nfrom marshmallow import Schema, fields\nclass Level(Schema):\n    code = fields.Str(required=True)\nLEVELS = Level(many=True)\ndef go():\n    for x in LEVELS.load(requests.get("https://x.example").json()["items"]):\n        use(x["code"])\n',
  ],
  [
    'unvalidated-input',
    'keys compared with those that are allowed',
    'a.py',
    'import json\ndef load(p):\n    data = json.load(open(p))\n    if set(data.keys()) - ALLOWED:\n        raise ValueError("unknown keys")\n    return data["a"]["b"]\n',
  ],
  [
    'unvalidated-input',
    'an answer that only says whether it worked',
    'a.js',
    `${AXIOS_JS}  const res = await axios.post(url, body);\n  if (res.data.code !== 0) {\n    throw new Error(res.data.message);\n  }\n}\n`,
  ],
  [
    'unvalidated-input',
    'a validator among the handlers',
    'a.js',
    `${ROUTE_JS}r.patch('/:id', body('name').isString(), async (req, res) => {\n  const { name } = req.body;\n  await Item.rename(req.params.id, name);\n  res.end();\n});\n`,
  ],
  [
    'unvalidated-input',
    'the program’s own memory',
    'a.py',
    'import json, os\ndef load():\n    if not os.path.exists("seen.json"):\n        return 0\n    with open("seen.json") as f:\n        data = json.load(f)\n    return data["a"]["b"]\ndef save(data):\n    with open("seen.json", "w") as f:\n        json.dump(data, f)\n',
  ],
  [
    'entry-no-error-handling',
    'a module that offers something',
    'a.mjs',
    "import { writeFileSync } from 'node:fs';\nexport async function report(r) {\n  writeFileSync('x.txt', r);\n}\nawait report('a');\n",
  ],
  [
    'generated-overwritten',
    'a file that is compared with the last one',
    'a.py',
    'import json\ndef main():\n    data = json.load(open("x.json"))\n    old = open("index.md").read()\n    new = f"# {data}"\n    if new != old:\n        with open("index.md", "w") as fh:\n            fh.write(new)\nif __name__ == "__main__":\n    main()\n',
  ],
  [
    'personal-data-logged',
    'columns that name nobody',
    'a.py',
    'import pandas as pd\ndf = pd.read_csv("u.csv")\nprint(df[["age_band", "spend"]].head())\n',
  ],
  [
    'personal-data-sent',
    'the address that a message goes to',
    'a.js',
    `${AXIOS_JS}  await axios.post('https://api.mail.example/v1/email', { to: body.email, phone_number: body.phoneNumber });\n}\n`,
  ],
  [
    'personal-data-sent',
    'a path of one’s own',
    'a.py',
    `${SESSION_PY}        self.session.post("/n", json={"ssn": user.ssn})\n        print("sent")\n`,
  ],
  [
    'shell-command',
    'a constant under a name in capitals',
    'a.py',
    'import subprocess\nTARGET = "web"\nsubprocess.run(f"kubectl -n {TARGET} get pods", shell=True)\n',
  ],
  [
    'no-audit-trail',
    'a person deleted with a record of it',
    'a.ts',
    "import { prisma } from './db';\nimport { audit } from './audit';\nexport async function onHook(id: string) {\n  await prisma.user.delete({ where: { id } });\n  await audit('user.deleted', id);\n}\n",
  ],
  [
    'no-audit-trail',
    'a thing deleted that is nobody’s account',
    'a.ts',
    "import { prisma } from './db';\nexport async function onHook(id: string) {\n  await prisma.thumbnail.delete({ where: { id } });\n}\n",
  ],
  [
    'no-audit-trail',
    'a program asked for what it knows',
    'scripts/a.mjs',
    "import { execSync } from 'node:child_process';\nconst text = execSync('git rev-parse HEAD').toString();\nconsole.log(text);\n",
  ],
  [
    'swallowed-error',
    'a listener that answers with the error',
    'a.ts',
    "import { spawn } from 'node:child_process';\nspawn('x').on('error', (e) => report(e));\n",
  ],
];

describe('forms of every day', () => {
  test.each(FOUND)('%s: %s', async (rule, _what, path, code) => {
    expect(await rulesIn(path, code)).toContain(rule);
  });

  test.each(NOT_FOUND)('no %s: %s', async (rule, _what, path, code) => {
    expect(await rulesIn(path, code)).not.toContain(rule);
  });
});
