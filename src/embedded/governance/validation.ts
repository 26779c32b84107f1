import type { ModuleContext } from './module-context.ts';
import { assignmentsOf, callsOf, localName, usesOf } from './module-index.ts';
import type { CallSite, ModuleModel } from './module-model.ts';
import { childOf, unwrap } from './node-text.ts';
import { isShapeTest } from './shape-test.ts';
import { readsData } from './sources.ts';
import { knownOf, type Answers } from './answers.ts';
import type { Scope } from './scopes.ts';
import type { SyntaxNode } from './syntax.ts';

const SCHEMA_PACKAGES =
  /^@?(?:[\w-]+[./])?(?:pydantic\w*|jsonschema|fastjsonschema|marshmallow\w*|cerberus|voluptuous|schematics|schema|attrs|cattrs|cattr|dacite|msgspec|typeguard|trafaret|strictyaml|pykwalify|yamale|zod|ajv|joi|yup|valibot|superstruct|io-ts|runtypes|arktype|typebox|class-validator|jsonschema-rs|great_expectations|pandera|effect|express-validator|celebrate|express-openapi-validator|zod-validator|zod-express-middleware|drf_spectacular|rest_framework|webargs|flask_smorest|apispec|tsoa|vine|envalid|ow|decoders|serde|mashumaro|dataclasses_json|apischema|typedload|beartype|desert|colander|wtforms|django\.forms)(?=$|[./(-])/i;
const CHECKING_NAME =
  /(?:^|[._])(?:safe_?)?(?:validat(?:e|ed|or|ion)|verif(?:y|ied)|check(?:ed)?|ensure|assert|conform|coerce|sanitiz?s?e|is_?valid|guard|narrow|structure|deserialize|must_?be|expect)(?:[._A-Z]\w*)?$|(?:^|[._])(?:model_validate\w*|parse_obj|parse_raw|parse_file|safeParse(?:Async)?|parseAsync|decodeUnknown\w*|from_dict|fromDict|from_json|validate\w*|assert\w*|check[A-Z_]\w*|ensure[A-Z_]\w*|is[A-Z]\w*|TypeAdapter|isinstance)$|^Array\.isArray$/;
/** They read a value by a model of it, if what they are called on is one. */
const PARSING_NAME = /(?:^|\.)(?:parse|decode|cast|load|loads|Check|Decode|Parse|structure)$/;
const NOT_PARSERS =
  /^(?:JSON|Date|path|URL|querystring|qs|Number|url|yaml|YAML|TOML|toml|csv|ast|marked|semver|cookie)\.|^(?:parseInt|parseFloat|String|Number)$/;
const MODEL_BASES =
  /\b(?:\w*BaseModel|\w*Model|SQLModel|Struct|\w*Schema|BaseSettings|DataClassJsonMixin|DataClassDictMixin|Serializer|\w*Form|TypedModel)\b/;
const MAX_STEPS = 4;

/** Does the call compare what it is given with a description of what it may be? */
export function isValidating(context: ModuleContext, call: CallSite): boolean {
  const { model } = context;
  const { name } = call;
  if (SCHEMA_PACKAGES.test(name)) return true;
  if (readsData(call) || NOT_PARSERS.test(name)) return false;
  if (CHECKING_NAME.test(name)) return true;
  // A function of this module that does it with what it is given.
  const local = model.functions.get(name.replace(/^(?:self|this|cls)\./, ''));
  if (local !== undefined) return false;
  if (PARSING_NAME.test(name)) return isOfModel(context, name.slice(0, name.lastIndexOf('.')));
  if (/(?:^|\.)[A-Z]\w*$/.test(name)) return isModelClass(context, name, call);
  // `SCHEMA(value)`
  return /^[A-Z][A-Z_]*$/.test(name) && /schema/i.test(name);
}

/** Is what the call is given compared with a schema, rather than looked at in some way? */
export function usesSchema(context: ModuleContext, call: CallSite): boolean {
  return (
    isValidating(context, call) &&
    (!CHECKING_NAME.test(call.name) || /validat|schema|parse_|model_|safeParse|from_dict/i.test(call.name))
  );
}

/** Is the name that of a class that describes data, here or imported, or of a schema of this module? */
function isOfModel(context: ModuleContext, receiver: string): boolean {
  const { model } = context;
  if (SCHEMA_PACKAGES.test(receiver) || /schema|validator|codec|model$|shape|contract|dto$/i.test(receiver))
    return true;
  const base = receiver.replace(/\(\)$/, '');
  if (!/(?:^|\.)[A-Z]\w*$/.test(base)) return false;
  return classText(model, base) === undefined || MODEL_BASES.test(classText(model, base) ?? '');
}

/** `Conf(**data)`: a class that checks its fields; a bare dataclass takes whatever it gets. */
function isModelClass({ model }: ModuleContext, name: string, call: CallSite): boolean {
  const spread = call.keywords.has('**') || call.args.some(({ kind }) => /splat|spread/.test(kind));
  const text = classText(model, name);
  if (text === undefined) return spread && [...model.imports.values()].includes(name);
  return (
    MODEL_BASES.test(text) ||
    /__post_init__|attrs?\.validators|@(?:pydantic\.)?dataclasses\.dataclass|validator/.test(text)
  );
}

/** The head of a class of this module. */
function classText(model: ModuleModel, name: string): string | undefined {
  let classes = classesOf.get(model);
  if (classes === undefined) {
    classes = new Map();
    for (const node of model.tree.nodes) {
      if (node.kind !== 'class_definition' && node.kind !== 'class_declaration') continue;
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
const classesOf = new WeakMap<ModuleModel, Map<string, string>>();

/** Is the value of `read` compared with a schema, or by hand, on its way through this module? */
export function isValidated(context: ModuleContext, read: SyntaxNode, depth = 0): boolean {
  if (depth > MAX_STEPS) return false;
  const { model } = context;
  const { place, validated } = climb(context, read);
  if (validated) return true;
  const holder = place.parent;
  if (holder === undefined) return false;
  // `Levels.load(answer.json()["items"])`: the part that is used is checked.
  if (isPartOf(place, holder)) return climb(context, holder).validated;
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

function isPartOf(place: SyntaxNode, holder: SyntaxNode): boolean {
  return (
    (/^(?:subscript|subscript_expression)$/.test(holder.kind) &&
      place.field !== 'subscript' &&
      place.field !== 'index') ||
    (/^(?:attribute|member_expression)$/.test(holder.kind) && holder.field !== 'function' && place.field === 'object')
  );
}

/** Upwards through what adds nothing, and through calls that hand the value on in another form. */
function climb(context: ModuleContext, read: SyntaxNode): { readonly place: SyntaxNode; readonly validated: boolean } {
  const { model } = context;
  let place = read;
  for (let step = 0; step < 12; step += 1) {
    const holder = place.parent;
    if (holder === undefined) break;
    if (holder.kind === 'match_statement' && place.field === 'subject') return { place, validated: true };
    const isWrapper =
      unwrap(holder) !== holder ||
      /^(?:boolean_operator|binary_expression|keyword_argument|dictionary_splat|spread_element|list_splat|pair|object|dictionary|list|array|ternary_expression|conditional_expression)$/.test(
        holder.kind,
      );
    if (isWrapper) {
      place = holder;
      continue;
    }
    if (holder.kind !== 'arguments' && holder.kind !== 'argument_list') break;
    const call = holder.parent === undefined ? undefined : model.callAt(holder.parent);
    if (call === undefined) break;
    if (isValidating(context, call)) return { place, validated: true };
    if (
      model.functions.has(localName(call.name)) ||
      !/(?:^|\.)(?:dict|list|tuple|set|cast|copy|deepcopy|plainToInstance|plainToClass|freeze|structuredClone|from|resolve|Object\.\w+|parse|loads?|safe_load|\w*[cC]amel\w*|\w*[cC]onvert\w*|\w*[nN]ormali[sz]e\w*)$/.test(
        call.name,
      )
    )
      break;
    place = call.node;
  }
  return { place, validated: false };
}

/** The names an expression is kept under by the statement around it. */
function namesGiven(model: ModuleModel, place: SyntaxNode): string[] {
  return assignmentsOf(model, place).map(({ target }) => target);
}

function isReturned(place: SyntaxNode): boolean {
  const holder = place.parent;
  return (
    holder?.kind === 'return_statement' ||
    holder?.kind === 'yield' ||
    (holder?.kind === 'arrow_function' && place.field === 'body')
  );
}

/** Whether a name is validated somewhere in a scope: asked for each value that is kept under it, found once. */
const validatedNames: Answers = new WeakMap();

function isNameValidated(context: ModuleContext, name: string, scope: Scope, depth: number): boolean {
  return knownOf(validatedNames, context, scope, `${String(depth)} ${name}`, () =>
    usesOf(context.model, name, scope).some((node) => USES.test(node.kind) && isUseValidating(context, node, depth)),
  );
}

const USES = /^(?:identifier|attribute|member_expression|shorthand_property_identifier)$/;

function isUseValidating(context: ModuleContext, node: SyntaxNode, depth: number): boolean {
  const { model } = context;
  if (isShapeTest(context, node)) return true;
  const { place, validated } = climb(context, node);
  if (validated) return true;
  const holder = place.parent;
  if (holder === undefined) return false;
  // `document.validate()`, and a check of a part of it.
  if (/^(?:attribute|member_expression|subscript|subscript_expression)$/.test(holder.kind)) {
    const call = holder.parent === undefined ? undefined : model.callAt(holder.parent);
    if (call !== undefined && holder.field === 'function') return CHECKING_NAME.test(call.name);
    return climb(context, holder).validated;
  }
  if (holder.kind === 'arguments' || holder.kind === 'argument_list') {
    const call = holder.parent === undefined ? undefined : model.callAt(holder.parent);
    return call !== undefined && isParameterValidated(context, call, place, depth);
  }
  if (isReturned(place)) {
    const { name } = model.scopeOf(place);
    return (
      name !== undefined &&
      depth < MAX_STEPS &&
      callsOf(model, name).some((call) => isValidated(context, call.node, depth + 1))
    );
  }
  const kept = namesGiven(model, place).filter((name) => name !== model.text(node));
  return depth < MAX_STEPS && kept.some((name) => isNameValidated(context, name, model.scopeOf(place), depth + 1));
}

/** Handed to a function of this module that validates its parameter. */
function isParameterValidated(context: ModuleContext, call: CallSite, place: SyntaxNode, depth: number): boolean {
  const { model } = context;
  const scope = model.functions.get(localName(call.name));
  if (scope === undefined || depth >= MAX_STEPS) return false;
  const keyword = place.kind === 'keyword_argument' ? childOf(place, 'name') : undefined;
  const name = keyword === undefined ? scope.parameters[call.args.indexOf(place)] : model.text(keyword);
  return name !== undefined && isNameValidated(context, name, scope, depth + 1);
}

/** Reached into, taken apart, walked over or declared to be of a type, in the module that decodes it. */
export function isUsedAsItComes(context: ModuleContext, read: SyntaxNode): boolean {
  const { model } = context;
  if (isTakenApart(model, read)) return true;
  const { place } = climb(context, read);
  if (isTakenApart(model, place)) return true;
  for (const { target, targetNode } of new Set([...assignmentsOf(model, place), ...assignmentsOf(model, read)])) {
    if (
      /pattern$/.test(targetNode.kind) ||
      (childOf(targetNode.parent ?? targetNode, 'type') !== undefined &&
        targetNode.parent?.kind === 'variable_declarator' &&
        !isOpenType(model, targetNode.parent))
    )
      return true;
    const scope = target.includes('.') ? model.moduleScope : model.scopeOf(targetNode);
    if (isNameTakenApart(context, target, scope)) return true;
  }
  return false;
}

const namesTakenApart: Answers = new WeakMap();

function isNameTakenApart(context: ModuleContext, name: string, scope: Scope): boolean {
  const { model } = context;
  return knownOf(namesTakenApart, context, scope, name, () =>
    usesOf(model, name, scope).some((part) => isTakenApart(model, part)),
  );
}

function isOpenType(model: ModuleModel, declarator: SyntaxNode): boolean {
  const type = childOf(declarator, 'type');
  return type === undefined || /^:?\s*(?:unknown|any|object|Json\w*)$/.test(model.text(type).slice(0, 40));
}

function isTakenApart(model: ModuleModel, node: SyntaxNode): boolean {
  let current = node;
  for (let step = 0; step < 8; step += 1) {
    const holder = current.parent;
    if (holder === undefined) return false;
    if (holder.kind === 'as_expression') {
      const type = holder.children.at(-1);
      if (
        type !== undefined &&
        type !== current &&
        !/^(?:unknown|any|object|const|Json\w*)$/.test(model.text(type).slice(0, 40))
      )
        return true;
    }
    if (unwrap(holder) === holder) {
      if (/^(?:subscript|subscript_expression|attribute|member_expression)$/.test(holder.kind))
        return (
          (current.field === 'value' || current.field === 'object') &&
          !/\.(?:validate|keys|toString|length)$/.test(model.text(holder).slice(-12))
        );
      if (/^(?:for_statement|for_in_statement|for_in_clause)$/.test(holder.kind)) return current.field === 'right';
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

function isSpread(node: SyntaxNode): boolean {
  return node.kind === 'dictionary_splat' || node.kind === 'list_splat' || node.kind === 'spread_element';
}
