import type { CallSite, ModuleModel } from './module-model.ts';
import { childOf, constantString, stringPieces, unwrap, writtenCallee } from './node-text.ts';
import type { SyntaxNode } from './syntax.ts';

/** Where a value comes from; a value may have several. */
export const MODEL = 1;
export const FILE = 2;
/** Decoded JSON, YAML or the like. */
export const DATA = 4;
/** The place of the source file itself. */
export const OWN_PLACE = 8;
/** … and folders above it. */
export const ROOT = 16;
/** Command line, environment, standard input. */
export const EXTERNAL = 32;
export const PARAMETER = 64;
/** The module's own prompt or template files: not external input. */
export const OWN_TEMPLATE = 128;
/** The folder the source file lies in. */
export const OWN_FOLDER = 256;
/** Decoded data of a request or of another service's answer. */
export const NETWORK = 512;

export interface Source {
  readonly labels: number;
  /** The result has nothing of what went in: a file's content is not its path. */
  readonly cut: boolean;
}

const MODEL_PACKAGES =
  /^(?:openai|anthropic|langchain\w*|@langchain\/[\w-]+|langgraph|llama_index|llamaindex|litellm|ollama|google\.generativeai|google\.genai|@google\/(?:genai|generative-ai)|genai|cohere\w*|mistralai|@mistralai\/[\w-]+|@anthropic-ai\/[\w-]+|@ai-sdk\/[\w-]+|ai|groq(?:-sdk)?|together|transformers|@huggingface\/[\w-]+|huggingface_hub|vertexai|@google-cloud\/vertexai|replicate|crewai|autogen\w*|instructor|dspy|pydantic_ai|vllm|llm|agents|semantic_kernel|haystack|portkey_ai|zhipuai|dashscope)(?=$|[./(])/;

const SDK_CALL =
  /(?:\.chat\.completions\.(?:create|parse)|\.completions\.create|\.responses\.(?:create|parse)|ChatCompletion\.a?create|Completion\.a?create|\.generate_content(?:_async)?|\.generateContent(?:Stream)?|\.invoke_model)$/;
const SDK_FUNCTION =
  /^(?:litellm\.a?(?:text_)?completion|ollama(?:\(\))?\.(?:chat|generate)|ai\.(?:generateText|streamText|generateObject|streamObject)|replicate(?:\(\))?\.run|dspy\.\w+\(\)|cohere\.\w+\(\)\.(?:chat|generate)|transformers\.pipeline\(\)|agents\.Runner\.run(?:_sync)?)$/;
const MODEL_METHOD =
  /\.(?:a?invoke|a?predict|a?generate|run|a?run|run_sync|run_stream|call|a?call|a?stream|a?batch|a?complete|a?chat|a?inference|infer|a?completions?|respond|a?query|ask|prompt|kickoff|initiate_chat|create_completion|create_chat_completion|textGeneration(?:Stream)?|text_generation|chatCompletion(?:Stream)?|chat_completion)$/;
/** Receivers that can be nothing else, whatever package they come from. */
const CERTAIN_RECEIVER =
  /(?:^|[._])(?:llms?|chat_?models?|language_?models?|gpt\d*|open_?ai|claude|gemini|ollama)(?:_?client)?(?:\(\))?$/i;
const MODEL_RECEIVER = /(?:^|[._])(?:llm|chat_?model|language_?model|chain|agent|crew|model|client|ai)(?:\(\))?$/i;
const HELPER =
  /(?:^|[._])(?:call|ask|query|prompt|invoke|request|run|generate_?with)_?(?:the_?)?(?:llm|gpt\d*|open_?ai|claude|gemini|ollama|anthropic|chat_?gpt|chat_?model|language_?model)\w*$|(?:^|[._])(?:llm|gpt\d*|open_?ai|claude|gemini|ollama|chat_?gpt)_?(?:call|complete|completion|generate|invoke|query|ask|chat|request|inference)$|(?:^|[._])chat_?completion$/i;
/** Addresses that answer a prompt, as opposed to those that list models or keys. */
const MODEL_ADDRESS =
  /\/(?:chat\/)?completions\b|api\.anthropic\.com\/v1\/(?:messages|complete)|:(?:stream)?generateContent\b|:11434\/api\/(?:generate|chat)|\/api\/generate\b/i;
const HTTP_CALL = /^(?:requests|httpx|axios|fetch|got|ky|undici|node-fetch|aiohttp|urllib3?)(?=$|[.(])/;

export function usesModelPackage(model: ModuleModel): boolean {
  for (const module of model.modules) if (MODEL_PACKAGES.test(module)) return true;
  return false;
}

/** Asked of the same call by many rules and at each step of following a value. */
const modelCalls = new WeakMap<CallSite, boolean>();

/** No call of a module without any of these asks a model. */
const MODEL_MENTION =
  /llm|gpt|open_?ai|claude|gemini|ollama|llama|anthropic|completion|language_?model|chat_?model|bedrock|generate_?content|invoke_?model|converse|11434|\/api\/generate|langchain|langgraph|genai|generativeai|cohere|mistral|groq|together|transformers|huggingface|vertexai|replicate|crewai|autogen|instructor|dspy|pydantic_ai|['"]ai['"]|@ai-sdk|\bagents?\b|semantic_kernel|haystack|portkey|zhipu|dashscope|\.responses\./i;
const mentions = new WeakMap<ModuleModel, boolean>();

function mentionsModels(model: ModuleModel): boolean {
  const known = mentions.get(model);
  if (known !== undefined) return known;
  const found = MODEL_MENTION.test(model.tree.text);
  mentions.set(model, found);
  return found;
}

/** Does the call ask a language model for text? */
export function isModelCall(model: ModuleModel, call: CallSite): boolean {
  const known = modelCalls.get(call);
  if (known !== undefined) return known;
  const asks = asksModel(model, call);
  modelCalls.set(call, asks);
  return asks;
}

function asksModel(model: ModuleModel, call: CallSite): boolean {
  const { name } = call;
  if (model.asking.has(name)) return true;
  if (!mentionsModels(model)) return false;
  // Services that send text messages have a method of the same name.
  if (/\.messages\.(?:create|stream)$/.test(name) && (/anthropic|claude/i.test(name) || usesModelPackage(model)))
    return true;
  if (SDK_CALL.test(name) || SDK_FUNCTION.test(name) || HELPER.test(name)) return true;
  if (isBedrockCall(model, call)) return true;
  if (MODEL_METHOD.test(name)) {
    if (MODEL_PACKAGES.test(name) && !/^(?:transformers|huggingface_hub)\.\w+$/.test(name)) return true;
    const receiver = name.slice(0, name.lastIndexOf('.'));
    if (CERTAIN_RECEIVER.test(receiver)) return true;
    if (MODEL_RECEIVER.test(receiver) && usesModelPackage(model) && !/\.run$/.test(name)) return true;
  }
  if (HTTP_CALL.test(name) && !/\.get$/.test(name)) {
    const url = call.args.slice(0, 2).flatMap((argument) => stringPieces(model.tree, argument));
    const named = call.args[0] === undefined ? undefined : model.originAt(call.args[0]);
    if (named !== undefined) url.push(...stringPieces(model.tree, named));
    if (MODEL_ADDRESS.test(url.join(' '))) return true;
  }
  return false;
}

/** The general client of a cloud, asked for its models: by the method's name, or by the command it sends. */
function isBedrockCall(model: ModuleModel, { name, args }: CallSite): boolean {
  if (/\.converse(?:_stream)?$/.test(name)) return /\bbedrock\b/i.test(model.tree.text);
  if (!/\.send$/.test(name) || args[0] === undefined) return false;
  const command = model.callAt(args[0])?.name ?? model.nameOf(args[0]);
  return /(?:InvokeModel|Converse)\w*Command(?:\(\))?$/.test(command);
}

const READ_FILE =
  /(?:^|\.)(?:read_text|read_bytes)$|^(?:io\.|codecs\.|gzip\.|aiofiles\.)?open$|^\?\.open$|(?:^|\(\)|\w)\.open$|^fs\.(?:promises\.)?(?:readFileSync|readFile)$|^fs-extra\.(?:readFileSync|readFile)$|^Deno\.readTextFile(?:Sync)?$|^Bun\.file$/;
const READ_DATA =
  /^(?:json|orjson|ujson|rapidjson|simplejson|hjson|pyjson5|yaml|oyaml|ruamel\.yaml|ruamel_yaml|toml|tomli|tomllib|tomlkit|rtoml|pytoml|frontmatter|json5|plistlib|xmltodict|cbor2|bson)\.(?:load|loads|safe_load|full_load|load_all|safe_load_all|parse)$|YAML\(\)\.load$|^JSON\.parse$|^(?:js-yaml|yaml)\.(?:load|parse|loadAll)$|^(?:@iarna\/toml|smol-toml|toml|@ltd\/j-toml|json5|jsonc-parser|comment-json|hjson|ini|confbox|fast-xml-parser|xml2js|yamljs|yaml-js)\.(?:parse|parseTOML|parseYAML|parseJSON\w*|load|loadAll|safeLoad|decode|parseString)$|^(?:gray-matter|front-matter|jsonfile\.readFile(?:Sync)?|load-json-file(?:\.\w+)?|load-yaml-file(?:\.\w+)?|read-yaml-file(?:\.\w+)?|read-pkg|strip-json-comments)$|^(?:gray-matter)\.read$|^Bun\.file\(\)\.(?:json|text)$|^fs-extra\.(?:readJson|readJsonSync|readJSON|readJSONSync)$/;
const PARSED_ARGUMENTS =
  /\.parse_(?:known_)?args$|^(?:yargs|commander|minimist|mri|arg|cac|meow)\b.*(?:\(\)|\.(?:parse|opts|argv|parseSync))$|^util\.parseArgs$|^minimist$/;
const READ_ENVIRONMENT = /^os\.(?:getenv|environ\.get)$|^(?:input|raw_input)$|^sys\.stdin\.read(?:lines?)?$/;
/** Their result says something about the value, not the value itself. */
const MEASURES =
  /(?:^|\.)(?:len|bool|isinstance|type|hash|id|exists|is_file|is_dir|isfile|isdir|existsSync|hexdigest|digest|startswith|endswith|startsWith|endsWith|includes|stat|getsize|count|index|time|now)$|^hashlib\./;
const RUNS = /^subprocess\.|^child_process\.|^os\.(?:system|popen)$/;

/** A file that somebody uploads: `await file.text()`, `st.file_uploader("notes").read()`, `request.files["f"].read()`. */
const READ_UPLOAD =
  /(?:^|\.)(?:file|upload(?:ed)?(?:_?[fF]ile)?|attachment)\.(?:read|text|getvalue|arrayBuffer)$|\.file_uploader\([^)]*\)\.(?:read|getvalue)$|\.files(?:\[[^\]]*\]|\.get\([^)]*\))\.(?:read|getvalue)$/;

