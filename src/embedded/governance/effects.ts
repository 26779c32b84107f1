import type { CallSite, ModuleModel } from './module-model.ts';
import { constantString, stringPieces } from './node-text.ts';
import { isModelCall, writeMode } from './sources.ts';

/** What a call does to the world outside the process. */
export type Effect =
  | 'process'
  | 'query'
  | 'serve'
  | 'send'
  | 'fetch'
  | 'delete'
  | 'write'
  | 'database'
  | 'cloud'
  | 'model'
  | 'search-path';

const PROCESS =
  /^subprocess\.(?:run|Popen|call|check_call|check_output|getoutput|getstatusoutput)$|^os\.(?:system|popen|exec[lv]p?e?|spawn[lv]p?e?)$|^asyncio\.create_subprocess_\w+$|^pty\.spawn$|^child_process\.(?:exec|execSync|spawn|spawnSync|execFile|execFileSync|fork)$|^(?:execa|zx|cross-spawn|shelljs)(?:\.\$|\.exec\w*|\.sync|\.spawn)?$|^(?:Bun\.spawn(?:Sync)?|Deno\.Command)$/;
const HTTP_SEND =
  /^(?:requests|httpx)(?:\.Session\(\)|\.(?:Async)?Client\(\))?\.(?:post|put|patch|delete)$|^aiohttp\.ClientSession\(\)\.(?:post|put|patch|delete)$|^(?:axios|got|ky|superagent)(?:\.create\(\))?\.(?:post|put|patch|delete)$|^smtplib\.\w+\(\)\.send\w*$|^nodemailer\.createTransport\(\)\.sendMail$/;
const HTTP_ANY =
  /^(?:requests|httpx)(?:\.Session\(\))?\.(?:get|request)$|^urllib\.request\.urlopen$|^(?:axios|fetch|node-fetch|got|ky|undici\.fetch)(?:\.get|\.request)?$/;
const DELETE =
  /^shutil\.(?:rmtree|move)$|^os\.(?:remove|unlink|rmdir|removedirs)$|\.unlink$|\.rmdir$|^fs\.(?:promises\.)?(?:rm|rmSync|rmdir|rmdirSync|unlink|unlinkSync)$|^fs-extra\.(?:remove|removeSync|emptyDir|emptyDirSync)$|^(?:rimraf|del)(?:\.\w+)?$/;
const WRITE =
  /\.(?:write_text|write_bytes)$|^fs(?:-extra)?\.(?:promises\.)?(?:writeFile|writeFileSync|appendFile|appendFileSync|outputFile|outputFileSync|createWriteStream|writeJson|writeJsonSync)$|^shutil\.(?:copy\w*|copytree)$|^Deno\.write\w+$|^Bun\.write$/;
const DATABASE =
  /^(?:psycopg2?|sqlite3|pymysql|MySQLdb|asyncpg|pyodbc|cx_Oracle|oracledb|pymongo|sqlalchemy|mysql2?|pg|mongodb|better-sqlite3|knex|redis)\b.*\.(?:execute|executemany|executescript|commit|insert_one|insert_many|update_one|update_many|delete_one|delete_many|query|run|insertOne|insertMany|updateOne|updateMany|deleteOne|deleteMany|set|delete|del|flushdb|flushall)$/;
const CURSOR = /(?:^|\.)(?:cursor|cur|conn|connection|db|engine)(?:\(\))?\.(?:execute|executemany|executescript)$/;
const CLOUD =
  /^(?:boto3|aiobotocore|aioboto3)\b.*\.(?:put_\w+|delete_\w+|upload_\w+|create_\w+|terminate_\w+|update_\w+|send_\w+|copy_\w+|publish|delete|put|upload|terminate|stop|copy)$|^google\.cloud\b.*\.(?:upload\w*|delete\w*|insert\w*)$|^azure\..*\.(?:upload\w*|delete\w*)$|^@aws-sdk\/[\w-]+\b.*\.send$/;

