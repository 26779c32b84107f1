import { describe, expect, test } from '@jest/globals';
import { rulesIn, scan } from './scan.ts';

/** What a module answers where something failed, what it asks for, and what is only shown: each beside its near miss. */
type Case = readonly [rule: string, what: string, path: string, code: string];

const VIEW_PY = 'from django.http import JsonResponse\ndef view(request, profile):\n    try:\n        profile.save()\n';
const LAMBDA_JS =
  "import { DynamoDBClient, DeleteItemCommand } from '@aws-sdk/client-dynamodb';\nconst db = new DynamoDBClient({});\nexport const handler = async (event) => {\n  try {\n    await db.send(new DeleteItemCommand(event));\n";
const SETTLED_JS = "import { upload, log } from './work.js';\nexport async function go(files) {\n";
const AIOHTTP_PY = 'import aiohttp\nasync def go(session, url):\n';
const SERVER_JS =
  "const express = require('express');\nconst axios = require('axios');\nconst app = express();\napp.post('/a', async (req, res) => {\n  await axios.post('https://c.example/x', { id: 1 })";
const MAIN_PY =
  'from aiohttp import web\n"""Shows a server."""\napp = web.Application()\nif __name__ == "__main__":\n    web.run_app(app)\n';

const FOUND: readonly Case[] = [
  [
    'swallowed-error',
    'an empty answer of Django',
    'a.py',
    `${VIEW_PY}    except Exception:\n        return JsonResponse({})\n`,
  ],
  [
    'swallowed-error',
    'an answer that says 200',
    'a.js',
    `${LAMBDA_JS}  } catch (e) {\n    return { statusCode: 200 };\n  }\n};\n`,
  ],
  [
    'swallowed-error',
    'an answer in words that all went well',
    'a.py',
    `${VIEW_PY}    except Exception:\n        return JsonResponse({"status": "ok"}, status=200)\n`,
  ],
  [
    'swallowed-error',
    'results that are kept and never read',
    'a.js',
    `${SETTLED_JS}  const results = await Promise.allSettled(files.map(upload));\n}\n`,
  ],
  [
    'unsafe-deserialisation',
    'weights that may carry code',
    'a.py',
    'import torch\nm = torch.load(p, weights_only=False)\n',
  ],
  [
    'unsafe-deserialisation',
    'arrays that may carry code',
    'a.py',
    'import numpy as np\nm = np.load(p, allow_pickle=True)\n',
  ],
  ['tls-not-verified', 'aiohttp’s word for it', 'a.py', `${AIOHTTP_PY}    return await session.get(url, ssl=False)\n`],
  [
    'tls-not-verified',
    'a connector',
    'a.py',
    'import aiohttp\nc = aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=False))\n',
  ],
  [
    'entry-no-error-handling',
    'an error that is caught and dropped is not handled',
    'server.js',
    `${SERVER_JS}.catch(() => {});\n  res.end();\n});\napp.listen(80);\n`,
  ],
  [
    'secret-presence-only',
    'a settings module that only asks whether it is there',
    'settings.py',
    'import os\nAPI_TOKEN = os.environ["API_TOKEN"]\n',
  ],
  [
    'secret-presence-only',
    'a program that does, where it uses it',
    'sync.py',
    'import os, requests\nif __name__ == "__main__":\n    requests.post("https://c.example", headers={"x": os.environ["API_TOKEN"]})\n',
  ],
  ['entry-no-logging', 'a server of the product', 'app/server.py', MAIN_PY],
  ['search-path', 'a folder that only begins with a t', 'tools/a.py', 'import sys\nsys.path.insert(0, "x")\n'],
  [
    'unsafe-deserialisation',
    'a signature that nobody looks at',
    'a.py',
    'import hmac, pickle\ndef load(data, key):\n    hmac.compare_digest(data[:32], key)\n    return pickle.loads(data[32:])\n',
  ],
  [
    'swallowed-error',
    'something ended after something done',
    'a.js',
    'export async function go(p) {\n  try {\n    await p.save();\n    p.close();\n  } catch {}\n}\n',
  ],
  [
    'shell-command',
    'a choice of what comes from outside',
    'a.js',
    "import { execSync } from 'node:child_process';\nexport function go(a) {\n  const what = a.b ? a.c : 'which';\n  return execSync(`${what} ffmpeg`);\n}\n",
  ],
  [
    'unvalidated-input',
    'a body that is decoded by hand',
    'pages/api/user.js',
    "import prisma from '../../lib/prisma';\nexport default async function handler(req, res) {\n  const data = JSON.parse(req.body);\n  await prisma.user.update({ where: { id: data.id }, data: { name: data.name } });\n  res.end();\n}\n",
  ],
  [
    'unvalidated-input',
    'a body that is waited for',
    'a.py',
    'import json\nfrom fastapi import APIRouter, Request\nrouter = APIRouter()\n@router.post("/x")\nasync def x(request: Request):\n    event = json.loads(await request.body())\n    await save(event["id"])\n',
  ],
  [
    'swallowed-error',
    'an answer of Express that all went well',
    'a.js',
    'export async function go(req, res) {\n  try {\n    await store.save(req.query.id);\n  } catch (e) {\n    return res.status(200).json({ ok: true });\n  }\n}\n',
  ],
  [
    'swallowed-error',
    'the same as a statement',
    'a.js',
    'export async function go(req, res) {\n  try {\n    await store.save(req.query.id);\n  } catch (e) {\n    res.sendStatus(204);\n  }\n}\n',
  ],
  [
    'tls-not-verified',
    'a session under a short name',
    'a.py',
    'import requests\ns = requests.Session()\ns.verify = False\n',
  ],
];

