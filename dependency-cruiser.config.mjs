// Who may import whom (docs/architecture.md). Folders are stages of one flow; they meet in `model` and in the pipeline.
const PURE = '^src/(model|lib|inputs|manifest|plan|normalize|judge|bundle|scanners)/';
const STAGES = ['inputs', 'manifest', 'plan', 'provision', 'run', 'normalize', 'judge', 'bundle', 'publish'];

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'model-imports-zod-only',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: ['^src/model/', 'node_modules/zod/'] },
    },
    {
      name: 'lib-imports-model-only',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { path: '^src/', pathNot: '^src/(lib|model)/' },
    },
    ...STAGES.map((stage) => ({
      name: `stage-${stage}-imports-no-stage`,
      severity: 'error',
      from: { path: `^src/${stage}/` },
      to: { path: `^src/(${STAGES.filter((other) => other !== stage).join('|')}|scanners|embedded|adapters|entry)/` },
    })),
    {
      name: 'scanners-import-model-and-lib',
      severity: 'error',
      from: { path: '^src/scanners/' },
      to: { path: '^src/', pathNot: '^src/(scanners|model|lib)/' },
    },
    {
      name: 'embedded-stands-alone',
      comment: 'An embedded scanner is a program of its own.',
      severity: 'error',
      from: { path: '^src/embedded/' },
      to: { path: '^src/', pathNot: '^src/(embedded|model|lib)/' },
    },
    {
      name: 'ports-import-model',
      severity: 'error',
      from: { path: '^src/ports/' },
      to: { path: '^src/', pathNot: '^src/(ports|model)/' },
    },
    {
      name: 'adapters-import-no-stage',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/', pathNot: ['^src/(model|lib|ports)/', '^src/adapters/$1/'] },
    },
    {
      name: 'pure-has-no-effects',
      comment: 'Only read-*, write-* and list-* files act, and only through ports.',
      severity: 'error',
      from: { path: PURE },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(path|path/posix|crypto|buffer|util|url)$' },
    },
    {
      name: 'github-at-the-edge',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(adapters/github/|entry/action)' },
      to: { path: 'node_modules/(@actions|@octokit)/' },
    },
    {
      name: 'only-the-pipeline-knows-the-flow',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot:
          '^src/(entry/|pipeline|plan-scan|plan-policy|plan-base-files|plan-tools|write-evidence|audit-run|audit-live|catalogue|derive-evidence|verify-bundle)',
      },
      to: {
        path: '^src/(pipeline|plan-scan|plan-policy|plan-base-files|plan-tools|write-evidence|audit-run|audit-live|catalogue|derive-evidence|verify-bundle)\\.ts$',
      },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^sarif$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