/** Methods of object mappers and drivers whose names say that they change what is stored. */
const STORE_METHOD =
  /\.(?:deleteMany|deleteOne|updateMany|updateOne|insertMany|insertOne|createMany|upsert|bulkWrite|bulk_write|findOneAnd(?:Update|Delete|Replace)|findById(?:AndUpdate|AndDelete|AndRemove)|insert_one|insert_many|update_one|update_many|delete_one|delete_many|replace_one|bulk_create|bulk_update|executemany|put_item|delete_item|update_item|drop_collection|drop_table|\$executeRaw(?:Unsafe)?)$/;
/** `Account.objects.filter(…).delete()`, `prisma.user.delete(…)`, `session.add(…)`: the receiver tells. */
const STORE_RECEIVER =
  /\.objects\b.*\.(?:delete|update|create|get_or_create|update_or_create)$|\.query\(\)(?:\.\w+\(\))*\.(?:delete|update)$|(?:^|[._])(?:prisma|PrismaClient\(\))\.\w+\.(?:create|update|delete)$|(?:^|[._])(?:session|db_session|Session\(\))\.(?:commit|add|add_all|merge|delete|bulk_save_objects)$|(?:^|[._])(?:db|database|table|collection|repo(?:sitory)?|dao|store)\.(?:insert|remove|delete|destroy|truncate|drop)$|(?:^|[._])(?:db|tx|trx|database|drizzle\(\))\.(?:update\(\)\.set|insert\(\)\.values)$|\bldap3?\b.*\.(?:add|delete|modify|modify_dn)$/;
const SQL_CHANGE =
  /^\s*(?:insert\s+into|update\s+\S+\s+set|delete\s+from|drop\s|truncate\b|alter\s|grant\s|revoke\s|merge\s+into|replace\s+into|create\s+(?:table|user|role))/i;
const SERVE =
  /^(?:uvicorn|hypercorn\.asyncio|waitress|gunicorn\.\w+|aiohttp\.web|bottle|werkzeug\.serving)\.(?:run|serve|run_app|run_simple)$|\.serve_forever$|^(?:flask\.Flask|quart\.Quart|sanic\.Sanic|aiohttp\.web\.Application|tornado\.web\.Application)\(\)\.(?:run|listen)$|^(?:https?\.createServer|express|fastify|koa|hono|restify\.createServer|net\.createServer|@hapi\/hapi\.server|polka|connect|@nestjs\/core\.NestFactory\.create|fastify\.fastify)\(\)(?:\.\w+\(\))*\.listen$|^(?:Bun|Deno)\.serve$|^@hono\/node-server\.serve$/;

/** Does the call hand a database a statement that changes something? */
export function changesStore(model: ModuleModel, call: CallSite): boolean {
  const { name, args, keywords } = call;
  if (STORE_METHOD.test(name) || STORE_RECEIVER.test(name)) return true;
  // `db.user.update({ where, data })`
  if (
    /\.\w+\.(?:create|update|delete)$/.test(name) &&
    args[0]?.kind === 'object' &&
    (keywords.has('where') || keywords.has('data'))
  )
    return true;
  if (!/\.(?:execute|executescript|exec|query|run|raw|prepare|unsafe)$/.test(name) || args[0] === undefined)
    return false;
  const origin = args[0].kind === 'identifier' ? model.originAt(args[0]) : undefined;
  return SQL_CHANGE.test(stringPieces(model.tree, origin ?? args[0])[0] ?? '');
}

/** Asked of the same call by many rules. */
const effects = new WeakMap<CallSite, Effect | undefined>();

/** Classifies one call; most have no effect. */
export function effectOf(model: ModuleModel, call: CallSite): Effect | undefined {
  if (effects.has(call)) return effects.get(call);
  const effect = classify(model, call);
  effects.set(call, effect);
  return effect;
}

