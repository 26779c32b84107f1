import { entryPointOf } from '../entry-point.ts';
import type { ModuleContext } from '../module-context.ts';
import type { CallSite } from '../module-model.ts';
import { below } from '../node-text.ts';
import { DATA, readsFile } from '../sources.ts';
import type { SyntaxNode } from '../syntax.ts';

/** An origin larger than this is not looked into. */
const MAX_ORIGIN_NODES = 400;

/** The file is read in this module too: what is written is its old content with changes. */
export function isEdited({ model }: ModuleContext, target: SyntaxNode | undefined): boolean {
  if (target === undefined || target.end - target.start > 200) return false;
  const place = model.text(target);
  return model.calls.some(
    (call) =>
      readsFile(model, call) &&
      [call.args[0], call.receiver].some((node) => node !== undefined && model.text(node) === place),
  );
}

/** A program that puts decoded data into the words of a report. */
export function isReport(context: ModuleContext, call: CallSite, place: readonly string[], written: number): boolean {
  return (
    (written & DATA) !== 0 &&
    place.some((piece) => /\.(?:md|markdown|html)$/i.test(piece)) &&
    call.args.some((argument) => isTemplated(context, argument)) &&
    entryPointOf(context.model, context.path) !== undefined
  );
}

const RENDERS =
  /\.(?:render|substitute|safe_substitute|format|renderFile|renderString)$|^(?:textwrap\.dedent|ejs\.render|mustache\.render|Mustache\.render|handlebars\.compile\(\)|Handlebars\.compile\(\)|nunjucks\.\w+)$/;

export function isTemplated(context: ModuleContext, content: SyntaxNode, depth = 0): boolean {
  const { model } = context;
  for (const part of below(model.tree, content)) {
    if (part.kind === 'interpolation' || part.kind === 'template_substitution') return true;
    const call = model.callAt(part);
    if (call !== undefined && (RENDERS.test(call.name) || /\.join$/.test(call.name))) return true;
    if (part.kind === 'identifier' && part.field !== 'attribute' && depth < 2) {
      const origin = model.originOf(model.text(part));
      if (
        origin !== undefined &&
        origin.last - origin.index < MAX_ORIGIN_NODES &&
        isTemplated(context, origin, depth + 1)
      )
        return true;
      if (depth === 0 && grows(context, model.text(part))) return true;
    }
  }
  return false;
}

/** `text += f"…"`, `lines.append(f"…")`: put together step by step. */
function grows(context: ModuleContext, name: string): boolean {
  const { model } = context;
  const isPiece = (node: SyntaxNode | undefined): boolean =>
    node !== undefined && node.last - node.index < MAX_ORIGIN_NODES && isTemplated(context, node, 2);
  return (
    model.assignments.some(
      ({ target, targetNode, value }) =>
        target === name && targetNode.parent?.kind.startsWith('augmented_assignment') === true && isPiece(value),
    ) ||
    model.calls.some(
      ({ receiver, args, name: called }) =>
        receiver !== undefined &&
        /\.(?:append|push)$/.test(called) &&
        model.text(receiver) === name &&
        isPiece(args[0]),
    )
  );
}

const ORIGIN_WORDS =
  /\b(?:hashlib|sha256|sha512|sha1|createHash|createHmac|digest|hexdigest|checksum|provenance|run_id|runId|runID|uuid4?|randomUUID|generated_at|generatedAt|git_sha|commit_sha|rev-parse|GITHUB_SHA|source_hash\w*|fingerprint|signature|sign_file|lineage)\b/;
const MARKED = /generated (?:by|from|with|on|at|automatically)|auto-?generated|@generated|do not (?:edit|modify)/i;
const TIME_WORDS = /\bdatetime\b|\btime\.(?:time|strftime)\b|new Date\(|Date\.now\(|\.toISOString\(/;

/** A hash, a run id, a time; for templates of one's own the customary header is enough. */
export function recordsOrigin({ model }: ModuleContext, fromModel: boolean): boolean {
  const { text } = model.tree;
  if (ORIGIN_WORDS.test(text)) return true;
  return fromModel
    ? TIME_WORDS.test(text) && /generated|metadata|header|timestamp/i.test(text)
    : TIME_WORDS.test(text) || MARKED.test(text);
}

export function overwrites(context: ModuleContext, call: CallSite, target: SyntaxNode | undefined): boolean {
  const { model } = context;
  if (target === undefined) return false;
  const { text } = model.tree;
  if (
    /append/i.test(call.name) ||
    /\b(?:backup|\.bak|versioned|version_dir|mkstemp|NamedTemporaryFile|mkdtemp|TemporaryDirectory|tempfile|os\.replace|timestamp|strftime|run_id|runId|difflib|git (?:add|commit))\b/.test(
      text,
    )
  )
    return false;
  const origin = target.kind === 'identifier' ? model.originOf(model.text(target)) : undefined;
  // A name with a hash, a version or a number in it is not the last one's.
  if (
    /digest|hash|sha|version|stamp|date|uuid|(?:^|[^a-z])id(?:[^a-z]|$)|suffix|counter/i.test(
      model.text(origin ?? target).slice(0, 300),
    )
  )
    return false;
  return !model.calls.some(
    (other) =>
      /\.exists$|os\.path\.(?:exists|isfile)$|existsSync$/.test(other.name) &&
      model.text(other.node).includes(model.text(target).slice(0, 60)),
  );
}