export function readsFile(model: ModuleModel, call: CallSite): boolean {
  const known = fileReads.get(call);
  if (known !== undefined) return known;
  const reads =
    (READ_FILE.test(call.name) && writeMode(model, call) === undefined) ||
    isTypedUpload(model, call) ||
    (READ_UPLOAD.test(writtenCallee(model.tree, call.node)) && isUpload(model, call));
  fileReads.set(call, reads);
  return reads;
}

/** `async def create(document: UploadFile)` and `await document.read()`. */
function isTypedUpload(model: ModuleModel, { name, receiver, scope }: CallSite): boolean {
  if (!/\.read$/.test(name) || receiver?.kind !== 'identifier') return false;
  const parameter = model.text(receiver);
  return (childOf(scope.node, 'parameters')?.children ?? []).some((part) => {
    const text = model.text(part).slice(0, 200);
    return text.startsWith(`${parameter}:`) && /\bUploadFile\b/.test(text);
  });
}

/** What is named like an upload, and was not opened by the module itself. */
function isUpload(model: ModuleModel, { receiver }: CallSite): boolean {
  if (receiver === undefined) return false;
  const origin = receiver.kind === 'identifier' ? model.originAt(receiver) : undefined;
  const opened = origin === undefined ? undefined : model.callAt(unwrap(origin));
  return opened === undefined || !READ_FILE.test(opened.name);
}

