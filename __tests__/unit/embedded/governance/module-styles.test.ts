import { describe, expect, test } from '@jest/globals';
import { rulesIn } from './scan.ts';

/** Rule, what the code is, file name, code: the same fault as people write it in other ways. */
type Case = readonly [rule: string, what: string, path: string, code: string];

const MODEL_PY = 'from openai import OpenAI\nclient = OpenAI()\n';

const FOUND: readonly Case[] = [
  [
    'unvalidated-input',
    'answer of a service',
    'a.py',
    'import requests\ndef f():\n    data = requests.get("https://x.example.com").json()\n    return data["rate"]\n',
  ],
  [
    'unvalidated-input',
    'answer stored as a whole',
    'a.py',
    'import json, boto3\ntable = boto3.resource("dynamodb").Table("t")\ndef handler(event, context):\n    body = json.loads(event["body"])\n    table.put_item(Item=body)\n',
  ],
  [
    'unvalidated-input',
    'request of Flask',
    'a.py',
    'from flask import request\ndef f():\n    d = request.get_json()\n    store(d["name"])\n',
  ],
  [
    'unvalidated-input',
    'request of Django',
    'a.py',
    'import json\nfrom django.http import JsonResponse\ndef f(request):\n    d = json.loads(request.body)\n    store(d["name"])\n',
  ],
  [
    'unvalidated-input',
    'fetch',
    'a.ts',
    "export async function f() { const r = await fetch('https://x.example.com'); const d = await r.json(); return d.rate; }\n",
  ],
  [
    'unvalidated-input',
    'axios',
    'a.ts',
    "import axios from 'axios';\nexport async function f() { const { data } = await axios.get('https://x.example.com'); return data.rate; }\n",
  ],
  [
    'unvalidated-input',
    'express',
    'a.js',
    "const express = require('express');\nconst app = express();\napp.post('/', (req, res) => { store(req.body.name); res.end(); });\n",
  ],
  [
    'unvalidated-input',
    'fastify, with a type asserted',
    'a.ts',
    "import Fastify from 'fastify';\nconst app = Fastify();\napp.post('/', async (request) => { const body = request.body as { id: string }; return store(body.id); });\n",
  ],
  [
    'unvalidated-input',
    'route handler without a framework',
    'a.ts',
    'export async function POST(req: Request) { const body = await req.json(); await store(body.id); }\n',
  ],
  [
    'secret-presence-only',
    'list of names',
    'a.py',
    'import os\nfor name in ["DB_PASSWORD", "MODE"]:\n    if not os.environ.get(name):\n        raise SystemExit(name)\n',
  ],
  [
    'secret-presence-only',
    'collected, then refused',
    'a.py',
    'import os\nNAMES = ("API_TOKEN",)\nmissing = [n for n in NAMES if n not in os.environ]\nif missing:\n    raise RuntimeError(missing)\n',
  ],
  [
    'secret-presence-only',
    'list of names in a script',
    'a.ts',
    "for (const name of ['API_TOKEN']) { if (!process.env[name]) throw new Error(name); }\nexport {};\n",
  ],
  [
    'secret-presence-only',
    'helper',
    'a.py',
    'import os\ndef need(name):\n    value = os.getenv(name)\n    if not value:\n        raise RuntimeError(name)\n    return value\nTOKEN = need("CHAT_TOKEN")\n',
  ],
  [
    'secret-presence-only',
    'blank is absent too',
    'a.py',
    'import os\ndef f():\n    k = os.getenv("SIGNING_KEY", "")\n    if not k.strip():\n        raise RuntimeError("unset")\n    return k\n',
  ],
  [
    'secret-presence-only',
    'taken out of the environment',
    'a.ts',
    "const { API_KEY } = process.env;\nif (!API_KEY) throw new Error('unset');\nexport const key = API_KEY;\n",
  ],
  [
    'secret-presence-only',
    'asserted',
    'a.ts',
    "import assert from 'node:assert';\nassert(process.env.API_KEY, 'unset');\n",
  ],
  [
    'dotenv-secrets',
    'settings class',
    'a.py',
    'from pydantic_settings import BaseSettings, SettingsConfigDict\nclass S(BaseSettings):\n    api_key: str\n    model_config = SettingsConfigDict(env_file=".env")\n',
  ],
  [
    'swallowed-error',
    'suppress',
    'a.py',
    'import contextlib\ndef f():\n    with contextlib.suppress(Exception):\n        go()\n',
  ],
  [
    'swallowed-error',
    'nothing handed back',
    'a.py',
    'def f():\n    try:\n        return go()\n    except Exception:\n        return None\n',
  ],
  ['swallowed-error', 'process-wide', 'a.js', "process.on('uncaughtException', () => {});\n"],
  [
    'swallowed-error',
    'callback',
    'a.js',
    "const fs = require('fs');\nexports.f = () => fs.writeFile('a', 'b', (err) => {});\n",
  ],
  ['swallowed-error', 'ignored rejection', 'a.ts', 'export const f = () => db.save().catch(() => undefined);\n'],
  ['search-path', 'package that changes it on import', 'a.ts', "import 'app-module-path/register';\n"],
  ['search-path', 'global paths', 'a.js', "require('module').globalPaths.unshift('/opt/lib');\n"],
  [
    'model-output-executed',
    'temporary file',
    'a.py',
    `import tempfile, subprocess, sys\n${MODEL_PY}def f(q):\n    r = client.responses.create(model="m", input=q)\n    with tempfile.NamedTemporaryFile("w", suffix=".py", delete=False) as fh:\n        fh.write(r.output_text)\n    subprocess.run([sys.executable, fh.name])\n`,
  ],
  [
    'model-output-executed',
    'compiled in order to run',
    'a.py',
    `${MODEL_PY}def f(q):\n    text = client.responses.create(model="m", input=q).output_text\n    exec(compile(text, "x", "exec"))\n`,
  ],
  [
    'model-output-executed',
    'Bedrock',
    'a.py',
    'import boto3\nclient = boto3.client("bedrock-runtime")\ndef f(q):\n    r = client.converse(modelId="m", messages=[q])\n    eval(r["output"]["message"]["content"][0]["text"])\n',
  ],
  [
    'model-output-executed',
    'interpreter of a tool',
    'a.py',
    'from langchain_experimental.utilities import PythonREPL\nfrom langchain_openai import ChatOpenAI\nllm = ChatOpenAI()\nrepl = PythonREPL()\ndef f(q):\n    return repl.run(llm.invoke(q).content)\n',
  ],
  [
    'model-output-written',
    'Bedrock commands',
    'a.ts',
    "import { BedrockRuntimeClient, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';\nimport { writeFile } from 'node:fs/promises';\nconst client = new BedrockRuntimeClient({});\nexport async function f(q: string) { const r = await client.send(new InvokeModelCommand({ body: q })); await writeFile('out/a.js', r.body); }\n",
  ],
  [
    'generated-no-provenance',
    'built line by line from data',
    'tools/a.py',
    'import yaml\nwith open("codes.yaml") as fh:\n    codes = yaml.safe_load(fh)\nlines = ["class Code:"]\nfor name in codes:\n    lines.append(f"    {name} = 1")\nwith open("src/codes.py", "w") as out:\n    out.write("\\n".join(lines))\n',
  ],
  [
    'generated-overwritten',
    'report of a program',
    'a.py',
    'import json, sys\ndef main():\n    data = json.load(open(sys.argv[1]))\n    with open("report.md", "w") as out:\n        for k, v in data.items():\n            out.write(f"- {k}: {v}\\n")\nif __name__ == "__main__":\n    main()\n',
  ],
  [
    'entry-no-logging',
    'script without a guard',
    'scripts/a.py',
    'import boto3\nboto3.client("s3").delete_object(Bucket="b", Key="k")\n',
  ],
  [
    'no-audit-trail',
    'handler of a platform',
    'a.py',
    'import boto3\ntable = boto3.resource("dynamodb").Table("t")\ndef lambda_handler(event, context):\n    table.put_item(Item=event)\n',
  ],
  [
    'entry-no-error-handling',
    'main called outright',
    'a.py',
    'import shutil\ndef main():\n    shutil.rmtree("out")\nmain()\n',
  ],
];