const NOT_FOUND: readonly Case[] = [
  [
    'swallowed-error',
    'an answer that says that it failed',
    'a.py',
    `${VIEW_PY}    except Exception:\n        return JsonResponse({"error": "not saved"}, status=500)\n`,
  ],
  [
    'swallowed-error',
    'a status that says so',
    'a.js',
    `${LAMBDA_JS}  } catch (e) {\n    return { statusCode: 502 };\n  }\n};\n`,
  ],
  [
    'swallowed-error',
    'a status without a body that says so',
    'a.py',
    `${VIEW_PY}    except Exception:\n        return JsonResponse({}, status=503)\n`,
  ],
  [
    'swallowed-error',
    'an answer after the error was logged',
    'a.js',
    `${LAMBDA_JS}  } catch (e) {\n    console.error(e);\n    return { statusCode: 200 };\n  }\n};\n`,
  ],
  [
    'swallowed-error',
    'results that are read',
    'a.js',
    `${SETTLED_JS}  const results = await Promise.allSettled(files.map(upload));\n  for (const r of results) log(r);\n}\n`,
  ],
  [
    'swallowed-error',
    'results that are handed back',
    'a.js',
    `${SETTLED_JS}  const results = await Promise.allSettled(files.map(upload));\n  return { results };\n}\n`,
  ],
  ['unsafe-deserialisation', 'weights alone', 'a.py', 'import torch\nm = torch.load(p, weights_only=True)\n'],
  ['unsafe-deserialisation', 'arrays alone', 'a.py', 'import numpy as np\nm = np.load(p, allow_pickle=False)\n'],
  ['tls-not-verified', 'a database within the host', 'a.py', 'import asyncpg\nc = asyncpg.connect(dsn, ssl=False)\n'],
  [
    'tls-not-verified',
    'a context of one’s own',
    'a.py',
    `${AIOHTTP_PY}    return await session.get(url, ssl=CONTEXT)\n`,
  ],
  [
    'entry-no-error-handling',
    'an error that is caught and handed on',
    'server.js',
    `${SERVER_JS}.catch((e) => log(e));\n  res.end();\n});\napp.listen(80);\n`,
  ],
  [
    'secret-presence-only',
    'a function that leaves it to its caller',
    'client.py',
    'import os\ndef token():\n    return os.environ["API_TOKEN"]\n',
  ],
  [
    'secret-presence-only',
    'its form is looked at',
    'settings.py',
    'import os, re\nAPI_TOKEN = os.environ["API_TOKEN"]\nif not re.fullmatch(r"[a-z]{32}", API_TOKEN):\n    raise SystemExit(1)\n',
  ],
  ['secret-presence-only', 'no secret', 'settings.py', 'import os\nTABLE = os.environ["TABLE"]\n'],
  ['entry-no-logging', 'an example of a server', 'examples/server.py', MAIN_PY],
  ['entry-undocumented', 'an example of a server', 'examples/server.py', MAIN_PY],
  [
    'search-path',
    'the tests of a project that calls them t',
    't/unit/conf.py',
    'import sys\nsys.path.insert(0, "x")\n',
  ],
  [
    'unsafe-deserialisation',
    'a signature that must fit',
    'a.py',
    'import hmac, pickle\ndef load(data, key):\n    if not hmac.compare_digest(data[:32], sign(data[32:], key)):\n        raise ValueError("changed")\n    return pickle.loads(data[32:])\n',
  ],
  [
    'swallowed-error',
    'what is ended anyway',
    'a.js',
    "export function go(p) {\n  try {\n    p.kill('SIGKILL');\n  } catch {}\n}\n",
  ],
  [
    'swallowed-error',
    'what is ended anyway, in Python',
    'a.py',
    'def go(p):\n    try:\n        p.kill()\n    except Exception:\n        pass\n',
  ],
  [
    'shell-command',
    'a choice of two fixed words',
    'a.js',
    "import { execSync } from 'node:child_process';\nexport function go() {\n  const what = process.platform === 'win32' ? 'where' : 'which';\n  return execSync(`${what} ffmpeg`);\n}\n",
  ],
  [
    'swallowed-error',
    'an answer of Express that it failed',
    'a.js',
    'export async function go(req, res) {\n  try {\n    await store.save(req.query.id);\n  } catch (e) {\n    res.status(500).json({ ok: false });\n  }\n}\n',
  ],
  [
    'swallowed-error',
    'an answer that says what',
    'a.js',
    "export async function go(req, res) {\n  try {\n    await store.save(req.query.id);\n  } catch (e) {\n    res.json({ error: 'not saved' });\n  }\n}\n",
  ],
  [
    'tls-not-verified',
    'something else that is not verified',
    'a.py',
    'import requests\nuser = User()\nuser.verify = False\n',
  ],
  [
    'entry-no-logging',
    'Nest’s logger, made where it is used',
    'main.ts',
    "import { NestFactory } from '@nestjs/core';\nimport { Logger } from '@nestjs/common';\nimport { AppModule } from './app.module';\nasync function bootstrap() {\n  const app = await NestFactory.create(AppModule);\n  await app.listen(80);\n}\nbootstrap().catch((err) => {\n  new Logger('main').error(err);\n  process.exit(1);\n});\n",
  ],
  [
    'generated-no-provenance',
    'a temporary file',
    'a.py',
    'import subprocess, tempfile\nfrom openai import OpenAI\nclient = OpenAI()\ndef go(task):\n    path = tempfile.mktemp(suffix=".py")\n    with open(path, "w") as f:\n        f.write(client.responses.create(model="m", input=task).output_text)\n    subprocess.run(["python", path])\n',
  ],
];

describe('what a module answers, asks for and shows', () => {
  test.each(FOUND)('%s: %s', async (rule, _what, path, code) => {
    expect(await rulesIn(path, code)).toContain(rule);
  });

  test.each(NOT_FOUND)('no %s: %s', async (rule, _what, path, code) => {
    expect(await rulesIn(path, code)).not.toContain(rule);
  });
});

test('a module of thousands of places that read files is judged at each of them', async () => {
  const reads = Array.from(
    { length: 9000 },
    (_, at) => `const v${String(at)} = JSON.parse(fs.readFileSync(p${String(at)}));`,
  );
  const used = Array.from({ length: 9000 }, (_, at) => `use(v${String(at)}.name);`);
  const code = `import fs from 'node:fs';\n${reads.join('\n')}\n${used.join('\n')}\n`;
  const { findings } = await scan('src/a.js', code);
  expect(findings.map(({ rule, properties }) => [rule, properties?.['reads']])).toEqual([
    ['governance/unvalidated-input', 9000],
  ]);
});