function classify(model: ModuleModel, call: CallSite): Effect | undefined {
  const { name } = call;
  if (PROCESS.test(name)) return readsOnly(model, call) ? 'query' : 'process';
  if (isTaskRun(model, call)) return 'process';
  if (isModelCall(model, call)) return 'model';
  if (HTTP_SEND.test(name)) return 'send';
  if (HTTP_ANY.test(name)) return sendsByMethod(model, call) ? 'send' : 'fetch';
  const sent = HTTP_METHOD.exec(name)?.[1];
  if (sent !== undefined && namesAddress(model, call)) return /^(?:get|head)$/.test(sent) ? 'fetch' : 'send';
  if (DELETE.test(name) && !/te?mp/i.test(model.text(call.node).slice(0, 120))) return 'delete';
  if (DATABASE.test(name) || CURSOR.test(name) || changesStore(model, call)) return 'database';
  if (SERVE.test(name)) return 'serve';
  if (CLOUD.test(name)) return 'cloud';
  if (WRITE.test(name)) return 'write';
  if (/(?:^|\.)open$/.test(name) && writeMode(model, call) !== undefined) return 'write';
  return undefined;
}

/** A method of whatever client it is, where what it is given first is an address. */
const HTTP_METHOD = /\.(get|head|post|put|patch|delete)$/;

function namesAddress(model: ModuleModel, { args }: CallSite): boolean {
  const first = args[0];
  return first !== undefined && /^https?:\/\//.test(stringPieces(model.tree, first)[0] ?? '');
}

/** `@task def release(c): c.run(…)`: the context of a task of Invoke or Fabric starts a shell. */
export function isTaskRun(model: ModuleModel, { name, receiver, scope }: CallSite): boolean {
  if (!/\.(?:run|sudo|local)$/.test(name) || receiver === undefined) return false;
  if (![...model.modules].some((module) => /^(?:invoke|fabric)(?:$|\.)/.test(module))) return false;
  return scope.parameters[0] === model.text(receiver).slice(0, 40);
}

/** Words of a command line that does more than to answer. */
const CHANGES =
  /\b(?:deploy|migrate|push|apply|(?:un)?install|publish|delete|remove|rm|create|update|upgrade|(?:re)?start|stop|commit|merge|rebase|checkout|reset|tag|build|run|exec|send|upload|clone|add|set|kill|mv|cp)\b/;

/** A program started for what it prints, such as `git rev-parse`. */
function readsOnly(model: ModuleModel, call: CallSite): boolean {
  if (/check_output$|getoutput$|getstatusoutput$|popen$/.test(call.name)) return true;
  // `execSync('git rev-parse HEAD').toString()`
  if (
    /^child_process\.exec(?:File)?Sync$/.test(call.name) &&
    /^(?:member_expression|variable_declarator)$/.test(call.node.parent?.kind ?? '') &&
    !CHANGES.test(model.text(call.node).slice(0, 200))
  )
    return true;
  const capture = call.keywords.get('capture_output') ?? call.keywords.get('stdout');
  return capture !== undefined && /^(?:True|(?:subprocess\.)?PIPE)$/.test(model.text(capture));
}

function sendsByMethod(model: ModuleModel, call: CallSite): boolean {
  const node = call.keywords.get('method');
  const method = node === undefined ? undefined : constantString(model.tree, node);
  const first = call.args[0];
  if (
    /\.request$/.test(call.name) &&
    first !== undefined &&
    /^(?:post|put|patch|delete)$/i.test(constantString(model.tree, first) ?? '')
  )
    return true;
  if (method !== undefined) return /^(?:post|put|patch|delete)$/i.test(method);
  return /urlopen$/.test(call.name) && (call.keywords.has('data') || call.args.length > 1);
}

/** Effects that carry what was read further than this process. */
export const CARRIES: ReadonlySet<Effect | undefined> = new Set<Effect | undefined>(['database', 'send', 'cloud']);

/** Effects that an auditor would want to find in a log afterwards. */
export function leavesTrace(effect: Effect): boolean {
  return (
    effect !== 'write' && effect !== 'fetch' && effect !== 'query' && effect !== 'serve' && effect !== 'search-path'
  );
}
