import type { ModuleContext } from '../module-context.ts';
import type { CallSite } from '../module-model.ts';
import { below, childOf, stringPieces, unwrap } from '../node-text.ts';
import { writeMode } from '../sources.ts';
import type { SyntaxNode } from '../syntax.ts';

/** What is written where: `path.write_text(x)`, `open(path, 'w').write(x)`, `fs.writeFileSync(path, x)`. */
export function writeParts(
  { model }: ModuleContext,
  call: CallSite,
): {
  readonly content: SyntaxNode | undefined;
  readonly target: SyntaxNode | undefined;
  /** A temporary file: nothing anybody keeps, but something that can be started. */
  readonly temporary?: boolean;
} {
  if (/^(?:fs|Deno|Bun)/.test(call.name) && !/createWriteStream\(\)/.test(call.name))
    return { target: call.args[0], content: call.args[1] };
  if (/^(?:xlsx|XLSX)\./.test(call.name)) return { target: call.args[1], content: call.args[0] };
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
  if (call.receiver === undefined) return { target: undefined, content: undefined };
  if (/\.to_\w+$/.test(call.name))
    return { target: call.args[0] ?? call.keywords.get('path_or_buf'), content: call.receiver };
  if (/\.writerows?$/.test(call.name)) {
    const writer = model.callAt(call.receiver) ?? originCall(call.receiver);
    const file = writer !== undefined && /(?:writer|DictWriter)$/.test(writer.name) ? writer.args[0] : undefined;
    return { target: file === undefined ? undefined : openedAt(file), content: call.args[0] };
  }
  let target: SyntaxNode = call.receiver;
  if (/\.(?:write(?:lines)?|end)$/.test(call.name)) {
    const maker = model.callAt(target) ?? originCall(target);
    if (maker !== undefined && /(?:^|\.)NamedTemporaryFile$/.test(maker.name))
      return { target, content: call.args[0], temporary: true };
    const opened = openedAt(target);
    if (opened === undefined) return { target: undefined, content: undefined };
    target = opened;
    const path = model.callAt(target) ?? originCall(target);
    if (
      path !== undefined &&
      /^tempfile\.(?:mktemp|mkstemp|NamedTemporaryFile|TemporaryDirectory|gettempdir)$/.test(path.name)
    )
      return { target, content: call.args[0], temporary: true };
  }
  return { target, content: call.args[0] };

  /** The path that a file object was opened with. */
  function openedAt(node: SyntaxNode): SyntaxNode | undefined {
    return openCall(model.callAt(node) ?? originCall(node));
  }

  function originCall(node: SyntaxNode): CallSite | undefined {
    const origin = node.kind === 'identifier' ? model.originAt(node) : undefined;
    return origin === undefined ? undefined : model.callAt(origin);
  }

  function openCall(opened: CallSite | undefined): SyntaxNode | undefined {
    if (opened === undefined || !/(?:^|\.)open$|createWriteStream$/.test(opened.name)) return undefined;
    const mode = /open$/.test(opened.name) ? writeMode(model, opened) : 'w';
    // What is added to a log, or made only where nothing was, replaces nothing.
    if (mode === undefined) return undefined;
    return opened.receiver !== undefined && !/^(?:io|codecs|os|fs|aiofiles)\./.test(opened.name)
      ? opened.receiver
      : opened.args[0];
  }
}

/** Constant pieces of a path, through the variables it is put together from. */
export function piecesThrough(context: ModuleContext, node: SyntaxNode, depth: number): string[] {
  const { model } = context;
  const pieces = stringPieces(model.tree, node);
  if (depth > 2) return pieces;
  for (const part of below(model.tree, node)) {
    if (part.kind === 'attribute' || part.kind === 'member_expression') pieces.push(...defaultOf(context, part));
    if (part.kind !== 'identifier' || part.field === 'attribute') continue;
    const origin = model.originAt(part);
    if (origin === undefined) pieces.push(...defaultOfParameter(context, part));
    if (origin !== undefined && origin !== node && origin.last - origin.index < 60 && isPathLike(context, origin))
      pieces.push(...piecesThrough(context, origin, depth + 1));
  }
  return pieces;
}

/** The default of an option of the command line: `add_argument("--out", default="digest.md")` for `args.out`. */
function defaultOf({ model }: ModuleContext, member: SyntaxNode): string[] {
  const name = childOf(member, 'attribute') ?? childOf(member, 'property');
  if (name === undefined) return [];
  const option = `--${model.text(name).replace(/_/g, '-')}`;
  return model.calls.flatMap((call) => {
    if (!/\.(?:add_argument|option|requiredOption)$/.test(call.name)) return [];
    const pieces = call.args.flatMap((argument) => stringPieces(model.tree, argument));
    if (!pieces.some((piece) => piece.split(/[\s,=<]+/).includes(option))) return [];
    const given = call.keywords.get('default') ?? call.args[2];
    return given === undefined ? [] : stringPieces(model.tree, given);
  });
}

/** The default of a parameter: `def emit(models, dest="models.ts")`. */
function defaultOfParameter({ model }: ModuleContext, node: SyntaxNode): string[] {
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
function isPathLike({ model }: ModuleContext, node: SyntaxNode): boolean {
  const call = model.callAt(unwrap(node));
  return (
    call === undefined ||
    /path|Path|join|resolve|with_(?:suffix|name|stem)|format|^URL|parse_args|get$|option|argument/.test(call.name)
  );
}

export function nameIn({ model }: ModuleContext, content: SyntaxNode, target: SyntaxNode | undefined): string {
  return `${model.text(content).slice(0, 60)} ${target === undefined ? '' : model.text(target).slice(0, 60)}`;
}

export function argumentsOf(call: CallSite): SyntaxNode[] {
  return [...call.args, ...call.keywords.values()];
}
