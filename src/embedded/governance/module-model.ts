import { CALL_KINDS, below, childOf, constantString, textOf, unwrap } from './node-text.ts';
import { moduleName, readImports } from './imports.ts';
import { readScopes, type Scope } from './scopes.ts';
import type { SyntaxNode, SyntaxTree } from './syntax.ts';

export interface CallSite {
  readonly node: SyntaxNode;
  /** Dotted, with imports and simple variables resolved: `openai.OpenAI().chat.completions.create`. */
  readonly name: string;
  /** What the call is made on, where it is a member call. */
  readonly receiver: SyntaxNode | undefined;
  readonly args: readonly SyntaxNode[];
  /** Keyword arguments; for JavaScript the properties of object literals among the arguments. Spreads are under `**`. */
  readonly keywords: ReadonlyMap<string, SyntaxNode>;
  readonly scope: Scope;
}

/** `target` takes on `value`: assignments, `with … as`, loops, defaults, callbacks. */
export interface Assignment {
  /** Dotted: `x`, `self.x`, `os.environ[]`. */
  readonly target: string;
  readonly targetNode: SyntaxNode;
  readonly value: SyntaxNode;
  readonly scope: Scope;
}

/** How many links of `a.b().c[…]` are followed: more than people write, far less than a file could hold. */
const MAX_CHAIN = 40;
const MAX_ORIGIN_DEPTH = 4;

/** What a module does, read off its syntax tree in one form for Python and JavaScript. */
export class ModuleModel {
  readonly tree: SyntaxTree;
  readonly python: boolean;
  readonly calls: readonly CallSite[];
  readonly assignments: readonly Assignment[];
  readonly scopes: readonly Scope[];
  /** Local name → dotted origin. */
  readonly imports: ReadonlyMap<string, string>;
  /** Modules named in imports, as written, without `node:`. */
  readonly modules: ReadonlySet<string>;
  /** The last function of each name. */
  readonly functions: ReadonlyMap<string, Scope>;
  /** Names of calls to functions of sibling modules that are taken to ask a language model. */
  readonly asking: ReadonlySet<string>;
  private readonly scopeAt: readonly Scope[];
  private readonly origins = new Map<string, SyntaxNode>();
  /** The same, by the function a name is given its value in. */
  private readonly originsIn = new Map<Scope, Map<string, SyntaxNode>>();
  private readonly byNode = new Map<SyntaxNode, CallSite>();

  constructor(tree: SyntaxTree, asking: ReadonlySet<string> = new Set()) {
    this.tree = tree;
    this.asking = asking;
    this.python = tree.grammar === 'python';
    const { names, modules } = readImports(tree);
    this.imports = names;
    this.modules = modules;
    const { scopes, scopeAt } = readScopes(tree);
    this.scopes = scopes;
    this.scopeAt = scopeAt;
    this.functions = new Map(
      scopes.flatMap((scope) => (scope.name === undefined ? [] : [[scope.name, scope] as const])),
    );
    this.assignments = this.readAssignments();
    this.readOrigins();
    this.calls = this.readCalls();
    for (const call of this.calls) this.byNode.set(call.node, call);
  }

  text(node: SyntaxNode): string {
    return textOf(this.tree, node);
  }

  scopeOf(node: SyntaxNode): Scope {
    return this.scopeAt[node.index] ?? this.moduleScope;
  }

  get moduleScope(): Scope {
    const scope = this.scopes[0];
    if (scope === undefined) throw new Error('a module has a scope');
    return scope;
  }

  callAt(node: SyntaxNode): CallSite | undefined {
    return this.byNode.get(node);
  }

  /** The value a simple name or `self.x` was given, where it has one clear origin. */
  originOf(name: string): SyntaxNode | undefined {
    return this.origins.get(name);
  }

  /** The origin of the name that `node` is: that of the function around it, else the one of the module. */
  originAt(node: SyntaxNode): SyntaxNode | undefined {
    return this.originFrom(this.text(node), this.scopeOf(node));
  }

  private originFrom(name: string, from: Scope): SyntaxNode | undefined {
    for (let scope = from; scope.parent !== undefined; scope = scope.parent) {
      const found = this.originsIn.get(scope)?.get(name);
      if (found !== undefined) return found;
    }
    return this.origins.get(name);
  }

