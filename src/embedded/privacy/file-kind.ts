/** What a file is for, judged by its name alone: decides how its text is read and what is normal in it. */
export type FileKind = 'code' | 'document' | 'data' | 'table' | 'log';

export interface FileClass {
  readonly kind: FileKind;
  /** Names of authors, maintainers and contributors are its purpose (AUTHORS, CHANGELOG, package metadata, licences). */
  readonly attribution: boolean;
  /** In a folder of tests, fixtures or examples. */
  readonly test: boolean;
  readonly extension: string;
}

const CODE = new Set(
  (
    'js mjs cjs jsx ts mts cts tsx py pyi pyx java kt kts groovy gradle scala clj cljs go rs rb erb rake php phtml c h cc cpp cxx hpp hh m mm ' +
    'cs fs vb swift dart lua pl pm r jl ex exs erl hs ml mli elm zig nim d pas sh bash zsh fish ps1 psm1 bat cmd vue svelte astro css scss ' +
    'sass less styl tf hcl proto graphql gql thrift cmake mk make dockerfile s asm sol vy hbs mustache ejs pug jinja j2 tmpl twig blade feature snap patch diff'
  ).split(' '),
);
const TABLE = new Set(['csv', 'tsv', 'psv', 'tab']);
const DATA = new Set(
  'json json5 jsonc jsonl ndjson geojson yaml yml toml ini cfg conf env properties xml sql ldif vcf plist har ics'.split(
    ' ',
  ),
);

const ATTRIBUTION_NAME =
  /^(?:authors?|maintainers?|owners?|codeowners|contributors?|contributing|credits?|thanks|acknowledg\w*|backers|sponsors|funding|committers|changes?|change_?log|history|news|releases?|release[_-]?notes|licen[cs]es?|copying|copyright|notices?|third[_-]?party\w*|patents|security|governance|code_of_conduct|citation|\.mailmap|\.all-contributorsrc|readme)(?:[._-][\w.-]*)?$/i;
const METADATA_NAME =
  /^(?:package\.json|composer\.json|bower\.json|pyproject\.toml|setup\.(?:py|cfg)|cargo\.toml|pubspec\.ya?ml|pom\.xml|description|meta\.ya?ml|manifest\.json|plugin\.xml|galaxy\.yml|mix\.exs|project\.clj|elm\.json|info\.plist|publiccode\.yml|codemeta\.json|\.zenodo\.json|pkg-info|metadata|.*\.(?:gemspec|(?<=(?:messages|strings|labels)[\w-]{0,12}\.)(?:properties|xml|json|ya?ml)|podspec|nuspec|cabal|opam|csproj|spec|dtx|lock|sum|po|pot|asc|pem|crt|key|pub|gpg|desktop|appdata\.xml|metainfo\.xml)|package-lock\.json|yarn\.lock|pnpm-lock\.yaml|npm-shrinkwrap\.json|dockerfile.*)$/i;
const ATTRIBUTION_FOLDER =
  /(?:^|\/)(?:licen[cs]es?|changelogs?|release[_-]?notes|releases|\.changeset|\.github|debian|locales?|LC_MESSAGES|i18n|l10n|lang|langs|languages|translations?|vendor|third_party|node_modules|man\d?|(?:about|governance|people|team|blog|_posts|news|community))\//i;
const TEST_PATH =
  /(?:^|\/)(?:tests?|__tests__|spec|specs|testing|testdata|test[-_]data|fixtures?|__fixtures__|mocks?|__mocks__|examples?|samples?|demos?|e2e|stubs|cassettes|snapshots|__snapshots__|(?:unit|integration|functional|acceptance|regression|system|smoke|api|ui)tests?|[a-z]{1,30}[-_.]tests?|database\/factories)\//i;
/** Written in one word, a capital tells: `androidTest/`, and not `latest/`. */
const TEST_CAMEL = /(?:^|\/)(?:[A-Za-z0-9.]{1,40}[a-z0-9]Tests?|test[A-Z][A-Za-z]{0,20})\//;
const TEST_NAME =
  /(?:^|\/)(?:test_[^/]*|conftest\.py|[^/]*[._-](?:test|tests|spec|specs|fixture|mock|example|sample|stub)s?\.[^/]+|(?:[^/]*[a-z0-9])?(?:Test|Tests|Spec|TestCase|Fixtures?)\.[a-z]{1,6}|(?:[^/]*[._-])?(?:faker|factories|factory)\.[a-z]{1,6})$/;

export function classifyFile(path: string): FileClass {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
  const bare = name.toLowerCase();
  const attribution = ATTRIBUTION_NAME.test(name) || METADATA_NAME.test(name) || ATTRIBUTION_FOLDER.test(path);
  return {
    kind: kindOf(extension, bare),
    attribution,
    test: [TEST_PATH, TEST_CAMEL, TEST_NAME].some((names) => names.test(path)),
    extension,
  };
}

function kindOf(extension: string, name: string): FileKind {
  if (
    CODE.has(extension) ||
    /^(?:makefile|dockerfile|rakefile|gemfile|jenkinsfile|vagrantfile|justfile|cmakelists\.txt)$/.test(name)
  )
    return 'code';
  if (TABLE.has(extension)) return 'table';
  if (extension === 'log' || /\.log\.\d{1,3}$/.test(name) || /^(?:access|error|audit|syslog|auth)[_.-]?log$/.test(name))
    return 'log';
  if (DATA.has(extension) || name.startsWith('.env')) return 'data';
  return 'document';
}
