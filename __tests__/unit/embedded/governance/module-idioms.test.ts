import { describe, expect, test } from '@jest/globals';
import { rulesIn } from './scan.ts';

/** Rule, what the code is, file name, code: faults in forms that no list of names finds, each beside a near miss. */
type Case = readonly [rule: string, what: string, path: string, code: string];

const ASK_PY =
  'from openai import OpenAI\nclient = OpenAI()\ndef ask(q):\n    return client.responses.create(model="m", input=q).output_text\n';
const PROGRAM_END = '\nif __name__ == "__main__":\n    main()\n';

const FOUND: readonly Case[] = [
  // Where code is imported from.
  ['search-path', 'hook before the path', 'a.py', 'import sys\nsys.meta_path.insert(0, Finder())\n'],
  ['search-path', 'path of a package', 'a.py', 'import sys\n__path__.append("/srv/plugins")\n'],
  ['search-path', 'module resolution replaced', 'a.js', "const M = require('node:module');\nM._load = (id) => id;\n"],
  [
    'search-path',
    'hooks registered',
    'a.mjs',
    "import { register } from 'node:module';\nregister('./hooks.mjs', import.meta.url);\n",
  ],
  ['search-path', 'path of a child', 'a.py', 'import subprocess\nsubprocess.run(["x"], env={"PYTHONPATH": root})\n'],
  [
    'search-path',
    'path in a copy of the environment',
    'a.py',
    'import os\nenv = os.environ.copy()\nenv["PYTHONPATH"] = root\n',
  ],
  // Roots.
  [
    'unchecked-root',
    'handed to another module',
    'a.mjs',
    "import path from 'node:path';\nimport { migrate } from '@x/migrate';\nconst root = path.join(import.meta.dirname, '..', '..');\nawait migrate(root);\n",
  ],
  [
    'unchecked-root',
    'settings of Django',
    'a.py',
    'import environ\nfrom pathlib import Path\nBASE_DIR = Path(__file__).resolve().parent.parent\nenviron.Env.read_env(BASE_DIR / "x")\n',
  ],
  // Secrets.
  [
    'dotenv-secrets',
    'expanded',
    'a.mjs',
    "import { config } from '@dotenvx/dotenvx';\nimport expand from 'dotenv-expand';\nexpand.expand(config());\n",
  ],
  [
    'dotenv-secrets',
    'read by hand',
    'a.py',
    'import os\ndef load(path=".env"):\n    with open(path) as f:\n        for line in f:\n            k, _, v = line.partition("=")\n            os.environ[k] = v\n',
  ],
  [
    'dotenv-secrets',
    'repository of decouple',
    'a.py',
    'from decouple import Config, RepositoryEnv\nconfig = Config(RepositoryEnv("/etc/.env"))\n',
  ],
  [
    'dotenv-secrets',
    'module of Nest',
    'a.ts',
    "import { ConfigModule } from '@nestjs/config';\nexport const m = ConfigModule.forRoot({ envFilePath: '.env' });\n",
  ],
  [
    'secret-presence-only',
    'kept in an object',
    'a.ts',
    "export const env = { key: process.env.API_KEY as string };\nif (!env.key) throw new Error('x');\n",
  ],
  ['secret-presence-only', 'negated where it is read', 'a.js', 'if (!process.env.API_KEY) {\n  process.exit(1);\n}\n'],
  [
    'secret-presence-only',
    'an empty text is absent too',
    'a.js',
    "const t = process.env.API_TOKEN;\nif (t === undefined || t.length === 0) throw new Error('x');\n",
  ],
  // Environments of children.
  [
    'env-passthrough',
    'attribute',
    'a.py',
    'import os, subprocess\nclass R:\n    def __init__(self):\n        self.env = dict(os.environ)\n    def go(self):\n        subprocess.run(["x"], env=self.env)\n',
  ],
  [
    'env-passthrough',
    'filled step by step',
    'a.py',
    'import os, subprocess\nenv = {}\nenv.update(os.environ)\nsubprocess.run(["x"], env=env)\n',
  ],
  ['env-passthrough', 'process replaced', 'a.py', 'import os\nos.execvpe("x", ["x"], {**os.environ})\n'],
  [
    'env-passthrough',
    'made by a function',
    'a.js',
    "const cp = require('child_process');\nconst envOf = (x) => Object.assign({}, process.env, x);\ncp.fork('x', [], { env: envOf({ A: '1' }) });\n",
  ],
  [
    'env-passthrough',
    'spread options',
    'a.ts',
    "import { spawnSync } from 'node:child_process';\nconst options = { env: { ...process.env } };\nspawnSync('x', [], { ...options, cwd: '/' });\n",
  ],
  [
    'env-passthrough',
    'thread',
    'a.mjs',
    "import { Worker } from 'node:worker_threads';\nnew Worker('x', { env: process.env });\n",
  ],
  [
    'env-passthrough',
    'container',
    'a.py',
    'import os, docker\ndocker.from_env().containers.run("x", environment=dict(os.environ))\n',
  ],
  // Errors.
  ['swallowed-error', 'group', 'a.py', 'try:\n    f()\nexcept* Exception:\n    pass\n'],
  [
    'swallowed-error',
    'finally that leaves',
    'a.py',
    'def f():\n    try:\n        g()\n    finally:\n        return 1\n',
  ],
  [
    'swallowed-error',
    'finally that leaves, in JavaScript',
    'a.js',
    'function f() { try { g(); } finally { return 1; } }\n',
  ],
  [
    'swallowed-error',
    'no instead of failed',
    'a.py',
    'def send(m):\n    try:\n        smtp.send_message(m)\n        return True\n    except Exception:\n        return False\n',
  ],
  [
    'swallowed-error',
    'blank in its place',
    'a.py',
    'def f(rows):\n    out = []\n    for r in rows:\n        try:\n            out.append(g(r))\n        except Exception:\n            out.append(None)\n    return out\n',
  ],
  [
    'swallowed-error',
    'marked as done',
    'a.py',
    'async def f(q):\n    try:\n        await g()\n    except Exception:\n        q.task_done()\n',
  ],
  [
    'swallowed-error',
    'narrow, around an effect',
    'a.py',
    'import requests\ntry:\n    requests.post("https://x.example.com", json={})\nexcept requests.RequestException:\n    pass\n',
  ],
  [
    'swallowed-error',
    'results nobody reads',
    'a.py',
    'import asyncio\nasync def f(js):\n    await asyncio.gather(*js, return_exceptions=True)\n',
  ],
  [
    'swallowed-error',
    'settled and forgotten',
    'a.js',
    'async function f(ts) { await Promise.allSettled(ts.map((t) => t.go())); }\n',
  ],
  [
    'swallowed-error',
    'argument ignored',
    'a.js',
    "const fs = require('fs');\nfs.readFile('x', (err, text) => { if (err) return; use(text); });\n",
  ],
  ['swallowed-error', 'emitter', 'a.js', "socket.on('error', () => {});\n"],
  [
    'swallowed-error',
    'named function that does nothing',
    'a.js',
    'const noop = () => {};\nclient.flush().catch(noop);\n',
  ],
  ['swallowed-error', 'second argument of then', 'a.js', 'const noop = () => {};\nclient.push(1).then(done, noop);\n'],
  ['swallowed-error', 'handler property', 'a.ts', 'source.onerror = () => {};\n'],
  [
    'swallowed-error',
    'stream',
    'a.ts',
    "import { catchError, EMPTY } from 'rxjs';\nitems.pipe(catchError(() => EMPTY));\n",
  ],
  [
    'swallowed-error',
    'blank after a wait',
    'a.ts',
    'export async function safe(p: Promise<string>) { try { return await p; } catch { return null; } }\n',
  ],
  // Entry points.
  [
    'entry-no-logging',
    'server',
    'a.js',
    "const express = require('express');\nconst app = express();\napp.listen(3000);\n",
  ],
  [
    'entry-no-error-handling',
    'server',
    'a.js',
    "const express = require('express');\nconst app = express();\napp.listen(3000);\n",
  ],
  [
    'entry-no-logging',
    'work of another module',
    'a.ts',
    "#!/usr/bin/env node\nimport { Command } from 'commander';\nimport { migrate } from './migrate.ts';\nnew Command('x').action(async () => { await migrate(); }).parse();\n",
  ],
  [
    'entry-no-error-handling',
    'a swallowed error handles nothing',
    'a.py',
    `import os\ndef main():\n    try:\n        os.remove("x")\n    except Exception:\n        pass\n    os.remove("y")${PROGRAM_END}`,
  ],
  [
    'entry-no-logging',
    'loop of events',
    'a.py',
    'import asyncio, os\nasync def main():\n    os.remove("x")\nasyncio.run(main())\n',
  ],
  [
    'entry-no-logging',
    'command of Django',
    'a.py',
    'from django.core.management.base import BaseCommand\nfrom x.models import A\nclass Command(BaseCommand):\n    def handle(self, *args, **options):\n        A.objects.all().delete()\n',
  ],
  [
    'entry-no-env-validation',
    'server',
    'a.py',
    `import os, uvicorn\ndef main():\n    uvicorn.run("x:app", host=os.environ.get("HOST"))${PROGRAM_END}`,
  ],
  // Operations.
  [
    'no-audit-trail',
    'rights',
    'a.py',
    'def grant_admin(db, user_id):\n    db.execute("UPDATE users SET role = \'admin\' WHERE id = %s", (user_id,))\n',
  ],
  [
    'no-audit-trail',
    'route',
    'a.js',
    "module.exports = (app, db) => { app.delete('/users/:id', async (req, res) => { await db.users.deleteOne({ _id: req.params.id }); res.end(); }); };\n",
  ],
  [
    'no-audit-trail',
    'accounts of a cloud',
    'a.py',
    'import boto3\niam = boto3.client("iam")\ndef leave(name):\n    iam.delete_user(UserName=name)\n',
  ],
  [
    'no-audit-trail',
    'money',
    'a.py',
    'from .db import session\ndef transfer_funds(a, b, n):\n    a.balance -= n\n    b.balance += n\n    session.commit()\n',
  ],
  // External input.
  [
    'unvalidated-input',
    'configuration of a library',
    'a.py',
    'import yaml\ndef rules(path):\n    with open(path) as f:\n        doc = yaml.safe_load(f)\n    return [r["id"] for r in doc["rules"]]\n',
  ],
  [
    'unvalidated-input',
    'declared to be of a type',
    'a.ts',
    "import { readFileSync } from 'fs';\nexport const load = (p: string): Conf => JSON.parse(readFileSync(p, 'utf8')) as Conf;\n",
  ],
  [
    'unvalidated-input',
    'header of Markdown',
    'a.mjs',
    "import matter from 'gray-matter';\nimport { readFileSync } from 'fs';\nexport const f = (p) => { const { data } = matter(readFileSync(p, 'utf8')); return data.title; };\n",
  ],
  [
    'unvalidated-input',
    'message of a queue',
    'a.js',
    "exports.on = (ch) => ch.consume('q', (msg) => { const o = JSON.parse(msg.content.toString()); use(o.id); });\n",
  ],
  [
    'unvalidated-input',
    'a schema for something else',
    'a.py',
    'import json\nfrom pydantic import BaseModel\nclass A(BaseModel):\n    x: int\ndef f(path):\n    with open(path) as fh:\n        doc = json.load(fh)\n    return doc["y"], A(x=1)\n',
  ],
  // Generated files.
  [
    'generated-no-provenance',
    'printer of syntax trees',
    'a.py',
    'import ast\ndef emit_module(tree, path):\n    with open(path, "w") as f:\n        f.write(ast.unparse(tree))\n',
  ],
  [
    'generated-no-provenance',
    'report as JSON',
    'a.js',
    "const fs = require('fs');\nfunction save(r) { fs.writeFileSync('reports/summary.json', JSON.stringify({ n: r.length })); }\n",
  ],
  [
    'generated-no-provenance',
    'rows',
    'a.py',
    'import csv\ndef write_report(rows, path):\n    with open(path, "w") as f:\n        csv.writer(f).writerows(rows)\n',
  ],
  [
    'generated-no-provenance',
    'printed into a file',
    'a.py',
    'def emit(names):\n    with open("enums.py", "w") as out:\n        print("\\n".join(names), file=out)\n',
  ],
  [
    'generated-overwritten',
    'code without a trace',
    'a.js',
    "const fs = require('fs');\nfunction generate(rs) { fs.writeFileSync('routes.js', `module.exports = ${rs};`); }\n",
  ],
  // What models say.
  ['model-output-executed', 'query', 'a.py', `${ASK_PY}def f(cursor, q):\n    cursor.execute(ask(q))\n`],
  [
    'model-output-executed',
    'evaluator by its full name',
    'a.js',
    "const { Anthropic } = require('@anthropic-ai/sdk');\nconst api = new Anthropic();\nasync function f(q) { const { content } = await api.messages.create({ messages: [q] }); globalThis.eval(content[0].text); }\n",
  ],
  [
    'model-output-written',
    'in place of its source',
    'a.py',
    `${ASK_PY}def fix(path):\n    with open(path) as f:\n        source = f.read()\n    fixed = ask(source)\n    with open(path, "w") as f:\n        f.write(fixed)\n`,
  ],
  [
    'model-output-written',
    'the prompt asks for code',
    'a.py',
    `${ASK_PY}def f(target):\n    target.write_text(ask("Write a Python module that sorts"))\n`,
  ],
  [
    'prompt-from-file',
    'beside a schema for the answer',
    'a.ts',
    "import { readFileSync } from 'fs';\nimport { generateObject } from 'ai';\nimport { z } from 'zod';\nconst words = (a: string): string => `Policy: ${a}`;\nexport const f = async (p: string) => generateObject({ schema: z.object({ ok: z.boolean() }), prompt: words(readFileSync(p, 'utf8')) });\n",
  ],
  // Personal data.
  [
    'personal-data-sent',
    'profile of a tracker',
    'a.py',
    'import mixpanel\nmp = mixpanel.Mixpanel("x")\ndef f(user):\n    mp.people_set(user.id, {"$email": user.email})\n',
  ],
  [
    'personal-data-sent',
    'tag of a page',
    'a.js',
    "export function f(user) { window.gtag('event', 'x', { email: user.email }); }\n",
  ],
  [
    'personal-data-sent',
    'words put together by a function',
    'a.py',
    `${ASK_PY}def words(user):\n    return f"{user.full_name}, {user.email}"\ndef f(user):\n    client.responses.create(model="m", input=words(user))\n`,
  ],
  [
    'personal-data-sent',
    'method given by name',
    'a.py',
    'import requests\ndef f(c):\n    requests.request("POST", "https://enrich.example.com", json={"ssn": c.ssn})\n',
  ],
  [
    'personal-data-logged',
    'whole record',
    'a.py',
    'import logging\nfrom dataclasses import asdict\nlog = logging.getLogger()\ndef f(customer):\n    log.info("new %s", asdict(customer))\n',
  ],
  [
    'personal-data-logged',
    'name of a person',
    'a.py',
    'import logging\nlog = logging.getLogger()\ndef f(patient):\n    log.info("new %s", patient.name)\n',
  ],
  [
    'personal-data-logged',
    'logger made where it is required',
    'a.js',
    "const log = require('bunyan').createLogger({ name: 'x' });\nexports.f = (u) => log.info({ user: { ssn: u.ssn } }, 'x');\n",
  ],
  [
    'personal-data-logged',
    'logger in a field of a class',
    'a.ts',
    "import { Logger } from '@nestjs/common';\nclass A {\n  private readonly logger = new Logger('A');\n  f(b: B) { this.logger.log(`new ${b.phoneNumber}`); }\n}\n",
  ],
  // Values kept in other ways.
  [
    'secret-presence-only',
    'caught where it is missing',
    'a.py',
    'import os\ntry:\n    K = os.environ["SIGNING_SECRET"]\nexcept KeyError:\n    raise SystemExit("x")\n',
  ],
  [
    'secret-presence-only',
    'named in the condition',
    'a.py',
    'import os\nif not (token := os.getenv("BOT_TOKEN")):\n    raise RuntimeError("x")\n',
  ],
  [
    'secret-presence-only',
    'strict assertion',
    'a.mjs',
    "import assert from 'node:assert/strict';\nassert.ok(process.env.WEBHOOK_SECRET, 'x');\n",
  ],
  [
    'env-passthrough',
    'property worked out',
    'a.ts',
    "import * as cp from 'child_process';\nclass L {\n  get env() { return { ...process.env }; }\n  go() { cp.spawn('x', { env: this.env }); }\n}\n",
  ],
  [
    'unchecked-root',
    'field of a class',
    'a.ts',
    "import path from 'node:path';\nimport { readFileSync } from 'node:fs';\nexport class P {\n  static readonly root = path.resolve(__dirname, '../../..');\n  read(n: string) { return readFileSync(path.join(P.root, n)); }\n}\n",
  ],
  [
    'generated-no-provenance',
    'default of a parameter',
    'a.py',
    'def to_ts(ms):\n    return "\\n".join(ms)\ndef write(ms, dest="models.ts"):\n    with open(dest, "w") as f:\n        f.write(to_ts(ms))\n',
  ],
  [
    'model-output-executed',
    'object that is called',
    'a.py',
    'import openai\nclass Local:\n    def __call__(self, q):\n        return openai.responses.create(input=q).output_text\nllm = Local()\nexec(llm("x"))\n',
  ],
  [
    'unvalidated-input',
    'next step of a chain',
    'a.ts',
    'export const f = (u: string) => fetch(u).then((r) => r.json()).then((d) => d.teams.map(g));\n',
  ],
  [
    'search-path',
    'require replaced',
    'a.js',
    "const { Module } = require('module');\nModule.prototype.require = other;\n",
  ],
];