  private readOrigins(): void {
    const assigned = new Map<string, number>();
    for (const { target } of this.assignments) assigned.set(target, (assigned.get(target) ?? 0) + 1);
    for (const { target, value, scope } of this.assignments) {
      if (scope.parent !== undefined && !target.includes('.')) {
        const own = this.originsIn.get(scope) ?? new Map<string, SyntaxNode>();
        this.originsIn.set(scope, own);
        if (!own.has(target) || CALL_KINDS.has(unwrap(value).kind)) own.set(target, value);
      }
      // A name with several lives is resolved by a call, which is where clients are made.
      if (this.origins.has(target) && !CALL_KINDS.has(unwrap(value).kind)) continue;
      if ((assigned.get(target) ?? 0) > 3) continue;
      this.origins.set(target, value);
    }
  }

  /** The dotted name of an expression; `?` stands for what has no name. */
  nameOf(node: SyntaxNode, depth = 0): string {
    const suffixes: string[] = [];
    let current = unwrap(node);
    for (let step = 0; step < MAX_CHAIN; step += 1) {
      if (this.required(current) !== undefined) break;
      const next = this.promisified(current) ?? this.link(current, suffixes);
      if (next === undefined) break;
      current = unwrap(next);
    }
    const required = this.required(current);
    const tail = suffixes.reverse().join('');
    if (required !== undefined) return required + tail;
    if (
      current.kind !== 'identifier' &&
      current.kind !== 'this' &&
      current.kind !== 'import' &&
      current.kind !== 'meta_property'
    ) {
      return `?${tail}`;
    }
    const base = this.text(current);
    const imported = this.imports.get(base);
    if (imported !== undefined) return imported + tail;
    if (depth >= MAX_ORIGIN_DEPTH) return base + tail;
    const member = base === 'self' || base === 'this' ? (/^\.[\w$]+/.exec(tail)?.[0] ?? '') : '';
    const origin = this.originFrom(base + member, this.scopeOf(current));
    if (origin === undefined || !this.isNameable(origin)) return base + tail;
    const resolved = this.nameOf(origin, depth + 1);
    return resolved.startsWith('?') ? base + tail : resolved + tail.slice(member.length);
  }

  /** The module that `require('…')` or `import('…')` stands for, where it is used without being kept. */
  private required(node: SyntaxNode): string | undefined {
    if (node.kind !== 'call_expression') return undefined;
    const callee = childOf(node, 'function');
    if (callee === undefined || !/^(?:require|import)$/.test(this.text(callee).slice(0, 8))) return undefined;
    const argument = childOf(node, 'arguments')?.children[0];
    return argument === undefined ? undefined : moduleName(constantString(this.tree, argument));
  }

  /** `promisify(exec)` is `exec` with another way of answering. */
  private promisified(node: SyntaxNode): SyntaxNode | undefined {
    const callee = node.kind === 'call_expression' ? childOf(node, 'function') : undefined;
    if (callee === undefined || !/^(?:util\.)?promisify$/.test(this.text(callee).slice(0, 20))) return undefined;
    return childOf(node, 'arguments')?.children[0];
  }

  private isNameable(node: SyntaxNode): boolean {
    const { kind } = unwrap(node);
    return CALL_KINDS.has(kind) || kind === 'attribute' || kind === 'member_expression' || kind === 'identifier';
  }

