import { fileURLToPath as __assayFileUrlToPath } from 'node:url';
import { dirname as __assayDirname } from 'node:path';
const __filename = __assayFileUrlToPath(import.meta.url), __dirname = __assayDirname(__filename);
export const id = 850;
export const ids = [850];
export const modules = {

/***/ 9850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detector: () => (/* binding */ detector)
});

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
;// CONCATENATED MODULE: ./build/embedded/governance/node-text.js
/** The child that plays the role `field`. */
function childOf(node, field) {
    return node.children.find((child) => child.field === field);
}
/** All nodes below `node` (itself included), in source order. */
function* below(tree, node) {
    for (let index = node.index; index <= node.last; index += 1) {
        const found = tree.nodes[index];
        if (found !== undefined)
            yield found;
    }
}
function textOf(tree, node) {
    return tree.text.slice(node.start, node.end);
}
function isInside(node, outer) {
    return node.index >= outer.index && node.index <= outer.last;
}
/** What a call is made on, as it stands there: `this.logger.log` says more than the class the logger is of. */
function writtenCallee(tree, call) {
    const callee = childOf(call, 'function');
    return callee === undefined ? '' : textOf(tree, callee).slice(0, 80);
}
const CALL_KINDS = new Set(['call', 'call_expression', 'new_expression']);
const FUNCTION_KINDS = new Set([
    'function_definition',
    'function_declaration',
    'function_expression',
    'generator_function',
    'generator_function_declaration',
    'arrow_function',
    'method_definition',
]);
const STRING_KINDS = new Set(['string', 'template_string', 'concatenated_string']);
const STRING_PARTS = new Set(['string_content', 'string_fragment']);
const INTERPOLATIONS = new Set(['interpolation', 'template_substitution']);
/** Wrappers that add nothing to the value of what they hold. */
const TRANSPARENT = new Set([
    'parenthesized_expression',
    'await',
    'await_expression',
    'as_expression',
    'satisfies_expression',
    'non_null_expression',
    'type_assertion',
]);
function isString(node) {
    return STRING_KINDS.has(node.kind);
}
/** The expression inside parentheses, `await` and type assertions. */
function unwrap(node) {
    let current = node;
    for (let step = 0; step < 20 && TRANSPARENT.has(current.kind); step += 1) {
        const inner = current.children.find((child) => child.kind !== 'comment' && child.field !== 'type');
        if (inner === undefined)
            return current;
        current = inner;
    }
    return current;
}
/** The text of a string that is constant; `undefined` for anything else, interpolation included. */
function constantString(tree, wrapped) {
    const node = unwrap(wrapped);
    if (!isString(node))
        return undefined;
    let value = '';
    for (const part of below(tree, node)) {
        if (INTERPOLATIONS.has(part.kind))
            return undefined;
        if (STRING_PARTS.has(part.kind))
            value += textOf(tree, part);
    }
    return value;
}
/** All constant text in an expression, in source order: pieces of joined paths, of templates, of dictionaries. */
function stringPieces(tree, node) {
    const pieces = [];
    for (const part of below(tree, node))
        if (STRING_PARTS.has(part.kind))
            pieces.push(textOf(tree, part));
    return pieces;
}
/** A value fixed in the source: strings, numbers, and lists or sums of them. */
function isConstant(tree, node) {
    for (const part of below(tree, node)) {
        if (CONSTANT_KINDS.has(part.kind))
            continue;
        if (part.kind === 'identifier' && /^[A-Z][A-Z0-9_]*$/.test(textOf(tree, part)))
            continue;
        return false;
    }
    return true;
}
const CONSTANT_KINDS = new Set([
    'string',
    'string_start',
    'string_content',
    'string_end',
    'string_fragment',
    'template_string',
    'escape_sequence',
    'concatenated_string',
    'parenthesized_expression',
    'binary_operator',
    'binary_expression',
    'integer',
    'float',
    'number',
    'true',
    'false',
    'none',
    'null',
    'list',
    'tuple',
    'array',
    'comment',
]);
/**
 * A name from the source that may stand in a message: what a call is made on, a variable, a setting. Anything that is not a
 * plain dotted name of at most 60 characters is `fallback`: messages carry no text that others chose freely.
 */
function plainName(text, fallback) {
    return text !== undefined && text.length <= 60 && /^[A-Za-z_$][\w$]*(?:\.[\w$]+)*$/.test(text) ? text : fallback;
}

;// CONCATENATED MODULE: ./build/embedded/governance/environment.js

/** Names whose value is a credential. */
const SECRET_NAME = /(?:^|_)(?:API_?KEY|AI_KEY|\w+_KEY|KEY|TOKEN|SECRET|SECRETS|PASSWORD|PASSWD|PWD|PASSPHRASE|CREDENTIALS?|PRIVATE_KEY|ACCESS_KEY|AUTH|DSN)$/i;
/** Each read costs a walk over the module; nobody's module reads more than this. */
const MAX_READS = 100;
/** The reads of single environment variables, at most 100. */
function environmentReads(model) {
    const reads = [];
    for (const call of model.calls) {
        if (!/^os\.(?:getenv|environ\.get)$/.test(call.name))
            continue;
        const key = call.args[0] === undefined ? undefined : constantString(model.tree, call.args[0]);
        reads.push({
            node: call.node,
            key,
            variable: keptAs(model, call.node),
            hasDefault: call.args.length > 1 || call.keywords.has('default') || isOr(call.node),
            failsWhenAbsent: false,
        });
    }
    for (const node of model.tree.nodes) {
        if (node.kind === 'subscript' && isLoad(model, node)) {
            const value = childOf(node, 'value');
            if (value === undefined ||
                !/^(?:os\.)?environ$/.test(model.text(value).slice(0, 20)) ||
                model.nameOf(value) !== 'os.environ')
                continue;
            const index = childOf(node, 'subscript');
            reads.push({
                node,
                key: index === undefined ? undefined : constantString(model.tree, index),
                variable: keptAs(model, node),
                hasDefault: false,
                failsWhenAbsent: true,
            });
        }
        if ((node.kind === 'member_expression' || node.kind === 'subscript_expression') && isLoad(model, node)) {
            const object = childOf(node, 'object');
            if (object === undefined || model.text(object).slice(0, 20) !== 'process.env')
                continue;
            const property = childOf(node, 'property');
            const index = childOf(node, 'index');
            const key = property === undefined
                ? index === undefined
                    ? undefined
                    : constantString(model.tree, index)
                : model.text(property);
            reads.push({ node, key, variable: keptAs(model, node), hasDefault: isOr(node), failsWhenAbsent: false });
        }
    }
    // `const { API_KEY } = process.env`
    for (const { target, targetNode, value } of model.assignments) {
        const holder = targetNode.parent;
        if (targetNode.kind !== 'shorthand_property_identifier_pattern' || model.text(value).slice(0, 20) !== 'process.env')
            continue;
        reads.push({
            node: targetNode,
            key: target,
            variable: target,
            hasDefault: holder?.kind === 'object_assignment_pattern',
            failsWhenAbsent: false,
        });
    }
    return reads.slice(0, MAX_READS);
}
function isLoad(model, node) {
    const holder = node.parent;
    if (node.field === 'left' && /assignment/.test(holder?.kind ?? ''))
        return false;
    if (holder?.kind === 'unary_expression')
        return !/^delete\b/.test(model.text(holder).slice(0, 7));
    return holder?.kind !== 'delete_statement';
}
/** `read or other`, `read ?? other`: some value is always there. */
function isOr(node) {
    return (/^(?:boolean_operator|binary_expression|ternary_expression|conditional_expression)$/.test(node.parent?.kind ?? '') || node.parent?.kind === 'comparison_operator');
}
function keptAs(model, node) {
    for (let current = node, step = 0; current.parent !== undefined && step < 5; current = current.parent, step += 1) {
        const { parent } = current;
        if (parent.kind === 'pair')
            return memberName(model, parent);
        const target = childOf(parent, 'left') ??
            (/^(?:variable_declarator|named_expression)$/.test(parent.kind) ? childOf(parent, 'name') : undefined);
        if (/^(?:assignment|assignment_expression|variable_declarator|named_expression)$/.test(parent.kind) &&
            target !== undefined)
            return model.text(target);
        if (!/^(?:boolean_operator|binary_expression|parenthesized_expression|non_null_expression|as_expression)$/.test(parent.kind))
            return undefined;
    }
    return undefined;
}
/** `const env = { key: process.env.KEY }` keeps the value as `env.key`; a dictionary as `env["key"]`. */
function memberName(model, pair) {
    const key = childOf(pair, 'key');
    const holder = pair.parent?.parent;
    const target = holder === undefined
        ? undefined
        : (childOf(holder, 'left') ?? (holder.kind === 'variable_declarator' ? childOf(holder, 'name') : undefined));
    if (key === undefined || target?.kind !== 'identifier')
        return undefined;
    return model.python ? `${model.text(target)}[${model.text(key)}]` : `${model.text(target)}.${model.text(key)}`;
}
/** Is it the whole environment, by its text? */
function isEnvironment(text) {
    return text === 'os.environ' || text === 'process.env' || text === 'environ' || text === 'Deno.env.toObject()';
}

;// CONCATENATED MODULE: ./build/embedded/governance/repository-facts.js

/** Repository files of interest are small; a larger one is only counted by its name. */
const MAX_FACT_BYTES = 1_000_000;
const CI_FILE = /^\.github\/workflows\/[^/]+\.ya?ml$|^\.gitlab-ci\.ya?ml$|^\.gitlab\/ci\/[^/]+\.ya?ml$|^\.circleci\/config\.ya?ml$|^azure-pipelines\.ya?ml$|^\.azure-pipelines\/.+\.ya?ml$|^Jenkinsfile$|^\.travis\.ya?ml$|^bitbucket-pipelines\.ya?ml$|^\.drone\.ya?ml$|^\.buildkite\/[^/]+\.ya?ml$|^\.woodpecker(?:\/[^/]+)?\.ya?ml$/;
const ENV_FILE = /(?:^|\/)\.env(?:\.[\w-]+)*$/;
const ENV_EXAMPLE = /\.(?:example|sample|template|dist|defaults?|schema|tpl|tmpl|vault|test|testing|ci)$/i;
const REQUIREMENTS = /(?:^|\/)requirements(?:[-_.][\w-]+)?\.txt$/;
function isCiFile(path) {
    return CI_FILE.test(path);
}
function isEnvFile(path) {
    return ENV_FILE.test(path) && !ENV_EXAMPLE.test(path);
}
function isRepositoryFile(path) {
    return (/(?:^|\/)(?:package\.json|pyproject\.toml|Pipfile|setup\.cfg|\.gitignore)$/.test(path) ||
        REQUIREMENTS.test(path) ||
        isCiFile(path) ||
        path === '.pre-commit-config.yaml' ||
        isEnvFile(path));
}
/** Reads the one thing that matters from a repository file. */
function factOf(path, text) {
    if (path.endsWith('package.json'))
        return npmFact(text);
    if (path.endsWith('pyproject.toml'))
        return pyprojectFact(text);
    if (path.endsWith('Pipfile'))
        return pipfileFact(text);
    if (path.endsWith('setup.cfg'))
        return setupFact(text);
    if (REQUIREMENTS.test(path))
        return requirementsFact(text);
    if (path.endsWith('.gitignore'))
        return { kind: 'ignore', env: /^[ \t]*(?:\*\*\/|\/)?(?:\.env\b|\*\.env\b|\.env\*|\.\*)/m.test(text) };
    if (isCiFile(path) || path === '.pre-commit-config.yaml')
        return ciFact(withoutComments(text));
    if (isEnvFile(path))
        return envFact(text);
    return undefined;
}
/** Actions that are neither local, nor images, nor at a full commit. */
function ciFact(text) {
    let unpinned = 0;
    for (const [, action = ''] of text.matchAll(/^[ \t-]*uses:[ \t]*["']?([^\s"'#]{1,300})/gm)) {
        if (/^(?:\.{1,2}\/|docker:)/.test(action) || !action.includes('@'))
            continue;
        if (!/@[0-9a-f]{40}$/.test(action))
            unpinned += 1;
    }
    return { kind: 'ci', scans: SCANNERS.test(text), unpinned };
}
function npmFact(text) {
    let manifest;
    try {
        manifest = JSON.parse(text);
    }
    catch {
        // Template manifests hold placeholders; the tool that reads them will say so.
        return undefined;
    }
    if (typeof manifest !== 'object' || manifest === null)
        return undefined;
    const sections = new Map(Object.entries(manifest));
    let dependencies = 0;
    for (const section of ['dependencies', 'devDependencies', 'optionalDependencies']) {
        const names = sections.get(section);
        if (typeof names === 'object' && names !== null)
            dependencies += Object.keys(names).length;
    }
    return { kind: 'npm-manifest', dependencies };
}
/** Line by line: only whether there are dependencies, and how many name no exact version. */
function pyprojectFact(text) {
    let section = '';
    let inList = false;
    let dependencies = 0;
    let loose = 0;
    const count = (line) => {
        for (const [, requirement = ''] of line.matchAll(/["']([A-Za-z][^"']{0,200})["']/g)) {
            dependencies += 1;
            if (!/===?\s*\d|@\s/.test(requirement))
                loose += 1;
        }
    };
    for (const raw of text.split(/\r?\n/)) {
        const line = raw.trim();
        if (line.startsWith('#'))
            continue;
        if (inList) {
            count(line);
            if (line.includes(']') && !/\[[\w,-]+\]/.test(line))
                inList = false;
        }
        else if (line.startsWith('['))
            section = line.replace(/[[\]\s]/g, '');
        else if (section === 'project' && /^dependencies\s*=/.test(line)) {
            count(line);
            inList = !line.includes(']');
        }
        else if (/^tool\.poetry\.(?:group\.[\w-]+\.)?dependencies$/.test(section) &&
            /^[\w-]+\s*=/.test(line) &&
            !/^python\s*=/.test(line)) {
            dependencies += 1;
            loose += 1;
        }
    }
    return { kind: 'python-manifest', dependencies, loose };
}
function pipfileFact(text) {
    let section = '';
    let dependencies = 0;
    for (const raw of text.split(/\r?\n/)) {
        const line = raw.trim();
        if (line.startsWith('['))
            section = line;
        else if (/^\[(?:dev-)?packages\]$/.test(section) && /^["']?[\w.-]+["']?\s*=/.test(line))
            dependencies += 1;
    }
    return { kind: 'python-manifest', dependencies, loose: dependencies };
}
/** `install_requires` of a `setup.cfg`, or of a `setup.py` where the list is written out. */
function setupFact(text) {
    const listed = /^install_requires[ \t]*=([^\n]*(?:\n[ \t]+[^\n]*)*)/m.exec(text)?.[1] ??
        /\binstall_requires\s*=\s*\[([^\]]{0,10000})\]/.exec(text)?.[1];
    if (listed === undefined)
        return undefined;
    const names = listed
        .split(/[\n,]/)
        .map((part) => part.replace(/["'\s]/g, ''))
        .filter((part) => /^[A-Za-z]/.test(part));
    const loose = names.filter((name) => !/===?\d/.test(name)).length;
    return names.length === 0 ? undefined : { kind: 'python-manifest', dependencies: names.length, loose };
}
function requirementsFact(text) {
    let dependencies = 0;
    let loose = 0;
    for (const raw of text.split(/\r?\n/)) {
        const line = raw.replace(/(?:^|\s)#.*/, '').trim();
        if (line === '' || line.startsWith('-') || /^(?:\.|\/|git\+|https?:)/.test(line))
            continue;
        if (!/^[A-Za-z0-9][\w.-]*/.test(line))
            continue;
        dependencies += 1;
        if (!/===?\s*[\w{]|\s@\s/.test(line))
            loose += 1;
    }
    return { kind: 'python-manifest', dependencies, loose };
}
const SCANNERS = /codeql|semgrep|opengrep|\bbandit\b|trivy|\bsnyk\b|gitleaks|trufflehog|detect-secrets|dependency-review|npm audit|pnpm audit|yarn (?:npm )?audit|audit-ci|pip-audit|pip_audit|\bsafety (?:check|scan)|osv-scanner|\bgrype\b|\bsyft\b|zizmor|scorecard|checkov|\bgosec\b|govulncheck|cargo[- ](?:audit|deny)|sonar|veracode|checkmarx|fortify|mend|whitesource|black ?duck|\bnjsscan\b|hadolint|\bassay\b|megalinter|super-linter|sast|secret[-_]detection|dependency[-_]scanning|eslint-plugin-security|aikido|socket\.dev|socketsecurity|shiftleft|horusec|nancy|devskim|msdo/i;
function withoutComments(text) {
    return text.replace(/^[ \t]*#.*$/gm, '');
}
function envFact(text) {
    let secrets = 0;
    for (const line of text.split(/\r?\n/)) {
        const equals = line.indexOf('=');
        if (equals < 1 || line.startsWith('#'))
            continue;
        const name = line
            .slice(0, equals)
            .replace(/^export\s+/, '')
            .trim();
        const value = line
            .slice(equals + 1)
            .trim()
            .replace(/^["']|["']$/g, '');
        const isPublic = /^(?:VITE|NEXT_PUBLIC|REACT_APP|NUXT_PUBLIC|PUBLIC|EXPO_PUBLIC|GATSBY)_/.test(name);
        if (!isPublic &&
            SECRET_NAME.test(name) &&
            value.length >= 6 &&
            !/^[<$%{]|changeme|change[_-]?this|your[_-]|example|placeholder|^x+$|todo|dummy/i.test(value))
            secrets += 1;
    }
    return { kind: 'env', secrets };
}

;// CONCATENATED MODULE: ./build/embedded/governance/guards.js

const LEAVES = new Set([
    'raise_statement',
    'throw_statement',
    'return_statement',
    'continue_statement',
    'break_statement',
]);
const EXIT_CALL = /^(?:sys\.exit|exit|quit|os\._exit|process\.exit|pytest\.skip|parser\.error)$|\.(?:error|fail|fatal|abort|exit)$|(?:^|\.)(?:SystemExit|die|fail|fatal|abort|assert|invariant)(?:\.\w+)?$/;
/** Does `node` lie in a condition one of whose branches leaves (raises, returns, exits), or in an assertion? */
function leavesModule(model, node) {
    for (let current = node, step = 0; current !== undefined && step < 30; current = current.parent, step += 1) {
        if (current.kind === 'assert_statement')
            return true;
        if (FUNCTION_KINDS.has(current.kind))
            return false;
        const holder = current.parent;
        if (holder === undefined)
            return false;
        if (/^(?:if_statement|elif_clause|while_statement)$/.test(holder.kind) && isCondition(holder, current))
            return branchLeaves(model, holder);
        const call = model.callAt(holder) ?? (holder.parent === undefined ? undefined : model.callAt(holder.parent));
        if (call !== undefined && /^assert(?:\/strict)?(?:\.\w+)?$|(?:^|\.)invariant$/.test(call.name))
            return true;
    }
    return false;
}
function isCondition(statement, node) {
    const condition = childOf(statement, 'condition');
    return condition !== undefined && isInside(node, condition);
}
function branchLeaves(model, statement) {
    for (const branch of statement.children) {
        if (branch.field === 'condition')
            continue;
        for (const part of below(model.tree, branch)) {
            if (LEAVES.has(part.kind))
                return true;
            const call = model.callAt(part);
            if (call !== undefined && EXIT_CALL.test(call.name))
                return true;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./build/embedded/governance/sources.js

/** Where a value comes from; a value may have several. */
const MODEL = 1;
const FILE = 2;
/** Decoded JSON, YAML or the like. */
const DATA = 4;
/** The place of the source file itself. */
const OWN_PLACE = 8;
/** … and folders above it. */
const ROOT = 16;
/** Command line, environment, standard input. */
const EXTERNAL = 32;
const PARAMETER = 64;
/** The module's own prompt or template files: not external input. */
const OWN_TEMPLATE = 128;
/** The folder the source file lies in. */
const OWN_FOLDER = 256;
/** Decoded data of a request or of another service's answer. */
const NETWORK = 512;
const MODEL_PACKAGES = /^(?:openai|anthropic|langchain\w*|@langchain\/[\w-]+|langgraph|llama_index|llamaindex|litellm|ollama|google\.generativeai|google\.genai|@google\/(?:genai|generative-ai)|genai|cohere\w*|mistralai|@mistralai\/[\w-]+|@anthropic-ai\/[\w-]+|@ai-sdk\/[\w-]+|ai|groq(?:-sdk)?|together|transformers|@huggingface\/[\w-]+|huggingface_hub|vertexai|@google-cloud\/vertexai|replicate|crewai|autogen\w*|instructor|dspy|pydantic_ai|vllm|llm|agents|semantic_kernel|haystack|portkey_ai|zhipuai|dashscope)(?=$|[./(])/;
const SDK_CALL = /(?:\.chat\.completions\.(?:create|parse)|\.completions\.create|\.responses\.(?:create|parse)|ChatCompletion\.a?create|Completion\.a?create|\.generate_content(?:_async)?|\.generateContent(?:Stream)?|\.invoke_model)$/;
const SDK_FUNCTION = /^(?:litellm\.a?(?:text_)?completion|ollama(?:\(\))?\.(?:chat|generate)|ai\.(?:generateText|streamText|generateObject|streamObject)|replicate(?:\(\))?\.run|dspy\.\w+\(\)|cohere\.\w+\(\)\.(?:chat|generate)|transformers\.pipeline\(\)|agents\.Runner\.run(?:_sync)?)$/;
const MODEL_METHOD = /\.(?:a?invoke|a?predict|a?generate|run|a?run|run_sync|run_stream|call|a?call|a?stream|a?batch|a?complete|a?chat|a?inference|infer|a?completions?|respond|a?query|ask|prompt|kickoff|initiate_chat|create_completion|create_chat_completion|textGeneration(?:Stream)?|text_generation|chatCompletion(?:Stream)?|chat_completion)$/;
/** Receivers that can be nothing else, whatever package they come from. */
const CERTAIN_RECEIVER = /(?:^|[._])(?:llms?|chat_?models?|language_?models?|gpt\d*|open_?ai|claude|gemini|ollama)(?:_?client)?(?:\(\))?$/i;
const MODEL_RECEIVER = /(?:^|[._])(?:llm|chat_?model|language_?model|chain|agent|crew|model|client|ai)(?:\(\))?$/i;
const HELPER = /(?:^|[._])(?:call|ask|query|prompt|invoke|request|run|generate_?with)_?(?:the_?)?(?:llm|gpt\d*|open_?ai|claude|gemini|ollama|anthropic|chat_?gpt|chat_?model|language_?model)\w*$|(?:^|[._])(?:llm|gpt\d*|open_?ai|claude|gemini|ollama|chat_?gpt)_?(?:call|complete|completion|generate|invoke|query|ask|chat|request|inference)$|(?:^|[._])chat_?completion$/i;
/** Addresses that answer a prompt, as opposed to those that list models or keys. */
const MODEL_ADDRESS = /\/(?:chat\/)?completions\b|api\.anthropic\.com\/v1\/(?:messages|complete)|:(?:stream)?generateContent\b|:11434\/api\/(?:generate|chat)|\/api\/generate\b/i;
const HTTP_CALL = /^(?:requests|httpx|axios|fetch|got|ky|undici|node-fetch|aiohttp|urllib3?)(?=$|[.(])/;
function usesModelPackage(model) {
    for (const module of model.modules)
        if (MODEL_PACKAGES.test(module))
            return true;
    return false;
}
/** Asked of the same call by many rules and at each step of following a value. */
const modelCalls = new WeakMap();
/** No call of a module without any of these asks a model. */
const MODEL_MENTION = /llm|gpt|open_?ai|claude|gemini|ollama|llama|anthropic|completion|language_?model|chat_?model|bedrock|generate_?content|invoke_?model|converse|11434|\/api\/generate|langchain|langgraph|genai|generativeai|cohere|mistral|groq|together|transformers|huggingface|vertexai|replicate|crewai|autogen|instructor|dspy|pydantic_ai|['"]ai['"]|@ai-sdk|\bagents?\b|semantic_kernel|haystack|portkey|zhipu|dashscope|\.responses\./i;
const mentions = new WeakMap();
function mentionsModels(model) {
    const known = mentions.get(model);
    if (known !== undefined)
        return known;
    const found = MODEL_MENTION.test(model.tree.text);
    mentions.set(model, found);
    return found;
}
/** Does the call ask a language model for text? */
function isModelCall(model, call) {
    const known = modelCalls.get(call);
    if (known !== undefined)
        return known;
    const asks = asksModel(model, call);
    modelCalls.set(call, asks);
    return asks;
}
function asksModel(model, call) {
    const { name } = call;
    if (model.asking.has(name))
        return true;
    if (!mentionsModels(model))
        return false;
    // Services that send text messages have a method of the same name.
    if (/\.messages\.(?:create|stream)$/.test(name) && (/anthropic|claude/i.test(name) || usesModelPackage(model)))
        return true;
    if (SDK_CALL.test(name) || SDK_FUNCTION.test(name) || HELPER.test(name))
        return true;
    if (isBedrockCall(model, call))
        return true;
    if (MODEL_METHOD.test(name)) {
        if (MODEL_PACKAGES.test(name) && !/^(?:transformers|huggingface_hub)\.\w+$/.test(name))
            return true;
        const receiver = name.slice(0, name.lastIndexOf('.'));
        if (CERTAIN_RECEIVER.test(receiver))
            return true;
        if (MODEL_RECEIVER.test(receiver) && usesModelPackage(model) && !/\.run$/.test(name))
            return true;
    }
    if (HTTP_CALL.test(name) && !/\.get$/.test(name)) {
        const url = call.args.slice(0, 2).flatMap((argument) => stringPieces(model.tree, argument));
        const named = call.args[0] === undefined ? undefined : model.originAt(call.args[0]);
        if (named !== undefined)
            url.push(...stringPieces(model.tree, named));
        if (MODEL_ADDRESS.test(url.join(' ')))
            return true;
    }
    return false;
}
/** The general client of a cloud, asked for its models: by the method's name, or by the command it sends. */
function isBedrockCall(model, { name, args }) {
    if (/\.converse(?:_stream)?$/.test(name))
        return /\bbedrock\b/i.test(model.tree.text);
    if (!/\.send$/.test(name) || args[0] === undefined)
        return false;
    const command = model.callAt(args[0])?.name ?? model.nameOf(args[0]);
    return /(?:InvokeModel|Converse)\w*Command(?:\(\))?$/.test(command);
}
const READ_FILE = /(?:^|\.)(?:read_text|read_bytes)$|^(?:io\.|codecs\.|gzip\.|aiofiles\.)?open$|^\?\.open$|(?:^|\(\)|\w)\.open$|^fs\.(?:promises\.)?(?:readFileSync|readFile)$|^fs-extra\.(?:readFileSync|readFile)$|^Deno\.readTextFile(?:Sync)?$|^Bun\.file$/;
const READ_DATA = /^(?:json|orjson|ujson|rapidjson|simplejson|hjson|pyjson5|yaml|oyaml|ruamel\.yaml|ruamel_yaml|toml|tomli|tomllib|tomlkit|rtoml|pytoml|frontmatter|json5|plistlib|xmltodict|cbor2|bson)\.(?:load|loads|safe_load|full_load|load_all|safe_load_all|parse)$|YAML\(\)\.load$|^JSON\.parse$|^(?:js-yaml|yaml)\.(?:load|parse|loadAll)$|^(?:@iarna\/toml|smol-toml|toml|@ltd\/j-toml|json5|jsonc-parser|comment-json|hjson|ini|confbox|fast-xml-parser|xml2js|yamljs|yaml-js)\.(?:parse|parseTOML|parseYAML|parseJSON\w*|load|loadAll|safeLoad|decode|parseString)$|^(?:gray-matter|front-matter|jsonfile\.readFile(?:Sync)?|load-json-file(?:\.\w+)?|load-yaml-file(?:\.\w+)?|read-yaml-file(?:\.\w+)?|read-pkg|strip-json-comments)$|^(?:gray-matter)\.read$|^Bun\.file\(\)\.(?:json|text)$|^fs-extra\.(?:readJson|readJsonSync|readJSON|readJSONSync)$/;
const PARSED_ARGUMENTS = /\.parse_(?:known_)?args$|^(?:yargs|commander|minimist|mri|arg|cac|meow)\b.*(?:\(\)|\.(?:parse|opts|argv|parseSync))$|^util\.parseArgs$|^minimist$/;
const READ_ENVIRONMENT = /^os\.(?:getenv|environ\.get)$|^(?:input|raw_input)$|^sys\.stdin\.read(?:lines?)?$/;
/** Their result says something about the value, not the value itself. */
const MEASURES = /(?:^|\.)(?:len|bool|isinstance|type|hash|id|exists|is_file|is_dir|isfile|isdir|existsSync|hexdigest|digest|startswith|endswith|startsWith|endsWith|includes|stat|getsize|count|index|time|now)$|^hashlib\./;
const RUNS = /^subprocess\.|^child_process\.|^os\.(?:system|popen)$/;
/** A file that somebody uploads: `await file.text()`, `st.file_uploader("notes").read()`, `request.files["f"].read()`. */
const READ_UPLOAD = /(?:^|\.)(?:file|upload(?:ed)?(?:_?[fF]ile)?|attachment)\.(?:read|text|getvalue|arrayBuffer)$|\.file_uploader\([^)]*\)\.(?:read|getvalue)$|\.files(?:\[[^\]]*\]|\.get\([^)]*\))\.(?:read|getvalue)$/;
function readsFile(model, call) {
    const known = fileReads.get(call);
    if (known !== undefined)
        return known;
    const reads = (READ_FILE.test(call.name) && writeMode(model, call) === undefined) ||
        isTypedUpload(model, call) ||
        (READ_UPLOAD.test(writtenCallee(model.tree, call.node)) && isUpload(model, call));
    fileReads.set(call, reads);
    return reads;
}
/** `async def create(document: UploadFile)` and `await document.read()`. */
function isTypedUpload(model, { name, receiver, scope }) {
    if (!/\.read$/.test(name) || receiver?.kind !== 'identifier')
        return false;
    const parameter = model.text(receiver);
    return (childOf(scope.node, 'parameters')?.children ?? []).some((part) => {
        const text = model.text(part).slice(0, 200);
        return text.startsWith(`${parameter}:`) && /\bUploadFile\b/.test(text);
    });
}
/** What is named like an upload, and was not opened by the module itself. */
function isUpload(model, { receiver }) {
    if (receiver === undefined)
        return false;
    const origin = receiver.kind === 'identifier' ? model.originAt(receiver) : undefined;
    const opened = origin === undefined ? undefined : model.callAt(unwrap(origin));
    return opened === undefined || !READ_FILE.test(opened.name);
}
const fileReads = new WeakMap();
/** The mode of an `open` that writes: `w`, `a`, `x` and their like. */
function writeMode(model, call) {
    // Only `open` has a mode; elsewhere the same place holds a path, which may begin with any letter.
    if (!/(?:^|\.)open$/.test(call.name))
        return undefined;
    const isMethod = call.receiver !== undefined && !/^(?:io|codecs|gzip|aiofiles)\./.test(call.name);
    const node = call.keywords.get('mode') ?? call.args[isMethod ? 0 : 1];
    const mode = node === undefined ? undefined : constantString(model.tree, node);
    return mode !== undefined && /^[rbt+]{0,2}[wax]|^r[bt]?\+/.test(mode) ? mode : undefined;
}
function readsData(call) {
    return READ_DATA.test(call.name);
}
const WEB_CALL = /^(?:requests|httpx|aiohttp|urllib3|niquests|fetch|node-fetch|undici|got|ky|superagent)\b.*\.json$|\.(?:get|post|put|patch|request)\(\)\.json$/;
const REQUEST_CALL = /^(?:(?:flask|self)\.)?request\.get_json$|^req\.get_json$|^(?:(?:c|ctx|context|event|args)\.)?(?:req|request)\.(?:json|formData|parseBody)$/;
const WEB_FRAMEWORKS = /^(?:flask|fastapi|starlette|sanic|quart|aiohttp|django|rest_framework|falcon|express|fastify|koa|@koa\/\w+|koa-[\w-]+|hono|next|@hono\/[\w-]+|azure\.functions|@remix-run\/\w+|react-router|@sveltejs\/kit|h3|nitro|elysia|@nestjs\/\w+)(?=$|[./])/;
/** Does the call decode what a client sent, or what another service answered? */
function readsNetwork(model, call) {
    const known = networkReads.get(call);
    if (known !== undefined)
        return known;
    const reads = decodesNetwork(model, call);
    networkReads.set(call, reads);
    return reads;
}
const networkReads = new WeakMap();
function decodesNetwork(model, call) {
    if (WEB_CALL.test(call.name))
        return true;
    if (REQUEST_CALL.test(call.name))
        return usesWebFramework(model) || isHandlerParameter(model, call);
    if (/^(?:json\.loads?|orjson\.loads|ujson\.loads|JSON\.parse|yaml\.safe_load)$/.test(call.name) &&
        call.args[0] !== undefined &&
        isReceived(model, call.args[0]))
        return true;
    if (/^(?:json\.loads|JSON\.parse)$/.test(call.name) && call.args[0] !== undefined)
        return /^(?:(?:await\s+)?(?:(?:self\.)?request\.(?:body|data|get_data\(\))|req\.(?:body|rawBody)\b)|event(?:\.body\b|\[['"]body['"]\]|\.get\(['"]body['"]))/.test(model.text(call.args[0]).slice(0, 40));
    return false;
}
/** What a queue, a bucket, a socket or a topic handed over: `msg.value`, `record["body"]`, `obj["Body"].read()`. */
const RECEIVED = /^(?:\w+\.)?(?:msg|message|m|record|event|evt|e|envelope|delivery|obj|object|resp|response|res|result|notification|payload|job|item|sqs_record|sns|body|frame|packet|update)\w*(?:\.|\?\.|\[['"]|\.get\(['"])(?:body|Body|value|data|Data|payload|Payload|content|SecretBinary|Message|kinesis)\b/;
const RECEIVED_NAME = /^(?:raw_?)?(?:body|Body|payload|msg|message)(?:_?(?:str|text|bytes|raw))?$/;
function isReceived(model, wrapped) {
    const node = unwrap(wrapped);
    const text = model.text(node).slice(0, 60);
    if (RECEIVED.test(text))
        return true;
    const inner = model.callAt(node);
    // `(await Body.transformToString())`, `body.decode()`, `data.toString()`
    if (inner !== undefined &&
        /\.(?:decode|toString|transformToString|read|text)$/.test(inner.name) &&
        inner.receiver !== undefined)
        return (RECEIVED.test(model.text(inner.receiver).slice(0, 60)) ||
            RECEIVED_NAME.test(model.text(inner.receiver).slice(0, 40)));
    if (node.kind !== 'identifier')
        return false;
    if (inner === undefined && RECEIVED_NAME.test(text)) {
        const { parameters } = model.scopeOf(node);
        return (parameters.includes(text) &&
            /^(?:on_|on[A-Z]|handle|consume|process|callback|receive)/.test(model.scopeOf(node).name ?? ''));
    }
    const origin = model.originOf(text);
    return origin !== undefined && origin !== node && RECEIVED.test(model.text(unwrap(origin)).slice(0, 60));
}
function usesWebFramework(model) {
    for (const module of model.modules)
        if (WEB_FRAMEWORKS.test(module))
            return true;
    return false;
}
/** `export async function POST(req: Request)`: handlers of frameworks that need no import. */
function isHandlerParameter(model, call) {
    const { parameters, name } = call.scope;
    return (/^(?:GET|POST|PUT|PATCH|DELETE|action|fetch|handler|default)$/.test(name ?? '') &&
        call.receiver !== undefined &&
        parameters.includes(model.text(call.receiver)));
}
/** What the result of a call is, by the call alone; `undefined`: whatever went in. */
function sourceOf(model, call) {
    if (sources.has(call))
        return sources.get(call);
    const source = findSource(model, call);
    sources.set(call, source);
    return source;
}
const sources = new WeakMap();
function findSource(model, call) {
    const { name } = call;
    if (isModelCall(model, call))
        return { labels: MODEL, cut: true };
    if (readsNetwork(model, call))
        return { labels: NETWORK, cut: false };
    if (readsData(call))
        return { labels: DATA, cut: false };
    if (PARSED_ARGUMENTS.test(name))
        return { labels: EXTERNAL, cut: true };
    if (READ_ENVIRONMENT.test(name))
        return { labels: EXTERNAL, cut: true };
    if (RUNS.test(name) || MEASURES.test(name))
        return { labels: 0, cut: true };
    return undefined;
}

;// CONCATENATED MODULE: ./build/embedded/governance/module-index.js

const NAMES = /^(?:identifier|attribute|member_expression|shorthand_property_identifier|shorthand_property_identifier_pattern)$/;
/** Longer members are expressions, no names. */
const MAX_NAME_UNITS = 120;
const indices = new WeakMap();
function indexOf(model) {
    let index = indices.get(model);
    if (index === undefined) {
        index = {
            assignments: grouped(model.assignments, ({ value }) => unwrap(value)),
            calls: grouped(model.calls, ({ name }) => localName(name)),
            names: grouped(model.tree.nodes.filter(({ kind, start, end }) => end - start <= MAX_NAME_UNITS && NAMES.test(kind)), (node) => model.text(node)),
        };
        indices.set(model, index);
    }
    return index;
}
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return groups;
}
/** Where this value is kept. */
function assignmentsOf(model, value) {
    return indexOf(model).assignments.get(unwrap(value)) ?? [];
}
/** Calls of a function or method of this module, by its name. */
function callsOf(model, name) {
    return indexOf(model).calls.get(name) ?? [];
}
/** The places in a scope that say this name, in the order of the source. */
function usesOf(model, name, { node }) {
    // What is no name, such as `x[0]`, is looked for in all there is.
    if (!/^[\w$.]{1,120}$/.test(name))
        return [...below(model.tree, node)].filter((part) => part.end - part.start === name.length && model.text(part) === name);
    const all = indexOf(model).names.get(name) ?? [];
    return all.slice(firstAt(all, node.index), firstAt(all, node.last + 1));
}
/** The first of these nodes that does not stand before `index`. */
function firstAt(nodes, index) {
    let low = 0;
    let high = nodes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((nodes[middle]?.index ?? Infinity) < index)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** A name as its own module says it, without the object it belongs to. */
function localName(name) {
    return name.replace(/^(?:self|this|cls)\./, '');
}

;// CONCATENATED MODULE: ./build/embedded/governance/shape-test.js


/** `if not isinstance(x, dict): raise`, `if ("id" not in x) …`, `typeof x.id !== 'string'`: the shape, compared by hand. */
function isShapeTest({ model }, node) {
    let keys = false;
    for (let current = node, step = 0; current !== undefined && step < 10; current = current.parent, step += 1) {
        const holder = current.parent;
        if (holder === undefined || FUNCTION_KINDS.has(holder.kind))
            return false;
        if (holder.kind === 'match_statement')
            return current.field === 'subject';
        const isCondition = /^(?:if_statement|elif_clause|assert_statement|conditional_expression|ternary_expression)$/.test(holder.kind);
        if (!isCondition) {
            const call = model.callAt(holder);
            keys ||= call !== undefined && /^set$|\.keys$/.test(call.name);
            // `set(x) - ALLOWED`, `x.keys() <= ALLOWED`, or a loop that refuses a key it does not know.
            if (keys && /^(?:binary_operator|comparison_operator|binary_expression)$/.test(holder.kind))
                return true;
            if (keys && /^(?:for_statement|for_in_statement)$/.test(holder.kind))
                return refuses(model, holder);
            continue;
        }
        if (holder.kind !== 'assert_statement' && current.field !== 'condition')
            return false;
        const text = model.text(current).slice(0, 300);
        return SHAPE.test(text) && leavesModule(model, node);
    }
    return false;
}
function refuses(model, loop) {
    for (const part of below(model.tree, loop)) {
        const condition = part.kind === 'if_statement' ? childOf(part, 'condition') : undefined;
        if (condition !== undefined && SHAPE.test(model.text(condition).slice(0, 300)) && leavesModule(model, condition))
            return true;
    }
    return false;
}
const SHAPE = / not in |\bnot\b.*\bin\b|\bin\b|typeof|instanceof|!\(?['"]|isinstance|Array\.isArray|!\w+(?:\?)?\.\w+|\.get\(|hasOwn|!\w+\[|\blen\(|\.length|\.keys\(/;

;// CONCATENATED MODULE: ./build/embedded/governance/answers.js
function knownOf(answers, context, scope, question, workOut) {
    const scopes = answers.get(context) ?? new Map();
    answers.set(context, scopes);
    const known = scopes.get(scope) ?? new Map();
    scopes.set(scope, known);
    const before = known.get(question);
    if (before !== undefined)
        return before;
    const answer = workOut();
    known.set(question, answer);
    return answer;
}

;// CONCATENATED MODULE: ./build/embedded/governance/validation.js





const SCHEMA_PACKAGES = /^@?(?:[\w-]+[./])?(?:pydantic\w*|jsonschema|fastjsonschema|marshmallow\w*|cerberus|voluptuous|schematics|schema|attrs|cattrs|cattr|dacite|msgspec|typeguard|trafaret|strictyaml|pykwalify|yamale|zod|ajv|joi|yup|valibot|superstruct|io-ts|runtypes|arktype|typebox|class-validator|jsonschema-rs|great_expectations|pandera|effect|express-validator|celebrate|express-openapi-validator|zod-validator|zod-express-middleware|drf_spectacular|rest_framework|webargs|flask_smorest|apispec|tsoa|vine|envalid|ow|decoders|serde|mashumaro|dataclasses_json|apischema|typedload|beartype|desert|colander|wtforms|django\.forms)(?=$|[./(-])/i;
const CHECKING_NAME = /(?:^|[._])(?:safe_?)?(?:validat(?:e|ed|or|ion)|verif(?:y|ied)|check(?:ed)?|ensure|assert|conform|coerce|sanitiz?s?e|is_?valid|guard|narrow|structure|deserialize|must_?be|expect)(?:[._A-Z]\w*)?$|(?:^|[._])(?:model_validate\w*|parse_obj|parse_raw|parse_file|safeParse(?:Async)?|parseAsync|decodeUnknown\w*|from_dict|fromDict|from_json|validate\w*|assert\w*|check[A-Z_]\w*|ensure[A-Z_]\w*|is[A-Z]\w*|TypeAdapter|isinstance)$|^Array\.isArray$/;
/** They read a value by a model of it, if what they are called on is one. */
const PARSING_NAME = /(?:^|\.)(?:parse|decode|cast|load|loads|Check|Decode|Parse|structure)$/;
const NOT_PARSERS = /^(?:JSON|Date|path|URL|querystring|qs|Number|url|yaml|YAML|TOML|toml|csv|ast|marked|semver|cookie)\.|^(?:parseInt|parseFloat|String|Number)$/;
const MODEL_BASES = /\b(?:\w*BaseModel|\w*Model|SQLModel|Struct|\w*Schema|BaseSettings|DataClassJsonMixin|DataClassDictMixin|Serializer|\w*Form|TypedModel)\b/;
const MAX_STEPS = 4;
/** Does the call compare what it is given with a description of what it may be? */
function isValidating(context, call) {
    const { model } = context;
    const { name } = call;
    if (SCHEMA_PACKAGES.test(name))
        return true;
    if (readsData(call) || NOT_PARSERS.test(name))
        return false;
    if (CHECKING_NAME.test(name))
        return true;
    // A function of this module that does it with what it is given.
    const local = model.functions.get(name.replace(/^(?:self|this|cls)\./, ''));
    if (local !== undefined)
        return false;
    if (PARSING_NAME.test(name))
        return isOfModel(context, name.slice(0, name.lastIndexOf('.')));
    if (/(?:^|\.)[A-Z]\w*$/.test(name))
        return isModelClass(context, name, call);
    // `SCHEMA(value)`
    return /^[A-Z][A-Z_]*$/.test(name) && /schema/i.test(name);
}
/** Is what the call is given compared with a schema, rather than looked at in some way? */
function usesSchema(context, call) {
    return (isValidating(context, call) &&
        (!CHECKING_NAME.test(call.name) || /validat|schema|parse_|model_|safeParse|from_dict/i.test(call.name)));
}
/** Is the name that of a class that describes data, here or imported, or of a schema of this module? */
function isOfModel(context, receiver) {
    const { model } = context;
    if (SCHEMA_PACKAGES.test(receiver) || /schema|validator|codec|model$|shape|contract|dto$/i.test(receiver))
        return true;
    const base = receiver.replace(/\(\)$/, '');
    if (!/(?:^|\.)[A-Z]\w*$/.test(base))
        return false;
    return classText(model, base) === undefined || MODEL_BASES.test(classText(model, base) ?? '');
}
/** `Conf(**data)`: a class that checks its fields; a bare dataclass takes whatever it gets. */
function isModelClass({ model }, name, call) {
    const spread = call.keywords.has('**') || call.args.some(({ kind }) => /splat|spread/.test(kind));
    const text = classText(model, name);
    if (text === undefined)
        return spread && [...model.imports.values()].includes(name);
    return (MODEL_BASES.test(text) ||
        /__post_init__|attrs?\.validators|@(?:pydantic\.)?dataclasses\.dataclass|validator/.test(text));
}
/** The head of a class of this module. */
function classText(model, name) {
    let classes = classesOf.get(model);
    if (classes === undefined) {
        classes = new Map();
        for (const node of model.tree.nodes) {
            if (node.kind !== 'class_definition' && node.kind !== 'class_declaration')
                continue;
            const own = childOf(node, 'name');
            const holder = node.parent?.kind === 'decorated_definition' ? node.parent : node;
            if (own !== undefined && !classes.has(model.text(own)))
                classes.set(model.text(own), model.text(holder).slice(0, 4_000));
        }
        classesOf.set(model, classes);
    }
    return classes.get(name);
}
/** Asked of each call of a module: found once. */
const classesOf = new WeakMap();
/** Is the value of `read` compared with a schema, or by hand, on its way through this module? */
function isValidated(context, read, depth = 0) {
    if (depth > MAX_STEPS)
        return false;
    const { model } = context;
    const { place, validated } = climb(context, read);
    if (validated)
        return true;
    const holder = place.parent;
    if (holder === undefined)
        return false;
    // `Levels.load(answer.json()["items"])`: the part that is used is checked.
    if (isPartOf(place, holder))
        return climb(context, holder).validated;
    const names = namesGiven(model, place);
    const scope = model.scopeOf(place);
    if (names.some((name) => isNameValidated(context, name, name.includes('.') ? model.moduleScope : scope, depth)))
        return true;
    // Handed back: validated if whoever calls it here does so.
    if (isReturned(place) && scope.name !== undefined)
        return callsOf(model, scope.name).some(({ node }) => isValidated(context, node, depth + 1));
    if (holder.kind === 'arguments') {
        const call = holder.parent === undefined ? undefined : model.callAt(holder.parent);
        return call !== undefined && isParameterValidated(context, call, place, depth);
    }
    return false;
}
function isPartOf(place, holder) {
    return ((/^(?:subscript|subscript_expression)$/.test(holder.kind) &&
        place.field !== 'subscript' &&
        place.field !== 'index') ||
        (/^(?:attribute|member_expression)$/.test(holder.kind) && holder.field !== 'function' && place.field === 'object'));
}
/** Upwards through what adds nothing, and through calls that hand the value on in another form. */
function climb(context, read) {
    const { model } = context;
    let place = read;
    for (let step = 0; step < 12; step += 1) {
        const holder = place.parent;
        if (holder === undefined)
            break;
        if (holder.kind === 'match_statement' && place.field === 'subject')
            return { place, validated: true };
        const isWrapper = unwrap(holder) !== holder ||
            /^(?:boolean_operator|binary_expression|keyword_argument|dictionary_splat|spread_element|list_splat|pair|object|dictionary|list|array|ternary_expression|conditional_expression)$/.test(holder.kind);
        if (isWrapper) {
            place = holder;
            continue;
        }
        if (holder.kind !== 'arguments' && holder.kind !== 'argument_list')
            break;
        const call = holder.parent === undefined ? undefined : model.callAt(holder.parent);
        if (call === undefined)
            break;
        if (isValidating(context, call))
            return { place, validated: true };
        if (model.functions.has(localName(call.name)) ||
            !/(?:^|\.)(?:dict|list|tuple|set|cast|copy|deepcopy|plainToInstance|plainToClass|freeze|structuredClone|from|resolve|Object\.\w+|parse|loads?|safe_load|\w*[cC]amel\w*|\w*[cC]onvert\w*|\w*[nN]ormali[sz]e\w*)$/.test(call.name))
            break;
        place = call.node;
    }
    return { place, validated: false };
}
/** The names an expression is kept under by the statement around it. */
function namesGiven(model, place) {
    return assignmentsOf(model, place).map(({ target }) => target);
}
function isReturned(place) {
    const holder = place.parent;
    return (holder?.kind === 'return_statement' ||
        holder?.kind === 'yield' ||
        (holder?.kind === 'arrow_function' && place.field === 'body'));
}
/** Whether a name is validated somewhere in a scope: asked for each value that is kept under it, found once. */
const validatedNames = new WeakMap();
function isNameValidated(context, name, scope, depth) {
    return knownOf(validatedNames, context, scope, `${String(depth)} ${name}`, () => usesOf(context.model, name, scope).some((node) => USES.test(node.kind) && isUseValidating(context, node, depth)));
}
const USES = /^(?:identifier|attribute|member_expression|shorthand_property_identifier)$/;
function isUseValidating(context, node, depth) {
    const { model } = context;
    if (isShapeTest(context, node))
        return true;
    const { place, validated } = climb(context, node);
    if (validated)
        return true;
    const holder = place.parent;
    if (holder === undefined)
        return false;
    // `document.validate()`, and a check of a part of it.
    if (/^(?:attribute|member_expression|subscript|subscript_expression)$/.test(holder.kind)) {
        const call = holder.parent === undefined ? undefined : model.callAt(holder.parent);
        if (call !== undefined && holder.field === 'function')
            return CHECKING_NAME.test(call.name);
        return climb(context, holder).validated;
    }
    if (holder.kind === 'arguments' || holder.kind === 'argument_list') {
        const call = holder.parent === undefined ? undefined : model.callAt(holder.parent);
        return call !== undefined && isParameterValidated(context, call, place, depth);
    }
    if (isReturned(place)) {
        const { name } = model.scopeOf(place);
        return (name !== undefined &&
            depth < MAX_STEPS &&
            callsOf(model, name).some((call) => isValidated(context, call.node, depth + 1)));
    }
    const kept = namesGiven(model, place).filter((name) => name !== model.text(node));
    return depth < MAX_STEPS && kept.some((name) => isNameValidated(context, name, model.scopeOf(place), depth + 1));
}
/** Handed to a function of this module that validates its parameter. */
function isParameterValidated(context, call, place, depth) {
    const { model } = context;
    const scope = model.functions.get(localName(call.name));
    if (scope === undefined || depth >= MAX_STEPS)
        return false;
    const keyword = place.kind === 'keyword_argument' ? childOf(place, 'name') : undefined;
    const name = keyword === undefined ? scope.parameters[call.args.indexOf(place)] : model.text(keyword);
    return name !== undefined && isNameValidated(context, name, scope, depth + 1);
}
/** Reached into, taken apart, walked over or declared to be of a type, in the module that decodes it. */
function isUsedAsItComes(context, read) {
    const { model } = context;
    if (isTakenApart(model, read))
        return true;
    const { place } = climb(context, read);
    if (isTakenApart(model, place))
        return true;
    for (const { target, targetNode } of new Set([...assignmentsOf(model, place), ...assignmentsOf(model, read)])) {
        if (/pattern$/.test(targetNode.kind) ||
            (childOf(targetNode.parent ?? targetNode, 'type') !== undefined &&
                targetNode.parent?.kind === 'variable_declarator' &&
                !isOpenType(model, targetNode.parent)))
            return true;
        const scope = target.includes('.') ? model.moduleScope : model.scopeOf(targetNode);
        if (isNameTakenApart(context, target, scope))
            return true;
    }
    return false;
}
const namesTakenApart = new WeakMap();
function isNameTakenApart(context, name, scope) {
    const { model } = context;
    return knownOf(namesTakenApart, context, scope, name, () => usesOf(model, name, scope).some((part) => isTakenApart(model, part)));
}
function isOpenType(model, declarator) {
    const type = childOf(declarator, 'type');
    return type === undefined || /^:?\s*(?:unknown|any|object|Json\w*)$/.test(model.text(type).slice(0, 40));
}
function isTakenApart(model, node) {
    let current = node;
    for (let step = 0; step < 8; step += 1) {
        const holder = current.parent;
        if (holder === undefined)
            return false;
        if (holder.kind === 'as_expression') {
            const type = holder.children.at(-1);
            if (type !== undefined &&
                type !== current &&
                !/^(?:unknown|any|object|const|Json\w*)$/.test(model.text(type).slice(0, 40)))
                return true;
        }
        if (unwrap(holder) === holder) {
            if (/^(?:subscript|subscript_expression|attribute|member_expression)$/.test(holder.kind))
                return ((current.field === 'value' || current.field === 'object') &&
                    !/\.(?:validate|keys|toString|length)$/.test(model.text(holder).slice(-12)));
            if (/^(?:for_statement|for_in_statement|for_in_clause)$/.test(holder.kind))
                return current.field === 'right';
            if (holder.kind === 'variable_declarator')
                return childOf(holder, 'name')?.kind === 'object_pattern' || childOf(holder, 'name')?.kind === 'array_pattern';
            return holder.kind === 'argument_list' || holder.kind === 'arguments'
                ? isSpread(current)
                : holder.kind === 'dictionary_splat' || holder.kind === 'spread_element';
        }
        current = holder;
    }
    return false;
}
function isSpread(node) {
    return node.kind === 'dictionary_splat' || node.kind === 'list_splat' || node.kind === 'spread_element';
}

;// CONCATENATED MODULE: ./build/embedded/governance/effects.js


const PROCESS = /^subprocess\.(?:run|Popen|call|check_call|check_output|getoutput|getstatusoutput)$|^os\.(?:system|popen|exec[lv]p?e?|spawn[lv]p?e?)$|^asyncio\.create_subprocess_\w+$|^pty\.spawn$|^child_process\.(?:exec|execSync|spawn|spawnSync|execFile|execFileSync|fork)$|^(?:execa|zx|cross-spawn|shelljs)(?:\.\$|\.exec\w*|\.sync|\.spawn)?$|^(?:Bun\.spawn(?:Sync)?|Deno\.Command)$/;
const HTTP_SEND = /^(?:requests|httpx)(?:\.Session\(\)|\.(?:Async)?Client\(\))?\.(?:post|put|patch|delete)$|^aiohttp\.ClientSession\(\)\.(?:post|put|patch|delete)$|^(?:axios|got|ky|superagent)(?:\.create\(\))?\.(?:post|put|patch|delete)$|^smtplib\.\w+\(\)\.send\w*$|^nodemailer\.createTransport\(\)\.sendMail$/;
const HTTP_ANY = /^(?:requests|httpx)(?:\.Session\(\))?\.(?:get|request)$|^urllib\.request\.urlopen$|^(?:axios|fetch|node-fetch|got|ky|undici\.fetch)(?:\.get|\.request)?$/;
const DELETE = /^shutil\.(?:rmtree|move)$|^os\.(?:remove|unlink|rmdir|removedirs)$|\.unlink$|\.rmdir$|^fs\.(?:promises\.)?(?:rm|rmSync|rmdir|rmdirSync|unlink|unlinkSync)$|^fs-extra\.(?:remove|removeSync|emptyDir|emptyDirSync)$|^(?:rimraf|del)(?:\.\w+)?$/;
const WRITE = /\.(?:write_text|write_bytes)$|^fs(?:-extra)?\.(?:promises\.)?(?:writeFile|writeFileSync|appendFile|appendFileSync|outputFile|outputFileSync|createWriteStream|writeJson|writeJsonSync)$|^shutil\.(?:copy\w*|copytree)$|^Deno\.write\w+$|^Bun\.write$/;
const DATABASE = /^(?:psycopg2?|sqlite3|pymysql|MySQLdb|asyncpg|pyodbc|cx_Oracle|oracledb|pymongo|sqlalchemy|mysql2?|pg|mongodb|better-sqlite3|knex|redis)\b.*\.(?:execute|executemany|executescript|commit|insert_one|insert_many|update_one|update_many|delete_one|delete_many|query|run|insertOne|insertMany|updateOne|updateMany|deleteOne|deleteMany|set|delete|del|flushdb|flushall)$/;
const CURSOR = /(?:^|\.)(?:cursor|cur|conn|connection|db|engine)(?:\(\))?\.(?:execute|executemany|executescript)$/;
const CLOUD = /^(?:boto3|aiobotocore|aioboto3)\b.*\.(?:put_\w+|delete_\w+|upload_\w+|create_\w+|terminate_\w+|update_\w+|send_\w+|copy_\w+|publish|delete|put|upload|terminate|stop|copy)$|^google\.cloud\b.*\.(?:upload\w*|delete\w*|insert\w*)$|^azure\..*\.(?:upload\w*|delete\w*)$|^@aws-sdk\/[\w-]+\b.*\.send$/;
/** Methods of object mappers and drivers whose names say that they change what is stored. */
const STORE_METHOD = /\.(?:deleteMany|deleteOne|updateMany|updateOne|insertMany|insertOne|createMany|upsert|bulkWrite|bulk_write|findOneAnd(?:Update|Delete|Replace)|findById(?:AndUpdate|AndDelete|AndRemove)|insert_one|insert_many|update_one|update_many|delete_one|delete_many|replace_one|bulk_create|bulk_update|executemany|put_item|delete_item|update_item|drop_collection|drop_table|\$executeRaw(?:Unsafe)?)$/;
/** `Account.objects.filter(…).delete()`, `prisma.user.delete(…)`, `session.add(…)`: the receiver tells. */
const STORE_RECEIVER = /\.objects\b.*\.(?:delete|update|create|get_or_create|update_or_create)$|\.query\(\)(?:\.\w+\(\))*\.(?:delete|update)$|(?:^|[._])(?:prisma|PrismaClient\(\))\.\w+\.(?:create|update|delete)$|(?:^|[._])(?:session|db_session|Session\(\))\.(?:commit|add|add_all|merge|delete|bulk_save_objects)$|(?:^|[._])(?:db|database|table|collection|repo(?:sitory)?|dao|store)\.(?:insert|remove|delete|destroy|truncate|drop)$|(?:^|[._])(?:db|tx|trx|database|drizzle\(\))\.(?:update\(\)\.set|insert\(\)\.values)$|\bldap3?\b.*\.(?:add|delete|modify|modify_dn)$/;
const SQL_CHANGE = /^\s*(?:insert\s+into|update\s+\S+\s+set|delete\s+from|drop\s|truncate\b|alter\s|grant\s|revoke\s|merge\s+into|replace\s+into|create\s+(?:table|user|role))/i;
const SERVE = /^(?:uvicorn|hypercorn\.asyncio|waitress|gunicorn\.\w+|aiohttp\.web|bottle|werkzeug\.serving)\.(?:run|serve|run_app|run_simple)$|\.serve_forever$|^(?:flask\.Flask|quart\.Quart|sanic\.Sanic|aiohttp\.web\.Application|tornado\.web\.Application)\(\)\.(?:run|listen)$|^(?:https?\.createServer|express|fastify|koa|hono|restify\.createServer|net\.createServer|@hapi\/hapi\.server|polka|connect|@nestjs\/core\.NestFactory\.create|fastify\.fastify)\(\)(?:\.\w+\(\))*\.listen$|^(?:Bun|Deno)\.serve$|^@hono\/node-server\.serve$/;
/** Does the call hand a database a statement that changes something? */
function changesStore(model, call) {
    const { name, args, keywords } = call;
    if (STORE_METHOD.test(name) || STORE_RECEIVER.test(name))
        return true;
    // `db.user.update({ where, data })`
    if (/\.\w+\.(?:create|update|delete)$/.test(name) &&
        args[0]?.kind === 'object' &&
        (keywords.has('where') || keywords.has('data')))
        return true;
    if (!/\.(?:execute|executescript|exec|query|run|raw|prepare|unsafe)$/.test(name) || args[0] === undefined)
        return false;
    const origin = args[0].kind === 'identifier' ? model.originAt(args[0]) : undefined;
    return SQL_CHANGE.test(stringPieces(model.tree, origin ?? args[0])[0] ?? '');
}
/** Asked of the same call by many rules. */
const effects = new WeakMap();
/** Classifies one call; most have no effect. */
function effectOf(model, call) {
    if (effects.has(call))
        return effects.get(call);
    const effect = classify(model, call);
    effects.set(call, effect);
    return effect;
}
function classify(model, call) {
    const { name } = call;
    if (PROCESS.test(name))
        return readsOnly(model, call) ? 'query' : 'process';
    if (isTaskRun(model, call))
        return 'process';
    if (isModelCall(model, call))
        return 'model';
    if (HTTP_SEND.test(name))
        return 'send';
    if (HTTP_ANY.test(name))
        return sendsByMethod(model, call) ? 'send' : 'fetch';
    const sent = HTTP_METHOD.exec(name)?.[1];
    if (sent !== undefined && namesAddress(model, call))
        return /^(?:get|head)$/.test(sent) ? 'fetch' : 'send';
    if (DELETE.test(name) && !/te?mp/i.test(model.text(call.node).slice(0, 120)))
        return 'delete';
    if (DATABASE.test(name) || CURSOR.test(name) || changesStore(model, call))
        return 'database';
    if (SERVE.test(name))
        return 'serve';
    if (CLOUD.test(name))
        return 'cloud';
    if (WRITE.test(name))
        return 'write';
    if (/(?:^|\.)open$/.test(name) && writeMode(model, call) !== undefined)
        return 'write';
    return undefined;
}
/** A method of whatever client it is, where what it is given first is an address. */
const HTTP_METHOD = /\.(get|head|post|put|patch|delete)$/;
function namesAddress(model, { args }) {
    const first = args[0];
    return first !== undefined && /^https?:\/\//.test(stringPieces(model.tree, first)[0] ?? '');
}
/** `@task def release(c): c.run(…)`: the context of a task of Invoke or Fabric starts a shell. */
function isTaskRun(model, { name, receiver, scope }) {
    if (!/\.(?:run|sudo|local)$/.test(name) || receiver === undefined)
        return false;
    if (![...model.modules].some((module) => /^(?:invoke|fabric)(?:$|\.)/.test(module)))
        return false;
    return scope.parameters[0] === model.text(receiver).slice(0, 40);
}
/** Words of a command line that does more than to answer. */
const CHANGES = /\b(?:deploy|migrate|push|apply|(?:un)?install|publish|delete|remove|rm|create|update|upgrade|(?:re)?start|stop|commit|merge|rebase|checkout|reset|tag|build|run|exec|send|upload|clone|add|set|kill|mv|cp)\b/;
/** A program started for what it prints, such as `git rev-parse`. */
function readsOnly(model, call) {
    if (/check_output$|getoutput$|getstatusoutput$|popen$/.test(call.name))
        return true;
    // `execSync('git rev-parse HEAD').toString()`
    if (/^child_process\.exec(?:File)?Sync$/.test(call.name) &&
        /^(?:member_expression|variable_declarator)$/.test(call.node.parent?.kind ?? '') &&
        !CHANGES.test(model.text(call.node).slice(0, 200)))
        return true;
    const capture = call.keywords.get('capture_output') ?? call.keywords.get('stdout');
    return capture !== undefined && /^(?:True|(?:subprocess\.)?PIPE)$/.test(model.text(capture));
}
function sendsByMethod(model, call) {
    const node = call.keywords.get('method');
    const method = node === undefined ? undefined : constantString(model.tree, node);
    const first = call.args[0];
    if (/\.request$/.test(call.name) &&
        first !== undefined &&
        /^(?:post|put|patch|delete)$/i.test(constantString(model.tree, first) ?? ''))
        return true;
    if (method !== undefined)
        return /^(?:post|put|patch|delete)$/i.test(method);
    return /urlopen$/.test(call.name) && (call.keywords.has('data') || call.args.length > 1);
}
/** Effects that carry what was read further than this process. */
const CARRIES = new Set(['database', 'send', 'cloud']);
/** Effects that an auditor would want to find in a log afterwards. */
function leavesTrace(effect) {
    return (effect !== 'write' && effect !== 'fetch' && effect !== 'query' && effect !== 'serve' && effect !== 'search-path');
}

;// CONCATENATED MODULE: ./build/embedded/governance/entry-point.js


/** Effects that make a file without functions of its own a script: what it does happens when it is started. */
const SCRIPT_EFFECTS = new Set([
    'process',
    'send',
    'delete',
    'write',
    'database',
    'cloud',
    'model',
    'serve',
]);
/** Where people keep what is started by hand or by a clock. */
const SCRIPT_FOLDER = /(?:^|\/)(?:scripts?|bin|tools?|jobs?|cron|ops|tasks?|runs?|notebooks?|pipelines?)\//i;
const MAIN_CALL = /^(?:main|run|cli|app|start|bootstrap|program)$/;
/** The statement that makes a module a program of its own; `undefined` for a library. */
function entryPointOf(model, path) {
    const entry = (model.python ? pythonEntry(model) : scriptEntry(model)) ??
        handlerOf(model) ??
        commandOf(model) ??
        serverOf(model) ??
        plainScript(model, path);
    return entry !== undefined && model.python && isDemonstration(model, entry, path) ? undefined : entry;
}
/** A library of classes that shows itself off, or tests itself, when it is started: no program anybody runs. */
function isDemonstration(model, entry, path) {
    if (entry.kind !== 'if_statement')
        return false;
    // It has an exit code: somebody starts it and waits for it.
    if (/\bexit\s*\(|\bSystemExit\b/.test(model.text(entry).slice(0, 2_000)))
        return false;
    const classes = model.tree.root.children.filter(({ kind }) => kind === 'class_definition').length;
    if (isPartOfPackage(model, path))
        return true;
    if (classes === 0 || /(?:\b|_)(?:main|run|cli|app|start|serve)\w*\s*\(/.test(model.text(entry).slice(0, 2_000)))
        return false;
    return true;
}
/** A server that listens as soon as the module is loaded: `app.listen(port)` at the top level. */
function serverOf(model) {
    const call = model.calls.find((candidate) => candidate.scope === model.moduleScope && effectOf(model, candidate) === 'serve');
    return call === undefined ? undefined : statementOf(model, call.node);
}
/** A command line that is read as soon as the module is loaded, or a command of a framework that finds it by its class. */
function commandOf(model) {
    if (model.python) {
        if (![...model.modules].some((module) => /^django\.core\.management/.test(module)))
            return undefined;
        return model.scopes.find(({ name, parameters }) => name === 'handle' && parameters.includes('options'))?.node;
    }
    const call = model.calls.find(({ scope, name }) => scope === model.moduleScope &&
        /^(?:commander|yargs|cac|sade|@oclif\/core|clipanion|citty|cleye|node-cron)\b.*\.(?:parse|parseAsync|argv|runMain|schedule)$|^node-cron\.schedule$|^citty\.runMain$/.test(name));
    return call === undefined ? undefined : statementOf(model, call.node);
}
/** The statement of the top level that holds a node. */
function statementOf(model, node) {
    let statement = node;
    while (statement.parent !== undefined && statement.parent !== model.tree.root)
        statement = statement.parent;
    return statement;
}
/** The function that a cloud platform calls: `def lambda_handler(event, context)`, `export const handler = async (event) => …`. */
function handlerOf(model) {
    const scope = model.scopes.find(({ name, parameters, parent }) => /^(?:lambda_handler|lambdaHandler|handler|exports\.handler|module\.exports\.handler)$/.test(name ?? '') &&
        /^_?e(?:vent|vt)$/.test(parameters[0] ?? '') &&
        (parameters.length > 1 || !model.python) &&
        parent === model.moduleScope);
    return scope?.node;
}
/** Is the module started by a platform that itself records crashes? */
function isHandler(entry) {
    return FUNCTION_KINDS.has(entry.kind);
}
/** A file of a folder for scripts whose effects stand at the top level, outside any function, and that offers nothing to import. */
function plainScript(model, path) {
    if (!SCRIPT_FOLDER.test(path))
        return undefined;
    const { root } = model.tree;
    if (root.children.some(({ kind }) => /^(?:class_definition|class_declaration|export_statement)$/.test(kind)))
        return undefined;
    if (!model.python && model.assignments.some(({ target }) => /^(?:module\.)?exports\b/.test(target)))
        return undefined;
    const call = model.calls.find((candidate) => {
        if (candidate.scope !== model.moduleScope)
            return false;
        const effect = effectOf(model, candidate);
        return effect !== undefined && SCRIPT_EFFECTS.has(effect);
    });
    if (call === undefined)
        return undefined;
    return statementOf(model, call.node);
}
/** Its neighbours import it, it takes no arguments, and nothing in its name or place says that people start it. */
function isPartOfPackage(model, path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (SCRIPT_FOLDER.test(path) || /^_{0,2}(?:main|cli|app|run|start|serve|worker|manage|bot|launch|entry)/i.test(name))
        return false;
    for (const module of model.modules)
        if (/^(?:argparse|optparse|click|typer|fire|docopt|absl|tap|cyclopts)(?=$|\.)/.test(module))
            return false;
    const { children } = model.tree.root;
    // Its own package is imported by its full name, or relatively.
    const folders = new Set(path.split('/').slice(0, -1));
    for (const module of model.modules)
        if (folders.has(module.split('.')[0] ?? ''))
            return true;
    const relative = children.some((node) => /^from\s+\./.test(model.text(node).slice(0, 20)));
    const functions = children.filter(({ kind }) => /^(?:function_definition|decorated_definition|class_definition)$/.test(kind));
    return (relative || functions.length >= 15) && !/\bsys\.argv\b/.test(model.tree.text);
}
function pythonEntry(model) {
    for (const node of model.tree.root.children) {
        if (node.kind === 'if_statement') {
            const condition = childOf(node, 'condition');
            const text = condition === undefined ? '' : model.text(condition).slice(0, 80);
            if (/__name__/.test(text) && /__main__/.test(text))
                return node;
        }
        if (node.kind === 'raise_statement' && /^raise\s+SystemExit\s*\(/.test(model.text(node).slice(0, 60)))
            return node;
        if (node.kind === 'expression_statement' &&
            /^(?:(?:sys\.)?exit|asyncio\.run|anyio\.run|trio\.run|uvloop\.run)\s*\(\s*(?:asyncio\.run\s*\(\s*)?\w*(?:main|run|cli|start)\s*[(,)]/.test(model.text(node).slice(0, 60)))
            return node;
        if (node.kind === 'expression_statement' && startsMain(model, node))
            return node;
    }
    return model.tree.text.startsWith('#!') ? lastStep(model) : undefined;
}
function scriptEntry(model) {
    for (const node of model.tree.root.children) {
        if (node.kind === 'if_statement') {
            const condition = childOf(node, 'condition');
            const text = condition === undefined ? '' : model.text(condition).slice(0, 200);
            if (/require\.main\s*===?\s*module|import\.meta\.main|import\.meta\.(?:url|filename)[^]*process\.argv|process\.argv\[1\][^]*import\.meta/.test(text)) {
                return node;
            }
        }
        if (node.kind === 'expression_statement' && (startsMain(model, node) || waitsForWork(model, node)))
            return node;
    }
    return model.tree.text.startsWith('#!') ? lastStep(model) : undefined;
}
/** `await report(rows)` at the top level of a module that offers nothing to import. */
function waitsForWork(model, statement) {
    const awaited = statement.children[0];
    if (awaited?.kind !== 'await_expression')
        return false;
    const call = model.callAt(unwrap(awaited));
    return (call !== undefined &&
        definesFunction(model, call.name) &&
        !model.tree.root.children.some(({ kind }) => kind === 'export_statement'));
}
/** `main()`, `await main()`, `main().catch(…)` and `(async () => { … })()` at the top level. */
function startsMain(model, statement) {
    let current = statement.children[0];
    for (let step = 0; current !== undefined && step < 6; step += 1) {
        current = unwrap(current);
        if (current.kind === 'call_expression' || current.kind === 'call') {
            const callee = childOf(current, 'function');
            if (callee === undefined)
                return false;
            const inner = unwrap(callee);
            if (inner.kind === 'identifier')
                return MAIN_CALL.test(model.text(inner)) && definesFunction(model, model.text(inner));
            if (FUNCTION_KINDS.has(inner.kind))
                return /^\s*async\b/.test(model.text(inner).slice(0, 20));
            current = callee;
        }
        else if (current.kind === 'member_expression')
            current = childOf(current, 'object');
        else
            return false;
    }
    return false;
}
function definesFunction(model, name) {
    return model.functions.has(name);
}
/** A file with an interpreter line is a program if it ends in doing something rather than in defining something. */
function lastStep(model) {
    const last = model.tree.root.children.filter(({ kind }) => kind !== 'comment').at(-1);
    return last !== undefined &&
        /^(?:expression_statement|if_statement|for_statement|for_in_statement|while_statement|with_statement|try_statement)$/.test(last.kind)
        ? last
        : undefined;
}
/** The words that introduce a module: its docstring, or the comments at its top. */
function introductionOf(model) {
    const parts = [];
    for (const node of model.tree.root.children) {
        if (node.kind === 'comment')
            parts.push(model.text(node));
        else if (node.kind === 'expression_statement' && node.children[0]?.kind === 'string') {
            parts.push(model.text(node));
            break;
        }
        else if (node.kind !== 'hash_bang_line')
            break;
    }
    return parts.join('\n').slice(0, 20_000);
}

;// CONCATENATED MODULE: ./build/embedded/governance/checks/generated-files.js



/** An origin larger than this is not looked into. */
const MAX_ORIGIN_NODES = 400;
/** The file is read in this module too: what is written is its old content with changes. */
function isEdited({ model }, target) {
    if (target === undefined || target.end - target.start > 200)
        return false;
    const place = model.text(target);
    return model.calls.some((call) => readsFile(model, call) &&
        [call.args[0], call.receiver].some((node) => node !== undefined && model.text(node) === place));
}
const CODE_FILE = /\.(?:py|pyw|js|mjs|cjs|ts|mts|tsx|jsx|sh|bash|zsh|ps1|bat|cmd|rb|php|pl|go|rs|java|sql|tf|ipynb)['"`]?$/i;
/** People say of such a place or such a function that what it makes is made from something else. */
const GENERATED_PLACE = /(?:^|[/_.-])(?:gen(?:erated)?|reports?|summar(?:y|ies)|outputs?|artifacts?|exports?|results?|catalog(?:ue)?|sitemap|feed)(?=[/_.-]|$)/i;
const GENERATED_NAME = /(?:^|[/_.-])(?:generated|reports?|summar(?:y|ies)|artifacts?)(?=[/_.-]|$)/i;
const GENERATES = /(?:^|[_. -]|(?<=[a-z]))(?:generat(?:e|or)|render|codegen|scaffold|emit|export|summari[sz]e|compile|report|materiali[sz]e)(?:$|[_ -]|(?=[A-Z]))|Generat(?:e|or)|Codegen|Scaffold|Emit(?:ter)?|Report(?:er)?\b|Export(?:er)?\b|Report$|Summary$/;
/** Settings, state and logs are the program's own memory. */
const KEPT = /config|settings|state|cache|lock|tmp|temp|\.log\b|session|cookie|history|prefs?|preferences|credentials|token|pid\b|checkpoint|\bindex\b(?!\.(?:md|html|rst))|queue|socket|stdout|stderr|upload|download/i;
/** Is what is written made by this module from something else: code from a template, a report from data? */
function isGeneration(context, call, { content, target, place, written }) {
    if (target === undefined || isEdited(context, target))
        return false;
    // A file's own content written back with changes is an edit; decoded data put into words, or what many files say put into
    // one of a fixed name, is a generation.
    const isEdit = (written & FILE) !== 0 && (written & (DATA | OWN_TEMPLATE)) === 0 && !isConstant(context.model.tree, target);
    if (isEdit && !isRendered(context, content))
        return false;
    if (place.some((piece) => CODE_FILE.test(piece)) && (isTemplated(context, content) || isRendered(context, content)))
        return true;
    const { model } = context;
    const maker = makers(context, call);
    if (KEPT.test(`${place.join(' ')} ${model.text(target).slice(0, 120)}`) || /settings|config|state|cache/i.test(maker))
        return false;
    const named = place.some((piece) => GENERATED_PLACE.test(piece)) ||
        GENERATED_NAME.test(model.text(target).slice(0, 80)) ||
        GENERATES.test(maker);
    // A file filled in from a template is made from it, whatever it is called.
    if ((written & OWN_TEMPLATE) !== 0 && isRendered(context, content))
        return true;
    if (isFromEngine(context, content))
        return true;
    if (!named)
        return false;
    return (isRendered(context, content) ||
        isTemplated(context, content) ||
        SERIALISES.test(call.name) ||
        isSerialised(context, content));
}
/** What an engine for templates made, by the package it is of. */
const ENGINE = /^(?:jinja2|mako|chevron|pystache|django\.template|handlebars|Handlebars|ejs|mustache|Mustache|nunjucks|eta|pug|liquidjs|hogan\.js)\b.*(?:\.(?:render\w*|generate)|\.compile\(\)|\(\)\(\))$/;
function isFromEngine({ model }, content) {
    const origin = content.kind === 'identifier' ? model.originAt(content) : undefined;
    const call = model.callAt(unwrap(origin ?? content));
    return call !== undefined && ENGINE.test(call.name);
}
const SERIALISES = /\.(?:writerows?|to_\w+|(?:safe_)?dump|writeJson\w*|writeJSON|outputJson\w*)$|^print$|writeFile$/i;
/** The names of the functions, the class and the file around a call. */
function makers({ model, path }, call) {
    const names = [];
    for (let scope = call.scope; scope !== undefined; scope = scope.parent)
        if (scope.name !== undefined)
            names.push(scope.name);
    for (let node = call.node.parent; node !== undefined; node = node.parent) {
        if (!/^(?:class_definition|class_declaration)$/.test(node.kind))
            continue;
        const name = childOf(node, 'name');
        if (name !== undefined)
            names.push(model.text(name));
    }
    // A program is called by what it does: `generate_docs.py`.
    names.push(path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, ''));
    return names.join(' ');
}
/** The result of a template, of a printer of syntax trees, or of a function of this module that makes code. */
function isRendered({ model }, content) {
    const seen = [content];
    for (const part of below(model.tree, content)) {
        const origin = part.kind === 'identifier' && part.field !== 'attribute' ? model.originAt(part) : undefined;
        if (origin !== undefined && origin.last - origin.index < MAX_ORIGIN_NODES)
            seen.push(origin);
    }
    return seen.some((node) => {
        for (const part of below(model.tree, node)) {
            const call = model.callAt(part);
            if (call !== undefined && (RENDERS.test(call.name) || PRINTS_CODE.test(call.name) || COMPILED.test(call.name)))
                return true;
            if (call !== undefined &&
                /^(?:render|generate|build|emit|print|format|make|create|to)_?\w*(?:code|source|module|report|html|markdown|page|template|client|class|types?|schema|sql|file|document)\w*$/i.test(call.name.split('.').at(-1) ?? ''))
                return true;
        }
        return false;
    });
}
/** A template that was compiled before, and is now filled in. */
const COMPILED = /^(?:handlebars|Handlebars|lodash|_|ejs|pug|nunjucks|eta|dot|hogan\.js|mustache)\.(?:compile|template|compileFile)\(\)$/;
const PRINTS_CODE = /\.(?:printNode|printFile|getFullText|unparse|to_source|code_for_node|codegen|generate)$|^(?:ast\.unparse|astor\.to_source|black\.format_str|prettier\.format|recast\.print|escodegen\.generate|@babel\/generator(?:\.default)?)$|\.code$/;
function isSerialised({ model }, content) {
    const origin = content.kind === 'identifier' ? model.originAt(content) : undefined;
    for (const part of [...below(model.tree, content), ...(origin === undefined ? [] : below(model.tree, origin))]) {
        const call = model.callAt(part);
        if (call !== undefined &&
            /^(?:JSON\.stringify|(?:json|yaml|toml|tomli_w|orjson|js-yaml|csv-stringify\S{0,10})\.(?:dumps?|stringify|safe_dump)|YAML\.stringify)$|\.(?:to_csv|to_json|to_html|to_markdown|model_dump_json|toString)$/.test(call.name))
            return true;
    }
    return false;
}
/** A program that puts decoded data into the words of a report. */
function isReport(context, call, place, written) {
    return ((written & DATA) !== 0 &&
        place.some((piece) => /\.(?:md|markdown|html)$/i.test(piece)) &&
        call.args.some((argument) => isTemplated(context, argument)) &&
        entryPointOf(context.model, context.path) !== undefined);
}
const RENDERS = /\.(?:render|substitute|safe_substitute|format|renderFile|renderString)$|^(?:textwrap\.dedent|ejs\.render|mustache\.render|Mustache\.render|handlebars\.compile\(\)|Handlebars\.compile\(\)|nunjucks\.\w+)$/;
function isTemplated(context, content, depth = 0) {
    const { model } = context;
    for (const part of below(model.tree, content)) {
        if (part.kind === 'interpolation' || part.kind === 'template_substitution')
            return true;
        const call = model.callAt(part);
        if (call !== undefined && (RENDERS.test(call.name) || /\.join$/.test(call.name)))
            return true;
        // Put together by a function of this module.
        const maker = depth < 2 ? model.functions.get(call?.name.replace(/^(?:self|this|cls)\./, '') ?? '') : undefined;
        if (maker?.returns.some((value) => value.last - value.index < MAX_ORIGIN_NODES && isTemplated(context, value, depth + 1)) === true)
            return true;
        if (part.kind === 'identifier' && part.field !== 'attribute' && depth < 2) {
            const origin = model.originAt(part);
            if (origin !== undefined &&
                origin.last - origin.index < MAX_ORIGIN_NODES &&
                !isAnswered(context, origin) &&
                isTemplated(context, origin, depth + 1))
                return true;
            if (depth === 0 && grows(context, model.text(part)))
                return true;
        }
    }
    return false;
}
/** What another function answers is not put together from its arguments: the address of a request says nothing of the page. */
function isAnswered({ model }, node) {
    const call = model.callAt(unwrap(node));
    return call !== undefined && HTTP.test(call.name);
}
const HTTP = /^(?:requests|httpx|urllib|aiohttp|axios|fetch|got|ky)\b|\.(?:get|post)$/;
/** `text += f"…"`, `lines.append(f"…")`: put together step by step. */
function grows(context, name) {
    const { model } = context;
    const isPiece = (node) => node !== undefined && node.last - node.index < MAX_ORIGIN_NODES && isTemplated(context, node, 2);
    return (model.assignments.some(({ target, targetNode, value }) => target === name && targetNode.parent?.kind.startsWith('augmented_assignment') === true && isPiece(value)) ||
        model.calls.some(({ receiver, args, name: called }) => receiver !== undefined &&
            /\.(?:append|push)$/.test(called) &&
            model.text(receiver) === name &&
            isPiece(args[0])));
}
const ORIGIN_WORDS = /\b(?:hashlib|sha256|sha512|sha1|createHash|createHmac|digest|hexdigest|checksum|provenance|run_id|runId|runID|uuid4?|randomUUID|generated_at|generatedAt|git_sha|commit_sha|rev-parse|GITHUB_SHA|source_hash\w*|fingerprint|signature|sign_file|lineage)\b/;
const MARKED = /generated (?:by|from|with|on|at|automatically)|auto-?generated|@generated|do not (?:edit|modify)/i;
const TIME_WORDS = /\b(?:datetime|date|dt)\.(?:datetime\.)?(?:now|utcnow|today)\b|\btime\.(?:time|strftime|gmtime)\b|\btimezone\.now\(|new Date\(|Date\.now\(|\.toISOString\(|\bdayjs\(|\bmoment\(|Temporal\.Now/;
/** A hash, a run id, a time; for templates of one's own the customary header is enough. */
function recordsOrigin({ model }, fromModel) {
    const { text } = model.tree;
    if (ORIGIN_WORDS.test(text))
        return true;
    return fromModel
        ? TIME_WORDS.test(text) && /generated|metadata|header|timestamp/i.test(text)
        : TIME_WORDS.test(text) || MARKED.test(text);
}
/** Opened to add to, or only where nothing is yet. */
function isExclusive({ model }, call) {
    const flag = call.keywords.get('flag') ?? call.keywords.get('flags') ?? call.keywords.get('mode');
    if (flag !== undefined && /^['"][wr]?[xa]/.test(model.text(flag)))
        return true;
    const receiver = call.receiver ?? call.args[1] ?? call.keywords.get('file');
    const opened = receiver === undefined ? undefined : (model.callAt(receiver) ?? model.callAt(model.originAt(receiver) ?? receiver));
    const file = opened !== undefined && /writer$/i.test(opened.name) ? opened.args[0] : undefined;
    const maker = file === undefined ? opened : (model.callAt(file) ?? model.callAt(model.originAt(file) ?? file));
    return maker !== undefined && /^[rbt+]{0,2}[xa]/.test(writeMode(model, maker) ?? '');
}
/** `if new != old: path.write_text(new)`: whoever runs it learns whether something changed. */
function isCompared({ model }, call) {
    const content = call.args.find(({ kind }) => kind === 'identifier');
    if (content === undefined)
        return false;
    const name = model.text(content);
    const from = model.scopeOf(call.node).node;
    for (const part of below(model.tree, from)) {
        if (!/^(?:comparison_operator|binary_expression)$/.test(part.kind))
            continue;
        const sides = part.children.filter(({ kind }) => kind === 'identifier').map((side) => model.text(side));
        if (sides.length === 2 && sides.includes(name) && /[!=]=/.test(model.text(part).slice(0, 200)))
            return true;
    }
    return false;
}
function overwrites(context, call, target) {
    const { model } = context;
    if (target === undefined)
        return false;
    const { text } = model.tree;
    if (/append/i.test(call.name) ||
        isExclusive(context, call) ||
        /\b(?:backup|\.bak|versioned|version_dir|mkstemp|NamedTemporaryFile|mkdtemp|TemporaryDirectory|tempfile|os\.replace|timestamp|strftime|run_id|runId|difflib|git (?:add|commit))\b/.test(text))
        return false;
    const origin = target.kind === 'identifier' ? model.originAt(target) : undefined;
    // A name with a hash, a version or a number in it is not the last one's.
    if (/digest|hash|sha|version|stamp|date|uuid|(?:^|[^a-z])id(?:[^a-z]|$)|suffix|counter/i.test(model
        .text(origin ?? target)
        .slice(0, 300)
        .replace(/\.with_suffix\(\s*["'][\w.]+["']\s*\)/g, '')))
        return false;
    if (isCompared(context, call))
        return false;
    return !model.calls.some((other) => /\.exists$|os\.path\.(?:exists|isfile)$|existsSync$/.test(other.name) &&
        model.text(other.node).includes(model.text(target).slice(0, 60)));
}

;// CONCATENATED MODULE: ./build/embedded/governance/checks/write-parts.js


/** What is written where: `path.write_text(x)`, `open(path, 'w').write(x)`, `fs.writeFileSync(path, x)`. */
function writeParts({ model }, call) {
    if (/^(?:fs|Deno|Bun)/.test(call.name) && !/createWriteStream\(\)/.test(call.name))
        return { target: call.args[0], content: call.args[1] };
    if (/^(?:xlsx|XLSX)\./.test(call.name))
        return { target: call.args[1], content: call.args[0] };
    if (call.name === 'print') {
        const file = call.keywords.get('file');
        return {
            target: file === undefined ? undefined : openedAt(file),
            content: file === undefined ? undefined : call.args[0],
        };
    }
    if (/\.(?:safe_)?dump$/.test(call.name)) {
        const file = call.args[1] ?? call.keywords.get('fp') ?? call.keywords.get('stream');
        return {
            target: file === undefined ? undefined : openedAt(file),
            content: file === undefined ? undefined : call.args[0],
        };
    }
    if (call.receiver === undefined)
        return { target: undefined, content: undefined };
    if (/\.to_\w+$/.test(call.name))
        return { target: call.args[0] ?? call.keywords.get('path_or_buf'), content: call.receiver };
    if (/\.writerows?$/.test(call.name)) {
        const writer = model.callAt(call.receiver) ?? originCall(call.receiver);
        const file = writer !== undefined && /(?:writer|DictWriter)$/.test(writer.name) ? writer.args[0] : undefined;
        return { target: file === undefined ? undefined : openedAt(file), content: call.args[0] };
    }
    let target = call.receiver;
    if (/\.(?:write(?:lines)?|end)$/.test(call.name)) {
        const maker = model.callAt(target) ?? originCall(target);
        if (maker !== undefined && /(?:^|\.)NamedTemporaryFile$/.test(maker.name))
            return { target, content: call.args[0], temporary: true };
        const opened = openedAt(target);
        if (opened === undefined)
            return { target: undefined, content: undefined };
        target = opened;
        const path = model.callAt(target) ?? originCall(target);
        if (path !== undefined &&
            /^tempfile\.(?:mktemp|mkstemp|NamedTemporaryFile|TemporaryDirectory|gettempdir)$/.test(path.name))
            return { target, content: call.args[0], temporary: true };
    }
    return { target, content: call.args[0] };
    /** The path that a file object was opened with. */
    function openedAt(node) {
        return openCall(model.callAt(node) ?? originCall(node));
    }
    function originCall(node) {
        const origin = node.kind === 'identifier' ? model.originAt(node) : undefined;
        return origin === undefined ? undefined : model.callAt(origin);
    }
    function openCall(opened) {
        if (opened === undefined || !/(?:^|\.)open$|createWriteStream$/.test(opened.name))
            return undefined;
        const mode = /open$/.test(opened.name) ? writeMode(model, opened) : 'w';
        // What is added to a log, or made only where nothing was, replaces nothing.
        if (mode === undefined)
            return undefined;
        return opened.receiver !== undefined && !/^(?:io|codecs|os|fs|aiofiles)\./.test(opened.name)
            ? opened.receiver
            : opened.args[0];
    }
}
/** Constant pieces of a path, through the variables it is put together from. */
function piecesThrough(context, node, depth) {
    const { model } = context;
    const pieces = stringPieces(model.tree, node);
    if (depth > 2)
        return pieces;
    for (const part of below(model.tree, node)) {
        if (part.kind === 'attribute' || part.kind === 'member_expression')
            pieces.push(...defaultOf(context, part));
        if (part.kind !== 'identifier' || part.field === 'attribute')
            continue;
        const origin = model.originAt(part);
        if (origin === undefined)
            pieces.push(...defaultOfParameter(context, part));
        if (origin !== undefined && origin !== node && origin.last - origin.index < 60 && isPathLike(context, origin))
            pieces.push(...piecesThrough(context, origin, depth + 1));
    }
    return pieces;
}
/** The default of an option of the command line: `add_argument("--out", default="digest.md")` for `args.out`. */
function defaultOf({ model }, member) {
    const name = childOf(member, 'attribute') ?? childOf(member, 'property');
    if (name === undefined)
        return [];
    const option = `--${model.text(name).replace(/_/g, '-')}`;
    return model.calls.flatMap((call) => {
        if (!/\.(?:add_argument|option|requiredOption)$/.test(call.name))
            return [];
        const pieces = call.args.flatMap((argument) => stringPieces(model.tree, argument));
        if (!pieces.some((piece) => piece.split(/[\s,=<]+/).includes(option)))
            return [];
        const given = call.keywords.get('default') ?? call.args[2];
        return given === undefined ? [] : stringPieces(model.tree, given);
    });
}
/** The default of a parameter: `def emit(models, dest="models.ts")`. */
function defaultOfParameter({ model }, node) {
    const list = childOf(model.scopeOf(node).node, 'parameters');
    const name = model.text(node);
    const parameter = list?.children.find((part) => {
        const own = childOf(part, 'name') ?? childOf(part, 'left') ?? childOf(part, 'pattern');
        return own !== undefined && model.text(own) === name;
    });
    const value = parameter === undefined ? undefined : (childOf(parameter, 'value') ?? childOf(parameter, 'right'));
    return value === undefined ? [] : stringPieces(model.tree, value);
}
/** What an unknown function hands back says nothing of the path in its arguments. */
function isPathLike({ model }, node) {
    const call = model.callAt(unwrap(node));
    return (call === undefined ||
        /path|Path|join|resolve|with_(?:suffix|name|stem)|format|^URL|parse_args|get$|option|argument/.test(call.name));
}
function nameIn({ model }, content, target) {
    return `${model.text(content).slice(0, 60)} ${target === undefined ? '' : model.text(target).slice(0, 60)}`;
}
function argumentsOf(call) {
    return [...call.args, ...call.keywords.values()];
}

;// CONCATENATED MODULE: ./build/embedded/governance/checks/model-output.js






const RUNS_CODE = /^(?:exec|eval|compile|builtins\.(?:exec|eval)|(?:globalThis|window|global|self)\.(?:eval|Function)|pandas\.eval|os\.(?:system|popen)|subprocess\.\w+|runpy\.run_\w+|Function|vm(?:\.Script)?(?:\.run\w+)?|vm\.compileFunction|child_process\.\w+|execa(?:\.(?:\w+|\$))?|execaCommand|(?:zx|bun)\.\$|(?:langchain\w*\.[\w.]*)?(?:PythonREPL|PythonAstREPLTool|PythonREPLTool|BashProcess|ShellTool)\(\)\.(?:a?run|a?invoke))$|(?:^|\.)(?:PythonREPL|PythonAstREPLTool|PythonREPLTool|ShellTool)\(\)\.(?:a?run|a?invoke)$|^vm\.\w+\(\)\.runIn\w+$/;
const ISOLATES = /sandbox|RestrictedPython|restricted_python|docker|podman|e2b|modal|firejail|bubblewrap|bwrap|nsjail|gvisor|isolated-vm|isolated_vm|quickjs|pyodide|wasmtime|jail/i;
const VALIDATES = /^(?:ast\.(?:parse|walk|literal_eval)|compile|py_compile\.compile|libcst\.parse_module|acorn\.parse|esprima\.\w+|@babel\/parser\.\w+|typescript\.createSourceFile|ts\.createSourceFile)$|(?:^|[._])(?:validate|verify|lint|sanitize|sanitise|check_code|is_safe|assert_safe|review|allow_?list|vet|scan|bandit|approve|confirm)\w*$/i;
const WRITES = /\.(?:write|write_text|writelines|write_bytes|writerow|writerows|to_csv|to_json|to_excel|to_parquet|to_html|to_markdown|to_latex|end)$|^(?:json|yaml|toml|tomli_w|tomlkit|pickle)\.(?:dump|safe_dump)$|^print$|^fs-extra\.(?:writeJson|writeJsonSync|writeJSON|outputJson|outputJsonSync)$|^(?:xlsx|XLSX)\.writeFile$|^fs(?:-extra)?\.(?:promises\.)?(?:writeFile|writeFileSync|appendFile|appendFileSync|outputFile|outputFileSync)$|^Deno\.writeTextFile(?:Sync)?$|^Bun\.write$/;
const model_output_CODE_FILE = /\.(?:py|pyw|js|mjs|cjs|ts|mts|tsx|jsx|sh|bash|zsh|ps1|bat|cmd|rb|php|pl|go|rs|java|sql|tf|ya?ml|Dockerfile|ipynb)$/i;
const REPORT_FILE = /\.(?:md|markdown|html|rst|txt|json|csv)$/i;
const CODE_NAME = /(?:^|_|[a-z])(?:code|script|module|program|source|function|snippet|patch|sql)s?(?:$|_|[A-Z]|\b)|Code|Script|Module/;
/** Each of these is compared with the whole module; a module of people has a handful. */
const MAX_SUBJECTS = 100;
/** What language models are told, and what becomes of what they say. */
function checkModelUse(context) {
    const { model } = context;
    const modelCalls = model.calls.filter((call) => isModelCall(model, call)).slice(0, MAX_SUBJECTS);
    for (const call of modelCalls)
        reportPrompt(context, call);
    if (modelCalls.length > 0) {
        for (const call of model.calls.filter(({ name }) => RUNS_CODE.test(name)).slice(0, MAX_SUBJECTS))
            reportExecution(context, call);
        for (const call of model.calls.filter(({ name }) => RUNS_QUERY.test(name)).slice(0, MAX_SUBJECTS))
            reportQuery(context, call);
    }
    for (const call of model.calls.filter(({ name }) => WRITES.test(name)).slice(0, MAX_SUBJECTS))
        reportWrite(context, call, modelCalls.length > 0);
}
function reportPrompt(context, call) {
    const { flow } = context;
    const labels = argumentsOf(call).reduce((sum, node) => sum | flow.labelsOf(node), 0);
    if ((labels & (FILE | DATA)) === 0 ||
        ((labels & OWN_TEMPLATE) !== 0 && (labels & DATA) === 0 && !hasOtherFile(context, call)))
        return;
    if (validatesInput(context))
        return;
    context.report('prompt-from-file', call.node, `Content of a file becomes part of the prompt of ${context.calleeOf(call)} without validation, so whoever can write that file can instruct the model.`);
}
/** Beside the module's own template some other file's content is in the prompt. */
function hasOtherFile({ model, flow }, call) {
    return model.calls.some((other) => {
        if (!/read_text$|\.read$|readFile(?:Sync)?$/.test(other.name) || other === call)
            return false;
        const labels = flow.labelsOf(other.node);
        return (labels & FILE) !== 0 && (labels & OWN_TEMPLATE) === 0;
    });
}
function validatesInput(context) {
    const { model, flow } = context;
    const isInput = (node) => (flow.labelsOf(node) & (FILE | DATA)) !== 0;
    // What is too long, or holds what it may not, is refused.
    if (model.tree.nodes.some((node) => {
        const condition = node.kind === 'if_statement' ? childOf(node, 'condition') : undefined;
        if (condition === undefined)
            return false;
        const text = model.text(condition).slice(0, 300);
        return (REFUSES.test(text) &&
            [...below(model.tree, condition)].some((part) => part.kind === 'identifier' && isInput(part)) &&
            leavesModule(model, condition));
    }))
        return true;
    return model.calls.some((call) => (CLEANS.test(call.name) || usesSchema(context, call)) &&
        argumentsOf(call).some((node) => (flow.labelsOf(node) & (FILE | DATA)) !== 0));
}
const REFUSES = /\blen\([^)]*\)\s*>=?|\.length\s*>=?|["'`] in \w|\.(?:search|match|fullmatch|includes|test)\(/;
const CLEANS = /(?:^|[._])(?:sanitize|sanitise|validate|escape|redact|scrub|clean|strip_injection|guard|moderate|moderations|neutrali[sz]e|defang|allow_?list|detect_injection|scan_prompt)\w*$/i;
function reportExecution(context, call) {
    const { flow } = context;
    if (!RUNS_CODE.test(call.name))
        return;
    if (/^(?:compile)$/.test(call.name))
        return;
    const subject = [...call.args, ...call.keywords.values()];
    if (!subject.some((node) => (flow.labelsOf(node) & MODEL) !== 0))
        return;
    if (isSandboxed(context, call) || model_output_isValidated(context))
        return;
    context.report('model-output-executed', call.node, `${context.calleeOf(call)} runs text written by a language model as code or as a command, without validation and outside any sandbox.`);
}
/** A statement of a language model handed to a database: the same as running its code. Values beside the statement are data. */
function reportQuery(context, call) {
    const { flow, model } = context;
    const statement = call.args[0];
    if (statement === undefined || statement.kind === 'object' || isModelCall(model, call))
        return;
    if ((flow.labelsOf(statement) & MODEL) === 0 || model_output_isValidated(context) || RUNS_CODE.test(call.name))
        return;
    context.report('model-output-executed', call.node, `${context.calleeOf(call)} runs text written by a language model as a query, without validation and with all the rights of this connection.`);
}
const RUNS_QUERY = /\.(?:execute|executemany|executescript|exec_driver_sql|read_sql(?:_query)?|raw|\$queryRawUnsafe|\$executeRawUnsafe|run_cypher|sql)$|(?:^|[._])(?:db|conn|connection|cursor|cur|pool|client|pg|knex|sequelize|engine|session|database|duckdb)(?:\(\))?\.(?:query|sql|raw|unsafe)$/;
function isSandboxed({ model }, call) {
    if (ISOLATES.test(stringPieces(model.tree, call.node).join(' ')))
        return true;
    for (const module of model.modules)
        if (ISOLATES.test(module))
            return true;
    return false;
}
function model_output_isValidated(context) {
    let known = validated.get(context);
    if (known === undefined) {
        known = looksAtOutput(context);
        validated.set(context, known);
    }
    return known;
}
/** Asked for each place that runs or keeps something: found once. */
const validated = new WeakMap();
function looksAtOutput(context) {
    const { model, flow } = context;
    if (isChosenFromList(context))
        return true;
    return model.calls.some((call) => VALIDATES.test(call.name) &&
        // `exec(compile(text))` compiles in order to run, not in order to look.
        !(call.name === 'compile' &&
            /^(?:exec|eval)$/.test(model.callAt(call.node.parent?.parent ?? call.node)?.name ?? '')) &&
        argumentsOf(call).some((node) => (flow.labelsOf(node) & MODEL) !== 0));
}
/** What the model says is one of a fixed list: `if name not in COMMANDS: raise`, or a schema of fixed values. */
function isChosenFromList(context) {
    const { model, flow } = context;
    const saysModel = (node) => (flow.labelsOf(node) & MODEL) !== 0;
    if (isLookedUp(context, saysModel))
        return true;
    if (model.tree.nodes.some((node) => {
        const condition = node.kind === 'if_statement' ? childOf(node, 'condition') : undefined;
        return (condition !== undefined &&
            / not in |!\(?[\w.]+\.(?:has|includes)\(|hasOwn|\bnot\b.* in /.test(model.text(condition).slice(0, 200)) &&
            saysModel(condition) &&
            leavesModule(model, condition));
    }))
        return true;
    return (/\bz\.(?:enum|literal|nativeEnum)\(|\bLiteral\[|\(\s*(?:str\s*,\s*)?(?:Str)?Enum\)|["']?enum["']?\s*:/.test(model.tree.text) && model.calls.some((call) => usesSchema(context, call) && argumentsOf(call).some(saysModel)));
}
/** `const args = COMMANDS.get(name); if (args === undefined) throw …`: a table says what may be named. */
function isLookedUp({ model }, saysModel) {
    let looked = 0;
    return model.assignments.some(({ target, targetNode, value }) => {
        const inner = unwrap(value);
        const call = model.callAt(inner);
        const key = call !== undefined && /\.get$/.test(call.name)
            ? call.args[0]
            : (childOf(inner, 'index') ?? childOf(inner, 'subscript'));
        const table = call === undefined ? (childOf(inner, 'object') ?? childOf(inner, 'value')) : call.receiver;
        if (key === undefined || table === undefined || !saysModel(key) || saysModel(table))
            return false;
        looked += 1;
        if (looked > MAX_SUBJECTS)
            return false;
        return model.tree.nodes.some((node) => node.kind === 'identifier' &&
            node.index > targetNode.index &&
            model.text(node) === target &&
            model.scopeOf(node) === model.scopeOf(targetNode) &&
            leavesModule(model, node));
    });
}
function reportWrite(context, call, asksModel) {
    const { flow } = context;
    const { content, target, temporary } = writeParts(context, call);
    if (content === undefined)
        return;
    const written = flow.labelsOf(content);
    if (temporary === true) {
        if (asksModel && (written & MODEL) !== 0 && target !== undefined && !model_output_isValidated(context))
            reportRun(context, target);
        return;
    }
    const place = target === undefined ? [] : piecesThrough(context, target, 0);
    const fromModel = asksModel && (written & MODEL) !== 0;
    const isCode = place.some((piece) => model_output_CODE_FILE.test(piece)) ||
        (!place.some((piece) => REPORT_FILE.test(piece)) &&
            (CODE_NAME.test(nameIn(context, content, target)) ||
                (fromModel && (asksForCode(context) || isEdited(context, target)))));
    if (fromModel && isCode && !model_output_isValidated(context)) {
        context.report('model-output-written', call.node, `${context.calleeOf(call)} saves text written by a language model as code, without validation and without review.`);
    }
    if (fromModel && target !== undefined && !model_output_isValidated(context))
        reportRun(context, target);
    const generated = fromModel ||
        isGeneration(context, call, { content, target, place, written }) ||
        isReport(context, call, place, written);
    if (!generated)
        return;
    const traced = recordsOrigin(context, fromModel);
    if (!traced) {
        context.report('generated-no-provenance', call.node, `${context.functionAround(call.node, 'This program')} generates a file with ${context.calleeOf(call)} that does not say from which sources, by which run and when it was made.`);
    }
    if ((fromModel || !traced) && overwrites(context, call, target)) {
        context.report('generated-overwritten', call.node, `The file that ${context.functionAround(call.node, 'this program')} generates replaces its predecessor without a version, a backup or a comparison.`);
    }
}
const ASKED_FOR_CODE = /\b(?:python|javascript|typescript|java|rust|golang|bash|shell|sql|terraform|dockerfile|kubernetes|react|pytest|jest|codemod|refactor\w*|source code|only (?:the )?code|code only|function|class|script|module|snippet|unit tests?|implement\w*|compil\w+|program)\b/i;
/** The words of a prompt that ask for code. */
function asksForCode(context) {
    const { model, flow } = context;
    return model.calls.some((call) => {
        const asks = isModelCall(model, call) ||
            (model.functions.has(call.name.replace(/^(?:self|this)\./, '')) && (flow.labelsOf(call.node) & MODEL) !== 0);
        if (!asks)
            return false;
        return argumentsOf(call).some((argument) => {
            const words = stringPieces(model.tree, argument);
            for (const part of below(model.tree, argument)) {
                const origin = part.kind === 'identifier' ? model.originAt(part) : undefined;
                if (origin !== undefined && origin.last - origin.index < 200)
                    words.push(...stringPieces(model.tree, origin));
            }
            return ASKED_FOR_CODE.test(words.join(' ').slice(0, 4_000));
        });
    });
}
/** Saved first, started afterwards: the same as running it at once. */
function reportRun(context, target) {
    const { model } = context;
    const name = model.text(target);
    if (name.length > 200)
        return;
    const names = new Set([name, `${name}.name`]);
    for (const call of model.calls.filter((other) => RUNS_CODE.test(other.name)).slice(0, MAX_SUBJECTS)) {
        const runs = call.args.some((argument) => {
            for (const part of below(model.tree, argument)) {
                if (/^(?:identifier|attribute|member_expression|string)$/.test(part.kind) && names.has(model.text(part)))
                    return true;
            }
            return false;
        });
        if (runs && !isSandboxed(context, call)) {
            context.report('model-output-executed', call.node, `${context.calleeOf(call)} starts a file written by a language model as a program, without validation and outside any sandbox.`);
        }
    }
}

;// CONCATENATED MODULE: ./build/embedded/governance/value-flow.js


/** Rounds until labels stop spreading; code that needs more than this is not written by people. */
const MAX_ROUNDS = 6;
/** A file whose expressions cost more than this many visits is not followed further: what is known by then is used. */
const MAX_VISITS = 4_000_000;
const OWN_NAMES = new Map([
    ['__file__', OWN_PLACE],
    ['__filename', OWN_PLACE],
    ['__dirname', OWN_PLACE | OWN_FOLDER],
    ['import.meta.url', OWN_PLACE],
    ['import.meta.filename', OWN_PLACE],
    ['import.meta.dirname', OWN_PLACE | OWN_FOLDER],
]);
const EXTERNAL_TEXT = new Set([
    'sys.argv',
    'process.argv',
    'os.environ',
    'process.env',
    'sys.stdin',
    'process.stdin',
]);
const GATHERS = /\.(?:append|extend|add|push|unshift|update|set|insert)$/;
const CLIMBS = /\.parents?\b|dirname\s*\(|(?<=['"`/])\.\.(?=['"`/]|$)|\bpardir\b/g;
/**
 * Follows values through the variables, parameters and results of one module: which expressions hold model output, file
 * content, external input, or a place derived from the file's own. Order of statements is not considered.
 */
class ValueFlow {
    model;
    variables = new Map();
    assigned = new Map();
    results = new Map();
    localNames = new Map();
    visits = 0;
    constructor(model) {
        this.model = model;
        for (const scope of model.scopes) {
            this.variables.set(scope, new Map(scope.parameters.map((name) => [name, PARAMETER])));
        }
        for (const { scope, target } of model.assignments) {
            const names = this.assigned.get(scope) ?? new Set();
            names.add(target);
            this.assigned.set(scope, names);
        }
        for (let round = 0; round < MAX_ROUNDS; round += 1) {
            if (!this.spread(model.functions))
                break;
        }
    }
    /** Asked of each call in each round. */
    localName(name) {
        let local = this.localNames.get(name);
        if (local === undefined) {
            local = value_flow_localName(name);
            this.localNames.set(name, local);
        }
        return local;
    }
    spread(functions) {
        let changed = false;
        for (const assignment of this.model.assignments)
            changed = this.assign(assignment) || changed;
        for (const call of this.model.calls) {
            if (GATHERS.test(call.name) && call.receiver !== undefined)
                changed = this.gather(call.receiver, call.args) || changed;
            const target = functions.get(this.localName(call.name));
            if (target === undefined)
                continue;
            const variables = this.variables.get(target);
            call.args.forEach((argument, position) => {
                const name = target.parameters[position];
                if (name !== undefined && variables !== undefined)
                    changed = raise(variables, name, this.labelsOf(argument)) || changed;
            });
            for (const [name, value] of call.keywords) {
                if (variables !== undefined && target.parameters.includes(name)) {
                    changed = raise(variables, name, this.labelsOf(value)) || changed;
                }
            }
        }
        for (const scope of this.model.scopes) {
            if (scope.name === undefined)
                continue;
            // A result is what the function makes, not what it is handed: that is added at the call.
            for (const value of scope.returns)
                changed = raise(this.results, scope.name, this.labelsOf(value) & ~PARAMETER) || changed;
        }
        return changed;
    }
    assign(assignment) {
        const labels = this.labelsOf(assignment.value);
        if (labels === 0)
            return false;
        if (assignment.target.endsWith('[]'))
            return this.gather(assignment.targetNode.children[0], [assignment.value]);
        const owner = assignment.target.includes('.') ? this.model.moduleScope : assignment.scope;
        const variables = this.variables.get(owner);
        return variables !== undefined && raise(variables, assignment.target, labels);
    }
    /** A collection holds what is put into it. */
    gather(collection, values) {
        if (collection === undefined)
            return false;
        const labels = values.reduce((sum, value) => sum | this.labelsOf(value), 0);
        if (labels === 0 ||
            !/^(?:identifier|attribute|member_expression)$/.test(collection.kind) ||
            collection.end - collection.start > 60)
            return false;
        const name = this.model.text(collection);
        let scope = name.includes('.') ? undefined : this.model.scopeOf(collection);
        while (scope !== undefined &&
            this.variables.get(scope)?.has(name) !== true &&
            this.assigned.get(scope)?.has(name) !== true)
            scope = scope.parent;
        const variables = this.variables.get(scope ?? this.model.moduleScope);
        return variables !== undefined && raise(variables, name, labels);
    }
    /** The functions of this module whose results have one of `labels`. */
    functionsWith(labels) {
        return [...this.results].flatMap(([name, found]) => ((found & labels) === 0 ? [] : [name]));
    }
    /** Labels of a name as seen from a scope: the nearest scope that knows it decides. */
    labelsOfName(name, from) {
        for (let scope = from; scope !== undefined; scope = scope.parent) {
            const labels = this.variables.get(scope)?.get(name);
            if (labels !== undefined)
                return labels;
        }
        return 0;
    }
    /** All labels of an expression. */
    labelsOf(expression) {
        const { tree } = this.model;
        let labels = 0;
        for (let index = expression.index; index <= expression.last; index += 1) {
            const node = tree.nodes[index];
            this.visits += 1;
            if (node === undefined || this.visits > MAX_VISITS)
                break;
            if (FUNCTION_KINDS.has(node.kind) && node !== expression && childOf(node, 'body')?.kind !== 'call_expression') {
                index = node.last;
                continue;
            }
            if (CALL_KINDS.has(node.kind)) {
                const found = this.labelsOfCall(node);
                labels |= found.labels;
                if (found.cut)
                    index = node.last;
                continue;
            }
            labels |= this.labelsOfLeaf(node);
        }
        return (labels & OWN_PLACE) === 0 ? labels : this.placeOf(expression, labels);
    }
    labelsOfCall(node) {
        const call = this.model.callAt(node);
        if (call === undefined)
            return { labels: 0, cut: false };
        if (readsFile(this.model, call))
            return { labels: this.labelsOfRead(node, call.receiver, call.args), cut: true };
        const source = sourceOf(this.model, call);
        if (source !== undefined)
            return source;
        return { labels: this.results.get(this.localName(call.name)) ?? 0, cut: false };
    }
    /** Content of a file: external where its path is; the module's own where the path says so. */
    labelsOfRead(node, receiver, args) {
        const place = (receiver === undefined ? 0 : this.labelsOf(receiver)) | (args[0] === undefined ? 0 : this.labelsOf(args[0]));
        const words = `${stringPieces(this.model.tree, node).join(' ')} ${this.model.text(receiver ?? args[0] ?? node).slice(0, 200)}`;
        const own = /prompt|template|instruction|system[-_ ]?message/i.test(words) ? OWN_TEMPLATE : 0;
        return FILE | own | (place & (EXTERNAL | PARAMETER));
    }
    labelsOfLeaf(node) {
        if (node.kind === 'identifier' || node.kind === 'shorthand_property_identifier') {
            if (node.field === 'attribute' || (node.field === 'name' && node.parent?.kind === 'keyword_argument'))
                return 0;
            const name = this.model.text(node);
            return OWN_NAMES.get(name) ?? this.labelsOfName(name, this.model.scopeOf(node));
        }
        if (node.kind === 'attribute' || node.kind === 'member_expression') {
            if (node.end - node.start > 60)
                return 0;
            const text = this.model.text(node);
            const own = OWN_NAMES.get(text);
            if (own !== undefined)
                return own;
            if (EXTERNAL_TEXT.has(text))
                return EXTERNAL;
            return this.variables.get(this.model.moduleScope)?.get(text) ?? 0;
        }
        return 0;
    }
    /** The file's own folder is one step up from the file; anything above it assumes how the repository is laid out. */
    placeOf(expression, labels) {
        if ((labels & ROOT) !== 0)
            return labels;
        const text = this.model.text(expression).slice(0, 400);
        const steps = /\.parents\b(?!\[0\])/.test(text) ? 2 : (text.match(CLIMBS)?.length ?? 0);
        // An address is resolved against the folder of a file, a path against the file itself.
        const fromFolder = (labels & OWN_FOLDER) !== 0 || /\bURL\s*\(/.test(text);
        if (steps >= 2 || (steps === 1 && fromFolder))
            return labels | ROOT;
        return steps === 1 ? labels | OWN_FOLDER : labels;
    }
}
function value_flow_localName(name) {
    // `llm = Local()` and then `llm(prompt)`: the class says what calling it does.
    if (/^[A-Z]\w*\(\)$/.test(name))
        return '__call__';
    return name.replace(/^(?:(?:self|this|cls)\.|[A-Z]\w*\(\)\.)/, '');
}
function raise(labels, name, more) {
    const before = labels.get(name) ?? 0;
    if ((before | more) === before)
        return false;
    labels.set(name, before | more);
    return true;
}

;// CONCATENATED MODULE: ./build/embedded/governance/module-context.js



/** A rule that fires everywhere in a file tells nobody more than this many times where. */
const MAX_PER_RULE = 25;
/** One module under audit: what the checks read, and where they report. */
class ModuleContext {
    path;
    model;
    findings = [];
    lines;
    counts = new Map();
    followed;
    constructor(path, model) {
        this.path = path;
        this.model = model;
        this.lines = new lib_text/* LineIndex */.rr(model.tree.text);
    }
    /** Computed at the first question: most modules never ask. */
    get flow() {
        this.followed ??= new ValueFlow(this.model);
        return this.followed;
    }
    /** `rule` without the detector's prefix. The same rule twice on one line is one finding. */
    report(rule, node, message, extra = {}) {
        const region = this.lines.region(node.start, node.end);
        const id = `governance/${rule}`;
        if (this.findings.some((found) => found.rule === id && found.region?.startLine === region.startLine))
            return;
        const count = (this.counts.get(id) ?? 0) + 1;
        this.counts.set(id, count);
        if (count > MAX_PER_RULE)
            return;
        // A finding points at the statement's first line: a region of fifty lines points at nothing.
        const shown = region.endLine > region.startLine ? this.lines.region(node.start, this.endOfLine(node.start)) : region;
        this.findings.push({ rule: id, path: this.path, region: shown, message, ...extra });
    }
    /** How a call is written, for a message: `client.messages.create`, or the last words of its name. */
    calleeOf(call) {
        const callee = childOf(call.node, 'function') ?? childOf(call.node, 'constructor');
        const written = callee === undefined ? undefined : this.model.text(callee).slice(0, 61);
        return plainName(written, plainName(call.name.split('.').at(-1), 'a call'));
    }
    /** The function a node stands in, for a message; `fallback` at the top level. */
    functionAround(node, fallback) {
        for (let scope = this.model.scopeOf(node); scope !== undefined; scope = scope.parent) {
            const name = plainName(scope.name, '');
            if (name !== '')
                return `${name}()`;
        }
        return fallback;
    }
    has(rule) {
        return this.counts.has(`governance/${rule}`);
    }
    /** Has the rule (without the prefix) a finding on the line where `node` starts? */
    reportedOnLine(rule, node) {
        const { startLine } = this.lines.region(node.start, node.start);
        return this.findings.some((found) => found.rule === `governance/${rule}` && found.region?.startLine === startLine);
    }
    endOfLine(offset) {
        const { text } = this.model.tree;
        let end = offset;
        while (end < text.length && text[end] !== '\n' && text[end] !== '\r')
            end += 1;
        return end;
    }
}

;// CONCATENATED MODULE: ./build/embedded/governance/imports.js

/** Reads `import`, `from … import` and `require` wherever they stand. */
function readImports(tree) {
    const names = new Map();
    const modules = new Set();
    for (const node of tree.nodes) {
        if (node.kind === 'import_statement') {
            if (tree.grammar === 'python')
                readPythonImport(tree, node, names, modules);
            else
                readEsImport(tree, node, names, modules);
        }
        else if (node.kind === 'import_from_statement') {
            readFromImport(tree, node, names, modules);
        }
        else if (node.kind === 'call_expression') {
            readRequire(tree, node, names, modules);
        }
    }
    return { names, modules };
}
function readPythonImport(tree, node, names, modules) {
    for (const child of node.children) {
        const alias = childOf(child, 'alias');
        const name = textOf(tree, childOf(child, 'name') ?? child);
        modules.add(name);
        if (alias !== undefined)
            names.set(textOf(tree, alias), name);
        else if (child.kind === 'dotted_name')
            names.set(name.split('.')[0] ?? name, name.split('.')[0] ?? name);
    }
}
function readFromImport(tree, node, names, modules) {
    const source = childOf(node, 'module_name');
    if (source === undefined)
        return;
    const module = textOf(tree, source);
    modules.add(module);
    for (const child of node.children) {
        if (child.field !== 'name')
            continue;
        const alias = childOf(child, 'alias');
        const name = textOf(tree, childOf(child, 'name') ?? child);
        names.set(alias === undefined ? name : textOf(tree, alias), `${module}.${name}`);
        modules.add(`${module}.${name}`);
    }
}
function readEsImport(tree, node, names, modules) {
    const source = childOf(node, 'source');
    const module = source === undefined ? undefined : moduleName(constantString(tree, source));
    if (module === undefined)
        return;
    modules.add(module);
    const clause = node.children.find(({ kind }) => kind === 'import_clause');
    for (const part of clause?.children ?? []) {
        if (part.kind === 'identifier')
            names.set(textOf(tree, part), module);
        else if (part.kind === 'namespace_import') {
            const name = part.children[0];
            if (name !== undefined)
                names.set(textOf(tree, name), module);
        }
        else if (part.kind === 'named_imports') {
            for (const specifier of part.children) {
                const name = childOf(specifier, 'name');
                if (name === undefined)
                    continue;
                names.set(textOf(tree, childOf(specifier, 'alias') ?? name), `${module}.${textOf(tree, name)}`);
            }
        }
    }
}
function readRequire(tree, node, names, modules) {
    const callee = childOf(node, 'function');
    if (callee === undefined || !/^(?:require|import)$/.test(textOf(tree, callee).slice(0, 8)))
        return;
    const argument = childOf(node, 'arguments')?.children[0];
    const module = argument === undefined ? undefined : moduleName(constantString(tree, argument));
    if (module === undefined)
        return;
    modules.add(module);
    const { member, holder } = requireHolder(tree, node);
    const target = holder?.kind === 'variable_declarator' ? childOf(holder, 'name') : undefined;
    if (target === undefined)
        return;
    if (target.kind === 'identifier')
        names.set(textOf(tree, target), module + member);
    else if (target.kind === 'object_pattern') {
        for (const part of below(tree, target)) {
            if (part.kind === 'shorthand_property_identifier_pattern')
                names.set(textOf(tree, part), `${module}.${textOf(tree, part)}`);
            const key = part.kind === 'pair_pattern' ? childOf(part, 'key') : undefined;
            const value = part.kind === 'pair_pattern' ? childOf(part, 'value') : undefined;
            if (key !== undefined && value?.kind === 'identifier')
                names.set(textOf(tree, value), `${module}.${textOf(tree, key)}`);
        }
    }
}
/** The declaration a `require()` ends up in, across `await` and one member: `const run = require('x').run`. */
function requireHolder(tree, node) {
    let holder = node.parent;
    let member = '';
    for (let step = 0; step < 4 && holder !== undefined; step += 1) {
        if (holder.kind === 'member_expression') {
            const property = childOf(holder, 'property');
            member += property === undefined ? '' : `.${textOf(tree, property)}`;
        }
        else if (unwrap(holder) === holder)
            break;
        holder = holder.parent;
    }
    return { member, holder };
}
/** `node:fs/promises` and `fs/promises` are one module with `fs` as far as names go. */
function moduleName(specifier) {
    return specifier?.replace(/^node:/, '').replace(/^fs\/promises$/, 'fs.promises');
}

;// CONCATENATED MODULE: ./build/embedded/governance/scopes.js

/** Finds all functions, and for each node the innermost one around it. */
function readScopes(tree) {
    const scopeAt = [];
    const root = { node: tree.root, name: undefined, parameters: [], parent: undefined, returns: [] };
    const scopes = [root];
    const open = [root];
    for (const node of tree.nodes) {
        while (open.length > 1 && node.index > (open.at(-1)?.node.last ?? 0))
            open.pop();
        let scope = open.at(-1) ?? root;
        scopeAt[node.index] = scope;
        if (FUNCTION_KINDS.has(node.kind)) {
            scope = {
                node,
                name: functionName(tree, node),
                parameters: parametersOf(tree, node),
                parent: scope,
                returns: [],
            };
            const body = childOf(node, 'body');
            if (node.kind === 'arrow_function' && body !== undefined && body.kind !== 'statement_block')
                scope.returns.push(body);
            scopes.push(scope);
            open.push(scope);
        }
        else if (/^(?:return_statement|yield|yield_expression)$/.test(node.kind)) {
            const value = node.children[0];
            if (value !== undefined)
                scope.returns.push(value);
        }
    }
    return { scopes, scopeAt };
}
function functionName(tree, node) {
    const own = childOf(node, 'name');
    if (own !== undefined)
        return textOf(tree, own);
    const holder = node.parent;
    const target = holder === undefined ? undefined : (childOf(holder, 'name') ?? childOf(holder, 'left') ?? childOf(holder, 'key'));
    return target === undefined ? undefined : textOf(tree, target);
}
function parametersOf(tree, node) {
    const single = childOf(node, 'parameter');
    if (single !== undefined)
        return [textOf(tree, single)];
    const list = childOf(node, 'parameters');
    if (list === undefined)
        return [];
    const names = [];
    for (const parameter of list.children) {
        if (parameter.kind === 'comment')
            continue;
        // A decorator stands before the name: `@Body() body: Order`.
        const found = [...below(tree, childOf(parameter, 'pattern') ?? parameter)].find(({ kind }) => kind === 'identifier' || kind === 'shorthand_property_identifier_pattern' || kind === 'this');
        names.push(found === undefined ? '?' : textOf(tree, found));
    }
    return names[0] === 'self' || names[0] === 'cls' ? names.slice(1) : names;
}

;// CONCATENATED MODULE: ./build/embedded/governance/module-model.js



/** How many links of `a.b().c[…]` are followed: more than people write, far less than a file could hold. */
const MAX_CHAIN = 40;
const MAX_ORIGIN_DEPTH = 4;
/** What a module does, read off its syntax tree in one form for Python and JavaScript. */
class ModuleModel {
    tree;
    python;
    calls;
    assignments;
    scopes;
    /** Local name → dotted origin. */
    imports;
    /** Modules named in imports, as written, without `node:`. */
    modules;
    /** The last function of each name. */
    functions;
    /** Names of calls to functions of sibling modules that are taken to ask a language model. */
    asking;
    scopeAt;
    origins = new Map();
    /** The same, by the function a name is given its value in. */
    originsIn = new Map();
    byNode = new Map();
    constructor(tree, asking = new Set()) {
        this.tree = tree;
        this.asking = asking;
        this.python = tree.grammar === 'python';
        const { names, modules } = readImports(tree);
        this.imports = names;
        this.modules = modules;
        const { scopes, scopeAt } = readScopes(tree);
        this.scopes = scopes;
        this.scopeAt = scopeAt;
        this.functions = new Map(scopes.flatMap((scope) => (scope.name === undefined ? [] : [[scope.name, scope]])));
        this.assignments = this.readAssignments();
        this.readOrigins();
        this.calls = this.readCalls();
        for (const call of this.calls)
            this.byNode.set(call.node, call);
    }
    text(node) {
        return textOf(this.tree, node);
    }
    scopeOf(node) {
        return this.scopeAt[node.index] ?? this.moduleScope;
    }
    get moduleScope() {
        const scope = this.scopes[0];
        if (scope === undefined)
            throw new Error('a module has a scope');
        return scope;
    }
    callAt(node) {
        return this.byNode.get(node);
    }
    /** The value a simple name or `self.x` was given, where it has one clear origin. */
    originOf(name) {
        return this.origins.get(name);
    }
    /** The origin of the name that `node` is: that of the function around it, else the one of the module. */
    originAt(node) {
        return this.originFrom(this.text(node), this.scopeOf(node));
    }
    originFrom(name, from) {
        for (let scope = from; scope.parent !== undefined; scope = scope.parent) {
            const found = this.originsIn.get(scope)?.get(name);
            if (found !== undefined)
                return found;
        }
        return this.origins.get(name);
    }
    readOrigins() {
        const assigned = new Map();
        for (const { target } of this.assignments)
            assigned.set(target, (assigned.get(target) ?? 0) + 1);
        for (const { target, value, scope } of this.assignments) {
            if (scope.parent !== undefined && !target.includes('.')) {
                const own = this.originsIn.get(scope) ?? new Map();
                this.originsIn.set(scope, own);
                if (!own.has(target) || CALL_KINDS.has(unwrap(value).kind))
                    own.set(target, value);
            }
            // A name with several lives is resolved by a call, which is where clients are made.
            if (this.origins.has(target) && !CALL_KINDS.has(unwrap(value).kind))
                continue;
            if ((assigned.get(target) ?? 0) > 3)
                continue;
            this.origins.set(target, value);
        }
    }
    /** The dotted name of an expression; `?` stands for what has no name. */
    nameOf(node, depth = 0) {
        const suffixes = [];
        let current = unwrap(node);
        for (let step = 0; step < MAX_CHAIN; step += 1) {
            if (this.required(current) !== undefined)
                break;
            const next = this.promisified(current) ?? this.link(current, suffixes);
            if (next === undefined)
                break;
            current = unwrap(next);
        }
        const required = this.required(current);
        const tail = suffixes.reverse().join('');
        if (required !== undefined)
            return required + tail;
        if (current.kind !== 'identifier' &&
            current.kind !== 'this' &&
            current.kind !== 'import' &&
            current.kind !== 'meta_property') {
            return `?${tail}`;
        }
        const base = this.text(current);
        const imported = this.imports.get(base);
        if (imported !== undefined)
            return imported + tail;
        if (depth >= MAX_ORIGIN_DEPTH)
            return base + tail;
        const member = base === 'self' || base === 'this' ? (/^\.[\w$]+/.exec(tail)?.[0] ?? '') : '';
        const origin = this.originFrom(base + member, this.scopeOf(current));
        if (origin === undefined || !this.isNameable(origin))
            return base + tail;
        const resolved = this.nameOf(origin, depth + 1);
        return resolved.startsWith('?') ? base + tail : resolved + tail.slice(member.length);
    }
    /** The module that `require('…')` or `import('…')` stands for, where it is used without being kept. */
    required(node) {
        if (node.kind !== 'call_expression')
            return undefined;
        const callee = childOf(node, 'function');
        if (callee === undefined || !/^(?:require|import)$/.test(this.text(callee).slice(0, 8)))
            return undefined;
        const argument = childOf(node, 'arguments')?.children[0];
        return argument === undefined ? undefined : moduleName(constantString(this.tree, argument));
    }
    /** `promisify(exec)` is `exec` with another way of answering. */
    promisified(node) {
        const callee = node.kind === 'call_expression' ? childOf(node, 'function') : undefined;
        if (callee === undefined || !/^(?:util\.)?promisify$/.test(this.text(callee).slice(0, 20)))
            return undefined;
        return childOf(node, 'arguments')?.children[0];
    }
    isNameable(node) {
        const { kind } = unwrap(node);
        return CALL_KINDS.has(kind) || kind === 'attribute' || kind === 'member_expression' || kind === 'identifier';
    }
    /** One link of a dotted expression; its text is added to `suffixes` (innermost last). */
    link(node, suffixes) {
        if (CALL_KINDS.has(node.kind)) {
            suffixes.push('()');
            return childOf(node, 'function') ?? childOf(node, 'constructor');
        }
        if (node.kind === 'attribute' || node.kind === 'member_expression') {
            const name = childOf(node, 'attribute') ?? childOf(node, 'property');
            suffixes.push(`.${name === undefined ? '?' : this.text(name)}`);
            return childOf(node, 'object');
        }
        if (node.kind === 'subscript' || node.kind === 'subscript_expression') {
            suffixes.push('[]');
            return childOf(node, 'value') ?? childOf(node, 'object');
        }
        return undefined;
    }
    readCalls() {
        const calls = [];
        for (const node of this.tree.nodes) {
            if (!CALL_KINDS.has(node.kind))
                continue;
            const callee = childOf(node, 'function') ?? childOf(node, 'constructor');
            if (callee === undefined)
                continue;
            const args = [];
            const keywords = new Map();
            for (const argument of childOf(node, 'arguments')?.children ?? [])
                this.readArgument(argument, args, keywords);
            const inner = unwrap(callee);
            calls.push({
                node,
                name: this.nameOf(callee),
                receiver: childOf(inner, 'object'),
                args,
                keywords,
                scope: this.scopeOf(node),
            });
        }
        return calls;
    }
    readArgument(argument, args, keywords) {
        if (argument.kind === 'comment')
            return;
        if (argument.kind === 'keyword_argument') {
            const name = childOf(argument, 'name');
            const value = childOf(argument, 'value');
            if (name !== undefined && value !== undefined)
                keywords.set(this.text(name), value);
            return;
        }
        if (argument.kind === 'dictionary_splat') {
            keywords.set('**', argument);
            return;
        }
        args.push(argument);
        if (argument.kind === 'object')
            for (const [key, value] of this.propertiesOf(argument))
                keywords.set(key, value);
    }
    /** Keys and values of an object or dictionary literal. A spread has the key `**`. */
    propertiesOf(node) {
        return node.children.flatMap((child) => {
            if (child.kind === 'spread_element' || child.kind === 'dictionary_splat')
                return [['**', child]];
            if (child.kind === 'shorthand_property_identifier')
                return [[this.text(child), child]];
            const key = childOf(child, 'key');
            const value = childOf(child, 'value');
            if (key === undefined || value === undefined)
                return [];
            return [[this.text(key).replace(/^['"]|['"]$/g, ''), value]];
        });
    }
    readAssignments() {
        const found = [];
        const add = (left, value) => {
            if (left === undefined || value === undefined)
                return;
            for (const targetNode of this.targetsOf(left)) {
                found.push({ target: this.targetName(targetNode), targetNode, value, scope: this.scopeOf(targetNode) });
            }
        };
        for (const node of this.tree.nodes) {
            switch (node.kind) {
                case 'assignment':
                case 'augmented_assignment':
                case 'assignment_expression':
                case 'augmented_assignment_expression':
                case 'for_statement':
                case 'for_in_statement':
                case 'for_in_clause':
                    add(childOf(node, 'left'), childOf(node, 'right'));
                    break;
                case 'variable_declarator':
                case 'named_expression':
                    add(childOf(node, 'name'), childOf(node, 'value'));
                    break;
                case 'field_definition':
                case 'public_field_definition':
                    found.push(...this.fieldAssignments(node));
                    break;
                case 'as_pattern':
                    add(childOf(node, 'alias'), node.children[0]);
                    break;
                case 'arrow_function':
                case 'function_expression':
                    this.addCallback(node, add);
                    break;
            }
        }
        return found;
    }
    /** A field of a class is known by `this`, and where it is static by the name of the class. */
    fieldAssignments(node) {
        const targetNode = childOf(node, 'name') ?? childOf(node, 'property');
        const value = childOf(node, 'value');
        if (targetNode === undefined || value === undefined)
            return [];
        const owner = node.parent?.parent === undefined ? undefined : childOf(node.parent.parent, 'name');
        return ['this', ...(owner === undefined ? [] : [this.text(owner)])].map((holder) => ({
            target: `${holder}.${this.text(targetNode)}`,
            targetNode,
            value,
            scope: this.moduleScope,
        }));
    }
    /** The parameters of a callback take on what the call works on: `readFile(p, (e, data) => …)`, `x.then((v) => …)`. */
    addCallback(node, add) {
        const call = node.parent?.parent;
        if (node.parent?.kind !== 'arguments' || call?.kind !== 'call_expression')
            return;
        const callee = childOf(call, 'function');
        if (callee === undefined)
            return;
        const method = callee.kind === 'member_expression' ? childOf(callee, 'property') : callee;
        const name = method === undefined ? '' : this.text(method);
        const list = childOf(node, 'parameters')?.children.filter(({ kind }) => kind !== 'comment') ?? [];
        const last = list.at(-1) ?? childOf(node, 'parameter');
        if (/^(?:then|map|forEach|filter|flatMap)$/.test(name))
            add(list[0] ?? last, childOf(callee, 'object'));
        else if (/^(?:readFile|exec|execFile)$/.test(name))
            add(last, call);
    }
    targetsOf(left) {
        if (/^(?:identifier|attribute|member_expression|subscript|subscript_expression)$/.test(left.kind))
            return [left];
        const targets = [];
        for (const node of below(this.tree, left)) {
            if (node.kind === 'identifier' || node.kind === 'shorthand_property_identifier_pattern') {
                if (node.parent?.kind !== 'pair_pattern' || node.field !== 'key')
                    targets.push(node);
            }
        }
        return targets;
    }
    targetName(node) {
        if (node.kind === 'identifier' || node.kind === 'shorthand_property_identifier_pattern')
            return this.text(node);
        const suffixes = [];
        let current = node;
        for (let step = 0; step < MAX_CHAIN; step += 1) {
            const next = this.link(current, suffixes);
            if (next === undefined)
                break;
            current = next;
        }
        const base = this.text(current);
        return (this.imports.get(base) ?? (current.end - current.start > 80 ? '?' : base)) + suffixes.reverse().join('');
    }
}

;// CONCATENATED MODULE: ./build/embedded/governance/forwards.js


/** Which imported functions may ask a model, by their names: each costs a second look at the module. */
const MAY_ASK = /ask|llm|gpt|model|complet|generat|chat|prompt|claude|openai|gemini|agent|(?:^|_)ai(?:_|$)|AI\b|infer|respond|answer|draft|suggest|summari[sz]e|rewrite|propose|reply|assist|think|decide|brain|copilot|oracle|reason|planner|coder|\bbot/i;
const MAX_FORWARDS = 50;
/** Written in this module's own tree, as opposed to a package. */
const OWN = /^(?:\.|[@~#]\/)/;
/** What a barrel, an `__init__` or a module in between hands on of modules of the same tree. */
function forwardsOf(model, path) {
    const found = model.python ? pythonForwards(model, path) : scriptForwards(model);
    return found
        .filter(({ from, as }) => OWN.test(from) && (as === '*' || as === 'default' || MAY_ASK.test(`${from} ${as}`)))
        .slice(0, MAX_FORWARDS);
}
/** Only the file that stands for a package is imported for what it imported itself. */
function pythonForwards(model, path) {
    if (!/(?:^|\/)__init__\.py$/.test(path))
        return [];
    const named = [...model.imports].map(([as, origin]) => split(origin, as));
    const whole = model.tree.nodes.flatMap((node) => {
        const source = node.kind === 'wildcard_import' ? childOf(node.parent ?? node, 'module_name') : undefined;
        return source === undefined ? [] : [{ from: model.text(source), name: '*', as: '*' }];
    });
    return [...named, ...whole];
}
function split(origin, as) {
    const dot = origin.lastIndexOf('.');
    return { from: origin.slice(0, Math.max(dot, 0)), name: origin.slice(dot + 1), as };
}
function scriptForwards(model) {
    const found = [];
    for (const node of model.tree.root.children) {
        if (node.kind === 'export_statement')
            found.push(...exported(model, node));
        const assignment = node.kind === 'expression_statement' ? node.children[0] : undefined;
        const left = assignment === undefined ? undefined : childOf(assignment, 'left');
        const right = assignment === undefined ? undefined : childOf(assignment, 'right');
        if (assignment?.kind !== 'assignment_expression' || left === undefined || right === undefined)
            continue;
        const target = /^(?:module\.)?exports(?:\.(\w+))?$/.exec(model.text(left).slice(0, 60));
        if (target === null)
            continue;
        if (target[1] === undefined && right.kind === 'object') {
            for (const [key, value] of model.propertiesOf(right))
                found.push(...standsFor(model, key === '**' ? (value.children[0] ?? value) : value, key === '**' ? '*' : key));
        }
        else
            found.push(...standsFor(model, right, target[1] ?? '*'));
    }
    return found;
}
function exported(model, node) {
    const source = childOf(node, 'source');
    const from = source === undefined ? undefined : moduleName(constantString(model.tree, source));
    const clause = node.children.find(({ kind }) => kind === 'export_clause');
    if (clause === undefined) {
        if (from !== undefined)
            return [{ from, name: '*', as: '*' }];
        const value = childOf(node, 'value');
        return value === undefined ? [] : standsFor(model, value, 'default');
    }
    return clause.children.flatMap((specifier) => {
        const name = childOf(specifier, 'name');
        if (name === undefined)
            return [];
        const as = model.text(childOf(specifier, 'alias') ?? name);
        return from === undefined ? standsFor(model, name, as) : [{ from, name: model.text(name), as }];
    });
}
/** The import that a value of this module is. */
function standsFor(model, value, as) {
    if (!/^(?:identifier|shorthand_property_identifier|member_expression|call_expression)$/.test(value.kind))
        return [];
    const origin = model.imports.get(model.text(value).slice(0, 80)) ?? model.nameOf(value);
    const from = [...model.modules].find((module) => origin === module || origin.startsWith(`${module}.`));
    if (from === undefined)
        return [];
    const rest = origin.slice(from.length + 1);
    if (/[.()]/.test(rest))
        return [];
    return [{ from, name: rest === '' ? (as === '*' ? '*' : 'default') : rest, as }];
}

;// CONCATENATED MODULE: ./build/embedded/governance/across-modules.js





const MAX_CANDIDATES = 20;
const MAX_PENDING = 50;
/** Modules that hand on what another hands on, and so forth. */
const across_modules_MAX_FORWARDS = 3;
/** `undefined` where neither this module nor others have a use for it. */
function moduleFactOf(context) {
    const { model } = context;
    const dotenv = context.has('dotenv-secrets');
    const asks = model.calls.some((call) => isModelCall(model, call)) ? context.flow.functionsWith(MODEL) : [];
    const pending = pendingFindings(context);
    const forwards = forwardsOf(model, context.path);
    return dotenv || asks.length > 0 || pending.length > 0 || forwards.length > 0
        ? { kind: 'module', dotenv, asks, pending, forwards }
        : undefined;
}
/** What would be found if the imported functions that may ask a model did. */
function pendingFindings(context) {
    const { model } = context;
    if (!model.calls.some(({ name }) => RUNS_CODE.test(name) || WRITES.test(name)))
        return [];
    const needs = new Map();
    for (const { name } of model.calls) {
        const needed = needs.size < MAX_CANDIDATES ? neededBy(model, name) : undefined;
        if (needed !== undefined)
            needs.set(name, needed);
    }
    if (needs.size === 0)
        return [];
    const assumed = new ModuleContext(context.path, new ModuleModel(model.tree, new Set(needs.keys())));
    checkModelUse(assumed);
    const known = new Set(context.findings.map((finding) => placeOf(finding)));
    return assumed.findings
        .filter((finding) => !known.has(placeOf(finding)))
        .slice(0, MAX_PENDING)
        .map((finding) => ({ finding, needs: [...needs.values()] }));
}
function placeOf({ rule, region }) {
    return `${rule} ${String(region?.startLine ?? 1)}`;
}
/** The import a call rests on, where it may be of this repository and its name says that it may ask a model. */
function neededBy(model, name) {
    const last = /([\w$]+)$/.exec(name)?.[1];
    if (last === undefined || !MAY_ASK.test(name))
        return undefined;
    for (const origin of model.imports.values()) {
        if (name !== origin && !name.startsWith(`${origin}(`) && !name.startsWith(`${origin}.`))
            continue;
        if (model.python) {
            const dot = origin.lastIndexOf('.');
            // `from llm import ask` names the function, `import llm` the module.
            const from = name === origin || name.startsWith(`${origin}(`) ? origin.slice(0, Math.max(dot, 0)) : origin;
            return from === '' ? undefined : { from, name: last };
        }
        const specifier = [...model.modules].find((module) => origin === module || origin.startsWith(`${module}.`));
        return specifier !== undefined && /^(?:\.{1,2}(?:\/|$)|[@~#]\/)/.test(specifier)
            ? {
                from: specifier,
                name: origin === specifier && name === origin ? 'default' : last,
                ...holderOf(specifier, origin, name),
            }
            : undefined;
    }
    return undefined;
}
function holderOf(specifier, origin, name) {
    return origin === specifier || origin === name ? {} : { holder: origin.slice(specifier.length + 1) };
}
/** The pending findings that stand, given what is known of all modules of the tree. */
function settledFindings(facts) {
    const known = new Map();
    const modules = [];
    for (const { path, fact } of facts) {
        if (!isModuleFact(fact))
            continue;
        modules.push({ path, fact });
        if (fact.asks.length > 0 || fact.forwards.length > 0)
            known.set(keyOf(path), { path, fact });
    }
    if (known.size === 0)
        return [];
    return modules.flatMap(({ path, fact }) => fact.pending
        .filter(({ needs }) => needs.some((needed) => isMet(known, path, needed, 0)))
        .map(({ finding }) => finding));
}
/** Facts crossed a thread: only their shape is taken on trust here, and they are ours. */
function isModuleFact(fact) {
    return typeof fact === 'object' && fact !== null && 'kind' in fact && fact.kind === 'module';
}
function isMet(known, path, { from, name, holder }, depth) {
    return placesOf(known, path, from).some((key) => {
        const place = known.get(key);
        if (place === undefined)
            return false;
        const { asks, forwards } = place.fact;
        if (name === 'default' ? asks.length > 0 : asks.includes(name))
            return true;
        return (depth < across_modules_MAX_FORWARDS &&
            forwards.some((forward) => {
                // A method keeps its name, whatever the object it belongs to is called on the way.
                if (forward.as === holder)
                    return isMet(known, place.path, { from: forward.from, name, holder: forward.name }, depth + 1);
                if (forward.as === '*')
                    return isMet(known, place.path, { from: forward.from, name, ...(holder === undefined ? {} : { holder }) }, depth + 1);
                return forward.as === name && isMet(known, place.path, { from: forward.from, name: forward.name }, depth + 1);
            }));
    });
}
/** A module's path without its extension, and without the name of a file that stands for its folder. */
function keyOf(path) {
    return path.replace(/\.[a-z]+$/i, '').replace(/\/(?:index|__init__)$/, '');
}
const PYTHON_FILE = /\.pyw?$/;
function placesOf(asks, path, from) {
    const folder = path.split('/').slice(0, -1);
    if (/^\.{1,2}(?:\/|$)/.test(from) && !PYTHON_FILE.test(path))
        return [keyOf(`${joined(folder, from.split('/'))}${/\.[cm]?[jt]sx?$/.test(from) ? '' : '.ts'}`)];
    if (/^[@~#]\//.test(from))
        return endingWith(asks, from.slice(2).replace(/\.[cm]?[jt]sx?$/, ''));
    const dots = /^\.*/.exec(from)?.[0].length ?? 0;
    const rest = from
        .slice(dots)
        .split('.')
        .filter((part) => part !== '');
    if (dots === 0)
        return [...endingWith(asks, rest.join('/')), joined(folder, rest)];
    // `from . import llm` and `from ..pkg import x` are written with the same dots: the nearer folder is tried too.
    return [dots, dots - 1]
        .filter((levels) => levels > 0)
        .map((levels) => joined(folder.slice(0, folder.length - (levels - 1)), rest));
}
function endingWith(asks, tail) {
    return [...asks.keys()].filter((key) => key === tail || key.endsWith(`/${tail}`));
}
function joined(folder, steps) {
    const parts = [...folder];
    for (const step of steps) {
        if (step === '..')
            parts.pop();
        else if (step !== '.' && step !== '')
            parts.push(step);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./build/embedded/governance/module-files.js
const GRAMMARS = {
    py: 'python',
    pyw: 'python',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    ts: 'typescript',
    mts: 'typescript',
    cts: 'typescript',
    tsx: 'tsx',
};
/** The grammar of a module, by its name or its first line; `undefined`: not a module. */
function grammarOf(path, firstLine) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    if (dot > 0) {
        const extension = name.slice(dot + 1).toLowerCase();
        return Object.hasOwn(GRAMMARS, extension) ? GRAMMARS[extension] : undefined;
    }
    if (!firstLine.startsWith('#!'))
        return undefined;
    if (/\bpython3?(?:\.\d+)?\b/.test(firstLine))
        return 'python';
    return /\b(?:node|bun|deno)\b/.test(firstLine) ? 'javascript' : undefined;
}
/** Code that is not the product's own, or that runs only to test, document or set up it: governed by other means. */
const ASIDE = /^t\/|(?:^|\/)(?:tests?|__tests__|testing|spec|specs|e2e|cypress|__mocks__|mocks|fixtures?|__fixtures__|test-?data|testdata|stories|\.storybook|playgrounds?|vendor|vendored|_vendor|third[_-]?party|external|node_modules|bower_components|site-packages|dist|migrations|benchmarks?|bench)\//i;
const ASIDE_NAMES = /^(?:test_.*\.py|.*_tests?\.py|conftest\.py|setup\.py|noxfile\.py|fabfile\.py|.*\.(?:test|tests|spec|stories|bench|e2e|test-d|config|conf|setup)\.[cm]?[jt]sx?|(?:test|tests)\.[cm]?[jt]sx?|gulpfile\.\w+|gruntfile\.\w+|\.[\w.-]*rc\.[cm]?js|.*\.d\.[cm]?ts|.*\.min\.js)$/i;
/** The configuration of the documentation's builder; a `conf.py` anywhere else is the product's own. */
const DOCS_CONFIGURATION = /(?:^|\/)docs?\/(?:[^/]+\/)*conf\.py$/i;
function isAside(path) {
    if (DOCS_CONFIGURATION.test(path))
        return true;
    const slash = path.lastIndexOf('/');
    return ASIDE.test(path.slice(0, slash + 1)) || ASIDE_NAMES.test(path.slice(slash + 1));
}
/** Longer lines than people write, or no line breaks worth the name: the product of a tool. */
function isMinified(text) {
    if (text.length < 5_000)
        return false;
    let lines = 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lines += 1;
    return text.length / lines > 300;
}
function isGenerated(text) {
    return /@generated\b|\bauto-?generated\b[^\n]{0,80}\bdo not (?:edit|modify)|\bdo not (?:edit|modify)\b[^\n]{0,80}\bgenerated\b|generated by [^\n]{0,60}do not edit/i.test(text.slice(0, 600));
}
const PYTHON_WORDS = /__file__|sys\.path|\bsys as\b|from sys import|\bgetenv\b|meta_path|PYTHONPATH|addsitedir|__main__|^#!|SystemExit|\benviron\b|dotenv|\bpickle\b|\bdill\b|\bmarshal\b|\bshelve\b|jsonpickle|joblib|yaml\.(?:unsafe_)?load\b|yaml import|shell\s*=\s*True|os\.(?:system|popen)|\bgetoutput|verify\s*=\s*False|\bssl\s*=\s*False|weights_only|allow_pickle|safe_mode|CERT_NONE|_unverified_context|check_hostname|verify_ssl|create_subprocess_shell|getstatusoutput|\bsuppress\(|\.json\(\)|get_json\(|request\.data\b|\bdecouple\b|\bparamiko\b|\b(?:invoke|fabric)\b|request\.json\b|json\.loads?\(|BaseSettings|\b(?:lambda_)?handler\(|boto3|psycopg|sqlite3|\b(?:requests|httpx)\.(?:post|put|patch|delete|request)|\bsmtplib\b|\bpymongo\b|\byaml\.safe_load|\btom(?:l|li|llib)\.load|\bfrontmatter\b|\b(?:orjson|ujson)\.loads|path_hooks|__path__|read_env|RepositoryEnv|['"/]\.env\b|\bEnv\(|asyncio\.run\(|serve_forever|uvicorn|\.delete\(['"]\/|\.objects\b|session\.(?:delete|commit)|\bdef \w*(?:transfer|refund|grant|revoke|promote|demote|suspend|deactivate|impersonate)_|\b(?:DELETE FROM|TRUNCATE|DROP (?:TABLE|USER|ROLE|SCHEMA|DATABASE)|GRANT \w+ ON|UPDATE \w+ SET)\b|BaseCommand|shutil\.(?:rmtree|move)|os\.(?:remove|unlink)\(|\.unlink\(|subprocess\./;
const BROAD_EXCEPT = /\bexcept\*?(?:\s{0,8}:|[ \t][^:\n]{0,120}Exception\b)[^\n]{0,200}\r?\n?[^\n]{0,200}/g;
const DROPS = /\b(?:pass|continue|break|return)\b|\.\.\.|#|= (?:None|\[\]|\{\}|["']{2})|append|task_done|\.ack|sleep/;
const OTHER_SWALLOW = /\bfinally\s{0,8}:\s{1,80}(?:return|break|continue)\b|return_exceptions/;
const SCRIPT_WORDS = /__dirname|__filename|import\.meta\.(?:main|url|dirname|filename)|NODE_PATH|module\.paths|globalPaths|_initPaths|main\.paths|addPath|^#!|require\.main|dotenv|loadEnvFile|process\.env\b|child_process|execa|cross-spawn|rejectUnauthorized|strictSSL|TLS_REJECT|node-serialize|\bcatch\s*(?:\([^)\n]{0,60}\))?\s*\{\s*(?:\}|\/\/|\/\*|return\b|continue\b|break\b|res(?:ponse)?\.)|\.catch\(|\bmain\(|\brun\(|\bstart\(|\bbootstrap\(|\bvm\b|writeFile|\breq(?:uest)?\.body\b|\.json(?:<[^>\n]{0,120}>)?\(\)|\bserve\(|@(?:Body|Delete)\(|[pP]rocedure\b|\bzx\b|axios|app-module-path|module-alias|tsconfig-paths|pirates|\._(?:load|resolveFilename|nodeModulePaths|findPath|initPaths)\b|\.onerror\s*=|catchError|\bcatch\b[^\n]{0,40}\.ack\(|prototype\.require|registerHooks|\bregister\(['"`.\/]|allSettled|\.on(?:ce)?\(['"]error['"],[^\n]{0,60}(?:\{\s*(?:\}|\/)|noop)|if \((?:e|err|error)\) ?(?:\{\s*)?return|[(,] ?noop\b|\bfinally\s*\{[^}]{0,300}\b(?:return|break|continue)\b|JSON\.parse\([^\n]{0,60}(?:body|Body|value|data|Data|payload|content|Message|message|msg)\b|['"\/](?:js-yaml|yaml|yamljs|toml|smol-toml|json5|gray-matter|front-matter|jsonfile|load-json-file|hjson|ini|jsonc-parser)['"]|dotenv|@next\/env|ConfigModule|\.listen\(|\.serve\(|(?:delete|update|create|insert)Many|\.delete\(['"`]\/|\b(?:DELETE FROM|TRUNCATE|DROP (?:TABLE|USER|ROLE|SCHEMA|DATABASE)|GRANT \w+ ON|UPDATE \w+ SET)\b|commander|yargs|\bcron\b|worker_threads|['"`\/]\.env\b|uncaughtException|unhandledRejection|\bevent\.body\b|\.(?:update|insert)\(\w+\)\s{0,40}\.(?:set|values)\(|\b(?:prisma|db|tx|trx)\.\w+\.(?:delete|update|upsert)\(|\b(?:[Uu]ser|[Aa]ccount|[Mm]ember|[Cc]ustomer|[Rr]ole|[Tt]enant)s?(?:Model|Repo\w*)?\.(?:delete|destroy|remove|findBy\w*|findOneAnd\w*)\(|\.formData\(|\b(?:suspend|revoke|grant|promote|demote|deactivate|impersonate|refund)[A-Z]\w{0,40}\(|readFile|\bfs\.(?:rm|unlink|rename|append|copy|mkdir|symlink)/;
const MODEL_WORDS = /\b(?:openai|anthropic|langchain|langgraph|litellm|ollama|llama_index|genai|generativeai|cohere|mistral|groq|transformers|huggingface|vertexai|replicate|crewai|autogen|instructor|dspy|pydantic_ai|vllm|bedrock)|@ai-sdk|\bllm\b|_llm\b|\bgpt|chat_completion|ChatCompletion|generateText|from ['"]ai['"]/i;
const PERSONAL_WORDS = /(?:e_?mail|phone|mobile_number|ssn|social_?security|date_?of_?birth|\bdob\b|birth_?da|passport|iban|credit_?card|card_?number|cvv|national_?id|tax_?id|licen[cs]e|medical|\bmrn\b|patient|diagnosis|address|full_?name|first_?name|last_?name|surname|given_?name|family_?name|salary|bank_?account|customer|employee|applicant|asdict|model_dump|passw)/i;
const OUTLETS = /\bprint\(|\bdebug\(|\blog(?:ger|ging)?\.|console\.|requests\.|httpx|axios|\bfetch\(|\bgot\b|sendMail|smtplib|_logger|LOG(?:GER)?\.|\.(?:post|put|patch)\(\s{0,40}f?['"`]https?:/;
const TRACKERS = /set_attribute|setAttribute|\b(?:@?segment(?=[./_])|posthog|mixpanel|amplitude|sentry|rudder|customerio|intercom|heap\.(?=identify|track|add)|klaviyo|braze|bugsnag|rollbar|analytics|gtag|fbq|dataLayer|hubspot|mailchimp|slack|webhook|datadog|newrelic|logrocket|fullstory|hotjar|pendo|telemetry)/i;
const module_files_GENERATES = /\.write(?:_text|lines|row|rows|_bytes)?\(|writeFile|outputFile|outputJson|writeJson|\.to_(?:csv|json|excel|parquet|html|markdown)\(|\bdump\(|file=\w+\)|WriteStream/;
const GENERATION_WORDS = /generat|render|codegen|scaffold|\bemit|report|summar(?:y|ise|ize)|export|publish|artifact|manifest|compile|build_/i;
const TEMPLATES = /\.(?:py|js|ts|sh|sql|mjs|cjs|tsx|go|rs)\b['"`]/;
function swallows(text) {
    if (OTHER_SWALLOW.test(text))
        return true;
    for (const [found] of text.matchAll(BROAD_EXCEPT))
        if (DROPS.test(found))
            return true;
    return false;
}
/** A helper of one's own that asks a model, and something that runs or keeps what it says. */
const ASKS_ELSEWHERE = /\b(?:import|require)\b[^\n]{0,120}(?:\bask|_ask|llm|gpt|complet(?:e|ion)|generat|\bchat|prompt|claude|gemini|agent|\bai\b|ask_?model)/i;
const RUNS_OR_KEEPS = /\b(?:exec|eval|Function|subprocess|execSync|spawn|execute)\b|\.write|writeFile/;
/** A module that does nothing but hand on what others offer is short; the names say whether that may ask a model. */
const MAX_BARREL_UNITS = 4_000;
const HANDS_ON = /\bexport\s*(?:\*[^\n]{0,40}\bfrom\b|\{[^}]{0,400}\})|\bexport\s+default\s+\w+\s*;?\s*$|\bexports\b[^\n]{0,200}\brequire\(|^from\s+\.[^\n]{0,60}\bimport\b/m;
const ASKING = /\bask|_ask|llm|gpt|complet(?:e|ion)|\bchat|prompt|claude|gemini|openai|\bagent|\bai\b|generat|infer/i;
/** Can any rule apply at all? Decided by words, so that most files need not be parsed. */
function mayMatter(text, python) {
    if (MODEL_WORDS.test(text))
        return true;
    if (RUNS_OR_KEEPS.test(text) && ASKS_ELSEWHERE.test(text))
        return true;
    if (text.length < MAX_BARREL_UNITS && HANDS_ON.test(text) && ASKING.test(text))
        return true;
    if (python ? PYTHON_WORDS.test(text) || swallows(text) : SCRIPT_WORDS.test(text))
        return true;
    if ((OUTLETS.test(text) || TRACKERS.test(text)) && PERSONAL_WORDS.test(text))
        return true;
    return module_files_GENERATES.test(text) && (TEMPLATES.test(text) || GENERATION_WORDS.test(text));
}

;// CONCATENATED MODULE: ./build/embedded/governance/audit-repository.js



const NPM_LOCKS = [
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'bun.lockb',
    'deno.lock',
];
const PYTHON_LOCKS = [
    'uv.lock',
    'poetry.lock',
    'pdm.lock',
    'Pipfile.lock',
    'pylock.toml',
    'pixi.lock',
    'conda-lock.yml',
    'requirements.lock',
];
const EXAMPLES = /(?:^|\/)(?:examples?|samples?|demos?|templates?|docs?|documentation|tutorials?|boilerplates?|create-[\w-]+)\//i;
const ROOT_MANIFEST = /^(?:package\.json|pyproject\.toml|setup\.py|setup\.cfg|requirements\.txt|Pipfile|go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|composer\.json|Gemfile|deno\.json)$/;
/**
 * Findings about the repository as a whole. Each sits at line 1 of the file its remedy would change, or of the manifest.
 *
 * @param part not all files are here: only what is there is judged, not what is missing.
 */
function auditRepository(facts, allPaths, part) {
    const sorted = [...allPaths].sort();
    const top = sorted.filter((path) => !path.includes('/'));
    const readme = top.find((path) => /^readme(?:\.\w+)?$/i.test(path));
    const manifest = top.find((path) => ROOT_MANIFEST.test(path));
    const repository = {
        paths: new Set(allPaths),
        facts: facts.flatMap(({ path, fact }) => (isRepositoryFact(fact) ? [{ path, fact }] : [])),
        anchor: manifest ?? readme,
        readme: readme ?? manifest,
        loadsDotenv: facts.some(({ fact }) => isModuleFact(fact) && fact.dotenv),
    };
    return [
        ...envFileFindings(repository),
        ...pinFindings(repository),
        ...(part
            ? []
            : [
                ...lockFindings(repository),
                ...envIgnoredFindings(repository),
                ...ciFindings(repository, sorted),
                ...policyFindings(repository, sorted),
            ]),
    ];
}
/** Facts crossed a thread: only their shape is taken on trust here, and they are ours. */
function isRepositoryFact(fact) {
    return typeof fact === 'object' && fact !== null && 'kind' in fact && !isModuleFact(fact);
}
function lockFindings({ paths, facts }) {
    const found = [];
    for (const { path, fact } of facts) {
        if ((isAside(path) && !path.endsWith('setup.py')) || EXAMPLES.test(path))
            continue;
        if (fact.kind === 'npm-manifest' && fact.dependencies > 0 && !hasUpwards(paths, path, NPM_LOCKS)) {
            found.push(finding('no-lock-file', path, 'The packages this manifest asks for are not locked: two installations may get different code.', { dependencies: fact.dependencies }));
        }
        if (fact.kind === 'python-manifest' &&
            fact.loose > 0 &&
            !hasUpwards(paths, path, PYTHON_LOCKS) &&
            !isLockedBeside(paths, facts, path)) {
            found.push(finding('no-lock-file', path, 'The packages this manifest asks for are not locked: two installations may get different code.', { dependencies: fact.dependencies, unpinned: fact.loose }));
        }
    }
    return found;
}
/** A compiled list (`requirements.txt` from `requirements.in` or beside a project file) is a lock where every entry is exact. */
function isLockedBeside(paths, facts, path) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (path.endsWith('.txt') && paths.has(`${path.slice(0, -4)}.lock`))
        return true;
    return (path.endsWith('pyproject.toml') &&
        facts.some((other) => other.fact.kind === 'python-manifest' &&
            other.path.endsWith('.txt') &&
            other.path.startsWith(folder) &&
            other.fact.dependencies > 0 &&
            other.fact.loose === 0));
}
function hasUpwards(paths, path, names) {
    let folder = path.slice(0, path.lastIndexOf('/') + 1);
    for (let step = 0; step < 40; step += 1) {
        if (names.some((name) => paths.has(folder + name)))
            return true;
        if (folder === '')
            return false;
        folder = folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1);
    }
    return false;
}
function envFileFindings({ facts }) {
    const found = [];
    for (const { path, fact } of facts) {
        if (fact.kind !== 'env' || fact.secrets === 0 || isAside(path) || EXAMPLES.test(path))
            continue;
        found.push(finding('env-file-in-repository', path, 'A file of environment settings that holds filled-in secrets is among the files of the repository.', { secrets: fact.secrets }));
    }
    return found;
}
function envIgnoredFindings({ paths, facts, anchor, loadsDotenv }) {
    const found = [];
    const ignored = facts.some(({ fact }) => fact.kind === 'ignore' && fact.env);
    if (loadsDotenv && !ignored && ![...paths].some((path) => isEnvFile(path))) {
        const place = paths.has('.gitignore') ? '.gitignore' : anchor;
        if (place !== undefined)
            found.push(finding('env-not-ignored', place, 'The code loads a .env file and nothing keeps that file out of the repository.'));
    }
    return found;
}
function ciFindings({ facts, anchor }, sorted) {
    if (anchor === undefined)
        return [];
    const ci = sorted.filter((path) => isCiFile(path));
    const first = ci.find((path) => /(?:^|[/._-])(?:ci|build|tests?|main|check|lint)(?:[._-]|$)/i.test(path)) ?? ci[0];
    if (first === undefined) {
        return [finding('no-ci', anchor, 'No pipeline checks changes to this repository.')];
    }
    const scans = facts.some(({ fact }) => fact.kind === 'ci' && fact.scans) ||
        sorted.some((path) => /^(?:sonar-project\.properties|\.snyk|\.semgrep\.ya?ml)$/.test(path));
    return scans
        ? []
        : [
            finding('ci-without-scan', first, 'None of the pipelines runs a scanner for security: neither for the code nor for its dependencies.', { pipelines: ci.length }),
        ];
}
/** Actions that are named by a tag or a branch. The scanner `workflows` says where; here it counts once, for the repository. */
function pinFindings({ facts }) {
    const loose = facts.flatMap(({ path, fact }) => fact.kind === 'ci' && fact.unpinned > 0 ? [{ path, count: fact.unpinned }] : []);
    const first = loose[0];
    if (first === undefined)
        return [];
    return [
        finding('unpinned-actions', first.path, 'Actions of others run in this pipeline by a tag or a branch, which their owners, or whoever takes them over, can move to other code.', { actions: loose.reduce((sum, { count }) => sum + count, 0), workflows: loose.length }),
    ];
}
function policyFindings({ anchor, readme }, sorted) {
    if (anchor === undefined || readme === undefined)
        return [];
    const has = (pattern) => sorted.some((path) => pattern.test(path));
    const found = [];
    if (!has(/^(?:\.github\/|docs\/|\.gitlab\/)?SECURITY(?:\.\w+)?$/i)) {
        found.push(finding('no-security-policy', readme, 'Nothing tells a person who finds a weakness where to report it.'));
    }
    if (!has(/^(?:LICEN[CS]E|COPYING|UNLICENSE|LICENSES\/.+)(?:[.-][\w.-]+)?$/i)) {
        found.push(finding('no-licence', anchor, 'The repository does not say under which terms it may be used.'));
    }
    if (!has(/^(?:\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/)) {
        found.push({
            ...finding('no-code-owners', readme, 'Nobody is named as having to approve changes to particular files.'),
            kind: 'review',
        });
    }
    return found;
}
function finding(rule, path, message, properties) {
    return { rule: `governance/${rule}`, path, message, properties: { ...properties, scope: 'repository' } };
}

;// CONCATENATED MODULE: ./build/embedded/governance/model-rules.js
function rule(name, words) {
    return { id: `governance/${name}`, category: 'governance', ...words };
}
/** Rules about language models and about files that programs write. */
const MODEL_RULES = [
    rule('model-output-executed', {
        title: 'Model output run as code',
        severity: 'medium',
        cwe: ['CWE-94', 'CWE-1426'],
        finding: 'Text written by a language model is run as code or as a command, with nothing between the two that checks it.',
        remedy: 'Run generated code only in an isolated, monitored environment without network and secrets, after parsing it and checking it against a list of what is allowed; have a person approve what has effects.',
        risk: 'A crafted input makes the model write what its author wants to have run, with all the rights of this program.',
    }),
    rule('model-output-written', {
        title: 'Model output saved as code',
        severity: 'medium',
        cwe: ['CWE-1426', 'CWE-94'],
        finding: 'Text written by a language model is saved as a source file or script, without validation or sandbox.',
        remedy: 'Parse and check generated code before it is saved, scan and test it in isolation, restrict who may start the generation, and let it reach production only through review.',
        risk: 'Weaknesses or planted code that a model was led to write become part of the product.',
    }),
    rule('prompt-from-file', {
        title: 'Prompt built from unvalidated file content',
        severity: 'medium',
        cwe: ['CWE-1427', 'CWE-20'],
        finding: 'Content of files is put into a prompt without validation or sanitising.',
        remedy: 'Validate the content against a schema, strip or fence off what is not data, keep instructions apart from data, and send only the fields the task needs.',
        risk: 'Text in the file instructs the model (prompt injection), and confidential or personal content leaves with the prompt.',
    }),
    rule('generated-no-provenance', {
        title: 'Generated file without provenance',
        severity: 'low',
        cwe: ['CWE-353'],
        finding: 'The module generates a file that does not say what it was made from, by which run, and when; nor is a hash kept of it.',
        remedy: 'Write hashes of the sources, a run id, the generator’s version and the time into the generated file or beside it, and keep an unchangeable log of generations, signed where it matters.',
        risk: 'Nobody can tell whether a file is what the generator wrote, or reproduce it, or trace a flaw back to its source.',
    }),
    rule('generated-overwritten', {
        title: 'Generated file overwritten without versioning',
        severity: 'low',
        cwe: ['CWE-353'],
        finding: 'A newly generated file takes the place of the last one, with no version, backup or comparison.',
        remedy: 'Write to a versioned name, or compare and keep the predecessor, and replace it only after validation.',
        risk: 'A bad generation destroys the last good one, and what was in force at a given time cannot be shown.',
    }),
];

;// CONCATENATED MODULE: ./build/embedded/governance/module-rules.js

function module_rules_rule(name, words) {
    return { id: `governance/${name}`, category: 'governance', ...words };
}
/** Rules about single modules. */
const MODULE_RULES = [
    module_rules_rule('search-path', {
        title: 'Module search path changed at run time',
        severity: 'medium',
        cwe: ['CWE-427'],
        finding: 'The module changes, while it runs, where code is imported from: by editing the search path itself or an environment variable that sets it.',
        remedy: 'Package the code and install it into a virtual environment or a container, so that imports need no help. Where the path must change, resolve the folder, check that it is the one meant, and refuse to go on otherwise.',
        risk: 'Whoever can write to a folder on the path, or move this file, decides which code is imported and runs with its rights.',
    }),
    module_rules_rule('unchecked-root', {
        title: 'Folder derived from the file’s own place is used unchecked',
        severity: 'low',
        cwe: ['CWE-73'],
        finding: 'A root folder is worked out by climbing up from this file and is then used for imports, for files or for other programs, on the assumption that the repository is laid out in one fixed way.',
        remedy: 'Assert before use that the folder is the trusted one: that a marker file is in it, that it is a directory, that paths below it stay inside; or take it from configuration that is checked.',
        risk: 'When the file is moved, linked or packaged differently, the program reads, writes or imports from a place nobody chose.',
    }),
    module_rules_rule('entry-no-logging', {
        title: 'Entry point without logging',
        severity: 'low',
        cwe: ['CWE-778'],
        finding: 'A program that has effects outside itself sets up no logging, so its start, end, exit code and failures leave no trace.',
        remedy: 'Set up structured logging at the entry point and record start, end, exit code and every failure with its trace, without secrets or personal data.',
        risk: 'After an incident nobody can tell whether the program ran, with what input and how it ended.',
    }),
    module_rules_rule('entry-no-error-handling', {
        title: 'Entry point without structured error handling',
        severity: 'low',
        cwe: ['CWE-755'],
        finding: 'The main call of a program that has effects is not wrapped in handling that records an unexpected failure and turns it into a defined exit code.',
        remedy: 'Handle unexpected exceptions around the main call: log them with their context, raise an alert where the run is unattended, leave things in a safe state, and exit with a code that means failure.',
        risk: 'A failure half way goes unnoticed, or shows internals to whoever sees the output, and leaves work half done.',
    }),
    module_rules_rule('entry-no-env-validation', {
        title: 'Environment used without validation at an entry point',
        severity: 'low',
        cwe: ['CWE-1188'],
        finding: 'The program takes settings from the environment and uses them without a check that they are present and well formed.',
        remedy: 'Validate the environment once, at the start, against a schema or explicit checks, and stop with a clear message where something is missing or malformed.',
        risk: 'A missing or manipulated setting changes what the program does, or to whom it talks, long before anything fails.',
    }),
    module_rules_rule('entry-undocumented', {
        title: 'Security assumptions of an entry point are not documented',
        severity: 'low',
        cwe: ['CWE-1059'],
        finding: 'The introduction of a program with effects says at most what it does: not what it trusts, which rights it needs, or what must hold before it may run.',
        remedy: 'State in the module’s introduction the security assumptions: trusted inputs and folders, secrets and rights needed, controls relied on, and constraints that compliance imposes.',
        risk: 'Those who run or reuse the program configure it wrongly, because what it relies on is written nowhere.',
    }),
    module_rules_rule('no-audit-trail', {
        title: 'Operation without an audit trail',
        severity: 'low',
        cwe: ['CWE-778'],
        finding: 'A program deletes, sends, starts or changes something outside itself and keeps no record of it.',
        remedy: 'Write an audit event for each such operation (who, what, when, with which result) to a log that the program cannot change afterwards.',
        risk: 'Misuse and mistakes cannot be reconstructed, and evidence that rules were kept does not exist.',
    }),
    module_rules_rule('dotenv-secrets', {
        title: 'Secrets loaded from a .env file',
        severity: 'low',
        cwe: ['CWE-522'],
        finding: 'The module loads its secrets from a plain text file beside the code.',
        remedy: 'Take secrets from a vault or as short-lived credentials of the platform, record their use, rotate them on a schedule; keep .env files to developers’ machines and out of the repository.',
        risk: 'The file is copied, backed up or committed, and the secret with it, without anybody noticing.',
    }),
    module_rules_rule('secret-presence-only', {
        title: 'Secret only checked for being present',
        severity: 'low',
        cwe: ['CWE-1173'],
        finding: 'The program checks that a secret is set, and nothing else: not its form, its age, or what it is allowed to do.',
        remedy: 'Check the form of the secret at the start, fetch it from a store that rotates it and limits its scope, and fail in a way that alerts operations instead of only raising an error.',
        risk: 'Expired, wrong or far too powerful credentials are used until something breaks, or are never noticed at all.',
    }),
    module_rules_rule('env-passthrough', {
        title: 'Whole environment passed to a child process',
        severity: 'low',
        cwe: ['CWE-526'],
        finding: 'A child process is given a copy of the entire environment, tokens and keys of the parent included.',
        remedy: 'Build the environment of the child from a short list of names it needs.',
        risk: 'A compromised or merely talkative child leaks secrets it never needed.',
    }),
    ...MODEL_RULES,
    module_rules_rule('unvalidated-input', {
        title: 'External data used without a schema',
        severity: 'low',
        cwe: ['CWE-20'],
        finding: 'The module decodes JSON, YAML or Markdown that comes from outside and uses it as it is: no schema, no check of its shape.',
        remedy: 'Validate all external data against a schema before use (pydantic, JSON Schema, zod or explicit checks), limit its size, and reject what does not fit.',
        risk: 'Malformed or hostile input is carried into everything built from it: commands, queries, prompts, generated code.',
    }),
    module_rules_rule('unsafe-deserialisation', {
        title: 'Format that can run code while it is loaded',
        severity: 'medium',
        cwe: ['CWE-502'],
        finding: 'Data is loaded by a function that can be made to build any object and so to run code: pickle and its relatives, or a YAML loader that is not the safe one.',
        remedy: 'Use JSON or yaml.safe_load and a schema; where such a format is unavoidable, verify a signature over the bytes before they are loaded.',
        risk: 'Whoever can change the data runs code with the rights of this program.',
    }),
    module_rules_rule('swallowed-error', {
        title: 'Error caught and dropped',
        severity: 'low',
        cwe: ['CWE-390'],
        finding: 'Errors of every kind are caught and nothing is done with them: no log, no counter, no other way on.',
        remedy: 'Catch only the errors that are expected here, and log or count what is dropped on purpose; let everything else travel on.',
        risk: 'Failures, attacks included, pass without a trace, and later steps work on results that are not there.',
    }),
    module_rules_rule('shell-command', {
        title: 'Command line built at run time and given to a shell',
        severity: 'medium',
        cwe: ['CWE-78'],
        finding: 'A command that is put together while the program runs is interpreted by a shell.',
        remedy: 'Pass the program and its arguments as a list, without a shell; quote every part where a shell is unavoidable.',
        risk: 'A value with shell characters in it runs commands of its author’s choice.',
    }),
    module_rules_rule('tls-not-verified', {
        title: 'Identity of the other side not verified',
        severity: 'medium',
        cwe: ['CWE-295'],
        finding: 'Verification of certificates is switched off for a connection or for the whole process.',
        remedy: 'Leave verification on; for an internal authority add its certificate to the trusted ones.',
        risk: 'Anyone between the two ends can read and change what is exchanged, credentials included.',
    }),
    module_rules_rule('personal-data-logged', {
        title: 'Personal data written to a log unmasked',
        severity: 'medium',
        cwe: ['CWE-532', 'CWE-359'],
        finding: 'A value whose name says that it is personal data, or a password, is written to a log or the console as it is.',
        remedy: 'Log an identifier without meaning outside the product, or mask the value; decide which data logs may hold, and keep them accordingly.',
        risk: 'Personal data spreads into systems that were never meant to hold it, without a legal basis, a retention limit or access control.',
    }),
    module_rules_rule('personal-data-sent', {
        title: 'Personal data sent out unmasked',
        severity: 'medium',
        cwe: ['CWE-359'],
        finding: 'A value whose name says that it is personal data goes to another party, or into a prompt, as it is.',
        remedy: 'Send only what the purpose needs, masked or replaced by a pseudonym, on a documented legal basis, encrypted and with access control at the other end.',
        risk: 'Data protection law is broken, and the data cannot be called back.',
    }),
];

;// CONCATENATED MODULE: ./build/embedded/governance/repository-rules.js
function repository_rules_rule(name, words) {
    return { id: `governance/${name}`, category: 'governance', ...words };
}
/** Rules about the repository as a whole. */
const REPOSITORY_RULES = [
    repository_rules_rule('no-lock-file', {
        title: 'Dependencies without a lock',
        severity: 'low',
        cwe: ['CWE-1357'],
        finding: 'A manifest asks for packages in version ranges, and no lock file or exact list fixes what is installed.',
        remedy: 'Commit a lock file with hashes and install from it, in development and in the pipeline.',
        risk: 'A bad or hostile release of any dependency enters the next installation unseen, and builds cannot be reproduced.',
    }),
    repository_rules_rule('ci-without-scan', {
        title: 'Pipelines without any security scan',
        severity: 'medium',
        cwe: ['CWE-1395'],
        finding: 'The repository has pipelines, and none of them analyses the code or checks the dependencies for known weaknesses.',
        remedy: 'Add static analysis, dependency scanning and secret scanning to the pipeline that guards the main branch, and let it fail.',
        risk: 'Vulnerable packages and flawed code reach production because nothing looks for them.',
    }),
    repository_rules_rule('no-ci', {
        title: 'No pipeline',
        severity: 'low',
        cwe: [],
        finding: 'The repository has no continuous integration that would test and scan changes.',
        remedy: 'Add a pipeline that builds, tests and scans every change before it is merged.',
        risk: 'Controls depend on every developer remembering them, and leave no evidence.',
    }),
    repository_rules_rule('unpinned-actions', {
        title: 'Pipelines run actions that are not pinned',
        severity: 'low',
        cwe: ['CWE-829'],
        finding: 'Workflows use actions of others by a tag or a branch, not by a full commit. Said once for the repository; the scanner `workflows` names each place.',
        remedy: 'Pin each action to a full commit hash, with the version in a comment, and let a bot propose updates.',
        risk: 'Whoever moves the tag decides what runs in the pipeline, with its token and its secrets.',
    }),
    repository_rules_rule('no-security-policy', {
        title: 'No security policy',
        severity: 'low',
        cwe: [],
        finding: 'The repository has no SECURITY file.',
        remedy: 'Add SECURITY.md: how to report a weakness, which versions are supported, what answer to expect.',
        risk: 'Weaknesses are reported in public, or not at all.',
    }),
    repository_rules_rule('no-licence', {
        title: 'No licence',
        severity: 'low',
        cwe: [],
        finding: 'The repository has no licence file.',
        remedy: 'Add a LICENSE file, also where the code is copied into other repositories; for private code a statement of ownership will do.',
        risk: 'Nobody may lawfully use the code, or everybody thinks they may.',
    }),
    repository_rules_rule('no-code-owners', {
        title: 'No code owners',
        severity: 'low',
        cwe: [],
        finding: 'The repository names no owners whose approval changes to its files need.',
        remedy: 'Add a CODEOWNERS file, at least for pipelines, policies and security-relevant code, and require their review.',
        risk: 'Changes to controls are approved by people who do not know what they control.',
    }),
    repository_rules_rule('env-file-in-repository', {
        title: 'Environment file with secrets in the repository',
        severity: 'medium',
        cwe: ['CWE-538', 'CWE-312'],
        finding: 'A .env file in which secrets are filled in is among the files of the repository.',
        remedy: 'Remove the file from the repository and its history, replace every secret in it, ignore the name, and commit an example without values instead.',
        risk: 'Everybody who ever had read access to the repository has the secrets.',
    }),
    repository_rules_rule('env-not-ignored', {
        title: 'Environment file is not ignored',
        severity: 'low',
        cwe: ['CWE-538'],
        finding: 'The code loads a .env file, and no .gitignore keeps such a file from being committed.',
        remedy: 'Add .env to .gitignore and commit an example without values.',
        risk: 'One careless commit publishes the secrets.',
    }),
];

;// CONCATENATED MODULE: ./build/embedded/governance/error-handling.js

const CLAUSES = /^(?:except_clause|except_group_clause|catch_clause)$/;
/** The functions people start a program with, whoever calls them. */
const STARTERS = /^(?:_?(?:async_?)?(?:main|run|cli|start|app|handle|handler|lambda_handler|lambdaHandler|bootstrap|execute)\w*)$/;
/** Handlers for everything that nobody else handles. */
const LAST_RESORT = /(?:^|\.)(?:excepthook|setErrorHandler|onError|set_exception_handler|add_exception_handler|register_error_handler|addHook|errorBoundary|useGlobalFilters)$|^(?:sentry_sdk|@sentry\/[\w-]+|Sentry|rollbar|bugsnag|newrelic|ddtrace)\.(?:init|start|captureException)$/;
/** Is there anything that catches an unexpected failure of the program and does something about it? */
function handlesErrors(context, entry) {
    const { model } = context;
    const started = startedFrom(model, entry);
    const serves = model.calls.some(({ name }) => /\.listen$|\.serve_forever$|^uvicorn\.run$/.test(name));
    for (const node of model.tree.nodes) {
        if (node.kind !== 'try_statement' || isImportGuard(node))
            continue;
        const clauses = node.children.filter(({ kind }) => CLAUSES.test(kind));
        if (clauses.every((clause) => context.reportedOnLine('swallowed-error', clause)))
            continue;
        if (serves ||
            isInside(node, entry) ||
            started.has(model.scopeOf(node)) ||
            clauses.some((clause) => error_handling_isReport(model, clause)))
            return true;
    }
    return (model.calls.some((call) => isErrorHandler(context, call) || LAST_RESORT.test(call.name)) ||
        model.assignments.some(({ target }) => target === 'sys.excepthook') ||
        model.scopes.some(({ parameters }) => isErrorMiddleware(parameters)) ||
        /@\w+\.(?:exception_handler|errorhandler)\b|express-async-errors|@Catch\(/.test(model.tree.text));
}
/** Express calls it with an error first, and only if it takes four arguments. */
function isErrorMiddleware(parameters) {
    return parameters.length === 4 && /^_?e(?:rr(?:or)?|x)?$/.test(parameters[0] ?? '');
}
/** The functions that the entry starts, two steps deep, and all that carry a decorator or the name of a starter. */
function startedFrom(model, entry) {
    const found = new Set();
    let places = [entry];
    for (let step = 0; step < 2; step += 1) {
        const next = [];
        for (const place of places) {
            for (const part of below(model.tree, place)) {
                const scope = part.kind === 'identifier' ? model.functions.get(model.text(part)) : undefined;
                if (scope === undefined || found.has(scope))
                    continue;
                found.add(scope);
                next.push(scope.node);
            }
        }
        places = next;
    }
    for (const scope of model.scopes) {
        if (STARTERS.test(scope.name ?? '') || scope.node.parent?.kind === 'decorated_definition')
            found.add(scope);
        // What is written inside a started function is started with it.
        else if (scope.parent !== undefined && found.has(scope.parent))
            found.add(scope);
    }
    return found;
}
/** It catches everything, and logs, raises again or ends the program. */
function error_handling_isReport(model, clause) {
    const text = model.text(clause).slice(0, 2_000);
    if (clause.kind !== 'catch_clause' && !/^except\*?\s*(?::|\(?[^:\n]*(?:Base)?Exception\b)/.test(text))
        return false;
    return /\b(?:raise|throw|exit|exitCode|reject|next)\b|\b_?log(?:ger|ging)?\b|console\.error|\bexception\(/i.test(text);
}
function isErrorHandler(context, call) {
    const { model } = context;
    const caught = /\.catch$/.test(call.name) ? call.args[0] : undefined;
    if (caught !== undefined)
        return !context.reportedOnLine('swallowed-error', unwrap(caught));
    if (!/^process\.(?:on|once)$/.test(call.name))
        return false;
    const event = call.args[0] === undefined ? undefined : constantString(model.tree, call.args[0]);
    return event === 'uncaughtException' || event === 'unhandledRejection';
}
function isImportGuard(node) {
    const body = childOf(node, 'body');
    return (body !== undefined && body.children.length > 0 && body.children.every(({ kind }) => kind.startsWith('import_')));
}

;// CONCATENATED MODULE: ./build/embedded/governance/logging.js

const LOGGING = /(?:^|\.)(?:logging|loguru|structlog|logbook|logzero|opentelemetry|sentry_sdk|ddtrace|prometheus_client|newrelic|absl\.logging|winston|pino|bunyan|log4js|loglevel|consola|signale|tslog|roarr|tracer|npmlog|debug|fancy-log|@opentelemetry|@sentry|@actions\/core|picologger)(?=$|[./-])|(?:^|[./_-])(?:log|logger|logging|audit|telemetry|tracing|reporter)s?(?:[._/-]|$)/i;
const LOG_CALL = /(?:^|\.)(?:log(?:ger|ging)?|Logger(?:\(\))?|_log(?:ger)?|LOG(?:GER)?|audit\w*|telemetry|tracer|reporter|consola|self\.stdout|self\.stderr)\.(?:debug|info|warn|warning|error|exception|critical|log|fatal|write|event|record|emit|trace|bind|success)$|(?:^|\.)(?:getLogger|get_logger|basicConfig|dictConfig|createLogger|log_event|audit|emit_event)$/i;
/** Does the module write a log, or hand records to something that does? */
function logs({ model }) {
    for (const module of model.modules)
        if (LOGGING.test(module))
            return true;
    return model.calls.some(({ name, node }) => LOG_CALL.test(name) || LOG_CALL.test(writtenCallee(model.tree, node)));
}

;// CONCATENATED MODULE: ./build/embedded/governance/checks/entry.js







const SHOWN = /(?:^|\/)(?:docs?|docs_src|documentation|examples?|tutorials?)\//i;
const SECURITY_WORDS = /\bsecur|\btrust|\bcompliance|\bgovern|\baudit|\bsandbox|\bcredential|\bsecret|\bpermission|\bprivilege|\bauthori[sz]|\bauthenticat|\bsensitive|\bpersonal data|\bgdpr|\bhipaa|\bisolat|\bvalidat|\bthreat|\bwarning:|\bassum/i;
/** What an entry point owes whoever has to find out later what it did. One finding of a kind per module. */
function checkEntry(context) {
    const { model } = context;
    const entry = entryPointOf(model, context.path);
    // An example shows one thing; what a program owes its operators would hide it.
    if (entry === undefined || SHOWN.test(context.path))
        return;
    const effects = effectsOf(context);
    // To ask another program, such as git, changes nothing.
    if (![...effects.keys()].some((effect) => effect !== 'query') && !delegatesWork(context, entry))
        return;
    const main = mainFunction(context, entry) ?? entry;
    const call = model.callAt(main);
    const started = call === undefined ? 'This program' : `The program that ${context.calleeOf(call)}() starts`;
    if (!logs(context)) {
        const tells = model.calls.some(({ name }) => /^print$|^console\.\w+$|^(?:sys|process)\.std(?:out|err)\.write$/.test(name));
        context.report('entry-no-logging', entry, tells
            ? `${started} only prints: it keeps no log of its start, its end, its exit code or its errors.`
            : `${started} keeps no log of its start, its end, its exit code or its errors.`);
        const audited = [...effects].find(([effect]) => leavesTrace(effect) || (effect === 'write' && context.has('generated-no-provenance')));
        if (audited !== undefined) {
            context.report('no-audit-trail', audited[1], `An operation with effects outside this program (${WORDS[audited[0]]}, ${auditedBy(context, audited[1])}) leaves no record of who ran it, when and with what result.`);
        }
    }
    if (!handlesErrors(context, entry)) {
        context.report('entry-no-error-handling', main, `${call === undefined ? 'The program' : `${context.calleeOf(call)}()`} is started without handling of unexpected errors, so a failure is neither recorded nor reported in a form others can use.`);
    }
    checkEnvironment(context);
    checkSurroundings(context, main);
    if (!isHandler(entry) && !isDocumented(context)) {
        context.report('entry-undocumented', entry, 'The introduction of this program does not say what it assumes about its surroundings, its inputs and its rights.', { kind: 'review' });
    }
}
const WORDS = {
    process: 'starting other programs',
    send: 'sending data over the network',
    serve: 'answering requests',
    query: 'asking other programs',
    fetch: 'fetching data over the network',
    delete: 'deleting or moving files',
    write: 'writing files',
    database: 'changing a database',
    cloud: 'changing cloud resources',
    model: 'asking a language model',
    'search-path': 'changing the import path',
};
/** Each effect with its first place. */
function effectsOf(context) {
    const { model } = context;
    const effects = new Map();
    for (const call of model.calls) {
        const effect = effectOf(model, call);
        if (effect !== undefined && !effects.has(effect))
            effects.set(effect, call.node);
    }
    const path = context.findings.find(({ rule }) => rule === 'governance/search-path');
    if (path !== undefined && !effects.has('search-path'))
        effects.set('search-path', model.tree.root);
    return effects;
}
function auditedBy(context, node) {
    const call = context.model.callAt(node);
    return call === undefined ? 'at its start' : `by ${context.calleeOf(call)}`;
}
/** Work that another module of the product does: the function is imported, and its name says that it does something. */
const WORKS = /(?:^|\.)(?:main|run|start|serve|execute|sync|migrate|deploy|publish|release|import|export|ingest|process|push|send|upload|download|delete|remove|purge|clean|cleanup|seed|backup|restore|build|generate|train|install|provision|rotate|re(?:build|index|fresh|sync|process)|index|archive|transform|convert|collect|dispatch|perform|crawl|scrape|apply|orchestrate|launch|bootstrap)(?:[_A-Z]\w*)?$/;
function delegatesWork({ model, path }, entry) {
    // `python -m package` only forwards.
    if (/(?:^|\/)__main__\.py$/.test(path))
        return false;
    const main = [...below(model.tree, entry)].flatMap((part) => {
        const call = model.callAt(part);
        const scope = call === undefined ? undefined : model.functions.get(call.name);
        return scope === undefined ? [] : [scope.node];
    });
    const origins = new Set(model.imports.values());
    return model.calls.some(({ name, node }) => WORKS.test(name) &&
        /^[.@]|[/.]/.test(name) &&
        origins.has(name) &&
        !BUILT_IN.test(name) &&
        [entry, ...main].some((place) => isInside(node, place)));
}
const BUILT_IN = /^(?:asyncio|anyio|trio|runpy|pytest|unittest|subprocess|child_process|fs|path|timeit|cProfile|multiprocessing|threading|uvicorn|mocha|jest|vitest|commander|yargs|dotenv)\b/;
function mainFunction({ model }, entry) {
    for (const part of below(model.tree, entry)) {
        const call = model.callAt(part);
        if (call === undefined)
            continue;
        if (model.functions.has(call.name) || (WORKS.test(call.name) && !BUILT_IN.test(call.name)))
            return call.node;
    }
    return undefined;
}
/** What the system or the pipeline sets for everybody: no setting of the program. */
const SURROUNDINGS = /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_\w+|TERM|TZ|PWD|TMPDIR|TEMP|TMP|CI|DEBUG|VERBOSE|NO_COLOR|FORCE_COLOR|NODE_ENV|EDITOR|HOSTNAME|npm_\w+|GITHUB_\w+|RUNNER_\w+|XDG_\w+)$/;
/** Settings read from the environment that nothing looks at before they are used. */
function checkEnvironment(context) {
    const { model } = context;
    if (/pydantic_settings|BaseSettings|environs|envalid|znv|@t3-oss\/env|env-var|decouple|dynaconf/.test([...model.modules].join(' ')))
        return;
    const reads = environmentReads(model).filter((read) => !read.hasDefault && !read.failsWhenAbsent && !SURROUNDINGS.test(read.key ?? ''));
    if (reads.length === 0)
        return;
    const unchecked = reads.filter((read) => !isExamined(context, read.node, read.variable));
    const first = unchecked[0];
    if (first === undefined)
        return;
    const more = unchecked.length > 1 ? ` (${String(unchecked.length)} settings in this program)` : '';
    context.report('entry-no-env-validation', first.node, `${plainName(first.key, 'A setting')} is taken from the environment and used without a check that it is there and well formed${more}.`);
}
function isExamined({ model }, node, variable) {
    // What is handed straight back is for the caller to look at.
    if (leavesModule(model, node) || inCondition(node) || node.parent?.kind === 'return_statement')
        return true;
    if (variable === undefined)
        return false;
    return model.tree.nodes.some((part) => (part.kind === 'identifier' || part.kind === 'member_expression' || part.kind === 'attribute') &&
        part.index !== node.index &&
        model.text(part) === variable &&
        (inCondition(part) || isAsserted(part)));
    function isAsserted(part) {
        const call = part.parent?.parent === undefined ? undefined : model.callAt(part.parent.parent);
        return call !== undefined && /assert|valid|check|require|parse|int$|float$|Number$|invariant/i.test(call.name);
    }
}
/** It puts a folder on the search path and starts what lies there, whatever interpreter, folder or settings it finds itself with. */
function checkSurroundings(context, main) {
    const { model } = context;
    if (!context.has('search-path') || !context.has('unchecked-root') || context.has('entry-no-env-validation'))
        return;
    if (/\benviron\b|\bgetenv\b|version_info|process\.(?:env|version)|\bplatform\b|\bsys\.prefix\b/.test(model.tree.text))
        return;
    const call = model.callAt(main);
    const started = call === undefined ? 'This program' : `${context.calleeOf(call)}()`;
    context.report('entry-no-env-validation', main, `${started} is started from a folder put on the search path without a check of the environment it runs in: interpreter, folder and settings are taken as they are.`);
}
const CONDITIONS = /^(?:if_statement|elif_clause|conditional_expression|ternary_expression|while_statement|assert_statement)$/;
function inCondition(node) {
    for (let current = node, step = 0; current.parent !== undefined && step < 12; current = current.parent, step += 1) {
        const { parent } = current;
        if (/^(?:boolean_operator|not_operator|comparison_operator|binary_expression|unary_expression)$/.test(parent.kind))
            return true;
        if (CONDITIONS.test(parent.kind))
            return (current.field === 'condition' || parent.kind === 'assert_statement' || parent.kind === 'conditional_expression');
        if (/^(?:block|statement_block|expression_statement|module|program)$/.test(parent.kind))
            return false;
    }
    return false;
}
function isDocumented({ model }) {
    return SECURITY_WORDS.test(introductionOf(model));
}

;// CONCATENATED MODULE: ./build/embedded/governance/checks/looked-at.js


const looked_at_MAX_STEPS = 16;
/** Each look is a walk over a function; beyond this many in one module an answer counts as used. */
const MAX_LOOKS = 100;
const looksTaken = new WeakMap();
const CARRIED = /^(?:member_expression|attribute|subscript|subscript_expression|call|call_expression|arguments|argument_list|binary_expression|boolean_operator|comparison_operator|not_operator|unary_expression|parenthesized_expression|template_string|template_substitution|string|interpolation|concatenated_string|binary_operator)$/;
const TELLS = /^console\.\w+$|(?:^|[._])log(?:ger)?(?:\(\))?\.\w+$|(?:Error|Exception)$|(?:^|\.)(?:throw|fail|raise)\w*$/;
/**
 * Is the answer of another service only compared, in conditions that end the attempt, and told in messages? That is a check by
 * hand of whether the call worked; nothing goes on with what was answered.
 */
function isOnlyLookedAt(context, call) {
    const { model } = context;
    const taken = looksTaken.get(context) ?? 0;
    if (taken >= MAX_LOOKS)
        return false;
    looksTaken.set(context, taken + 1);
    const kept = model.assignments.filter(({ value }) => unwrap(value) === call.node);
    const [only] = kept;
    if (only === undefined || kept.length !== 1 || only.targetNode.kind === 'object_pattern')
        return false;
    const name = model.text(only.targetNode);
    const { node } = model.scopeOf(only.targetNode);
    let looks = 0;
    for (const part of below(model.tree, node)) {
        if (part.kind !== 'identifier' ||
            part === only.targetNode ||
            part.field === 'attribute' ||
            model.text(part) !== name)
            continue;
        if (!isLook(part))
            return false;
        looks += 1;
    }
    return looks > 0;
    function isLook(part) {
        for (let current = part, step = 0; step < looked_at_MAX_STEPS; step += 1) {
            const holder = current.parent;
            if (holder === undefined)
                return false;
            if (/^(?:throw_statement|raise_statement|assert_statement)$/.test(holder.kind))
                return true;
            if (/^(?:if_statement|elif_clause)$/.test(holder.kind))
                return current.field === 'condition' && leavesModule(model, part);
            if (holder.kind === 'new_expression')
                return TELLS.test(model.nameOf(holder).replace(/\(\)$/, ''));
            const told = model.callAt(holder);
            if (told !== undefined && current.field === 'arguments' && TELLS.test(told.name))
                return true;
            if (!CARRIED.test(holder.kind))
                return false;
            current = holder;
        }
        return false;
    }
}

;// CONCATENATED MODULE: ./build/embedded/governance/checks/network-input.js





const AXIOS = /^axios(?:\.create\(\))?(?:\.(?:get|post|put|patch|request))?$/;
/**
 * Where the module decodes what a client sent or another service answered, and then reaches into it. What is handed straight
 * back is for the caller to look at.
 */
function network_input_networkReads(context) {
    const { model, flow } = context;
    const found = [];
    const calls = model.calls.filter((call) => readsNetwork(model, call) &&
        !isHandedBack(call.node) &&
        !answersPrompt(context, call) &&
        !isOnlyLookedAt(context, call));
    if (calls.length > 0 &&
        (model.tree.nodes.some((node) => reachesInto(context, node)) || model.calls.some((call) => handsOn(context, call))))
        found.push(...calls.map(({ node }) => node));
    if (model.python) {
        found.push(...flaskBodies(context));
    }
    else {
        found.push(...undescribedBodies(context), ...undescribedInput(context));
        for (const call of model.calls) {
            if (AXIOS.test(call.name) && takesData(context, call) && !isOnlyLookedAt(context, call))
                found.push(call.node);
        }
        const bodies = model.tree.nodes.filter((node) => isRequestBody(context, node));
        if (bodies.length > 0 && !bodies.some((node) => isGuarded(context, node)) && !hasRouteSchema(context))
            found.push(...bodies);
    }
    return found.filter((node) => (flow.labelsOf(node) & MODEL) === 0).sort((a, b) => a.start - b.start);
}
function isHandedBack(node) {
    if (isChained(node))
        return false;
    let current = node.parent;
    while (current !== undefined &&
        /^(?:await|await_expression|as_expression|parenthesized_expression)$/.test(current.kind))
        current = current.parent;
    return current?.kind === 'return_statement' || current?.kind === 'arrow_function';
}
/** `.then((r) => r.json()).then((data) => …)`: it goes on in the next step. */
function isChained(node) {
    const arrow = node.parent;
    const step = arrow?.kind === 'arrow_function' ? arrow.parent?.parent : undefined;
    return step?.kind === 'call_expression' && step.parent?.kind === 'member_expression' && step.field === 'object';
}
/** `if (typeof req.body.id !== 'string') return …`, `if (!req.body.name) throw …` */
function isGuarded({ model }, node) {
    for (let current = node.parent, step = 0; current !== undefined && step < 6; current = current.parent, step += 1) {
        if (current.kind === 'unary_expression' && /^(?:typeof\b|!)/.test(model.text(current).slice(0, 7)))
            return leavesModule(model, node);
        const call = model.callAt(current);
        if (call !== undefined && CHECKS.test(call.name))
            return true;
    }
    return false;
}
const CHECKS = /^Array\.isArray$|(?:^|[._])(?:is|assert|check|ensure|validate|valid)(?:[A-Z_]\w*)?$/;
/** Schemas that are given to the framework: a route's `schema:`, or a validating handler before the one that works. */
function hasRouteSchema({ model }) {
    return (model.calls.some(({ keywords }) => keywords.has('schema')) ||
        model.calls.some(({ name, node }) => isArgument(node) && /^(?:express-validator|celebrate|@?[\w-]*zod-validator)\b/.test(name)) ||
        model.calls.some(({ name, node }) => node.parent?.kind === 'arguments' && /(?:^|[._])(?:validat\w*|checkSchema|celebrate)$/i.test(name)));
}
/** `router.patch('/:id', body('role').isIn(ROLES), …)`: a handler among handlers. */
function isArgument(node) {
    return node.parent?.kind === 'arguments' || node.parent?.parent?.kind === 'arguments';
}
function answersPrompt({ flow }, call) {
    return call.receiver !== undefined && (flow.labelsOf(call.receiver) & MODEL) !== 0;
}
/** Stored or sent on as a whole. */
function handsOn({ model, flow }, call) {
    return (CARRIES.has(effectOf(model, call)) &&
        [...call.args, ...call.keywords.values()].some((node) => (flow.labelsOf(node) & NETWORK) !== 0));
}
/** `data["x"]`, `data.x`, `const { x } = data`, `for x of data`. */
function reachesInto({ model, flow }, node) {
    let subject;
    if (/^(?:subscript|subscript_expression|attribute|member_expression)$/.test(node.kind))
        subject = childOf(node, 'value') ?? childOf(node, 'object');
    else if (/^(?:for_statement|for_in_statement|for_in_clause)$/.test(node.kind))
        subject = childOf(node, 'right');
    else if (node.kind === 'variable_declarator' && childOf(node, 'name')?.kind === 'object_pattern')
        subject = childOf(node, 'value');
    if (subject === undefined)
        return false;
    const inner = unwrap(subject);
    const call = model.callAt(inner);
    if (call !== undefined)
        return readsNetwork(model, call);
    return inner.kind === 'identifier' && (flow.labelsOf(inner) & NETWORK) !== 0;
}
/** `const { data } = await axios.get(…)`, or `.data` of what it answered. */
function takesData({ model }, call) {
    return model.assignments.some(({ value, targetNode }) => {
        if (unwrap(value) !== call.node)
            return false;
        const name = model.text(targetNode);
        if (targetNode.kind === 'shorthand_property_identifier_pattern')
            return name === 'data' && reads(name);
        return targetNode.kind === 'identifier' && reads(`${name}.data`);
    });
    function reads(text) {
        return model.tree.nodes.some((node) => /^(?:member_expression|subscript_expression)$/.test(node.kind) &&
            model.text(childOf(node, 'object') ?? node).slice(0, 80) === text);
    }
}
/** `const { x } = req.body`, or `const body = req.body as T` and later `body.x`. */
function network_input_isTakenApart(model, node) {
    let holder = node.parent;
    while (holder !== undefined && unwrap(holder) === node)
        holder = holder.parent;
    const name = holder?.kind === 'variable_declarator' ? childOf(holder, 'name') : undefined;
    if (name?.kind !== 'identifier')
        return name?.kind === 'object_pattern';
    const text = model.text(name);
    return model.tree.nodes.some((part) => part.kind === 'member_expression' && model.text(childOf(part, 'object') ?? part).slice(0, 80) === text);
}
/** `req.body.x` and `const { x } = req.body` in a handler. */
function isRequestBody({ model }, node) {
    if (node.kind !== 'member_expression' || node.end - node.start > 20)
        return false;
    const text = model.text(node);
    if (!/^(?:req|request|ctx\.request)\.body$/.test(text))
        return false;
    const holder = node.parent;
    const used = (holder !== undefined &&
        /^(?:member_expression|subscript_expression)$/.test(holder.kind) &&
        node.field === 'object') ||
        network_input_isTakenApart(model, node);
    const { parameters } = model.scopeOf(node);
    return used && (usesWebFramework(model) || (parameters.length > 1 && /^res(?:ponse)?$/.test(parameters[1] ?? '')));
}
/** `@Body() body: any` of Nest: no class says what it may hold, so no pipe can check it. */
function undescribedBodies({ model }) {
    return model.calls.flatMap(({ name, node, args }) => {
        const parameter = node.parent?.kind === 'decorator' ? node.parent.parent : undefined;
        if (parameter === undefined || name !== '@nestjs/common.Body' || args.some((argument) => !isString(argument)))
            return [];
        const type = childOf(parameter, 'type');
        return type === undefined || OPEN_TYPE.test(model.text(type).slice(0, 60)) ? [parameter] : [];
    });
}
const OPEN_TYPE = /^:?\s*(?:any\b|object\b|unknown\b|Record<|\{)/;
/** `t.procedure.mutation(({ input }) => { const { id } = input as …` of tRPC, with no `.input(schema)` before. */
function undescribedInput({ model }) {
    return model.calls.flatMap(({ name, args }) => {
        const handler = args[0];
        if (!/[pP]rocedure\w*\.(?:mutation|query)$/.test(name) || handler === undefined || /\.input\(/.test(name))
            return [];
        const cast = [...below(model.tree, handler)].find((part) => part.kind === 'as_expression' && /^(?:opts\.)?input$/.test(model.text(part.children[0] ?? part).slice(0, 20)));
        return cast === undefined ? [] : [cast];
    });
}
/** `request.json["x"]` of Flask, which is no call. */
function flaskBodies({ model }) {
    if (!usesWebFramework(model))
        return [];
    const restful = [...model.modules].some((module) => module.startsWith('rest_framework'));
    const body = restful ? /^(?:self\.)?request\.data$/ : /^(?:flask\.)?request\.json$/;
    return model.tree.nodes.filter((node) => {
        const read = node.kind === 'subscript' ? childOf(node, 'value') : readBy(node);
        return read !== undefined && body.test(model.text(read).slice(0, 24)) && !hasSerializer(read);
    });
    /** `request.data.get("x")` */
    function readBy(node) {
        const call = restful ? model.callAt(node) : undefined;
        return call !== undefined && /\.get$/.test(call.name) ? call.receiver : undefined;
    }
    /** `Serializer(data=request.data)` in the same view. */
    function hasSerializer(read) {
        const scope = model.scopeOf(read);
        return model.calls.some((call) => call.scope === scope && call.keywords.has('data') && /[sS]erializer/.test(call.name));
    }
}

;// CONCATENATED MODULE: ./build/embedded/governance/checks/external-input.js








/** Files of the ecosystem itself, whose form their own tools guarantee. */
const KNOWN_FILES = /package(?:-lock)?\.json|tsconfig[\w.]*\.json|manifest\.json|pyproject\.toml|\.eslintrc|composer\.json|deno\.json|locale|i18n|lerna\.json|\.schema\.json|cache/i;
/** Structured input that is trusted as it comes, and formats that can carry code. */
function checkExternalInput(context) {
    for (const call of context.model.calls)
        reportUnsafeFormat(context, call);
    reportUnvalidated(context);
}
const UNSAFE = /^(?:pickle|cPickle|_pickle|dill|cloudpickle|marshal|jsonpickle|shelve|joblib)\.(?:load|loads|decode|open|Unpickler\(\)\.load)$|^pandas\.read_pickle$|^yaml\.(?:unsafe_load|unsafe_load_all)$|^node-serialize\.unserialize$/;
function reportUnsafeFormat(context, call) {
    const { model } = context;
    const isPlainYaml = model.python && /^yaml\.(?:load|load_all)$/.test(call.name);
    if (!isPlainYaml && !UNSAFE.test(call.name) && !allowsCode(model, call))
        return;
    if (isPlainYaml) {
        const loader = call.keywords.get('Loader') ?? call.args[1];
        if (loader !== undefined && /Safe|BaseLoader/.test(model.text(loader).slice(0, 80)))
            return;
        if (loader !== undefined &&
            /^[a-z_]\w*$/i.test(model.text(loader)) &&
            /(?:Safe|Base)Loader/.test(model.tree.text) &&
            !/^(?:Loader|FullLoader|UnsafeLoader)$/.test(model.text(loader)))
            return;
    }
    else if (holdsOwnDump(context, call) || isSignatureChecked(context, call))
        return;
    context.report('unsafe-deserialisation', call.node, `${context.calleeOf(call)} reads a format that can carry code which runs while it is loaded.`);
}
/** What is signed by the program itself, and refused before it is loaded unless the signature fits, is its own. */
function isSignatureChecked({ model }, { node, scope }) {
    return model.calls.some((call) => call.scope === scope &&
        call.node.index < node.index &&
        /(?:^|\.)(?:compare_digest|timingSafeEqual|constant_time_compare|verify_?signature|check_?signature|unsign)$/i.test(call.name) &&
        (leavesModule(model, call.node) || /unsign$/.test(call.name)));
}
/** Formats that carry code only where the caller asks for it. */
function allowsCode(model, { name, keywords }) {
    const asked = (keyword, value) => {
        const given = keywords.get(keyword);
        return given !== undefined && model.text(given) === value;
    };
    return ((/^torch\.load$/.test(name) && asked('weights_only', 'False')) ||
        (/^(?:numpy\.load|tensorflow\.\w[\w.]*\.load_model|keras\.[\w.]*load_model)$/.test(name) &&
            (asked('allow_pickle', 'True') || asked('safe_mode', 'False'))));
}
/** `loads(dumps(x))`: a copy, nothing from outside. */
function holdsOwnDump({ model }, call) {
    const first = call.args[0];
    const inner = first === undefined ? undefined : model.callAt(first);
    return inner !== undefined && /\.dumps$/.test(inner.name);
}
function reportUnvalidated(context) {
    const { model } = context;
    const readers = model.calls.filter((call) => isExternalRead(context, call));
    const whole = readers.length > 0 && matters(context);
    const files = readers.filter((call) => whole || isUsedAsItComes(context, call.node)).map(({ node }) => node);
    // What comes over the network is anybody's, wherever it is decoded.
    const reads = [...files, ...network_input_networkReads(context)].filter((node) => !isValidated(context, node));
    const first = reads[0];
    if (first === undefined)
        return;
    context.report('unvalidated-input', first, `${decoder(context, first)} takes in external data that is used as it comes: no schema says what it may hold.`, {
        properties: { reads: reads.length },
    });
}
function decoder(context, read) {
    const call = context.model.callAt(read);
    return call === undefined ? context.functionAround(read, 'This module') : context.calleeOf(call);
}
/** JSON or YAML whose place is given from outside, or Markdown and text that goes on to a model. */
function isExternalRead(context, call) {
    const { model, flow } = context;
    if (readsData(call)) {
        const input = call.args[0];
        if (input === undefined)
            return false;
        const labels = flow.labelsOf(input);
        // What lies beside the module comes with it; a schema is what others are checked against.
        const place = originText(context, input);
        if (OWN_DATA.test(originText(context, input, 0, 0)) || /schema/i.test(keptIn(context, call.node)))
            return false;
        if (KNOWN_FILES.test(`${stringPieces(model.tree, call.node).join(' ')} ${context.path} ${place}`))
            return false;
        if (isOwnMemory(context, call, place))
            return false;
        return (labels & EXTERNAL) !== 0 || isFileInput(context, input) || READS_ITSELF.test(call.name);
    }
    return (readsFile(model, call) && /\.(?:md|markdown)['"`]/.test(model.text(call.node).slice(0, 300)) && external_input_asksModel(context));
}
/** They take a path and open the file themselves. */
const READS_ITSELF = /^(?:frontmatter\.load|gray-matter\.read|fs-extra\.read\w+|jsonfile\.\w+|load-json-file\b.*|load-yaml-file\b.*|read-yaml-file\b.*)$/;
function external_input_asksModel({ model }) {
    return model.calls.some((call) => isModelCall(model, call));
}
const OWN_DATA = /__file__|__dirname|import\.meta\.|\bresources\b|pkg_resources|pkgutil|\bfiles\(/;
/** The name that what is read is kept under. */
function keptIn({ model }, node) {
    return assignmentsOf(model, node)[0]?.target ?? '';
}
/** A function of people is not longer. */
const MAX_SCOPE_UNITS = 20_000;
/** Enough for any path. */
const MAX_PLACE_UNITS = 2_000;
/** An origin larger than this is no path. */
const external_input_MAX_ORIGIN_NODES = 100;
/** What an expression says of its place, through the variables it is put together from. */
function originText(context, node, depth = 0, deepest = 2) {
    const { model } = context;
    let text = model.text(node).slice(0, 200);
    for (const part of below(model.tree, node)) {
        const origin = part.kind === 'identifier' ? model.originAt(part) : undefined;
        if (text.length > MAX_PLACE_UNITS)
            break;
        if (origin === undefined || origin === node)
            continue;
        text +=
            depth < deepest && origin.last - origin.index < external_input_MAX_ORIGIN_NODES
                ? ` ${originText(context, origin, depth + 1, deepest)}`
                : ` ${model.text(origin).slice(0, 200)}`;
    }
    return text;
}
const MAY_BE_ABSENT = /\bexists\b|existsSync|FileNotFoundError|ENOENT|is_file\(|isfile\(/;
const DATA_FILE = /[\w-]+\.(?:json|ya?ml|toml)\b/g;
/** A file of a fixed name that the module writes too, and that need not be there yet: its own memory, read back. */
function isOwnMemory(context, read, place) {
    const names = place.match(DATA_FILE) ?? [];
    if (names.length === 0)
        return false;
    const written = writtenNames.get(context) ?? namesWritten(context);
    writtenNames.set(context, written);
    return (names.some((name) => written.has(name)) &&
        MAY_BE_ABSENT.test(context.model.text(read.scope.node).slice(0, MAX_SCOPE_UNITS)));
}
/** Asked for each file that is read: found once. */
const writtenNames = new WeakMap();
function namesWritten(context) {
    const { model } = context;
    const names = new Set();
    for (const call of model.calls) {
        if (effectOf(model, call) !== 'write')
            continue;
        const target = call.receiver !== undefined && /\.write_(?:text|bytes)$/.test(call.name) ? call.receiver : call.args[0];
        if (target === undefined)
            continue;
        for (const name of originText(context, target).match(DATA_FILE) ?? [])
            names.add(name);
    }
    return names;
}
function isFileInput(context, input) {
    return (context.flow.labelsOf(input) & FILE) !== 0;
}
/** Library code may leave checks to its caller; a program, or code that hands the data on, may not. */
function matters({ model, path }) {
    if (model.calls.some((call) => isModelCall(model, call) || CARRIES.has(effectOf(model, call))))
        return true;
    return (entryPointOf(model, path) !== undefined &&
        model.calls.some((call) => {
            const effect = effectOf(model, call);
            return effect !== undefined;
        }));
}

;// CONCATENATED MODULE: ./build/embedded/governance/checks/handling.js




/** Commands put together for a shell, and connections that check nobody. */
function checkHandling(context) {
    for (const call of context.model.calls) {
        reportShell(context, call);
        reportUnverified(context, call);
    }
    reportUnverifiedSettings(context);
}
function reportShell(context, call) {
    const { model } = context;
    const command = call.args[0] ?? call.keywords.get('args');
    if (command === undefined || isFixed(context, command, 0))
        return;
    const shell = call.keywords.get('shell');
    const viaShell = isTaskRun(model, call) ||
        (/^subprocess\.\w+$/.test(call.name) && shell !== undefined && model.text(shell) === 'True') ||
        /^os\.(?:system|popen)$|^subprocess\.(?:getoutput|getstatusoutput)$|^asyncio\.create_subprocess_shell$|^commands\.getoutput$/.test(call.name) ||
        /^child_process\.(?:exec|execSync)$|^paramiko\.SSHClient\(\)\.exec_command$/.test(call.name) ||
        (/^child_process\.spawn(?:Sync)?$/.test(call.name) &&
            shell !== undefined &&
            model.text(shell) === 'true' &&
            !isConstant(model.tree, command));
    if (!viaShell || context.reportedOnLine('model-output-executed', call.node))
        return;
    context.report('shell-command', call.node, 'A command line put together at run time is handed to a shell, which interprets whatever is in it.');
}
/** A command of more parts than this is put together from something. */
const MAX_COMMAND_NODES = 300;
/** Fixed in the source, directly, by one variable, or by quoting every part that is not. */
function isFixed(context, node, depth) {
    const { model } = context;
    const inner = unwrap(node);
    if (inner.last - inner.index > MAX_COMMAND_NODES)
        return false;
    if (inner.kind === 'identifier' && (context.flow.labelsOf(inner) & EXTERNAL) !== 0)
        return false;
    if (isConstant(model.tree, inner))
        return true;
    if (inner.kind === 'identifier' && depth < 2) {
        const origin = model.originAt(inner);
        return origin !== undefined && isFixed(context, origin, depth + 1);
    }
    if ((inner.kind === 'ternary_expression' || inner.kind === 'conditional_expression') && depth < 3) {
        return inner.children
            .filter(({ field }) => field !== 'condition')
            .every((branch, at) => (inner.kind === 'conditional_expression' && at === 1) || isFixed(context, branch, depth + 1));
    }
    let sawOpen = false;
    for (const part of below(model.tree, inner)) {
        if (part.kind !== 'interpolation' && part.kind !== 'template_substitution')
            continue;
        const value = part.children[0];
        if (value === undefined)
            continue;
        const call = model.callAt(unwrap(value));
        const name = call?.name ?? '';
        if (/(?:^|\.)(?:quote|shlex\.\w+|escape|shellescape)$/.test(name) || isFixed(context, value, depth + 1))
            continue;
        if (isRefusedUnlessKnown(context, unwrap(value)))
            continue;
        sawOpen = true;
    }
    return !sawOpen && (inner.kind === 'string' || inner.kind === 'template_string') && depth < 2;
}
/** `if not re.fullmatch(r"\d+", part): raise …`, `if (!ALLOWED.includes(part)) throw …`: a part of a known form. */
function isRefusedUnlessKnown({ model }, value) {
    if (value.kind !== 'identifier')
        return false;
    let all = refusals.get(model);
    if (all === undefined) {
        all = refusalsIn(model);
        refusals.set(model, all);
    }
    const at = all.get(model.scopeOf(value))?.get(model.text(value));
    return at !== undefined && at <= value.index;
}
/** Asked for each part of each command: found once. */
const refusals = new WeakMap();
function refusalsIn(model) {
    const found = new Map();
    for (const node of model.tree.nodes) {
        const condition = node.kind === 'if_statement' ? childOf(node, 'condition') : undefined;
        if (condition === undefined)
            continue;
        const text = model.text(condition).slice(0, 300);
        if (!/\bnot\b|!/.test(text) ||
            !/\b(?:fullmatch|match|test)\(|\bin\b|\.(?:has|includes)\(|\.is(?:digit|alnum|identifier)\(/.test(text) ||
            !leavesModule(model, condition))
            continue;
        const scope = model.scopeOf(node);
        const names = found.get(scope) ?? new Map();
        found.set(scope, names);
        for (const word of below(model.tree, condition)) {
            if (word.kind === 'identifier' && !names.has(model.text(word)))
                names.set(model.text(word), node.index);
        }
    }
    return found;
}
const UNVERIFIED = 'The identity of the other side of a connection is not verified, so anyone on the way can read and change it.';
function reportUnverified(context, call) {
    const { model } = context;
    const verify = call.keywords.get('verify') ?? call.keywords.get('verify_ssl') ?? call.keywords.get('ssl_verify');
    if (verify !== undefined &&
        model.text(verify) === 'False' &&
        /^(?:requests|httpx|aiohttp|boto3|elasticsearch|hvac|urllib3|niquests)\b|[sS]ession|[cC]lient|\.(?:get|post|put|patch|delete|request)$/.test(call.name)) {
        context.report('tls-not-verified', verify.parent ?? verify, UNVERIFIED);
    }
    // aiohttp's word for it; elsewhere `ssl=False` asks for no encryption at all, within a host or a test.
    const ssl = call.keywords.get('ssl');
    if (ssl !== undefined &&
        model.text(ssl) === 'False' &&
        usesAiohttp(model) &&
        /^aiohttp\.|[sS]ession\w*(?:\(\))?\.|(?:^|\.)(?:get|post|put|patch|delete|head|request|ws_connect)$/.test(call.name))
        context.report('tls-not-verified', ssl.parent ?? ssl, UNVERIFIED);
    const policy = /\.set_missing_host_key_policy$/.test(call.name) ? call.args[0] : undefined;
    if (policy !== undefined && /\b(?:AutoAdd|Warning)Policy\b/.test(model.text(policy).slice(0, 80)))
        context.report('tls-not-verified', call.node, UNVERIFIED);
    if (/^ssl\._create_unverified_context$/.test(call.name))
        context.report('tls-not-verified', call.node, UNVERIFIED);
}
/** `session`, or what `requests.Session()` is kept as. */
function isSession(model, name) {
    if (/[sS]ession\w*(?:\(\))?$/.test(name))
        return true;
    const origin = model.originOf(name);
    const made = origin === undefined ? undefined : model.callAt(unwrap(origin));
    return (made !== undefined && /^(?:requests|httpx|niquests)\.(?:\w+\.)?(?:[sS]ession|Client|AsyncClient)$/.test(made.name));
}
function usesAiohttp(model) {
    return [...model.modules].some((name) => /^aiohttp\b/.test(name));
}
function reportUnverifiedSettings(context) {
    const { model } = context;
    for (const { target, targetNode, value } of model.assignments) {
        const text = model.text(value).slice(0, 60);
        const isOff = (/\.check_hostname$/.test(target) && text === 'False') ||
            (/\.verify_mode$/.test(target) && /CERT_NONE$/.test(text)) ||
            (/_create_default_https_context$/.test(target) && /_create_unverified_context$/.test(text)) ||
            (/^process\.env(?:\.NODE_TLS_REJECT_UNAUTHORIZED|\[\])$/.test(target) &&
                /TLS_REJECT_UNAUTHORIZED/.test(model.text(targetNode)) &&
                /^['"]?0['"]?$/.test(text)) ||
            (/\.verify$/.test(target) && text === 'False' && isSession(model, target.slice(0, -'.verify'.length)));
        if (isOff)
            context.report('tls-not-verified', targetNode.parent ?? targetNode, UNVERIFIED);
    }
    if (model.python)
        return;
    for (const node of model.tree.nodes) {
        if (node.kind !== 'pair')
            continue;
        const key = childOf(node, 'key');
        const value = childOf(node, 'value');
        if (key === undefined || value?.kind !== 'false')
            continue;
        if (/^['"]?(?:rejectUnauthorized|strictSSL)['"]?$/.test(constantString(model.tree, key) ?? model.text(key).slice(0, 30)))
            context.report('tls-not-verified', node, UNVERIFIED);
    }
}

;// CONCATENATED MODULE: ./build/embedded/governance/checks/operations.js



/** Ends what somebody has or may do, or moves what belongs to them. */
const ENDS = /^_{0,2}(?:async_?)?(?:admin_?|do_?|hard_?|force_?|bulk_?)?(?:delete|remove|purge|erase|drop|truncate|wipe|grant|revoke|promote|demote|disable|deactivate|suspend|ban|unban|impersonate|refund|transfer|approve|rotate|terminate|close|make|elevate)(?:_|(?=[A-Z]))/i;
const operations_CHANGES = /^_{0,2}(?:set|update|change|reset|assign|add|modify|adjust)(?:_|(?=[A-Z]))/i;
/** Whatever it is of: to grant, to revoke and to act as another are about rights. */
const TAKES = /^_{0,2}(?:async_?)?(?:grant|revoke|impersonate)(?:_|(?=[A-Z]))/;
const HELD = /user|account|admin|role|permission|privilege|tenant|customer|member|api_?key|secret|password|credential|access|polic(?:y|ies)|balance|payment|fund|order|invoice|record|organi[sz]ation|patient|subscription|employee/i;
const RIGHTS = /role|permission|privilege|password|credential|polic(?:y|ies)|balance|admin|salary|limit|owner/i;
const ACTS = new Set([
    'database',
    'delete',
    'cloud',
    'send',
    'process',
]);
const SQL = /^\s*(?:delete\s+from|drop\s+(?:table|database|user|role|schema)|truncate\b|grant\s|revoke\s|update\s+\S+\s+set\s[^]{0,80}(?:role|permission|is_admin|password|balance|privilege))/i;
/** A record kept somewhere else than in a log. */
const RECORDS = /(?:^|[._])(?:audit\w*|emit|publish|dispatch|track|record\w*|history|journal|notify|activity|trail|event\w*|capture\w*|log\w*|append_event|add_event|signal)(?:[._(]|$)|(?:audit|event|history|journal|activity|trail|record)\w*(?:\(\))?\.\w+$/i;
/** Operations on accounts, rights and other people's data that leave no record. Once per module. */
function checkOperations(context) {
    const { model } = context;
    if (context.has('no-audit-trail') || logs(context))
        return;
    if (model.calls.some(({ name }) => RECORDS.test(name)) || /\baudit|@log_|@audited|history\b/i.test(model.tree.text))
        return;
    const place = namedOperation(context) ??
        statement(context) ??
        calledOperation(context) ??
        storedOperation(context) ??
        route(context);
    if (place === undefined)
        return;
    context.report('no-audit-trail', place, `${context.functionAround(place, 'This module')} carries out an operation on accounts, rights or stored data without a record of who asked for it, when and with what result.`);
}
function namedOperation({ model }) {
    return model.scopes.find(({ name, node }) => {
        if (name === undefined)
            return false;
        if (!(ENDS.test(name) && HELD.test(name)) && !TAKES.test(name) && !(operations_CHANGES.test(name) && RIGHTS.test(name)))
            return false;
        return model.calls.some((call) => isInside(call.node, node) &&
            (ACTS.has(effectOf(model, call)) || STORES.test(writtenCallee(model.tree, call.node))));
    })?.node;
}
/** A repository that was handed to the class: `this.members.update(…)`. */
const STORES = /^(?:this|self)\.\w+\.(?:update|delete|remove|save|soft_?delete|destroy)$/i;
/** `iam.delete_user(…)`, `auth.deleteUser(…)`: a service is told to end or to grant something. */
function calledOperation({ model }) {
    return model.calls.find((call) => {
        const last = call.name.split('.').at(-1) ?? '';
        if (!/^(?:admin_?)?(?:delete|remove|disable|create|attach|detach|put|add|revoke|grant)_?(?:user|role|access_?key|(?:\w+_)?policy|login_profile|account|member|iam\w*)/i.test(last))
            return false;
        return (effectOf(model, call) === 'cloud' ||
            /(?:^|[._])(?:iam|auth|cognito\w*|identity|admin|directory)(?:\(\))?\.\w+$/i.test(call.name));
    })?.node;
}
const OWNED = /(?:^|[._])(?:users?|accounts?|members?|customers?|employees?|patients?|tenants?|organi[sz]ations?|roles?|permissions?|api_?keys?|credentials?|subscriptions?|invoices?|payments?)(?:_?(?:model|repo(?:sitory)?|table|collection))?$/i;
const RIGHT_KEY = /^(?:roles?|is_?(?:admin|super_?user|staff)|permissions?|privileges?|balance)$/i;
/** `prisma.user.delete(…)`, `User.findByIdAndDelete(…)`, `db.update(users).set({ role })`: whoever asks, through whatever function. */
function storedOperation({ model }) {
    return model.calls.find((call) => {
        if (effectOf(model, call) !== 'database')
            return false;
        const last = call.name.split('.').at(-1) ?? '';
        if (/^(?:delete\w*|destroy|remove|findBy\w*(?:Delete|Remove)|findOneAndDelete)$/.test(last)) {
            const holder = call.name.slice(0, -last.length - 1).replace(/\.objects\b.*$|\(\)$/, '');
            if (OWNED.test(holder) || OWNED.test(queried(model, call)))
                return true;
        }
        return (/^(?:set|update\w*|findBy\w*Update|findOneAndUpdate|upsert)$/.test(last) &&
            call.args.some((argument) => [...below(model.tree, argument)].some((part) => (part.kind === 'pair' && RIGHT_KEY.test(model.text(childOf(part, 'key') ?? part).slice(0, 30))) ||
                (part.kind === 'shorthand_property_identifier' && RIGHT_KEY.test(model.text(part).slice(0, 30))))));
    })?.node;
}
/** What `session.query(Customer).filter_by(…)` is a query of. */
function queried(model, call) {
    for (let at = call.receiver, step = 0; at !== undefined && step < 8; step += 1) {
        const inner = model.callAt(unwrap(at));
        if (inner === undefined)
            return '';
        const subject = inner.args[0];
        if (/\.query$/.test(inner.name))
            return subject === undefined ? '' : model.text(subject).slice(0, 60);
        at = inner.receiver;
    }
    return '';
}
/** A statement to a database that ends or grants something. */
function statement({ model }) {
    return model.calls.find((call) => {
        if (!/\.(?:execute|executemany|executescript|query|exec|run|raw)$/.test(call.name) || call.args[0] === undefined)
            return false;
        const origin = call.args[0].kind === 'identifier' ? model.originAt(call.args[0]) : undefined;
        const text = stringPieces(model.tree, origin ?? call.args[0]).join(' ');
        return SQL.test(text) && HELD.test(text);
    })?.node;
}
const SENSITIVE_PATH = /\/(?:promote|demote|grant|revoke|delete|remove|disable|deactivate|suspend|ban|impersonate|reset-?password|roles?|permissions?|transfer|refund|approve)(?:\/|$)/i;
/** `app.delete('/users/:id', …)`, `@router.delete("/users/{id}")`. */
function route({ model }) {
    return model.calls.find((call) => {
        if (isNestDelete(call))
            return true;
        if (!/(?:^|[._])(?:app|router|api|server|fastify|bp|blueprint|\w+_router|\w+Router|express\(\)|Router\(\)|FastAPI\(\)|APIRouter\(\)|Flask\(\)|Blueprint\(\))\.(?:delete|post|put|patch)$/.test(call.name))
            return false;
        const path = call.args[0] === undefined ? '' : stringPieces(model.tree, call.args[0]).join('');
        if (!path.startsWith('/'))
            return false;
        if (!/\.delete$/.test(call.name) && !SENSITIVE_PATH.test(path))
            return false;
        const decorated = call.node.parent?.kind === 'decorator' ? call.node.parent.parent : undefined;
        const handler = decorated ?? call.node;
        return changesSomething(handler);
    })?.node;
    /** `@Delete(':id')` over a method of a controller of accounts that hands the work to a service. */
    function isNestDelete({ name, node }) {
        const decorator = node.parent;
        if (name !== '@nestjs/common.Delete' || decorator?.kind !== 'decorator')
            return false;
        const siblings = decorator.parent?.children ?? [];
        const method = siblings.slice(siblings.indexOf(decorator)).find(({ kind }) => kind === 'method_definition');
        const controller = decorator.parent?.parent;
        if (method === undefined || controller === undefined || !HELD.test(model.text(controller).slice(0, 80)))
            return false;
        return model.calls.some((call) => isInside(call.node, method) && /\.(?:delete|remove|destroy|revoke|ban|suspend|deactivate)\w*$/.test(call.name));
    }
    function changesSomething(handler) {
        for (const part of below(model.tree, handler)) {
            const call = model.callAt(part);
            if (call !== undefined && ACTS.has(effectOf(model, call)))
                return true;
            if (part.kind === 'unary_expression' && /^delete\b/.test(model.text(part).slice(0, 7)))
                return true;
            if (part.kind === 'delete_statement' && childOf(part, 'subscript') === undefined)
                return true;
        }
        return false;
    }
}

;// CONCATENATED MODULE: ./build/embedded/governance/checks/personal-data.js


/** Names of single values that describe or identify one person. */
const PERSONAL = /^(?:(?:\w*_)?(?:email|e_mail|email_address|mail_address|phone|phone_number|telephone|mobile_number|ssn|social_security(?:_number)?|date_of_birth|dob|birth_?date|birthday|passport(?:_number|_no)?|iban|credit_card(?:_number)?|card_number|cvv|national_id|tax_id|driver_?s?_licen[cs]e|medical_record(?:_number)?|mrn|patient(?:_name|_id|_record|_data)?|diagnosis|home_address|street_address|full_name|first_name|last_name|surname|given_name|family_name|maiden_name|middle_name|customer_name|employee_name|applicant_name|cardholder(?:_name)?|personal_(?:id|number|code)|nino|nhs_number|national_insurance(?:_number)?|bank_account(?:_number)?|account_holder|sort_code|card_pan|pan_number|insurance_number|tax_number|tax_file_number|aadhaar|home_phone|work_phone|cell_?phone|mobile_phone|msisdn|contact_number|phone_numbers?|emails|email_addresses|billing_address|shipping_address|postal_address|mailing_address|residential_address|ethnicity|religion|sexual_orientation|blood_type|health_condition|prescription|diagnoses|allergies|medications|credit_score|salary|password|passwd|ip_address))$/;
/** Names that mean a person's only where their holder is one: `customer.name`, `patient["address"]`. */
const PERSONAL_OF_SOMEBODY = /^(?:name|address|gender|age|birth|mobile|cell|tel|city|zip|zip_code|postcode|postal_code|nationality|account_number|card|location|photo|income|notes|contact)$/;
const SOMEBODY = /(?:^|_)(?:user|customer|patient|client|person|employee|applicant|candidate|member|subscriber|contact|lead|guest|student|passenger|recipient|borrower|tenant|resident|donor|caller|claimant|beneficiary|profile)s?$/;
/** Things about such a value rather than the value. */
const ABOUT = /^(?:has|is|num|count|no|with|send|use|valid|masked|hashed|redacted|encrypted|safe|anonymi[sz]ed|from|default|admin|support|git|author|committer)_/;
const MASKS = /mask|redact|hash|^Boolean$|anonymi|pseudonym|scrub|obfuscat|encrypt|tokeni[sz]e|sanitize|digest|sha256|^len$|^bool$|^type$|^isinstance$|^repr_type$|count/i;
const LOGS = /^(?:print|pprint|pprint\.pprint|click\.s?echo|typer\.s?echo|rich\.print|rich\.console\.Console\(\)\.(?:print|log)|tqdm\.(?:tqdm\.)?write|self\.std(?:out|err)\.write|syslog\.syslog|warnings\.warn|logging\.\w+|console\.\w+|sys\.std(?:out|err)\.write|process\.std(?:out|err)\.write|debug\(\))$|(?:^|[._])(?:log|logger|_logger|LOG|LOGGER|logging)(?:\(\))?\.(?:debug|info|warn|warning|error|exception|critical|fatal|log|trace)$|^(?:logging|loguru|structlog|winston|pino|bunyan|log4js|consola)\b.*\.(?:debug|info|warn|warning|error|exception|critical|fatal|log|trace)$/;
/** Services that analyse, record errors or keep customers, through their own packages. */
const TRACKS = /^@?(?:segment|posthog|mixpanel|amplitude|sentry|rudder|customerio|intercom|heap|klaviyo|braze|bugsnag|rollbar|hubspot|pipedrive|mailchimp|activecampaign|jsforce)[\w./@-]*(?:\(\))?\.(?:[\w.()]+\.)?(?:identify|track|page|group|alias|capture|captureMessage|capture_message|setUser|set_user|setContext|set_context|setTags?|set_tags?|setExtras?|set_extras?|people_set|people_append|set|register|create|update|createOrUpdate)$/i;
/** Tags of a page, and the global object of an analytics script. */
const TAGS = /^(?:window\.)?(?:gtag|fbq|ga|dataLayer\.push|_paq\.push|twq|ttq\.\w+|plausible|analytics\.(?:identify|track|page|group|alias)|mixpanel\.(?:[\w.]+\.)?(?:identify|track|set|register)|posthog\.\w+|heap\.\w+|amplitude\.\w+|Intercom|hj|rudderanalytics\.\w+|FS\.\w+|@?slack[\w./@-]*(?:\(\))?\.(?:chat_postMessage|chat\.postMessage|chat_postEphemeral|send)|(?:discord|telegram|telebot|aiogram|pymsteams)\b.*\.send\w*|LogRocket\.identify|Sentry\.set\w+|DD_RUM\.\w+|newrelic\.\w+)$|(?:^|\.)span\.(?:set_attributes?|setAttributes?|add_event|addEvent)$|(?:^|[._])(?:analytics|segment|mixpanel|posthog|amplitude|telemetry|tracker)(?:_?client)?(?:\(\))?\.(?:track|identify|capture|people_set|set_user|log_?event|send_?event|record)$/i;
/** Personal data that reaches a log or another party unmasked. */
function checkPersonalData(context) {
    const { model } = context;
    for (const call of model.calls) {
        if (LOGS.test(call.name) || LOGS.test(writtenCallee(model.tree, call.node))) {
            const name = personalName(context, [...call.args, ...call.keywords.values()]);
            if (name !== undefined && !(/\.\w+$/.test(call.name) && !/^console\./.test(call.name) && redacts(context)))
                context.report('personal-data-logged', call.node, `${context.calleeOf(call)} writes a value named as personal data (${name}) to a log or to the console as it is.`);
            continue;
        }
        const effect = effectOf(model, call);
        const tracks = TRACKS.test(call.name) || TAGS.test(call.name);
        if (effect !== 'send' && effect !== 'model' && effect !== 'fetch' && !tracks)
            continue;
        const whole = effect === 'model' || tracks;
        const sent = whole ? [...call.args, ...call.keywords.values()] : payloadOf(call);
        const name = [ANY_NAME, RARER]
            .map((kind) => personalName(context, sent, kind))
            .find((found) => found !== undefined && (whole || (leavesTheProduct(context, call, found) && !delivers(context, call, found))));
        if (name === undefined)
            continue;
        context.report('personal-data-sent', call.node, effect === 'model'
            ? `A value named as personal data (${name}) becomes part of the prompt of ${context.calleeOf(call)} as it is.`
            : `${context.calleeOf(call)} sends a value named as personal data (${name}) to another party as it is.`);
    }
}
const ANY_NAME = /./;
/** Not what people sign in with, nor where a message goes. */
const RARER = /^(?!(?:email|password|first_name|last_name|full_name|phone|phone_number|mobile_phone|mobile_number|msisdn)$)/;
function payloadOf(call) {
    const named = ['json', 'data', 'body', 'params', 'content', 'payload'].flatMap((key) => {
        const value = call.keywords.get(key);
        return value === undefined ? [] : [value];
    });
    return named.length > 0 ? named : call.args.slice(1, 2);
}
/** Signing in sends an address and a password to one's own service: that is what they are for. */
function leavesTheProduct({ model }, call, name) {
    // `requests.request("POST", url)` names the method first.
    const first = /^(?:get|post|put|patch|delete)$/i.test(call.args[0] === undefined ? '' : (constantString(model.tree, call.args[0]) ?? ''))
        ? call.args[1]
        : call.args[0];
    const url = first === undefined ? '' : [...stringPieces(model.tree, first), ...originPieces(first)].join('');
    // A path alone is one's own service in a browser; in Python it is below the address of a client.
    if (/^https?:\/\/(?:localhost|127\.)/.test(url) || (!model.python && /^\.?\//.test(url)))
        return false;
    if (/log-?in|auth|token|session|sign-?(?:up|in)|register|password|account|users?\b|invite|forgot|reset|verify/i.test(url))
        return false;
    if (/^(?:email|password|first_name|last_name|full_name)$/.test(name)) {
        if (/^https?:\/\//.test(url))
            return true;
        // An address that is a setting may be one's own; several data of one person to something called a partner's are not for it.
        return first !== undefined && PARTNER.test(`${model.text(first).slice(0, 120)} ${url}`);
    }
    return /^(?:https?:\/\/|$)/.test(url) || url.length > 0;
    function originPieces(node) {
        const origin = node.kind === 'identifier' ? model.originAt(node) : undefined;
        return origin === undefined ? [] : stringPieces(model.tree, origin);
    }
}
/** A service that carries messages is told where the message goes. */
function delivers({ model }, call, name) {
    const address = call.args[0];
    if (address === undefined || !/mail|phone|mobile|msisdn|number/.test(name))
        return false;
    const origin = address.kind === 'identifier' ? model.originAt(address) : undefined;
    return /(?:^|[/._-])(?:e?mails?|smtp|sms|messages?|messaging)(?:[/._?-]|$)|sms|sendgrid|mailgun|brevo|resend\./i.test([address, ...(origin === undefined ? [] : [origin])].flatMap((node) => stringPieces(model.tree, node)).join(' '));
}
const PARTNER = /webhook|partner|vendor|third_?party|crm|slack|zapier|hubspot|salesforce|analytics|segment|marketing|mailchimp|sendgrid|intercom|tracking|tracker|collector|telemetry|external|broker|advert|enrich|clearbit|scoring/i;
/** The first personal name among the values of some expressions, those inside a masking call left out. */
function personalName(context, expressions, kind = ANY_NAME, depth = 0) {
    const { model } = context;
    for (const expression of expressions) {
        for (let index = expression.index; index <= expression.last; index += 1) {
            const node = model.tree.nodes[index];
            if (node === undefined)
                break;
            if (FUNCTION_KINDS.has(node.kind)) {
                index = node.last;
                continue;
            }
            // Whether a value is there, or is equal to another, is not the value.
            if (isComparison(context, node)) {
                index = node.last;
                continue;
            }
            if (CALL_KINDS.has(node.kind)) {
                const call = model.callAt(node);
                const inner = call?.name ?? '';
                if (MASKS.test(inner.split('.').at(-1) ?? '')) {
                    index = node.last;
                    continue;
                }
                if (tellsAll(context, call))
                    return 'record';
                // Words put together by a function of this module.
                const maker = depth === 0 ? model.functions.get(inner.replace(/^(?:self|this|cls)\./, '')) : undefined;
                const found = maker === undefined
                    ? undefined
                    : personalName(context, maker.returns.filter((value) => isBuilt(context, value)), kind, 1);
                if (found !== undefined)
                    return found;
                continue;
            }
            const name = nameOfValue(context, node);
            if (name !== undefined && kind.test(name))
                return name;
            // A payload put together a line earlier.
            if (depth === 0 && node.kind === 'identifier' && node.field !== 'attribute') {
                const origin = model.originAt(node);
                if (origin !== undefined && origin.last - origin.index < 1_000 && isBuilt(context, origin)) {
                    const found = personalName(context, [origin], kind, 1);
                    if (found !== undefined)
                        return found;
                }
            }
        }
    }
    return undefined;
}
/** Text and collections that are put together where they stand. */
const BUILT = /^(?:dictionary|object|string|template_string|list|array|tuple|binary_operator|binary_expression|concatenated_string)$/;
function isBuilt({ model }, node) {
    const inner = unwrap(node);
    const call = model.callAt(inner);
    return call === undefined
        ? BUILT.test(inner.kind)
        : /^(?:JSON\.stringify|json\.dumps)$|\.(?:join|format|render)$/.test(call.name);
}
/** A whole record of a person turned into text: `JSON.stringify(user)`, `json.dumps(asdict(customer))`, `patient.model_dump()`. */
function tellsAll({ model }, call) {
    if (call === undefined)
        return false;
    const isSerialiser = /^(?:JSON\.stringify|(?:util\.)?inspect|json\.dumps|vars|repr|dataclasses\.asdict|asdict|model_to_dict)$/.test(call.name);
    const isDump = /\.(?:model_dump(?:_json)?|dict|to_dict|toJSON|to_json|toObject|as_dict)$/.test(call.name);
    const subject = isSerialiser ? call.args[0] : isDump ? call.receiver : undefined;
    if (subject === undefined)
        return false;
    const text = model.text(subject).slice(0, 60).split('.').at(-1) ?? '';
    return (SOMEBODY.test(text.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()) &&
        !/client|profile|tenant|lead|contact/i.test(text));
}
function isComparison({ model }, node) {
    if (node.kind === 'comparison_operator' || node.kind === 'not_operator')
        return true;
    if (node.kind === 'unary_expression')
        return /^!/.test(model.text(node).slice(0, 1));
    if (node.kind !== 'binary_expression')
        return false;
    const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
    return (left !== undefined && right !== undefined && /[=<>]/.test(model.tree.text.slice(left.end, right.start).slice(0, 20)));
}
/** The logger of the module masks named fields by itself: `pino({ redact: ['email'] })`. */
function redacts({ model }) {
    return model.calls.some(({ name, keywords }) => /^(?:pino|winston\.createLogger|bunyan\.createLogger)$/.test(name) && keywords.has('redact'));
}
function nameOfValue({ model }, node) {
    let text;
    if (node.kind === 'identifier' ||
        node.kind === 'property_identifier' ||
        node.kind === 'shorthand_property_identifier') {
        // The name of a keyword, a key or a called method is not a value.
        if (node.field === 'name' || node.field === 'key' || node.field === 'function')
            return undefined;
        const holder = node.parent;
        if (holder !== undefined &&
            (holder.field === 'function' || /^(?:attribute|member_expression)$/.test(holder.kind)) &&
            node.field === 'object')
            return undefined;
        if (holder?.field === 'function')
            return undefined;
        text = model.text(node);
    }
    else if (node.field === 'subscript' ||
        node.field === 'index' ||
        // `frame[["email", "phone"]]`: columns of a table.
        (node.kind === 'string' && node.parent?.kind === 'list' && node.parent.field === 'subscript')) {
        text = constantString(model.tree, node);
    }
    if (text === undefined || text.length > 40)
        return undefined;
    if (/^[A-Z][A-Z0-9_]*$/.test(text))
        return undefined;
    const name = text.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
    if (ABOUT.test(name))
        return undefined;
    const holder = personal_data_holderOf(model, node);
    // Repositories and packages have full names too.
    if (name === 'full_name' && /repo|data|package|file|branch|event|payload|module|func|node|test/i.test(holder))
        return undefined;
    if (PERSONAL.test(name))
        return name;
    return PERSONAL_OF_SOMEBODY.test(name) &&
        SOMEBODY.test(holder) &&
        !/client|profile|tenant|member|contact|user$/.test(holder)
        ? name
        : undefined;
}
/** The last word of what a value is a member of, in lower case with underscores; empty for a value of its own. */
function personal_data_holderOf(model, node) {
    const member = node.parent;
    const object = member === undefined ? undefined : (childOf(member, 'object') ?? childOf(member, 'value'));
    if (object === undefined || object === node)
        return '';
    const word = /([\w$]+)\W*$/.exec(model.text(object).slice(-60))?.[1] ?? '';
    return word.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

;// CONCATENATED MODULE: ./build/embedded/governance/checks/search-path.js



const PATH_CALL = /^sys\.(?:path|meta_path|path_hooks)\.(?:insert|append|extend)$|^__path__\.(?:insert|append|extend)$|^pkg_resources\.working_set\.add_entry$|^site\.addpackage$|^site\.addsitedir$|^module\.paths\.(?:push|unshift|splice)$|^require\.main\.paths\.(?:push|unshift|splice)$|^(?:module\.)?Module\._initPaths$|^require\(\)\.Module\._initPaths$|^module\._initPaths$|^(?:require\(\)|module|Module)\.(?:Module\.)?globalPaths\.(?:push|unshift|splice)$|^(?:app-module-path|require\(\))\.addPath$|^module-alias(?:\(\))?\.(?:addPath|addAlias|addAliases)$/;
/** Hooks into how Node finds modules. */
const HOOK_CALL = /^module\.(?:register|registerHooks)$|^pirates\.addHook$|^tsconfig-paths\.register$/;
/** Packages that change the search path by being imported. */
const PATH_PACKAGE = /^['"](?:app-module-path\/(?:register|cwd)|module-alias\/register|tsconfig-paths\/register)(?:\.js)?['"]$/;
const PATH_TARGET = /^sys\.(?:path|meta_path|path_hooks)(?:\[\])?$|^__path__(?:\[\])?$|^(?:module|Module|require\(\))(?:\.Module)?\.(?:_resolveFilename|_load|_nodeModulePaths|_findPath|prototype\.require)$|^(?:module\.)?(?:Module\.)?globalPaths$|^module\.paths$|^require\.main\.paths$/;
const PATH_VARIABLE = /^(?:PYTHONPATH|NODE_PATH|PYTHONHOME)$/;
const ENVIRONMENT_TARGET = /^os\.environ\[\]$|^process\.env(?:\.NODE_PATH|\[\])$/;
/** Runtime changes to where code is imported from, and roots taken from the file's own place that nobody checks. */
function checkSearchPath(context) {
    const changed = reportSearchPath(context);
    if (mentionsOwnPlace(context))
        reportUncheckedRoot(context, changed);
}
function fromOwnPlace({ flow }, value) {
    return (flow.labelsOf(value) & OWN_PLACE) === 0 ? '' : ', to a folder worked out from where this file lies';
}
/** Returns the values that were put on the path. */
function reportSearchPath(context) {
    const { model } = context;
    const values = [];
    const report = (node, value) => {
        if (value !== undefined)
            values.push(value);
        const call = model.callAt(node);
        const what = call === undefined ? 'An assignment' : context.calleeOf(call);
        const place = value === undefined ? '' : fromOwnPlace(context, value);
        context.report('search-path', node, `${what} changes where modules are imported from while the program runs${place}, so what is imported depends on how this file was reached.`);
    };
    for (const call of model.calls) {
        if (PATH_CALL.test(call.name))
            report(call.node, call.args.at(-1));
        else if (!model.python && HOOK_CALL.test(call.name))
            report(call.node, undefined);
        else if (/^os\.environ\.(?:setdefault|update)$|^os\.putenv$/.test(call.name) && namesPathVariable(context, call))
            report(call.node, call.args[1]);
    }
    if (!model.python)
        reportPathPackages(context, report);
    reportChildPath(context, report);
    for (const { target, targetNode, value } of model.assignments) {
        if (PATH_TARGET.test(target))
            report(targetNode.parent ?? targetNode, value);
        else if (ENVIRONMENT_TARGET.test(target) &&
            constantString(model.tree, value) !== '' &&
            namesPathVariableText(context, targetNode))
            report(targetNode.parent ?? targetNode, value);
    }
    return values;
}
/** The search path of a child: `env={**os.environ, "PYTHONPATH": root}`, or `env["PYTHONPATH"] = root` on a copy. */
function reportChildPath({ model }, report) {
    const isEmpty = (value) => constantString(model.tree, value) === '';
    for (const node of model.tree.nodes) {
        if (node.kind !== 'pair')
            continue;
        const key = childOf(node, 'key');
        const value = childOf(node, 'value');
        if (key === undefined || value === undefined || isEmpty(value))
            continue;
        if (!/^["']?(?:PYTHONPATH|NODE_PATH)["']?$/.test(model.text(key).slice(0, 14)))
            continue;
        const holder = node.parent?.parent;
        const isEnvironment = (holder?.kind === 'keyword_argument' && model.text(holder).startsWith('env')) ||
            (holder?.kind === 'pair' && /^['"]?env\b/.test(model.text(holder).slice(0, 5))) ||
            /\.\.\.process\.env\b|\*\*os\.environ\b/.test(model.text(node.parent ?? node).slice(0, 400)) ||
            (childOf(holder ?? node, 'left') ?? childOf(holder ?? node, 'name')) !== undefined;
        if (isEnvironment)
            report(node, value);
    }
    for (const { targetNode, value } of model.assignments) {
        if (!/^(?:subscript|subscript_expression|member_expression)$/.test(targetNode.kind) || isEmpty(value))
            continue;
        const text = model.text(targetNode).slice(0, 60);
        if (/^(?!os\.environ|process\.env)[\w.]*env\w*(?:\[["'](?:PYTHONPATH|NODE_PATH)["']\]|\.NODE_PATH)$/i.test(text))
            report(targetNode.parent ?? targetNode, value);
    }
}
function reportPathPackages({ model }, report) {
    for (const node of model.tree.nodes) {
        const source = node.kind === 'import_statement' ? childOf(node, 'source') : undefined;
        if (source !== undefined && PATH_PACKAGE.test(model.text(source).slice(0, 40)))
            report(node, undefined);
    }
    for (const { name, args, node } of model.calls) {
        if (name === 'require' && args[0] !== undefined && PATH_PACKAGE.test(model.text(args[0]).slice(0, 40)))
            report(node, undefined);
    }
}
function namesPathVariable(context, call) {
    const first = call.args[0];
    if ([...call.keywords.keys()].some((key) => PATH_VARIABLE.test(key)))
        return true;
    if (first === undefined)
        return false;
    if (first.kind === 'dictionary') {
        // Emptying the variable for a child is the opposite of a change to where code comes from.
        return context.model
            .propertiesOf(first)
            .some(([key, value]) => PATH_VARIABLE.test(key) && constantString(context.model.tree, value) !== '');
    }
    const name = constantString(context.model.tree, first);
    return name !== undefined && PATH_VARIABLE.test(name);
}
function namesPathVariableText(context, target) {
    return (/\bNODE_PATH$/.test(context.model.text(target)) ||
        stringPieces(context.model.tree, target).some((piece) => PATH_VARIABLE.test(piece)));
}
function mentionsOwnPlace({ model }) {
    return /__file__|__dirname|__filename|import\.meta\.(?:url|dirname|filename)/.test(model.tree.text);
}
const search_path_USES = /^(?:open|io\.open|os\.(?:chdir|listdir|walk|scandir)|process\.chdir|shutil\.\w+|importlib\.util\.spec_from_file_location|runpy\.run_path|require|import|module\.createRequire|fs(?:-extra)?\.\w+(?:\.\w+)?|subprocess\.\w+|child_process\.\w+|execa(?:\.\w+)?)$|\.(?:read_text|read_bytes|write_text|write_bytes|open|glob|rglob|iterdir|mkdir|unlink)$/;
/** Code to read, not to run in production. */
const search_path_SHOWN = /(?:^|\/)(?:docs?|documentation|examples?|samples?|demos?|tutorials?)\//i;
/** What an example may do with a file beside it. */
const LOOKS = /(?:^|\.)(?:open|read\w*|listdir|walk|scandir|glob|rglob|iterdir|existsSync|createReadStream)$/;
function reportUncheckedRoot(context, onSearchPath) {
    const { model, flow } = context;
    if (isChecked(context))
        return;
    const reaches = onSearchPath.some((value) => (flow.labelsOf(value) & OWN_PLACE) !== 0);
    if (!reaches && !model.calls.some((call) => usesRoot(context, call)))
        return;
    const wanted = reaches ? OWN_PLACE : ROOT;
    // Derived in the expression that is used, or before in a variable: the derivation is what the remedy changes.
    const derived = model.assignments.find(({ value }) => (flow.labelsOf(value) & wanted) !== 0 && (flow.labelsOf(value) & ROOT) !== 0) ?? model.assignments.find(({ value }) => (flow.labelsOf(value) & wanted) !== 0);
    const node = derived?.targetNode.parent ?? onSearchPath[0] ?? model.calls.find((call) => usesRoot(context, call))?.node;
    if (node === undefined)
        return;
    context.report('unchecked-root', node, `${plainName(derived?.target, 'A folder')} is worked out from where this file lies, on trust in the layout of the repository, and used without a check that it is the folder meant.`);
}
/** They put a path together, or look at it, and do nothing with it. */
const SHAPES_PATH = /(?:^|\.)(?:join|resolve|normalize|normpath|abspath|realpath|dirname|basename|relative|relpath|relative_to|joinpath|with_name|with_suffix|absolute|as_posix|as_uri|fileURLToPath|pathToFileURL|URL|Path|PurePath|PosixPath|str|fspath|fsdecode|parse|extname|toString|replace|split|splitext|startsWith|startswith|endsWith|slice|format|append|push|add|print|log|info|debug|warn|warning|error|exception|exists|existsSync|isfile|isdir|is_file|is_dir|len|repr|insert|extend|includes|get|set|describe|test|it|expect)(?:\(\))?$/;
/** Handed to code of another module, which does with it what it likes. */
function search_path_handsOn({ model }, call) {
    if (SHAPES_PATH.test(call.name))
        return false;
    const base = /^[\w@/.-]+?(?=\(|$)/.exec(call.name)?.[0] ?? '';
    for (const origin of model.imports.values())
        if (origin === base || base.startsWith(`${origin}.`))
            return true;
    return false;
}
function usesRoot(context, call) {
    const { model, flow, path } = context;
    if ((!search_path_USES.test(call.name) && !search_path_handsOn(context, call)) || (search_path_SHOWN.test(path) && LOOKS.test(call.name)))
        return false;
    const expressions = [
        ...call.args,
        ...call.keywords.values(),
        ...(call.receiver === undefined ? [] : [call.receiver]),
    ];
    return expressions.some((node) => !isOwnMetadata(model.text(node)) && (flow.labelsOf(node) & ROOT) !== 0);
}
/** A package reading its own version or description says nothing about trust. */
function isOwnMetadata(text) {
    return /package\.json|README|VERSION|version|CHANGELOG|pyproject\.toml|requirements[\w.-]*\.txt/.test(text.slice(0, 300));
}
const CHECK_CALL = /\.(?:is_dir|is_file|exists|is_relative_to|relative_to|samefile)$|^os\.path\.(?:exists|isdir|isfile|samefile|commonpath)$|^fs(?:-extra)?\.(?:promises\.)?(?:exists|existsSync|accessSync|access|stat|statSync|lstat|lstatSync|realpathSync|pathExists|pathExistsSync)$/;
/** A check of the root counts where something follows from it: an assertion, or a branch that leaves. */
function isChecked({ model, flow }) {
    for (const call of model.calls) {
        if (/\.resolve$/.test(call.name) && call.keywords.has('strict'))
            return true;
        if (!CHECK_CALL.test(call.name))
            continue;
        const subject = call.receiver ?? call.args[0];
        const all = [...call.args, ...(subject === undefined ? [] : [subject])];
        if (!all.some((node) => (flow.labelsOf(node) & OWN_PLACE) !== 0))
            continue;
        if (leavesModule(model, call.node))
            return true;
    }
    for (const node of model.tree.nodes) {
        if (node.kind !== 'assert_statement')
            continue;
        for (const part of below(model.tree, node)) {
            if ((part.kind === 'identifier' || CALL_KINDS.has(part.kind)) && (flow.labelsOf(part) & OWN_PLACE) !== 0)
                return true;
        }
    }
    return model.tree.nodes.some((node) => node.kind === 'if_statement' && comparesPlace(node));
    function comparesPlace(statement) {
        const condition = childOf(statement, 'condition');
        return (condition !== undefined &&
            /\.name\b|basename|startswith|startsWith|relative/.test(model.text(condition).slice(0, 300)) &&
            (flow.labelsOf(condition) & OWN_PLACE) !== 0 &&
            leavesModule(model, condition));
    }
}

;// CONCATENATED MODULE: ./build/embedded/governance/checks/secret-presence.js




/** A secret that is only asked whether it is there: any text at all will do. */
function reportPresenceOnly(context) {
    const { model } = context;
    for (const read of environmentReads(model)) {
        if (read.key === undefined || !SECRET_NAME.test(read.key))
            continue;
        if (read.failsWhenAbsent && isPresenceCheck(context, read)) {
            context.report('secret-presence-only', read.node, presenceMessage(read));
            return;
        }
        if (isTruthTest(model, read.node) && leavesModule(model, read.node) && !isFormTested(context, read)) {
            context.report('secret-presence-only', read.node, presenceMessage(read));
            return;
        }
        if (endsIfAbsent(model, read.node) && !isFormTested(context, read)) {
            context.report('secret-presence-only', read.node, presenceMessage(read));
            return;
        }
        if (read.variable === undefined)
            continue;
        const uses = model.tree.nodes.filter((node) => /^(?:identifier|attribute|member_expression|subscript)$/.test(node.kind) && model.text(node) === read.variable);
        const check = uses.find((node) => isTruthTest(model, node) && leavesModule(model, node));
        if (check === undefined || uses.some((node) => isFormTest(context, node)))
            continue;
        context.report('secret-presence-only', read.node, presenceMessage(read));
        return;
    }
    reportMembership(context);
    reportListed(context);
    reportHelper(context);
}
/** `process.env.API_TOKEN ?? fail('API_TOKEN')`, `os.getenv("TOKEN") or sys.exit("TOKEN is missing")`. */
function endsIfAbsent(model, node) {
    const holder = node.parent;
    if (holder === undefined || !/^(?:binary_expression|boolean_operator)$/.test(holder.kind) || node.field !== 'left')
        return false;
    const right = childOf(holder, 'right');
    const call = right === undefined ? undefined : model.callAt(unwrap(right));
    if (call === undefined)
        return false;
    if (/^(?:sys\.exit|exit|process\.exit)$|(?:^|[._])(?:die|fail|abort|panic|missing|raise\w*|throw\w*)$/i.test(call.name))
        return true;
    const local = model.functions.get(call.name);
    return (local !== undefined &&
        [...below(model.tree, local.node)].some(({ kind }) => /^(?:throw|raise)_statement$/.test(kind)));
}
/**
 * `os.environ["KEY"]` raises where there is none, and that is all that is asked: said of what runs by itself and of the settings of
 * a module, not of a function that leaves the environment to its caller.
 */
function isPresenceCheck(context, read) {
    const { model, path } = context;
    if (isCaughtAbsence(model, read.node))
        return true;
    return (!isFormTested(context, read) &&
        // `SecretStr(os.environ["KEY"])`
        !isFormTest(context, read.node) &&
        (model.scopeOf(read.node) === model.moduleScope || entryPointOf(model, path) !== undefined));
}
/** `try: KEY = os.environ["KEY"]`, `except KeyError: raise SystemExit(…)`. */
function isCaughtAbsence(model, node) {
    for (let current = node.parent, step = 0; current !== undefined && step < 8; current = current.parent, step += 1) {
        if (current.kind !== 'try_statement')
            continue;
        return current.children.some((clause) => clause.kind === 'except_clause' &&
            /^except\s*\(?\s*KeyError\b/.test(model.text(clause).slice(0, 60)) &&
            /\b(?:raise|exit)\b/.test(model.text(clause).slice(0, 500)));
    }
    return false;
}
/** Is the form of the value looked at, wherever it is kept? */
function isFormTested(context, read) {
    const { model } = context;
    return (read.variable !== undefined &&
        model.tree.nodes.some((node) => node.kind === 'identifier' && model.text(node) === read.variable && isFormTest(context, node)));
}
/** `def require(name): value = os.getenv(name); if not value: raise …`, called with the name of a secret. */
function reportHelper(context) {
    const { model } = context;
    if (context.has('secret-presence-only'))
        return;
    for (const read of computedReads(context)) {
        const scope = model.scopeOf(read.node);
        const place = scope.parameters.indexOf(read.key);
        if (scope.name === undefined || place === -1)
            continue;
        const kept = model.assignments.find(({ value, scope: at }) => at === scope && unwrap(value) === read.node);
        const uses = model.tree.nodes.filter((node) => node.kind === 'identifier' && model.scopeOf(node) === scope && model.text(node) === kept?.target);
        const checks = [read.node, ...uses].some((node) => isTruthTest(model, node) && leavesModule(model, node));
        if (!checks || uses.some((node) => isFormTest(context, node)))
            continue;
        const asked = model.calls.some(({ name, args }) => {
            const argument = name === scope.name ? args[place] : undefined;
            const key = argument === undefined ? undefined : constantString(model.tree, argument);
            return key !== undefined && SECRET_NAME.test(key);
        });
        if (!asked)
            continue;
        context.report('secret-presence-only', read.node, PRESENCE_MESSAGE);
        return;
    }
}
/** `for name in ["API_KEY", …]: if not os.environ.get(name): raise …`: a list of names, each asked only whether it is set. */
function reportListed(context) {
    const { model } = context;
    if (context.has('secret-presence-only'))
        return;
    for (const { target, value } of model.assignments) {
        const list = value.kind === 'identifier' ? model.originAt(value) : value;
        if (list === undefined || !/^(?:list|tuple|set|array)$/.test(unwrap(list).kind))
            continue;
        if (!stringPieces(model.tree, list).some((name) => SECRET_NAME.test(name)))
            continue;
        const read = computedReads(context).find(({ key, node }) => key === target &&
            (node.kind === 'comparison_operator' || isTruthTest(model, node)) &&
            (leavesModule(model, node) || isCollected(context, node)));
        if (read === undefined)
            continue;
        context.report('secret-presence-only', read.node, PRESENCE_MESSAGE);
        return;
    }
}
/** Reads of the environment by a name kept in a variable: `os.environ.get(name)`, `process.env[name]`, `name not in os.environ`. */
function computedReads({ model }) {
    const reads = [];
    for (const node of model.tree.nodes) {
        if (node.kind === 'subscript_expression' || node.kind === 'subscript') {
            const object = childOf(node, 'object') ?? childOf(node, 'value');
            const index = childOf(node, 'index') ?? childOf(node, 'subscript');
            if (object !== undefined && index?.kind === 'identifier' && isEnvironment(model.text(object).slice(0, 40)))
                reads.push({ key: model.text(index), node });
        }
        else if (node.kind === 'comparison_operator' && node.children.length === 2) {
            const [name, place] = node.children;
            if (name?.kind === 'identifier' && place !== undefined && isEnvironment(model.text(place).slice(0, 40)))
                reads.push({ key: model.text(name), node });
        }
    }
    for (const call of model.calls) {
        if (/^os\.(?:getenv|environ\.get)$/.test(call.name) && call.args[0]?.kind === 'identifier')
            reads.push({ key: model.text(call.args[0]), node: call.node });
    }
    return reads;
}
/** `missing = [n for n in NAMES if not os.environ.get(n)]`, where `missing` then decides. */
function isCollected({ model }, node) {
    for (let current = node.parent, step = 0; current !== undefined && step < 12; current = current.parent, step += 1) {
        const target = childOf(current, 'left') ?? childOf(current, 'name');
        if (!/^(?:assignment|variable_declarator)$/.test(current.kind) || target === undefined)
            continue;
        const name = model.text(target);
        return model.tree.nodes.some((part) => part.kind === 'identifier' && model.text(part) === name && leavesModule(model, part));
    }
    return false;
}
/** `if "API_KEY" not in os.environ: raise …`, with nothing said of the value. */
function reportMembership(context) {
    const { model } = context;
    for (const node of model.tree.nodes) {
        if (node.kind !== 'comparison_operator' || node.children.length !== 2)
            continue;
        const [name, place] = node.children;
        if (name === undefined || place === undefined || !isEnvironment(model.text(place).slice(0, 40)))
            continue;
        const key = constantString(model.tree, name);
        if (key === undefined || !SECRET_NAME.test(key) || !leavesModule(model, node))
            continue;
        context.report('secret-presence-only', node, PRESENCE_MESSAGE);
        return;
    }
}
const PRESENCE_MESSAGE = 'A secret from the environment is only checked for being there: neither its form nor its age or scope is looked at.';
function presenceMessage(read) {
    return `${plainName(read.key, 'A secret from the environment')} is only checked for being there${read.hasDefault ? ', after a fallback' : ''}: neither its form nor its age or scope is looked at.`;
}
/** `if not key`, `if (!key)`, `key is None`, `key === undefined`. */
function isTruthTest(model, node) {
    const holder = node.parent;
    if (holder === undefined)
        return false;
    if (node.field === 'condition')
        return true;
    if (holder.kind === 'named_expression')
        return isTruthTest(model, holder);
    // `if not key.strip()`: blank is absent too.
    if (/^(?:attribute|member_expression)$/.test(holder.kind) && node.field === 'object') {
        const call = holder.parent;
        return call !== undefined && /\.(?:strip|trim)\(\)$/.test(model.text(call).slice(-8)) && isTruthTest(model, call);
    }
    if (holder.kind === 'arguments') {
        const call = holder.parent === undefined ? undefined : model.callAt(holder.parent);
        return (call !== undefined &&
            call.args[0] === node &&
            /^assert(?:\/strict)?(?:\.ok|\.strict)?$|(?:^|\.)invariant$/.test(call.name));
    }
    return /^(?:not_operator|unary_expression|boolean_operator|parenthesized_expression|assert_statement|comparison_operator|binary_expression)$/.test(holder.kind);
}
function isFormTest({ model }, node) {
    const holder = node.parent;
    if (holder === undefined)
        return false;
    if ((holder.kind === 'attribute' || holder.kind === 'member_expression') && node.field === 'object') {
        // An empty text is an absent one.
        if (/\.length$/.test(model.text(holder).slice(-8)) &&
            /^\S+\.length\s*(?:===?|<=?|>)\s*[01]$/.test(model.text(holder.parent ?? holder).slice(0, 80)))
            return false;
        return /\.(?:startswith|endswith|startsWith|endsWith|match|length|isalnum|isascii|test)$/.test(model.text(holder).slice(-24));
    }
    const call = holder.parent === undefined ? undefined : model.callAt(holder.parent);
    // `jwt.verify(token, key)` looks at the token, by means of the key.
    if (call !== undefined && /\.(?:verify|check)\w*$/.test(call.name) && call.args.length > 1 && call.args[0] !== node)
        return false;
    return (call !== undefined &&
        /(?:^|\.)(?:len|byteLength|match|fullmatch|search|test|SecretStr|parse|safeParse|fromisoformat)$|valid|verify|check|ensure/i.test(call.name));
}

;// CONCATENATED MODULE: ./build/embedded/governance/checks/secrets.js





const DOTENV_CALL = /^(?:dotenv\.(?:main\.)?(?:load_dotenv|dotenv_values)|(?:@dotenvx\/dotenvx|dotenv(?:-flow|-safe|-expand|-extended|-defaults|-vault|-mono)?)(?:\(\))?\.(?:config|load|expand|dotenvLoad)|dotenv-expand|require\(\)\.config|process\.loadEnvFile|environs\.Env\(\)\.read_env|environs\.env\.read_env|environ\.Env(?:\(\))?\.read_env|https:\/\/\S{0,80}\/dotenv\S{0,40}\.load(?:Sync)?|(?:@std\/dotenv|jsr:@std\/dotenv\S{0,20})\.load(?:Sync)?|@next\/env\.loadEnvConfig|decouple\.RepositoryEnv|decouple\.Config|custom-env\.env)$/;
/** Settings readers that take the file by its name. */
const ENV_READER = /^(?:starlette\.config\.Config|environs\.Env|environ\.FileAwareEnv|dynaconf\.Dynaconf|@nestjs\/config\.ConfigModule\.forRoot|ConfigModule\.forRoot)$/;
/** Where secrets come from, how far they are checked, and who else gets them. */
function checkSecrets(context) {
    reportDotenv(context);
    reportPresenceOnly(context);
    reportWholeEnvironment(context);
}
function reportDotenv(context) {
    const { model } = context;
    const message = 'Secrets are loaded from a plain .env file, which is neither encrypted nor rotated nor recorded when read.';
    const call = model.calls.find((candidate) => DOTENV_CALL.test(candidate.name) &&
        (!candidate.name.startsWith('require()') || isDotenvRequire(context, candidate)));
    if (call !== undefined) {
        context.report('dotenv-secrets', call.node, `${context.calleeOf(call)} loads ${secretsRead(context)} from a plain .env file, which is neither encrypted nor rotated nor recorded when read.`);
        return;
    }
    const reader = model.calls.find(({ name, args, keywords }) => (ENV_READER.test(name) && [...args, ...keywords.values()].some((node) => namesEnvFile(context, node))) ||
        (/ConfigModule\.forRoot$/.test(name) && !/ignoreEnvFile:\s*true/.test(model.tree.text)));
    const decoupled = model.calls.find(({ name, args }) => name === 'decouple.config' &&
        args[0] !== undefined &&
        SECRET_NAME.test(constantString(model.tree, args[0]) ?? ''));
    const setting = reader?.node ?? decoupled?.node ?? settingsFile(context) ?? handWritten(context);
    if (setting !== undefined) {
        context.report('dotenv-secrets', setting, message);
        return;
    }
    for (const node of model.tree.nodes) {
        const source = node.kind === 'import_statement' ? childOf(node, 'source') : undefined;
        if (source !== undefined && AUTOLOAD.test(model.text(source).slice(0, 40)))
            context.report('dotenv-secrets', node, message);
    }
    const required = model.calls.find(({ name, args }) => name === 'require' && args[0] !== undefined && AUTOLOAD.test(model.text(args[0]).slice(0, 40)));
    if (required !== undefined)
        context.report('dotenv-secrets', required.node, message);
}
/** The secrets that the module takes from its environment, by name. */
function secretsRead({ model }) {
    const names = environmentReads(model).flatMap(({ key }) => key !== undefined && SECRET_NAME.test(key) ? [plainName(key, '')] : []);
    const known = [...new Set(names)].filter((name) => name !== '').slice(0, 3);
    return known.length === 0 ? 'secrets' : known.join(', ');
}
const AUTOLOAD = /^['"](?:(?:@dotenvx\/dotenvx|dotenv(?:-flow|-safe|-defaults|-extended|-expand)?)\/config|(?:jsr:)?@std\/dotenv\/load)(?:\.[mc]?js)?['"]$/;
function namesEnvFile({ model }, node) {
    return stringPieces(model.tree, node).some((piece) => /(?:^|\/)\.env(?:\.[\w-]+)*$/.test(piece));
}
/** A `.env` file that the module reads itself and puts into the environment. */
function handWritten(context) {
    const { model } = context;
    if (!/\.env\b/.test(model.tree.text))
        return undefined;
    const fills = model.assignments.some(({ target }) => /^os\.environ\[\]$|^process\.env\[\]$/.test(target)) ||
        model.calls.some(({ name, args }) => /^os\.environ\.(?:setdefault|update)$|^os\.putenv$/.test(name) ||
            (name === 'Object.assign' && args[0] !== undefined && isEnvironment(model.text(args[0]).slice(0, 40))));
    if (!fills)
        return undefined;
    const scopes = new Set(model.scopes.filter(({ node }) => {
        const list = childOf(node, 'parameters');
        return list !== undefined && namesEnvFile(context, list);
    }));
    return model.calls.find((call) => {
        if (!readsFile(model, call))
            return false;
        const parts = [...call.args, ...(call.receiver === undefined ? [] : [call.receiver])];
        return (scopes.has(call.scope) ||
            parts.some((part) => {
                const origin = part.kind === 'identifier' ? model.originAt(part) : undefined;
                return namesEnvFile(context, part) || (origin !== undefined && namesEnvFile(context, origin));
            }));
    })?.node;
}
/** A settings class with a field for a secret that is filled from a `.env` file: `SettingsConfigDict(env_file=".env")`. */
function settingsFile({ model }) {
    if (!model.python || !/\bBaseSettings\b/.test(model.tree.text))
        return undefined;
    const isEnvFile = (node) => node !== undefined && stringPieces(model.tree, node).some((piece) => /(?:^|\/)\.env(?:\.[\w.-]+)?$/.test(piece));
    const named = model.calls.find(({ name, keywords }) => /(?:^|\.)(?:SettingsConfigDict|BaseSettings)$/.test(name) && isEnvFile(keywords.get('env_file')));
    const inner = model.assignments.find(({ target, value }) => target === 'env_file' && isEnvFile(value));
    const place = named?.node ?? inner?.targetNode.parent;
    if (place === undefined)
        return undefined;
    return model.tree.nodes.some((node) => node.kind === 'identifier' && node.field === 'left' && SECRET_NAME.test(model.text(node).slice(0, 80)))
        ? place
        : undefined;
}
/** `require('dotenv').config()` */
function isDotenvRequire({ model }, call) {
    const inner = call.receiver === undefined ? undefined : model.callAt(call.receiver);
    const specifier = inner?.args[0];
    return (specifier !== undefined &&
        /^['"](?:@dotenvx\/dotenvx|dotenv(?:-flow|-safe)?)['"]$/.test(model.text(specifier).slice(0, 30)));
}
const SPAWNS = /^(?:subprocess\.\w+|asyncio\.(?:subprocess\.)?create_subprocess_\w+|(?:anyio|trio)\.(?:run_process|open_process)|child_process\.\w+|execa(?:\.\w+)?|cross-spawn(?:\.\w+)?|tinyexec\.\w+|Bun\.spawn(?:Sync)?|Deno\.Command|pexpect\.spawn|(?:node-pty|@lydell\/node-pty|@homebridge\/node-pty-prebuilt-multiarch)\.spawn|shelljs\.exec|worker_threads\.Worker|(?:invoke|fabric)\.run|sh\.\w+|nodemon|concurrently)$/;
/** Their last positional argument is the environment. */
const REPLACES = /^os\.(?:spawn\w*e|exec\w*e|posix_spawnp?)$|^cluster\.fork$/;
/** They start a container, and call the environment by its full name. */
const CONTAINS = /^docker\b.*\.containers\.(?:run|create)$/;
function passedEnvironment(context, call) {
    if (REPLACES.test(call.name))
        return call.name.startsWith('os.posix') ? call.args[2] : call.args.at(-1);
    if (CONTAINS.test(call.name))
        return call.keywords.get('environment');
    if (!SPAWNS.test(call.name) && !isTaskRun(context.model, call))
        return undefined;
    return (call.keywords.get('env') ??
        spreadEnvironment(context, call.keywords.get('**')) ??
        optionsEnvironment(context, call.args.at(-1)));
}
/** `{ ...options, cwd }` and `**options`, where `options` holds an `env`. */
function spreadEnvironment(context, spread) {
    const inner = spread?.children[0];
    if (inner === undefined)
        return undefined;
    return optionsEnvironment(context, unwrap(inner));
}
function reportWholeEnvironment(context) {
    const { model } = context;
    for (const call of model.calls) {
        const passed = passedEnvironment(context, call);
        if (passed === undefined || !isWholeEnvironment(context, passed, 0) || isThinned(context, passed))
            continue;
        context.report('env-passthrough', passed, `${context.calleeOf(call)} hands the whole environment of this process, with any secret in it, to what it starts.`);
    }
}
/** Secrets are taken out of the copy again, by a list of names: `for name in SECRETS: env.pop(name, None)`. */
function isThinned({ model }, passed) {
    if (passed.kind !== 'identifier')
        return false;
    const name = model.text(passed);
    const names = new Set([`${name}.pop`, `${name}.clear`]);
    if (model.calls.some(({ name: called, node, args }) => (names.has(called) || names.has(model.text(childOf(node, 'function') ?? node).slice(0, 80))) &&
        (args[0]?.kind === 'identifier' || isSecretName(args[0]))))
        return true;
    return model.tree.nodes.some((node) => (node.kind === 'delete_statement' ||
        (node.kind === 'unary_expression' && /^delete\b/.test(model.text(node).slice(0, 7)))) &&
        node.children.some((part) => model.text(childOf(part, 'value') ?? childOf(part, 'object') ?? part).slice(0, 80) === name &&
            (isSecretName(part) || (childOf(part, 'subscript') ?? childOf(part, 'index'))?.kind === 'identifier')));
    function isSecretName(part) {
        return part !== undefined && stringPieces(model.tree, part).some((piece) => SECRET_NAME.test(piece));
    }
}
/** `env` of an options object kept in a variable. */
function optionsEnvironment({ model }, last) {
    if (last?.kind !== 'identifier')
        return undefined;
    const named = model.originAt(last);
    const origin = named === undefined ? undefined : unwrap(named);
    if (origin?.kind === 'object' || origin?.kind === 'dictionary')
        return model.propertiesOf(origin).find(([key]) => key === 'env')?.[1];
    return origin === undefined ? undefined : model.callAt(origin)?.keywords.get('env');
}
function isWholeEnvironment(context, wrapped, depth) {
    const { model } = context;
    const node = unwrap(wrapped);
    if (isEnvironment(model.text(node).slice(0, 40)))
        return true;
    if (/^(?:shorthand_property_identifier|identifier|attribute|member_expression)$/.test(node.kind)) {
        if (node.end - node.start > 60)
            return false;
        if (depth < 3 && isFilledFromEnvironment(context, model.text(node)))
            return true;
        // A property that is worked out when it is read.
        const getter = depth < 3 && node.kind !== 'identifier'
            ? model.functions.get(model.text(node).replace(/^(?:self|this)\./, ''))
            : undefined;
        if (getter?.returns.some((value) => isWholeEnvironment(context, value, depth + 1)) === true)
            return true;
        const origin = depth < 3 ? model.originAt(node) : undefined;
        return origin !== undefined && isWholeEnvironment(context, origin, depth + 1);
    }
    if (node.kind === 'object' || node.kind === 'dictionary') {
        return model
            .propertiesOf(node)
            .some(([key, value]) => key === '**' && value.children[0] !== undefined && isWholeEnvironment(context, value.children[0], depth + 1));
    }
    // `{k: v for k, v in os.environ.items()}`, with nothing left out.
    if (node.kind === 'dictionary_comprehension') {
        const clause = node.children.find(({ kind }) => kind === 'for_in_clause');
        const source = clause === undefined ? undefined : childOf(clause, 'right');
        const call = source === undefined ? undefined : model.callAt(source);
        return call?.name === 'os.environ.items' && !node.children.some(({ kind }) => kind === 'if_clause');
    }
    if (node.kind === 'binary_operator')
        return node.children.some((child) => isWholeEnvironment(context, child, depth + 1));
    const call = model.callAt(node);
    if (call === undefined)
        return false;
    if (/^os\.environ\.copy$/.test(call.name))
        return true;
    // A function of this module that puts the environment together.
    const maker = depth < 3 ? model.functions.get(call.name.replace(/^(?:self|this|cls)\./, '')) : undefined;
    if (maker?.returns.some((value) => isWholeEnvironment(context, value, depth + 1)) === true)
        return true;
    if (!/^(?:dict|copy\.copy|copy\.deepcopy|Object\.assign|structuredClone)$/.test(call.name))
        return false;
    return [...call.args, ...call.keywords.values()].some((argument) => {
        for (const part of below(model.tree, argument))
            if (isEnvironment(model.text(part).slice(0, 40)) && !isMember(model, part))
                return true;
        return false;
    });
}
/** `env.update(os.environ)`, `Object.assign(env, process.env)`. */
function isFilledFromEnvironment({ model }, name) {
    return model.calls.some(({ name: called, node, args }) => {
        const [first, second] = args;
        if (first === undefined)
            return false;
        const callee = model.text(childOf(node, 'function') ?? node).slice(0, 80);
        if (callee === `${name}.update`)
            return isEnvironment(model.text(first).slice(0, 40));
        return (called === 'Object.assign' &&
            second !== undefined &&
            model.text(first).slice(0, 60) === name &&
            isEnvironment(model.text(second).slice(0, 40)));
    });
}
function isMember(model, node) {
    const holder = node.parent;
    if (holder !== undefined && /\.(?:items|copy)$/.test(model.text(holder).slice(-6)) && holder.field === 'function')
        return false;
    return /^(?:member_expression|attribute|subscript|subscript_expression)$/.test(node.parent?.kind ?? '');
}

;// CONCATENATED MODULE: ./build/embedded/governance/checks/swallowed-signs.js


const SWALLOWED = 'An error of any kind is caught and dropped';
const SWALLOWED_EFFECT = 'An error of an operation with effects outside this program is caught and dropped';
const LEAVES_BLOCK = /^(?:return_statement|break_statement|continue_statement)$/;
function reportDropped(context, node, what) {
    context.report('swallowed-error', node, `${what} in ${context.functionAround(node, 'the body of this module')}: nobody learns that it happened.`);
}
/** Does the attempt do something, rather than look or parse? A call on an object of somebody else's counts. */
function acts({ model }, attempt) {
    const body = childOf(attempt, 'body');
    return (body !== undefined &&
        model.calls.some((call) => isInside(call.node, body) &&
            (DOES.has(effectOf(model, call)) || effectOf(model, call) === 'fetch' || SPEAKS.test(call.name))));
}
const SPEAKS = /(?:^|[._])(?:save|insert|update|delete|create|send|write|publish|push|put|post|remove|commit|execute|charge|pay|transfer|refund|upload|submit|notify|dispatch|sync|connect|login|authenticate|authorize|send_message|sendMail)(?:_\w+|[A-Z]\w*)?$/;
function enclosing(node, kind) {
    for (let current = node.parent, step = 0; current !== undefined && step < 6; current = current.parent, step += 1)
        if (kind.test(current.kind))
            return current;
    return undefined;
}
/** A sentence in the handler is the customary way to say why dropping the error is right; a bare "ignore" is not one. */
function givesReason({ model }, handler) {
    let words = 0;
    for (const part of below(model.tree, handler)) {
        if (part.kind !== 'comment')
            continue;
        const text = model.text(part).slice(0, 500);
        if (!/noqa|type:\s*ignore|pragma|eslint-|@ts-/.test(text))
            words += text.match(/[A-Za-z][\w'’-]*/g)?.length ?? 0;
    }
    return words >= 4;
}
function isBroad(text) {
    return (/^\(?\s*(?:\w+\.)?(?:Exception|BaseException|ExceptionGroup|BaseExceptionGroup)\b/.test(text) ||
        /[(,]\s*(?:Exception|BaseException)\s*[,)]/.test(text.slice(0, 200)));
}
const DOES = new Set([
    'process',
    'send',
    'delete',
    'write',
    'database',
    'cloud',
    'model',
]);
/** What is ended anyway may fail to end. */
const swallowed_signs_ENDS = /(?:^|\.)(?:cancel|close|destroy|abort|terminate|kill|disconnect|unsubscribe|dispose|releaseLock)$/;
/** Does the attempt nothing but end something? */
function onlyEnds({ model }, attempt) {
    const statements = (childOf(attempt, 'body')?.children ?? []).filter(({ kind }) => kind !== 'comment');
    return (statements.length > 0 &&
        statements.every((statement) => {
            let inner = statement.kind === 'expression_statement' ? statement.children[0] : undefined;
            if (inner !== undefined && /^(?:await|await_expression)$/.test(inner.kind))
                inner = inner.children.at(-1);
            const call = inner === undefined ? undefined : model.callAt(unwrap(inner));
            return call !== undefined && swallowed_signs_ENDS.test(call.name);
        }));
}
/** What failed is marked as done. */
const COMPLETES = /\.(?:ack|acknowledge|basic_ack|task_done|delete_message)$/;
/** An answer to a request that says, or does not deny, that all went well: of constants, with no status above 299. */
const ANSWERS_WELL = /^return\s+(?:\{\s*["']?status(?:Code)?["']?\s*:\s*2\d\d\b[^{}()]{0,80}\}|(?:\w+\.)?(?:JsonResponse|JSONResponse|HttpResponse|Response|PlainTextResponse|jsonify|(?:NextResponse|Response)\.json)\((?:\s*\{[\s\w"':,]{0,60}\}|\s*["'][\w .!]{0,30}["'])?(?:,\s*(?:\{\s*)?(?:status(?:_code)?\s*[=:]\s*)?2\d\d(?:\s*\})?)?\s*\)|(?:await\s+)?(?:res|response|reply)\.(?:sendStatus\(2\d\d\)|(?:(?:status|code)\(2\d\d\)\.)?(?:json|send|end)\((?:\{[\s\w"':,]{0,60}\}|["'][\w .!]{0,30}["'])?\)))\s*;?$/;
/** `return False`, `return 0`, `return "unknown"`: an answer that does not tell "no" from "failed". */
function isAnswer({ model }, statement) {
    const text = model.text(statement).slice(0, 160);
    if (statement.kind === 'expression_statement')
        return answersWell(`return ${text}`);
    if (statement.kind !== 'return_statement')
        return false;
    if (answersWell(text))
        return true;
    return /^return\s+(?:False|false|-?\d+(?:\.\d+)?|"[\w ./-]*"|'[\w ./-]*')\s*;?$/.test(text.slice(0, 60));
}
function answersWell(text) {
    return ANSWERS_WELL.test(text) && !/\b(?:err|exc|fail|invalid|problem)/i.test(text);
}

;// CONCATENATED MODULE: ./build/embedded/governance/checks/swallowed-javascript.js



/** `(err, text) => { if (err) return; … }` */
function reportIgnoredArgument(context, node) {
    const { model } = context;
    const condition = childOf(node, 'condition');
    const consequence = childOf(node, 'consequence');
    if (condition === undefined || consequence === undefined || childOf(node, 'alternative') !== undefined)
        return;
    const tested = unwrap(condition);
    if (tested.kind !== 'identifier')
        return;
    const name = model.text(tested);
    if (!/^(?:e|err|error)$/.test(name) || model.scopeOf(node).parameters[0] !== name)
        return;
    if (givesReason(context, node))
        return;
    const statements = (consequence.kind === 'statement_block' ? consequence.children : [consequence]).filter(({ kind }) => kind !== 'comment');
    const only = statements[0];
    if (statements.length !== 1 || only?.kind !== 'return_statement')
        return;
    if (!/^return(?:\s+(?:null|undefined|false|\[\]|\{\}|""|''))?;?$/.test(model.text(only).slice(0, 20)))
        return;
    reportDropped(context, node, SWALLOWED);
}
/** What is asked only whether it works: an optional import, a body that may be no JSON, a file that may not be there. */
function isProbe({ model }, { node, receiver }) {
    // Nobody looks at the answer: it was no question.
    let holder = node.parent;
    while (holder !== undefined && (unwrap(holder) !== holder || holder.kind === 'unary_expression'))
        holder = holder.parent;
    if (holder?.kind === 'expression_statement')
        return false;
    const asked = receiver === undefined ? undefined : model.callAt(unwrap(receiver));
    return (asked === undefined ||
        (!DOES.has(effectOf(model, asked)) && !SPEAKS.test(asked.name) && !/\.then$/.test(asked.name)));
}
/** `process.on('uncaughtException', () => {})`, `socket.on('error', () => {})` and `fs.writeFile(…, (err) => {})`. */
function reportIgnoringCallback(context, call) {
    const { model } = context;
    if (model.python)
        return;
    const last = call.args.at(-1);
    const handler = last === undefined ? undefined : unwrap(last);
    if (handler === undefined || !(doesNothing(context, handler) || givesNothing(context, handler)))
        return;
    const event = call.args[0] === undefined ? undefined : constantString(model.tree, call.args[0]);
    const isProcess = /^process\.(?:on|once)$/.test(call.name) && (event === 'uncaughtException' || event === 'unhandledRejection');
    const isEmitter = /\.(?:on|once|addListener)$/.test(call.name) && event === 'error';
    const isWrite = /^fs\.(?:writeFile|appendFile|rename|copyFile|mkdir|symlink|unlink|rm|rmdir)$/.test(call.name) &&
        /^(?:\(?_?e(?:rr(?:or)?)?\b|\(\s*\))/.test(model.text(handler).slice(0, 12));
    if (isProcess || isEmitter || isWrite)
        reportDropped(context, handler, SWALLOWED);
}
/** `() => undefined`: an answer to nobody, where what is called back hands its answer to nobody. */
function givesNothing(context, handler) {
    const body = handler.kind === 'arrow_function' ? childOf(handler, 'body') : undefined;
    return (body !== undefined &&
        /^(?:undefined|null|void 0)$/.test(context.model.text(body).slice(0, 12)) &&
        !givesReason(context, handler));
}
/** `catchError(() => EMPTY)`: the stream ends, or goes on, as if nothing had happened. */
function reportStreamCatch(context, call) {
    const { model } = context;
    if (model.python || !/(?:^|\.)catchError$/.test(call.name))
        return;
    const handler = call.args[0] === undefined ? undefined : unwrap(call.args[0]);
    const body = handler !== undefined && FUNCTION_KINDS.has(handler.kind) ? childOf(handler, 'body') : undefined;
    if (handler === undefined || body === undefined || givesReason(context, handler))
        return;
    if (/^(?:\{\s*return\s+)?(?:EMPTY|NEVER|of\((?:null|undefined|\[\]|\{\}|false|0|''|"")?\))[\s;}]*$/.test(model.text(body).slice(0, 60)))
        reportDropped(context, handler, SWALLOWED);
}
/** An empty function, or the name of one. */
function doesNothing(context, handler, depth = 0) {
    const { model } = context;
    if (handler.kind === 'identifier' && depth === 0) {
        const name = model.text(handler);
        const scope = model.functions.get(name);
        if (scope !== undefined)
            return doesNothing(context, scope.node, 1);
        return /^(?:noop|no_op|nop|_?ignore(?:Error)?)$/.test(name);
    }
    if (handler.kind === 'member_expression')
        return /^(?:_|lodash|\$|angular|jQuery|Function)\.(?:noop|prototype)$/.test(model.text(handler).slice(0, 24));
    if (!FUNCTION_KINDS.has(handler.kind) || givesReason(context, handler))
        return false;
    const body = childOf(handler, 'body');
    return (body?.kind === 'statement_block' &&
        body.children.every(({ kind }) => kind === 'comment' || kind === 'empty_statement'));
}
function reportEmptyCatch(context, node) {
    const body = childOf(node, 'body');
    if (body === undefined || givesReason(context, node))
        return;
    if (node.parent !== undefined && onlyEnds(context, node.parent))
        return;
    const statements = body.children.filter(({ kind }) => kind !== 'comment');
    const [only] = statements;
    const marksDone = statements.length === 1 &&
        only !== undefined &&
        COMPLETES.test(context.model.callAt(unwrap(only.children[0] ?? only))?.name ?? '');
    if (statements.length > 0 && !marksDone && !(statements.length === 1 && isSilentAnswer(context, statements[0], node)))
        return;
    reportDropped(context, node, SWALLOWED);
}
/** A look at whether something is there or well formed: to answer "no" is what it is for. */
const swallowed_javascript_LOOKS = /^(?:JSON\.parse|require(?:\.resolve)?|import|URL|RegExp|BigInt|Intl\.\w+|atob|decodeURI(?:Component)?|localStorage\.\w+|window\.localStorage\.\w+|sessionStorage\.\w+|navigator\.\w+)$|(?:^|\.)(?:access(?:Sync)?|l?stat(?:Sync)?|exists(?:Sync)?|realpath(?:Sync)?|readlink(?:Sync)?|resolve|parse|parseInt|decode|verify|compile|test|match|get|getItem|has|find\w*|closest|querySelector|toString|toISOString|now|is[A-Z]\w*|can[A-Z]\w*|supports\w*|check\w*|hostname|toURL)$/;
/**
 * `catch { return null }` around something with an effect, or `catch { return false }` around a call of another service. Around
 * a look or a parse it is the customary way to say no.
 */
function isSilentAnswer(context, statement, handler) {
    const { model } = context;
    if (statement === undefined || handler.parent === undefined)
        return false;
    const isContinue = statement.kind === 'continue_statement' || statement.kind === 'break_statement';
    if (!isContinue && statement.kind !== 'return_statement' && !isAnswer(context, statement))
        return false;
    const text = model.text(statement).slice(0, 60);
    const isBlank = /^return(?:\s+(?:null|undefined|void 0|\[\]|\{\}|""|''|``))?;?$/.test(text);
    if (!isContinue && !isBlank && !isAnswer(context, statement))
        return false;
    const body = childOf(handler.parent, 'body');
    if (body === undefined)
        return false;
    const inside = model.calls.filter((call) => isInside(call.node, body));
    if (inside.some((call) => DOES.has(effectOf(model, call)) || effectOf(model, call) === 'fetch'))
        return true;
    if (inside.some(({ name }) => SPEAKS.test(name)))
        return true;
    // What is waited for and is neither a look nor a parse.
    if (!isContinue && isBlank && awaitsWork(context, body))
        return true;
    // A value that is used to go on with is no answer to a question.
    return (/^return\s+-?\d/.test(text) &&
        inside.length > 0 &&
        inside.some(({ name }) => name === 'JSON.parse' || !swallowed_javascript_LOOKS.test(name)));
}
/** `await promise` and `await work()` in the attempt. */
function awaitsWork({ model }, body) {
    for (const part of below(model.tree, body)) {
        if (part.kind !== 'await_expression')
            continue;
        const inner = part.children[0];
        if (inner === undefined)
            continue;
        const call = model.callAt(unwrap(inner));
        if (inner.kind === 'identifier' ||
            (call !== undefined && !swallowed_javascript_LOOKS.test(call.name) && !/^fs\b|[rR]ead|import/.test(call.name)))
            return true;
    }
    return false;
}
/** `.catch(() => {})`, `.catch(noop)`, `.then(done, noop)`. */
function reportSilentCatch(context, call) {
    const { model } = context;
    if (model.python)
        return;
    const isCatch = /\.catch$/.test(call.name) && call.args.length === 1;
    const isThen = /\.then$/.test(call.name) && call.args.length === 2;
    const given = isCatch ? call.args[0] : isThen ? call.args[1] : undefined;
    if (given === undefined)
        return;
    const handler = unwrap(given);
    const asked = call.receiver === undefined ? undefined : model.callAt(unwrap(call.receiver));
    if (asked !== undefined && swallowed_signs_ENDS.test(asked.name))
        return;
    if (!doesNothing(context, handler) && !answersBlank(context, handler, call))
        return;
    reportDropped(context, handler, SWALLOWED);
}
function answersBlank(context, handler, call) {
    const { model } = context;
    const body = FUNCTION_KINDS.has(handler.kind) ? childOf(handler, 'body') : undefined;
    if (body === undefined || body.kind === 'statement_block' || givesReason(context, handler))
        return false;
    const text = model.text(body).slice(0, 24);
    // The program ends, and says nothing of why.
    if (/^process\.exit\(\d*\)$/.test(text))
        return true;
    return /^(?:undefined|null|void 0|false|0|\[\]|\(\{\}\)|''|"")$/.test(text) && !isProbe(context, call);
}

;// CONCATENATED MODULE: ./build/embedded/governance/checks/swallowed-python.js



/** What says nothing of a file that is not there, or of a wait that ended, is no failure. */
const EXPECTED = /\b(?:FileNotFound|FileExists|NotADirectory|ProcessLookup|StopIteration|StopAsyncIteration|KeyError|IndexError|AttributeError|ImportError|ModuleNotFound|Cancelled|KeyboardInterrupt|SystemExit|GeneratorExit|BrokenPipe|NotFound|NotExist|DoesNotExist|Exists|Timeout|Empty|Full|QueueEmpty|Disconnect|Closed|ConnectionReset|Unsupported|NotImplemented|UnicodeDecode|Decode|ValueError|TypeError|Duplicate|Integrity|Skip|Abort|Stop|EOF)\w*/;
function reportPythonSwallow(context, node) {
    const { model } = context;
    const body = node.children.find(({ kind }) => kind === 'block');
    const caught = node.children.find(({ kind }) => kind !== 'block' && kind !== 'comment');
    if (body === undefined || givesReason(context, node))
        return;
    const attempt = node.parent;
    if (attempt === undefined || isHarmless(context, attempt) || onlyEnds(context, attempt))
        return;
    const statements = body.children.filter(({ kind }) => kind !== 'comment');
    const isBroadly = caught === undefined || isBroad(model.text(caught));
    if (isBroadly) {
        if (!statements.every((statement) => isSilent(context, statement)))
            return;
        // A yes or no is an answer where the question was asked of something that does nothing.
        if (statements.some((statement) => isAnswer(context, statement)) && !acts(context, attempt))
            return;
        reportDropped(context, node, SWALLOWED);
        return;
    }
    if (EXPECTED.test(model.text(caught).slice(0, 300)))
        return;
    if (!statements.every(({ kind }) => /^(?:pass_statement|continue_statement)$/.test(kind)))
        return;
    const tried = childOf(attempt, 'body');
    if (tried !== undefined &&
        model.calls.some((call) => isInside(call.node, tried) &&
            swallowed_python_CHANGES.has(effectOf(model, call)) &&
            (effectOf(model, call) !== 'database' || changesStore(model, call))))
        reportDropped(context, node, SWALLOWED_EFFECT);
}
/** Nothing is said, counted, kept or raised. */
function isSilent(context, statement) {
    if (/^(?:pass_statement|continue_statement|break_statement)$/.test(statement.kind))
        return true;
    if (isEllipsis(statement) || isBlankReturn(context, statement) || isAnswer(context, statement))
        return true;
    return isBlankPlaceholder(context, statement);
}
/** `result = None`, `rows.append(None)`: a blank in the place of what failed. */
function isBlankPlaceholder(context, statement) {
    const { model } = context;
    if (statement.kind !== 'expression_statement')
        return false;
    const inner = statement.children[0];
    if (inner?.kind === 'assignment') {
        const value = childOf(inner, 'right');
        return value !== undefined && /^(?:None|\[\]|\{\}|""|'')$/.test(model.text(value).slice(0, 6));
    }
    const call = inner === undefined ? undefined : model.callAt(unwrap(inner));
    const only = call?.args[0];
    if (call !== undefined && COMPLETES.test(call.name))
        return true;
    // To wait and try again says nothing either, unless the last failure is raised.
    if (call !== undefined && /^(?:time|asyncio|anyio|trio)\.sleep$/.test(call.name))
        return !raises(context, call);
    return call !== undefined && only !== undefined && /\.append$/.test(call.name) && only.kind === 'none';
}
function raises({ model }, { scope }) {
    for (const part of below(model.tree, scope.node))
        if (part.kind === 'raise_statement')
            return true;
    return false;
}
/** `with contextlib.suppress(Exception):` */
function reportSuppression(context, call) {
    if (call.name !== 'contextlib.suppress')
        return;
    if (!call.args.some((argument) => /^(?:builtins\.)?(?:Base)?Exception$/.test(context.model.text(argument).slice(0, 30))))
        return;
    const statement = enclosing(call.node, /^with_statement$/);
    if (statement !== undefined && givesReason(context, statement))
        return;
    reportDropped(context, call.node, SWALLOWED);
}
function givesReasonBefore({ model }, statement) {
    const siblings = statement.parent?.children ?? [];
    const before = siblings[siblings.indexOf(statement) - 1];
    return (before?.kind === 'comment' &&
        (model
            .text(before)
            .slice(0, 500)
            .match(/[A-Za-z][\w'’-]*/g)?.length ?? 0) >= 4);
}
/** Nothing handed back, where the caller cannot tell "none" from "failed". */
function isBlankReturn({ model }, statement) {
    return (statement.kind === 'return_statement' &&
        /^return(?:\s+(?:None|\[\]|\{\}|""|''|\(\)|set\(\)|dict\(\)|list\(\)))?$/.test(model.text(statement).slice(0, 20)));
}
function isEllipsis(statement) {
    return (statement.kind === 'expression_statement' &&
        statement.children.length === 1 &&
        statement.children[0]?.kind === 'ellipsis');
}
/** Optional imports, and clean-up at the end of an object's life. */
function isHarmless({ model }, attempt) {
    const body = childOf(attempt, 'body');
    if (body?.children.every(({ kind }) => kind.startsWith('import_') || kind === 'comment'))
        return true;
    const scope = model.scopeOf(attempt);
    return scope.name === '__del__' || scope.name === '__exit__';
}
/** Of these a narrow handler too should say that they failed. */
const swallowed_python_CHANGES = new Set(['send', 'database', 'cloud', 'model']);

;// CONCATENATED MODULE: ./build/embedded/governance/checks/swallowed.js





/** Errors that vanish. */
function checkSwallowed(context) {
    const { model } = context;
    for (const node of model.tree.nodes) {
        if (node.kind === 'except_clause' || node.kind === 'except_group_clause')
            reportPythonSwallow(context, node);
        else if (node.kind === 'catch_clause')
            reportEmptyCatch(context, node);
        else if (node.kind === 'finally_clause')
            reportLeavingFinally(context, node);
        else if (node.kind === 'if_statement' && !model.python)
            reportIgnoredArgument(context, node);
    }
    for (const { target, targetNode, value } of model.assignments) {
        if (!model.python && /\.onerror$/.test(target) && doesNothing(context, unwrap(value)))
            reportDropped(context, targetNode.parent ?? targetNode, SWALLOWED);
    }
    for (const call of model.calls) {
        reportStreamCatch(context, call);
        reportSilentCatch(context, call);
        reportSuppression(context, call);
        reportIgnoringCallback(context, call);
        reportUnreadResults(context, call);
    }
}
/** `finally: return x` throws away whatever error is on its way. */
function reportLeavingFinally(context, node) {
    const { tree } = context.model;
    for (let index = node.index + 1; index <= node.last; index += 1) {
        const part = tree.nodes[index];
        if (part === undefined)
            break;
        if (FUNCTION_KINDS.has(part.kind)) {
            index = part.last;
        }
        else if (LEAVES_BLOCK.test(part.kind)) {
            const inLoop = part.kind !== 'return_statement' && enclosing(part, /^(?:for|while|do|for_in|switch)_statement$/);
            if (inLoop !== false && inLoop !== undefined && isInside(inLoop, node))
                continue;
            reportDropped(context, part, SWALLOWED);
            return;
        }
    }
}
/** `await Promise.allSettled(…);` and `await asyncio.gather(…, return_exceptions=True)`, with nobody who looks at the results. */
function reportUnreadResults(context, call) {
    const { model } = context;
    const collects = call.name === 'Promise.allSettled' ||
        (call.name === 'asyncio.gather' &&
            call.keywords.get('return_exceptions') !== undefined &&
            model.text(call.keywords.get('return_exceptions') ?? call.node) === 'True');
    if (!collects)
        return;
    const waiting = call.node.parent;
    if (waiting === undefined || !/^(?:await|await_expression)$/.test(waiting.kind))
        return;
    const statement = waiting.parent;
    if (statement === undefined)
        return;
    if (statement.kind === 'expression_statement' ? givesReasonBefore(context, statement) : !isKeptUnread(context, waiting))
        return;
    // Cancelled on the way out: what they answer is known.
    if (/cancel|clean|close|shutdown|dispose|stop|teardown/i.test(`${model.scopeOf(call.node).name ?? ''} ${model.text(call.node).slice(0, 200)}`))
        return;
    reportDropped(context, call.node, SWALLOWED);
}
/** `const results = await Promise.allSettled(…);`, and `results` is never named again. */
function isKeptUnread({ model }, value) {
    const kept = assignmentsOf(model, value);
    const only = kept[0];
    return (kept.length === 1 &&
        only?.targetNode.kind === 'identifier' &&
        !isExported(only.targetNode) &&
        usesOf(model, only.target, model.scopeOf(only.targetNode)).length <= 1 &&
        usesOf(model, only.target, model.moduleScope).length <= 1);
}
function isExported(node) {
    return node.parent?.parent?.parent?.kind === 'export_statement';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/embedded/vendor.js

/** How many folders above this file may hold `node_modules`: `src/embedded` lies two below the root, links may add some. */
const MAX_CLIMB = 6;
/**
 * Where a file of another package lies: beside the built program (`dist/embedded/vendor/`), or in `node_modules` when the
 * sources run directly. The bundler must not see these paths: it rewrites WebAssembly files as text and breaks them. Nor may it
 * see `createRequire`, which it replaces by something that is not a function; so the folders are walked here.
 * `packagePath` is `<package>/<file>`, as it lies on disk: the package's own `exports` are not consulted.
 * Throws where the file is in neither place.
 */
function vendorUrl(builtName, packagePath) {
    const here = import.meta.url;
    const built = new URL(['.', 'vendor', builtName].join('/'), here);
    if ((0,external_node_fs_.existsSync)(built))
        return built;
    for (let climb = 0, up = './'; climb < MAX_CLIMB; climb += 1, up += '../') {
        const candidate = new URL(`${up}node_modules/${packagePath}`, here);
        if ((0,external_node_fs_.existsSync)(candidate))
            return candidate;
    }
    throw new Error(`a file of this program is missing: vendor/${builtName}`);
}

;// CONCATENATED MODULE: ./build/embedded/governance/vendor-files.js
/** The parser's own JavaScript. `.mjs`, because the copy has no `package.json` of its own to say that it is a module. */
const PARSER_SCRIPT = { from: 'web-tree-sitter/web-tree-sitter.js', to: 'web-tree-sitter.mjs' };
const PARSER_WASM = { from: 'web-tree-sitter/web-tree-sitter.wasm', to: 'web-tree-sitter.wasm' };
const GRAMMAR_FILES = {
    python: { from: 'tree-sitter-python/tree-sitter-python.wasm', to: 'tree-sitter-python.wasm' },
    javascript: { from: 'tree-sitter-javascript/tree-sitter-javascript.wasm', to: 'tree-sitter-javascript.wasm' },
    typescript: { from: 'tree-sitter-typescript/tree-sitter-typescript.wasm', to: 'tree-sitter-typescript.wasm' },
    tsx: { from: 'tree-sitter-typescript/tree-sitter-tsx.wasm', to: 'tree-sitter-tsx.wasm' },
};
/** Everything that must lie in `dist/embedded/vendor` for this detector to run from a build. */
const VENDOR_FILES = [PARSER_SCRIPT, PARSER_WASM, ...Object.values(GRAMMAR_FILES)];

;// CONCATENATED MODULE: ./build/embedded/governance/syntax.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};



/** Bounds what one hostile file can make us hold: about 60 times what a file at the size cap has. */
const MAX_NODES = 3_000_000;
let started;
const grammars = new Map();
const parsers = new Map();
async function startParser() {
    const script = vendorUrl(PARSER_SCRIPT.to, PARSER_SCRIPT.from);
    // A computed address, so that the bundler leaves the import alone.
    const loaded = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ script.href)));
    await loaded.Parser.init({ wasmBinary: bytesOf(PARSER_WASM) });
    return loaded;
}
function bytesOf(file) {
    return (0,external_node_fs_.readFileSync)(vendorUrl(file.to, file.from));
}
async function grammar(name) {
    started ??= startParser();
    const { Language: language } = await started;
    let loading = grammars.get(name);
    if (loading === undefined) {
        loading = language.load(bytesOf(GRAMMAR_FILES[name]));
        grammars.set(name, loading);
    }
    return loading;
}
/** Parses `text`. Tolerant: a text that is not of the language still gives a tree, with a large `brokenUnits`. */
async function parseSource(text, name) {
    const language = await grammar(name);
    const { Parser: parserClass } = await (started ?? startParser());
    parsers.set(name, parsers.get(name) ?? new parserClass().setLanguage(language));
    const tree = parsers.get(name)?.parse(text) ?? null;
    if (tree === null)
        throw new Error('the parser gave up');
    try {
        return copyTree(tree, text, name, language);
    }
    finally {
        tree.delete();
    }
}
/** Kinds whose nodes have nothing below them. */
const syntax_LEAVES = new Set([
    'identifier',
    'property_identifier',
    'shorthand_property_identifier',
    'shorthand_property_identifier_pattern',
    'type_identifier',
    'predefined_type',
    'comment',
    'string_start',
    'string_end',
    'string_fragment',
    'integer',
    'float',
    'number',
    'true',
    'false',
    'none',
    'null',
    'this',
]);
const kinds = new WeakMap();
function kindOf(language, known, id) {
    const found = known.get(id);
    if (found !== undefined)
        return found;
    const name = language.types[id] ?? 'ERROR';
    const named = name === 'ERROR' || language.nodeTypeIsNamed(id);
    const kind = { name, named, leaf: !named || syntax_LEAVES.has(name) };
    known.set(id, kind);
    return kind;
}
/**
 * Walks with a cursor and an explicit parent chain: no recursion, so nesting cannot exhaust the stack. Each question to the
 * cursor crosses into the parser's memory, so as few as possible are asked.
 */
function copyTree(tree, text, name, language) {
    const known = kinds.get(language) ?? new Map();
    kinds.set(language, known);
    const { fields } = language;
    const isBroken = tree.rootNode.hasError;
    const cursor = tree.walk();
    const nodes = [];
    let brokenUnits = 0;
    const path = [];
    let parent;
    try {
        for (;;) {
            let current;
            const { name: kind, named, leaf } = kindOf(language, known, cursor.nodeTypeId);
            const isMissing = isBroken && cursor.nodeIsMissing;
            if (named || isMissing) {
                if (nodes.length >= MAX_NODES)
                    throw new Error('too many nodes');
                current = {
                    kind,
                    field: fields[cursor.currentFieldId] ?? undefined,
                    start: cursor.startIndex,
                    end: cursor.endIndex,
                    parent,
                    children: [],
                    index: nodes.length,
                    last: nodes.length,
                };
                nodes.push(current);
                parent?.children.push(current);
                if (kind === 'ERROR' && parent?.kind !== 'ERROR')
                    brokenUnits += current.end - current.start;
                if (isMissing)
                    brokenUnits += 1;
            }
            if (!leaf && cursor.gotoFirstChild()) {
                path.push(parent);
                parent = current ?? parent;
                continue;
            }
            while (!cursor.gotoNextSibling()) {
                if (!cursor.gotoParent())
                    return finished(nodes, text, name, brokenUnits);
                if (parent !== undefined)
                    parent.last = nodes.length - 1;
                parent = path.pop();
            }
        }
    }
    finally {
        cursor.delete();
    }
}
function finished(nodes, text, name, brokenUnits) {
    const root = nodes[0];
    if (root === undefined)
        throw new Error('an empty tree');
    root.last = nodes.length - 1;
    return { text, grammar: name, root, nodes, brokenUnits };
}

;// CONCATENATED MODULE: ./build/embedded/governance/scan-module.js














/** Above this a module is not code that people write; parsing it would cost more memory than a scanner may have. */
const MAX_MODULE_UNITS = 1_500_000;
/** A file of which more than this share is in no construct of its language is not of that language. */
const MAX_BROKEN_SHARE = 0.2;
/** A stray character or two say nothing, however short the file is. */
const MIN_BROKEN_UNITS = 10;
/** Runs every check on one module. `text` is decoded. */
async function scanModule(path, text, grammar) {
    if (isMinified(text))
        return { findings: [], notApplicable: 'minified' };
    // No rule is tried on these, and that must not look like having been read and found good.
    if (isAside(path))
        return { findings: [], notApplicable: 'tests, vendored code, or set-up of a build' };
    if (isGenerated(text))
        return { findings: [], notApplicable: 'generated, by its own word' };
    if (!mayMatter(text, grammar === 'python'))
        return { findings: [] };
    if (text.length > MAX_MODULE_UNITS)
        return { findings: [], notApplicable: `longer than ${String(MAX_MODULE_UNITS)} characters: written by a machine` };
    const tree = await parseWithFallback(text, grammar);
    if (tree.brokenUnits > Math.max(MIN_BROKEN_UNITS, text.length * MAX_BROKEN_SHARE)) {
        return {
            findings: [],
            unread: `does not parse as ${grammar === 'python' ? 'Python 3' : grammar === 'javascript' ? 'JavaScript' : 'TypeScript'}`,
        };
    }
    const context = new ModuleContext(path, new ModuleModel(tree));
    checkSearchPath(context);
    checkSecrets(context);
    checkModelUse(context);
    checkExternalInput(context);
    checkSwallowed(context);
    checkHandling(context);
    checkPersonalData(context);
    // Last: an entry point is judged by what the module does, the search path included.
    checkEntry(context);
    checkOperations(context);
    const fact = moduleFactOf(context);
    return fact === undefined ? { findings: context.findings } : { findings: context.findings, fact };
}
/** JavaScript with type annotations (Flow, or TypeScript under a `.js` name) is read by the grammar that knows types. */
async function parseWithFallback(text, grammar) {
    const tree = await parseSource(text, grammar);
    if (grammar !== 'javascript' || tree.brokenUnits === 0)
        return tree;
    const typed = await parseSource(text, 'tsx');
    return typed.brokenUnits < tree.brokenUnits ? typed : tree;
}

;// CONCATENATED MODULE: ./build/embedded/governance/detector.js








/** The first bytes tell a script without an extension. */
const FIRST_LINE_BYTES = 120;
async function scanFile(file) {
    const firstLine = file.bytes.subarray(0, FIRST_LINE_BYTES).toString('latin1').split(/\r?\n/, 1)[0] ?? '';
    const grammar = grammarOf(file.path, firstLine);
    if (grammar !== undefined) {
        const { text, encoding } = (0,lib_text/* decodeText */.g7)(file.bytes);
        if (encoding === 'binary')
            return { findings: [], notApplicable: 'binary' };
        const report = await scanModule(file.path, text, grammar);
        if (!/(?:^|\/)setup\.py$/.test(file.path))
            return report;
        const fact = setupFact(text);
        return fact === undefined ? report : { ...report, fact };
    }
    if (!isRepositoryFile(file.path) || file.bytes.length > MAX_FACT_BYTES)
        return { findings: [] };
    const fact = factOf(file.path, (0,lib_text/* decodeText */.g7)(file.bytes).text);
    return fact === undefined ? { findings: [] } : { findings: [], fact };
}
/** Audits how modules, and the repository around them, are governed. */
const detector = {
    id: 'governance',
    rules: [...MODULE_RULES, ...REPOSITORY_RULES],
    create: () => ({ scanFile }),
    finish: (facts, allPaths, { part = false }) => ({
        findings: [...settledFindings(facts), ...auditRepository(facts, allPaths, part)],
    }),
};


/***/ }),

/***/ 4869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   rr: () => (/* binding */ LineIndex)
/* harmony export */ });
/* unused harmony export sniffEncoding */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/** Text of a file, with positions. Columns count UTF-16 code units, as SARIF's `utf16CodeUnits` does. */

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** A NUL in the first block means binary, unless a byte order mark or the pattern of zeros says UTF-16. */
const SNIFF_BYTES = 8192;
/**
 * Decodes a file's bytes. UTF-8 first; UTF-16 by byte order mark or by an unmistakable pattern of zero bytes; anything
 * else that holds no NUL is read as latin1, which keeps every byte (so a pattern of ASCII characters is still found).
 */
function decodeText(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return utf16(bytes.subarray(2), 'utf-16le');
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return utf16(bytes.subarray(2), 'utf-16be');
    const head = bytes.subarray(0, SNIFF_BYTES);
    if (head.includes(0)) {
        const guess = guessUtf16(head);
        return guess === undefined ? { text: '', encoding: 'binary' } : utf16(bytes, guess);
    }
    const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
    try {
        return { text: strictUtf8.decode(body), encoding: 'utf-8' };
    }
    catch {
        if (looksBinary(bytes))
            return { text: '', encoding: 'binary' };
        return { text: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1'), encoding: 'latin1' };
    }
}
/** The encoding alone, without building the text: several times faster on a whole tree. Agrees with `decodeText`. */
function sniffEncoding(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const head = bytes.subarray(0, SNIFF_BYTES);
    if (head.includes(0))
        return guessUtf16(head) ?? 'binary';
    if (isUtf8(bytes))
        return 'utf-8';
    return looksBinary(bytes) ? 'binary' : 'latin1';
}
/** More control characters than this share of bytes are no text of any encoding. */
const BINARY_SHARE = 0.005;
/** For bytes that are no UTF-8: a NUL anywhere, or control characters as compressed data has them. */
function looksBinary(bytes) {
    let controls = 0;
    for (const byte of bytes) {
        if (byte === 0)
            return true;
        if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
            controls += 1;
    }
    return controls > bytes.length * BINARY_SHARE;
}
function utf16(bytes, encoding) {
    // An odd last byte cannot be a character; it is dropped rather than failing the file.
    const copy = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    if (encoding === 'utf-16be')
        copy.swap16();
    return { text: copy.toString('utf16le'), encoding };
}
/** ASCII-range text in UTF-16 has a zero in (nearly) every second byte and (nearly) none in the others. */
function guessUtf16(head) {
    let even = 0;
    let odd = 0;
    for (let index = 0; index + 1 < head.length; index += 2) {
        if (head[index] === 0)
            even += 1;
        if (head[index + 1] === 0)
            odd += 1;
    }
    const pairs = Math.floor(head.length / 2);
    if (pairs < 2)
        return undefined;
    if (odd > pairs * 0.6 && even < pairs * 0.05)
        return 'utf-16le';
    if (even > pairs * 0.6 && odd < pairs * 0.05)
        return 'utf-16be';
    return undefined;
}
/** Maps offsets of one text to lines and columns. Line ends are LF, CRLF and lone CR. */
class LineIndex {
    starts;
    length;
    constructor(text) {
        const starts = [0];
        for (let index = 0; index < text.length; index += 1) {
            const code = text.charCodeAt(index);
            if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10))
                starts.push(index + 1);
        }
        this.starts = starts;
        this.length = text.length;
    }
    /** 1-based line and column of an offset. */
    at(offset) {
        const wanted = Math.min(Math.max(offset, 0), this.length);
        let low = 0;
        let high = this.starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.starts[middle] ?? 0) <= wanted)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: wanted - (this.starts[low] ?? 0) + 1 };
    }
    /** The SARIF region of the half-open range [start, end). */
    region(start, end) {
        const from = this.at(start);
        const to = this.at(Math.max(end, start));
        return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
    }
    get lines() {
        return this.starts.length;
    }
}


/***/ })

};