const fileReads = new WeakMap<CallSite, boolean>();

/** The mode of an `open` that writes: `w`, `a`, `x` and their like. */
export function writeMode(model: ModuleModel, call: CallSite): string | undefined {
  // Only `open` has a mode; elsewhere the same place holds a path, which may begin with any letter.
  if (!/(?:^|\.)open$/.test(call.name)) return undefined;
  const isMethod = call.receiver !== undefined && !/^(?:io|codecs|gzip|aiofiles)\./.test(call.name);
  const node = call.keywords.get('mode') ?? call.args[isMethod ? 0 : 1];
  const mode = node === undefined ? undefined : constantString(model.tree, node);
  return mode !== undefined && /^[rbt+]{0,2}[wax]|^r[bt]?\+/.test(mode) ? mode : undefined;
}

export function readsData(call: CallSite): boolean {
  return READ_DATA.test(call.name);
}

const WEB_CALL =
  /^(?:requests|httpx|aiohttp|urllib3|niquests|fetch|node-fetch|undici|got|ky|superagent)\b.*\.json$|\.(?:get|post|put|patch|request)\(\)\.json$/;
const REQUEST_CALL =
  /^(?:(?:flask|self)\.)?request\.get_json$|^req\.get_json$|^(?:(?:c|ctx|context|event|args)\.)?(?:req|request)\.(?:json|formData|parseBody)$/;
const WEB_FRAMEWORKS =
  /^(?:flask|fastapi|starlette|sanic|quart|aiohttp|django|rest_framework|falcon|express|fastify|koa|@koa\/\w+|koa-[\w-]+|hono|next|@hono\/[\w-]+|azure\.functions|@remix-run\/\w+|react-router|@sveltejs\/kit|h3|nitro|elysia|@nestjs\/\w+)(?=$|[./])/;