  /** One link of a dotted expression; its text is added to `suffixes` (innermost last). */
  private link(node: SyntaxNode, suffixes: string[]): SyntaxNode | undefined {
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

  private readCalls(): CallSite[] {
    const calls: CallSite[] = [];
    for (const node of this.tree.nodes) {
      if (!CALL_KINDS.has(node.kind)) continue;
      const callee = childOf(node, 'function') ?? childOf(node, 'constructor');
      if (callee === undefined) continue;
      const args: SyntaxNode[] = [];
      const keywords = new Map<string, SyntaxNode>();
      for (const argument of childOf(node, 'arguments')?.children ?? []) this.readArgument(argument, args, keywords);
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

  private readArgument(argument: SyntaxNode, args: SyntaxNode[], keywords: Map<string, SyntaxNode>): void {
    if (argument.kind === 'comment') return;
    if (argument.kind === 'keyword_argument') {
      const name = childOf(argument, 'name');
      const value = childOf(argument, 'value');
      if (name !== undefined && value !== undefined) keywords.set(this.text(name), value);
      return;
    }
    if (argument.kind === 'dictionary_splat') {
      keywords.set('**', argument);
      return;
    }
    args.push(argument);
    if (argument.kind === 'object') for (const [key, value] of this.propertiesOf(argument)) keywords.set(key, value);
  }

  /** Keys and values of an object or dictionary literal. A spread has the key `**`. */
  propertiesOf(node: SyntaxNode): [string, SyntaxNode][] {
    return node.children.flatMap((child): [string, SyntaxNode][] => {
      if (child.kind === 'spread_element' || child.kind === 'dictionary_splat') return [['**', child]];
      if (child.kind === 'shorthand_property_identifier') return [[this.text(child), child]];
      const key = childOf(child, 'key');
      const value = childOf(child, 'value');
      if (key === undefined || value === undefined) return [];
      return [[this.text(key).replace(/^['"]|['"]$/g, ''), value]];
    });
  }

  private readAssignments(): Assignment[] {
    const found: Assignment[] = [];
    const add = (left: SyntaxNode | undefined, value: SyntaxNode | undefined): void => {
      if (left === undefined || value === undefined) return;
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
  private fieldAssignments(node: SyntaxNode): Assignment[] {
    const targetNode = childOf(node, 'name') ?? childOf(node, 'property');
    const value = childOf(node, 'value');
    if (targetNode === undefined || value === undefined) return [];
    const owner = node.parent?.parent === undefined ? undefined : childOf(node.parent.parent, 'name');
    return ['this', ...(owner === undefined ? [] : [this.text(owner)])].map((holder) => ({
      target: `${holder}.${this.text(targetNode)}`,
      targetNode,
      value,
      scope: this.moduleScope,
    }));
  }

  /** The parameters of a callback take on what the call works on: `readFile(p, (e, data) => …)`, `x.then((v) => …)`. */
  private addCallback(
    node: SyntaxNode,
    add: (left: SyntaxNode | undefined, value: SyntaxNode | undefined) => void,
  ): void {
    const call = node.parent?.parent;
    if (node.parent?.kind !== 'arguments' || call?.kind !== 'call_expression') return;
    const callee = childOf(call, 'function');
    if (callee === undefined) return;
    const method = callee.kind === 'member_expression' ? childOf(callee, 'property') : callee;
    const name = method === undefined ? '' : this.text(method);
    const list = childOf(node, 'parameters')?.children.filter(({ kind }) => kind !== 'comment') ?? [];
    const last = list.at(-1) ?? childOf(node, 'parameter');
    if (/^(?:then|map|forEach|filter|flatMap)$/.test(name)) add(list[0] ?? last, childOf(callee, 'object'));
    else if (/^(?:readFile|exec|execFile)$/.test(name)) add(last, call);
  }

  private targetsOf(left: SyntaxNode): SyntaxNode[] {
    if (/^(?:identifier|attribute|member_expression|subscript|subscript_expression)$/.test(left.kind)) return [left];
    const targets: SyntaxNode[] = [];
    for (const node of below(this.tree, left)) {
      if (node.kind === 'identifier' || node.kind === 'shorthand_property_identifier_pattern') {
        if (node.parent?.kind !== 'pair_pattern' || node.field !== 'key') targets.push(node);
      }
    }
    return targets;
  }

  private targetName(node: SyntaxNode): string {
    if (node.kind === 'identifier' || node.kind === 'shorthand_property_identifier_pattern') return this.text(node);
    const suffixes: string[] = [];
    let current = node;
    for (let step = 0; step < MAX_CHAIN; step += 1) {
      const next = this.link(current, suffixes);
      if (next === undefined) break;
      current = next;
    }
    const base = this.text(current);
    return (this.imports.get(base) ?? (current.end - current.start > 80 ? '?' : base)) + suffixes.reverse().join('');
  }
}