const QUIET: readonly Case[] = [
  [
    'unvalidated-input',
    'handed straight back',
    'a.py',
    'import httpx\ndef f(p):\n    r = httpx.get("https://x.example.com" + p)\n    return r.json()\n',
  ],
  [
    'unvalidated-input',
    'schema library',
    'a.py',
    'import requests\nfrom pydantic import TypeAdapter\ndef f():\n    return TypeAdapter(list[int]).validate_python(requests.get("https://x.example.com").json())\n',
  ],
  [
    'unvalidated-input',
    'validating handler',
    'a.ts',
    "import { Router } from 'express';\nexport const r = Router();\nr.post('/', validateBody(schema), (req, res) => { store(req.body.name); res.end(); });\n",
  ],
  [
    'unvalidated-input',
    'schema of the route',
    'a.ts',
    "import Fastify from 'fastify';\nconst app = Fastify();\napp.post('/', { schema: { body: {} } }, async (request) => { const body = request.body as { id: string }; return store(body.id); });\n",
  ],
  [
    'unvalidated-input',
    'looked at by hand',
    'a.js',
    "const express = require('express');\nexpress().post('/', (req, res) => { if (typeof req.body.id !== 'string') { return res.end(); } store(req.body.id); });\n",
  ],
  [
    'env-passthrough',
    'secrets taken out',
    'a.py',
    'import os, subprocess\nSECRETS = {"API_KEY"}\ndef f(c):\n    env = os.environ.copy()\n    for s in SECRETS:\n        env.pop(s, None)\n    subprocess.run(c, env=env)\n',
  ],
  [
    'personal-data-logged',
    'whether it is there',
    'a.ts',
    "export const f = (u: U) => console.log('mail', Boolean(u.email), u.email !== undefined);\n",
  ],
  [
    'personal-data-logged',
    'logger that masks',
    'a.ts',
    "import pino from 'pino';\nconst log = pino({ redact: ['email'] });\nexport const f = (u: U) => log.info({ email: u.email }, 'signup');\n",
  ],
  ['swallowed-error', 'optional import', 'a.ts', "export const f = () => import('optional').catch(() => undefined);\n"],
  [
    'swallowed-error',
    'a parse that may fail',
    'a.ts',
    'export function f(s: string) { try { return JSON.parse(s); } catch { return undefined; } }\n',
  ],
  [
    'shell-command',
    'said once, as model output',
    'a.py',
    `import os\n${MODEL_PY}def f(q):\n    os.system(client.responses.create(model="m", input=q).output_text)\n`,
  ],
  [
    'generated-no-provenance',
    'edit of a file',
    'a.js',
    "const fs = require('fs');\nconst { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));\nfs.writeFileSync('a.js', fs.readFileSync('a.js', 'utf8').replace(/V = .*/, `V = '${version}'`));\n",
  ],
  [
    'entry-no-logging',
    'module of a package that shows itself off',
    'pkg/a.py',
    'from pkg import b\nimport shutil\ndef main():\n    shutil.rmtree("out")\nif __name__ == "__main__":\n    main()\n',
  ],
  [
    'unchecked-root',
    'an example reading a file beside it',
    'examples/a.js',
    "const fs = require('fs');\nconst path = require('path');\nfs.readFileSync(path.join(__dirname, '../../key.pem'));\n",
  ],
];

describe('styles', () => {
  test.each(FOUND)('%s: %s', async (rule, _what, path, code) => {
    expect(await rulesIn(path, code)).toContain(rule);
  });
  test.each(QUIET)('no %s: %s', async (rule, _what, path, code) => {
    expect(await rulesIn(path, code)).not.toContain(rule);
  });
});
