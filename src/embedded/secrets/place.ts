/**
 * What a path says about a file. `code`: unquoted values are expressions; `config`: they are values; `data`: JSON and the like,
 * where values are quoted; `prose`: documentation.
 */
export type FileKind = 'code' | 'config' | 'data' | 'prose';

export interface Place {
  readonly kind: FileKind;
  readonly extension: string;
  /** Lower case. */
  readonly name: string;
  /** In a folder or file of tests, fixtures, examples: what is weak there is not worth a word. */
  readonly test: boolean;
  /** A lock file, a checksum list, a recording: full of random text that is no secret. */
  readonly generated: boolean;
  /** A workflow of GitHub's. */
  readonly workflow: boolean;
  /** Texts for people in some language. */
  readonly translation: boolean;
}

const CONFIG =
  /^(?:env|ini|cfg|conf|config|cnf|properties|props|prop|toml|ya?ml|sh|bash|zsh|fish|ksh|csh|bat|cmd|tfvars|service|netrc|npmrc|pypirc|pgpass|rc|txt|log|credentials?|creds|secrets?|dockerfile|containerfile|makefile|mk|htpasswd|s3cfg|boto|plist|ovpn|rdp|reg|inf|dist|sample|local|production|development|staging|cred|pw|password|out|csv|tsv|desktop|list|socket|opts|vars|envrc|template|tmpl|tpl|j2|bak|old|orig|save|swp|backup|dump|http|rest|ldif|eml|history)$/;
const DATA =
  /^(?:json|json5|jsonc|jsonl|ndjson|ipynb|xml|xsd|xsl|config|csproj|resx|har|tfstate|hcl|tf|plist|wsdl|xaml|jks|pom|map|html?|webmanifest|arb|avsc|bru|graphqls)$/;
const PROSE = /^(?:md|mdx|markdown|rst|adoc|asciidoc|tex|org|textile|rdoc|pod|man|[1-8]|ad|svg|css|scss|less|po|pot)$/;
const CODE =
  /^(?:py|pyi|pyx|js|mjs|cjs|jsx|ts|mts|cts|tsx|java|kt|kts|scala|groovy|gradle|go|rs|rb|erb|rake|php|phtml|cs|vb|fs|fsx|c|h|cc|cpp|cxx|hpp|hh|m|mm|swift|dart|lua|pl|pm|r|jl|ex|exs|erl|hs|clj|cljs|lisp|el|sql|ps1|psm1|psd1|vue|svelte|astro|sol|v|zig|nim|cr|d|pas|asm|s|aspx|ascx|cshtml|jsp|jspx|ftl|twig|hbs|ejs|pug|haml|slim|coffee|as|tcl|awk|sed|nix|bicep|proto|graphql|gql|cmake|bzl|bazel|star|jsonnet|libsonnet|cue|dhall|rego|ql|feature|robot)$/;

// `integration` alone is as often the code that talks to another service; `acceptance` and `benchmarks` are code as well.
const TEST =
  /(?:^|[/._-])(?:__tests__|testing|specs?|e2e|fixtures?|testdata|test-data|mocks?|__mocks__|examples?|samples?|demos?|dummy|stubs?|snapshots?|__snapshots__|cassettes|testutils?|i?tests?|(?:integration|acceptance|conformance|functional|bench|benchmark)tests?|cypress|conformance|docs|docs?[_-]src|tutorials?)(?:$|[/._-])|(?:^|\/|[a-z\d])(?:Tests?|Spec|IT)\.[A-Za-z]{1,6}$|(?:^|\/)(?:test_|conftest)/;
const GENERATED =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|composer\.lock|gemfile\.lock|cargo\.lock|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|go\.sum|packages\.lock\.json|project\.assets\.json|podfile\.lock|pubspec\.lock|mix\.lock|flake\.lock|deno\.lock|[^/]{1,80}\.(?:lock|sum|snap|sha256|sha512|md5|asc|sig|map|lockfile))$/;
/** Folders of texts for people … */
const TRANSLATION_FOLDER =
  /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages?|translations?|intl|nls|_locales|lproj|[^/]{1,40}\.lproj)\//;
/** … and what such texts are kept in: beside them, or in a folder named for programming languages, lie programs. */
const TRANSLATION_FORMAT =
  /\.(?:json5?|jsonc|ya?ml|php|inc|[cm]?[jt]s|dart|java|lua|rb|py|xml|properties|po|pot|ini|lang|txt|toml|csv|html?|md|ftl|neon|strings|stringsdict|resx|xlf|xliff|arb)$/;
const TRANSLATION_FILE =
  /(?:^|[/._-])(?:messages|strings|translation|locale|i18n|lang)(?:[._-][a-z]{2}(?:[_-][a-z]{2,4})?)?\.(?:json|properties|ya?ml|xml|php|js|ts|resx|po|ini|txt)$|\.(?:po|pot|resx|xlf|xliff|arb|strings)$/;

function isTranslation(path: string): boolean {
  return TRANSLATION_FILE.test(path) || (TRANSLATION_FOLDER.test(path) && TRANSLATION_FORMAT.test(path));
}

/** Judges a path by its names alone. */
export function placeOf(path: string): Place {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const ending = dot >= 0 ? name.slice(dot + 1) : name;
  // Salt's states are YAML.
  const extension = ending === 'sls' ? 'yaml' : ending;
  return {
    kind: kindOf(extension, name),
    extension,
    name,
    test: TEST.test(path) || TEST.test(lower),
    generated: GENERATED.test(lower),
    workflow: /(?:^|\/)\.github\/workflows\/[^/]{1,200}\.ya?ml$/.test(lower),
    translation: isTranslation(lower),
  };
}

function kindOf(extension: string, name: string): FileKind {
  if (CODE.test(extension) && name !== extension) return 'code';
  if (
    /^\.?env(?:[.-]|$)|\.env(?:[.-]|$)|^(?:dockerfile|containerfile|makefile)|dockerfile$|^\.(?:[a-z]{2,20}rc|netrc|pgpass|profile|bash_\w{1,20}|git-credentials)$/.test(
      name,
    )
  )
    return 'config';
  if (DATA.test(extension)) return 'data';
  if (PROSE.test(extension)) return 'prose';
  if (CONFIG.test(extension) || !name.includes('.') || name.startsWith('.')) return 'config';
  return /^(?:readme|changelog|license|contributing|notice)/.test(name) ? 'prose' : 'config';
}