/** Does the call decode what a client sent, or what another service answered? */
export function readsNetwork(model: ModuleModel, call: CallSite): boolean {
  const known = networkReads.get(call);
  if (known !== undefined) return known;
  const reads = decodesNetwork(model, call);
  networkReads.set(call, reads);
  return reads;
}

const networkReads = new WeakMap<CallSite, boolean>();

function decodesNetwork(model: ModuleModel, call: CallSite): boolean {
  if (WEB_CALL.test(call.name)) return true;
  if (REQUEST_CALL.test(call.name)) return usesWebFramework(model) || isHandlerParameter(model, call);
  if (
    /^(?:json\.loads?|orjson\.loads|ujson\.loads|JSON\.parse|yaml\.safe_load)$/.test(call.name) &&
    call.args[0] !== undefined &&
    isReceived(model, call.args[0])
  )
    return true;
  if (/^(?:json\.loads|JSON\.parse)$/.test(call.name) && call.args[0] !== undefined)
    return /^(?:(?:await\s+)?(?:(?:self\.)?request\.(?:body|data|get_data\(\))|req\.(?:body|rawBody)\b)|event(?:\.body\b|\[['"]body['"]\]|\.get\(['"]body['"]))/.test(
      model.text(call.args[0]).slice(0, 40),
    );
  return false;
}

/** What a queue, a bucket, a socket or a topic handed over: `msg.value`, `record["body"]`, `obj["Body"].read()`. */
const RECEIVED =
  /^(?:\w+\.)?(?:msg|message|m|record|event|evt|e|envelope|delivery|obj|object|resp|response|res|result|notification|payload|job|item|sqs_record|sns|body|frame|packet|update)\w*(?:\.|\?\.|\[['"]|\.get\(['"])(?:body|Body|value|data|Data|payload|Payload|content|SecretBinary|Message|kinesis)\b/;
const RECEIVED_NAME = /^(?:raw_?)?(?:body|Body|payload|msg|message)(?:_?(?:str|text|bytes|raw))?$/;

function isReceived(model: ModuleModel, wrapped: SyntaxNode): boolean {
  const node = unwrap(wrapped);
  const text = model.text(node).slice(0, 60);
  if (RECEIVED.test(text)) return true;
  const inner = model.callAt(node);
  // `(await Body.transformToString())`, `body.decode()`, `data.toString()`
  if (
    inner !== undefined &&
    /\.(?:decode|toString|transformToString|read|text)$/.test(inner.name) &&
    inner.receiver !== undefined
  )
    return (
      RECEIVED.test(model.text(inner.receiver).slice(0, 60)) ||
      RECEIVED_NAME.test(model.text(inner.receiver).slice(0, 40))
    );
  if (node.kind !== 'identifier') return false;
  if (inner === undefined && RECEIVED_NAME.test(text)) {
    const { parameters } = model.scopeOf(node);
    return (
      parameters.includes(text) &&
      /^(?:on_|on[A-Z]|handle|consume|process|callback|receive)/.test(model.scopeOf(node).name ?? '')
    );
  }
  const origin = model.originOf(text);
  return origin !== undefined && origin !== node && RECEIVED.test(model.text(unwrap(origin)).slice(0, 60));
}

export function usesWebFramework(model: ModuleModel): boolean {
  for (const module of model.modules) if (WEB_FRAMEWORKS.test(module)) return true;
  return false;
}

/** `export async function POST(req: Request)`: handlers of frameworks that need no import. */
function isHandlerParameter(model: ModuleModel, call: CallSite): boolean {
  const { parameters, name } = call.scope;
  return (
    /^(?:GET|POST|PUT|PATCH|DELETE|action|fetch|handler|default)$/.test(name ?? '') &&
    call.receiver !== undefined &&
    parameters.includes(model.text(call.receiver))
  );
}

/** What the result of a call is, by the call alone; `undefined`: whatever went in. */
export function sourceOf(model: ModuleModel, call: CallSite): Source | undefined {
  if (sources.has(call)) return sources.get(call);
  const source = findSource(model, call);
  sources.set(call, source);
  return source;
}

const sources = new WeakMap<CallSite, Source | undefined>();

function findSource(model: ModuleModel, call: CallSite): Source | undefined {
  const { name } = call;
  if (isModelCall(model, call)) return { labels: MODEL, cut: true };
  if (readsNetwork(model, call)) return { labels: NETWORK, cut: false };
  if (readsData(call)) return { labels: DATA, cut: false };
  if (PARSED_ARGUMENTS.test(name)) return { labels: EXTERNAL, cut: true };
  if (READ_ENVIRONMENT.test(name)) return { labels: EXTERNAL, cut: true };
  if (RUNS.test(name) || MEASURES.test(name)) return { labels: 0, cut: true };
  return undefined;
}
