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
  [
    'unvalidated-input',
    'data of a REST view',
    'a.py',
    'from rest_framework.views import APIView\nclass V(APIView):\n    def post(self, request):\n        return save(request.data["amount"])\n',
  ],
  [
    'unvalidated-input',
    'a body that no class describes',
    'a.ts',
    "import { Body, Controller, Post } from '@nestjs/common';\n@Controller('x')\nexport class C {\n  @Post()\n  create(@Body() body: any) {\n    return this.s.create(body.name);\n  }\n}\n",
  ],
  [
    'unvalidated-input',
    'a procedure without a schema',
    'a.ts',
    "import { initTRPC } from '@trpc/server';\nconst t = initTRPC.create();\nexport const r = t.router({\n  set: t.procedure.mutation(({ input }) => {\n    const { id } = input as { id: string };\n    return id;\n  }),\n});\n",
  ],
  [
    'unvalidated-input',
    'a body that is declared to be of a type',
    'a.ts',
    "import { Hono } from 'hono';\nconst app = new Hono();\napp.post('/n', async (c) => {\n  const note = await c.req.json<{ id: string }>();\n  return c.text(note.id);\n});\n",
  ],
  [
    'prompt-from-file',
    'a file that somebody uploads',
    'a.py',
    'import streamlit as st\nfrom openai import OpenAI\nclient = OpenAI()\nuploaded = st.file_uploader("notes")\nnotes = uploaded.read().decode()\nclient.responses.create(model="m", input="Sum up: " + notes)\n',
  ],
  [
    'model-output-executed',
    'a tagged command',
    'a.ts',
    "import { streamText } from 'ai';\nimport { $ } from 'zx';\nasync function* parts(task: string) {\n  const { textStream } = streamText({ prompt: task });\n  for await (const part of textStream) yield part;\n}\nexport async function act(task: string) {\n  let script = '';\n  for await (const part of parts(task)) script += part;\n  await $`bash -c ${script}`;\n}\n",
  ],
  [
    'shell-command',
    'a task of Invoke',
    'a.py',
    'from invoke import task\n@task\ndef release(c, version):\n    c.run(f"git tag {version}")\n',
  ],
  [
    'env-passthrough',
    'a task of Invoke',
    'a.py',
    'import os\nfrom invoke import task\n@task\ndef release(c):\n    c.run("twine upload", env=dict(os.environ))\n',
  ],
  [
    'personal-data-sent',
    'below the address of a client',
    'a.py',
    'import httpx\nclass C:\n    def __init__(self, base):\n        self.http = httpx.Client(base_url=base)\n    def push(self, c):\n        body = {"name": c.full_name, "birthday": c.date_of_birth}\n        self.http.post("/contacts", json=body)\n',
  ],
  [
    'personal-data-logged',
    'by the debug package',
    'a.js',
    "const debug = require('debug')('mailer');\nmodule.exports = (user) => debug('to %s', user.phoneNumber);\n",
  ],
  [
    'generated-no-provenance',
    'what many files say in one of a fixed name',
    'generate_docs.py',
    'import os\ndef render(items):\n    return "\\n".join(f"# {i}" for i in items)\ndef collect(folder):\n    for name in os.listdir(folder):\n        with open(name) as fh:\n            yield fh.readline()\ndef main():\n    with open("docs/index.md", mode="w") as out:\n        print(render(collect("src")), file=out)\nif __name__ == "__main__":\n    main()\n',
  ],
  [
    'dotenv-secrets',
    'through the reader of decouple',
    'a.py',
    'from decouple import config\nDATABASE_PASSWORD = config("DATABASE_PASSWORD")\n',
  ],
  [
    'no-audit-trail',
    'a key revoked',
    'a.py',
    'class R:\n    def revoke_key(self, key_id):\n        self.session.delete(key_id)\n        self.session.commit()\n',
  ],
  [
    'no-audit-trail',
    'a controller that deletes',
    'a.ts',
    "import { Controller, Delete, Param } from '@nestjs/common';\n@Controller('users')\nexport class UsersController {\n  @Delete(':id')\n  async drop(@Param('id') id: string) {\n    await this.users.remove(id);\n  }\n}\n",
  ],
  [
    'secret-presence-only',
    'there, or the end',
    'a.ts',
    "export function token() {\n  return process.env.API_TOKEN ?? fail('API_TOKEN');\n}\nfunction fail(name: string): never {\n  throw new Error(name);\n}\n",
  ],
  [
    'prompt-from-file',
    'a file that its type says is uploaded',
    'a.py',
    'from fastapi import UploadFile\nimport openai\nclient = openai.OpenAI()\nasync def go(doc: UploadFile):\n    text = (await doc.read()).decode()\n    return client.responses.create(model="m", input="Sum up: " + text)\n',
  ],
  [
    'shell-command',
    'on another host',
    'a.py',
    'import paramiko\ndef f(name):\n    ssh = paramiko.SSHClient()\n    ssh.exec_command("mv " + name + " /srv")\n',
  ],
  [
    'tls-not-verified',
    'any host key will do',
    'a.py',
    'import paramiko, subprocess\nssh = paramiko.SSHClient()\nssh.set_missing_host_key_policy(paramiko.AutoAddPolicy())\nsubprocess.run(["ls"])\n',
  ],
  [
    'env-passthrough',
    'copied name by name',
    'a.py',
    'import subprocess\nfrom os import environ\nenv = {k: v for k, v in environ.items()}\nsubprocess.run(["x"], env=env)\n',
  ],
  [
    'no-audit-trail',
    'customers deleted by a query',
    'a.py',
    'from models import Customer\ndef merge(session, drop):\n    session.query(Customer).filter_by(id=drop).delete()\n    session.commit()\n',
  ],
  [
    'no-audit-trail',
    'a member suspended in a repository',
    'a.ts',
    'export class S {\n  async suspendMember(id: string) {\n    await this.members.update(id, { active: false });\n  }\n}\n',
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
  [
    'unvalidated-input',
    'data of a REST view that a serializer reads',
    'a.py',
    'from rest_framework.views import APIView\nfrom .s import OrderSerializer\nclass V(APIView):\n    def post(self, request):\n        s = OrderSerializer(data=request.data)\n        s.is_valid(raise_exception=True)\n        return save(request.data["amount"])\n',
  ],
  [
    'unvalidated-input',
    'a body that a class describes',
    'a.ts',
    "import { Body, Controller, Post } from '@nestjs/common';\n@Controller('x')\nexport class C {\n  @Post()\n  create(@Body() body: CreateDto) {\n    return this.s.create(body.name);\n  }\n}\n",
  ],
  [
    'unvalidated-input',
    'a procedure with a schema',
    'a.ts',
    "import { initTRPC } from '@trpc/server';\nconst t = initTRPC.create();\nexport const r = t.router({\n  set: t.procedure.input(Schema).mutation(({ input }) => {\n    const { id } = input as { id: string };\n    return id;\n  }),\n});\n",
  ],
  [
    'prompt-from-file',
    'text that somebody types',
    'a.py',
    'import streamlit as st\nfrom openai import OpenAI\nclient = OpenAI()\nnotes = st.text_input("notes")\nclient.responses.create(model="m", input="Sum up: " + notes)\n',
  ],
  [
    'model-output-executed',
    'a tagged command of one’s own',
    'a.ts',
    "import { generateText } from 'ai';\nimport { $ } from 'zx';\nexport async function act(task: string, branch: string) {\n  const { text } = await generateText({ prompt: task });\n  await $`git checkout ${branch}`;\n  return text;\n}\n",
  ],
  [
    'shell-command',
    'a task whose argument has a known form',
    'a.py',
    'import re\nfrom invoke import task\n@task\ndef release(c, version):\n    if not re.fullmatch(r"\\d+", version):\n        raise ValueError(version)\n    c.run(f"git tag {version}")\n',
  ],
  [
    'shell-command',
    'something else that runs',
    'a.py',
    'from invoke import task\ndef release(c, version, runner):\n    runner.run(f"git tag {version}")\n',
  ],
  [
    'personal-data-logged',
    'an identifier, by the debug package',
    'a.js',
    "const debug = require('debug')('mailer');\nmodule.exports = (user) => debug('to %s of %s', user.id, hash(user.phoneNumber));\n",
  ],
  [
    'dotenv-secrets',
    'a setting that is no secret',
    'a.py',
    'from decouple import config\nDEBUG = config("DEBUG", cast=bool)\n',
  ],
  [
    'no-audit-trail',
    'a controller of nobody’s accounts',
    'a.ts',
    "import { Controller, Delete, Param } from '@nestjs/common';\n@Controller('thumbnails')\nexport class ThumbnailsController {\n  @Delete(':id')\n  async drop(@Param('id') id: string) {\n    await this.thumbnails.remove(id);\n  }\n}\n",
  ],
  [
    'secret-presence-only',
    'there, or another one',
    'a.ts',
    "export function token() {\n  return process.env.API_TOKEN ?? fallback('API_TOKEN');\n}\nfunction fallback(name: string): string {\n  return name;\n}\n",
  ],
  [
    'prompt-from-file',
    'something else that is read',
    'a.py',
    'import openai\nclient = openai.OpenAI()\nasync def go(doc: Socket):\n    text = (await doc.read()).decode()\n    return client.responses.create(model="m", input="Sum up: " + text)\n',
  ],
  [
    'tls-not-verified',
    'only known host keys',
    'a.py',
    'import paramiko, subprocess\nssh = paramiko.SSHClient()\nssh.set_missing_host_key_policy(paramiko.RejectPolicy())\nsubprocess.run(["ls"])\n',
  ],
  [
    'env-passthrough',
    'only what is on a list',
    'a.py',
    'import subprocess\nfrom os import environ\nenv = {k: v for k, v in environ.items() if k in KEEP}\nsubprocess.run(["x"], env=env)\n',
  ],
  [
    'no-audit-trail',
    'sessions deleted by a query',
    'a.py',
    'from models import Thumbnail\ndef merge(session, drop):\n    session.query(Thumbnail).filter_by(id=drop).delete()\n    session.commit()\n',
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