const QUIET: readonly Case[] = [
  [
    'search-path',
    'a register of something else',
    'a.js',
    "import { register } from './plugins.js';\nregister('./x');\n",
  ],
  [
    'search-path',
    'path of a child emptied',
    'a.py',
    'import subprocess\nsubprocess.run(["x"], env={"PYTHONPATH": ""})\n',
  ],
  [
    'unchecked-root',
    'shown only',
    'a.mjs',
    "import path from 'node:path';\nimport { info } from './log.js';\nconst root = path.join(import.meta.dirname, '..', '..');\ninfo(root);\n",
  ],
  [
    'unchecked-root',
    'asserted in a function',
    'a.py',
    'from pathlib import Path\ndef root():\n    r = Path(__file__).resolve().parent.parent\n    assert (r / ".root").exists()\n    return r\ndef f():\n    return (root() / "x").read_text()\n',
  ],
  [
    'dotenv-secrets',
    'a file of another kind',
    'a.py',
    'import os\ndef load(path="x.conf"):\n    with open(path) as f:\n        for line in f:\n            k, _, v = line.partition("=")\n            os.environ[k] = v\n',
  ],
  [
    'dotenv-secrets',
    'file switched off',
    'a.ts',
    "import { ConfigModule } from '@nestjs/config';\nexport const m = ConfigModule.forRoot({ ignoreEnvFile: true });\n",
  ],
  [
    'secret-presence-only',
    'length of the value',
    'a.js',
    "const t = process.env.API_TOKEN;\nif (t === undefined || t.length < 20) throw new Error('x');\n",
  ],
  [
    'env-passthrough',
    'chosen by name',
    'a.py',
    'import os, subprocess\ndef env():\n    return {k: v for k, v in os.environ.items() if k in KEEP}\nsubprocess.run(["x"], env=env())\n',
  ],
  [
    'env-passthrough',
    'three variables',
    'a.mjs',
    "import { spawn } from 'node:child_process';\nconst { PATH, HOME, LANG } = process.env;\nspawn('x', [], { env: { PATH, HOME, LANG } });\n",
  ],
  [
    'swallowed-error',
    'finally that ends its own loop',
    'a.py',
    'def f(xs):\n    try:\n        g()\n    finally:\n        for x in xs:\n            if x:\n                break\n',
  ],
  [
    'swallowed-error',
    'function inside a finally',
    'a.js',
    'function f() { try { g(); } finally { later(() => { return 1; }); } }\n',
  ],
  [
    'swallowed-error',
    'an answer about a look',
    'a.py',
    'def has(x):\n    try:\n        x.shape\n        return True\n    except Exception:\n        return False\n',
  ],
  [
    'swallowed-error',
    'retry that raises in the end',
    'a.py',
    'import time\ndef f(g):\n    for i in range(3):\n        try:\n            return g()\n        except Exception:\n            time.sleep(i)\n    raise TimeoutError\n',
  ],
  [
    'swallowed-error',
    'narrow and expected',
    'a.py',
    'import os\ntry:\n    os.remove("x")\nexcept FileNotFoundError:\n    pass\n',
  ],
  [
    'swallowed-error',
    'results that are read',
    'a.js',
    "async function f(ts, log) { const rs = await Promise.allSettled(ts); for (const r of rs) if (r.status === 'rejected') log.error(r.reason); }\n",
  ],
  [
    'swallowed-error',
    'waiting for what was cancelled',
    'a.py',
    'import asyncio\nasync def shutdown(ts):\n    await asyncio.gather(*ts, return_exceptions=True)\n',
  ],
  [
    'swallowed-error',
    'argument handed on',
    'a.js',
    "const fs = require('fs');\nexports.f = (p, done) => fs.readFile(p, (err, text) => { if (err) return done(err); done(null, text); });\n",
  ],
  [
    'swallowed-error',
    'parse of JSON',
    'a.ts',
    'export function isJson(t: string) { try { JSON.parse(t); return true; } catch { return false; } }\n',
  ],
  ['swallowed-error', 'what is closed anyway', 'a.js', 'const noop = () => {};\nreader.cancel().catch(noop);\n'],
  [
    'entry-no-error-handling',
    'middleware',
    'a.js',
    "const express = require('express');\nconst app = express();\napp.use((err, req, res, next) => { res.sendStatus(500); });\napp.listen(3000);\n",
  ],
  [
    'entry-no-error-handling',
    'around the call of main',
    'a.py',
    'import os, sys\ndef main():\n    os.remove("x")\nif __name__ == "__main__":\n    try:\n        main()\n    except OSError as e:\n        sys.exit(str(e))\n',
  ],
  [
    'entry-no-logging',
    'a module that forwards',
    'pkg/__main__.py',
    'from pkg.cli import main\nif __name__ == "__main__":\n    main()\n',
  ],
  [
    'entry-no-env-validation',
    'what the system sets',
    'a.js',
    "#!/usr/bin/env node\nconst { spawnSync } = require('child_process');\nconst { PATH } = process.env;\nspawnSync('x', [], { env: { PATH } });\n",
  ],
  [
    'no-audit-trail',
    'recorded',
    'a.py',
    'from .audit import trail\ndef grant_admin(db, actor, user_id):\n    db.execute("UPDATE users SET role = \'admin\' WHERE id = %s", (user_id,))\n    trail.append(actor=actor, user=user_id)\n',
  ],
  [
    'no-audit-trail',
    'a map is no account',
    'a.js',
    'const users = new Map();\nexports.removeUser = (id) => users.delete(id);\n',
  ],
  [
    'unvalidated-input',
    'validated by a function of the module',
    'a.py',
    'import json, jsonschema\ndef checked(doc):\n    jsonschema.validate(doc, S)\n    return doc\ndef f(path):\n    with open(path) as fh:\n        doc = checked(json.load(fh))\n    return doc["x"]\n',
  ],
  [
    'unvalidated-input',
    'compared with a shape',
    'a.py',
    'import json\ndef f(raw):\n    match json.loads(raw.body):\n        case {"id": int(i)}:\n            return i\n        case _:\n            raise ValueError\n',
  ],
  [
    'unvalidated-input',
    'guarded by a predicate',
    'a.ts',
    "import { readFileSync } from 'fs';\nfunction isConf(v: unknown): v is Conf { return typeof v === 'object'; }\nexport function f(p: string) { const raw = JSON.parse(readFileSync(p, 'utf8')); if (!isConf(raw)) throw new TypeError(p); return raw.host; }\n",
  ],
  [
    'unvalidated-input',
    'beside the module',
    'a.py',
    'import json, os\nwith open(os.path.join(os.path.dirname(__file__), "names.json")) as f:\n    NAMES = json.load(f)\nFIRST = NAMES["x"]\n',
  ],
  [
    'generated-no-provenance',
    'settings',
    'a.py',
    'import json\ndef export_settings(path, s):\n    path.write_text(json.dumps(s))\n',
  ],
  [
    'generated-no-provenance',
    'a download',
    'a.py',
    'import requests\ndef fetch(url, out):\n    r = requests.get(f"{url}/x.png")\n    with open(out, "wb") as f:\n        f.write(r.content)\n',
  ],
  [
    'generated-overwritten',
    'only where nothing is',
    'a.js',
    "const fs = require('fs');\nfunction generate(rs) { fs.writeFileSync('routes.js', `module.exports = ${rs};`, { flag: 'wx' }); }\n",
  ],
  [
    'model-output-executed',
    'a value beside the statement',
    'a.py',
    `${ASK_PY}def f(cursor, q):\n    cursor.execute("INSERT INTO a VALUES (%s)", (ask(q),))\n`,
  ],
  [
    'model-output-executed',
    'one of a list',
    'a.py',
    `${ASK_PY}import subprocess\ndef f(q):\n    name = ask(q)\n    if name not in COMMANDS:\n        raise ValueError\n    subprocess.run(COMMANDS[name])\n`,
  ],
  [
    'model-output-written',
    'prose',
    'a.py',
    `${ASK_PY}def f(target):\n    target.write_text(ask("Greet the reader"))\n`,
  ],
  [
    'personal-data-sent',
    'identifier',
    'a.js',
    "import posthog from 'posthog-js';\nexport function f(p) { posthog.identify(p.id, { has_email: p.email !== '' }); }\n",
  ],
  [
    'personal-data-logged',
    'name of a repository',
    'a.js',
    'export function f(repo) { console.log(repo.full_name); }\n',
  ],
  [
    'personal-data-logged',
    'name of a thing',
    'a.py',
    'import logging\nlog = logging.getLogger()\ndef f(queue):\n    log.info("%s", queue.name)\n',
  ],
];

describe('idioms of module rules', () => {
  test.each(FOUND)('%s: %s is found', async (rule, _what, path, code) => {
    expect(await rulesIn(path, code)).toContain(rule);
  });

  test.each(QUIET)('%s: %s is not reported', async (rule, _what, path, code) => {
    expect(await rulesIn(path, code)).not.toContain(rule);
  });
});
