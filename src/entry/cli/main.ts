#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { emptyInput } from '../../inputs/input-error.ts';
import { keepOwnRights } from '../../adapters/system/keep-own-rights.ts';
import { outliveReaders } from '../../adapters/system/outlive-readers.ts';
import { nearestName } from '../../lib/nearest-name.ts';
import { AssayError, EXIT, type ExitCode } from '../../model/errors.ts';
import type { CommonFlags } from './context.ts';
import { printJson, reportError } from './output.ts';
import type { RawOptions } from './scan-request.ts';

/*
 * The command line. Each command lives in a file of its own that is loaded when it is called, so that `--help` and
 * `--version` cost nothing else.
 */
type Values = Record<string, string | boolean | undefined>;

/** Commands of the specification that this version does not have: they say so and exit 2. */
const NOT_YET = ['merge', 'report', 'baseline', 'audit'] as const;

const SCAN_OPTIONS: readonly (readonly [string, string])[] = [
  ['--profile <name>', 'profile of the manifest, or a built-in one'],
  ['--manifest <file>', 'manifest file; by default .assay.yml in PATH or above it, up to the root'],
  ['--manifest-signature <file>', 'signature of the manifest, checked before anything runs'],
  ['--manifest-key <file>', 'public key that the manifest must be signed with'],
  ['--out <folder>', 'folder for evidence bundles (default: assay-results)'],
  ['--runtime <kind>', 'auto, local, container or dagger (default: auto)'],
  ['--offline', 'never use the network'],
  ['--jobs <n>', 'how many scanners run at once (default: the number of processors)'],
  ['--timeout <duration>', 'time limit of the whole run, such as 15m'],
  ['--privacy-pack <folder>', 'replaces the privacy rules and fixtures'],
  ['--skip-privacy', 'leave the privacy scanner out; the evidence says so'],
  ['--baseline <file>', 'baseline file of known findings (not in this version yet)'],
  ['--base <ref>', 'ref that is scanned too, for comparison (not in this version yet)'],
  ['--policy-date <date>', 'day by which expiry is judged, YYYY-MM-DD (default: today in UTC)'],
  ['--shard <k/n>', 'run only this part of the plan (not in this version yet)'],
  ['--attest <how>', 'none, statement or key (default: statement)'],
  ['--signing-key <file>', 'P-256 or Ed25519 private key, PEM; or the PEM in ASSAY_SIGNING_KEY'],
];

keepOwnRights();
let exitCode: ExitCode = EXIT.pass;
let json = process.argv.includes('--json');

function build(): Command {
  const program = new Command('assay')
    .description('A green check you can verify: run security scanners, judge a budget, keep the evidence.')
    .option('--version', 'print the version')
    .exitOverride()
    .configureOutput({
      // With --json the error is printed as JSON, below.
      writeErr: (text) => {
        if (!json) process.stderr.write(text);
      },
    })
    .showHelpAfterError('See --help.')
    .helpCommand('help [command]', 'show what a command takes')
    .allowExcessArguments()
    .hook('preAction', (_, command) => {
      refuseEmpty(command);
    })
    .action(async (options: Values) => {
      if (options['version'] === true) {
        const { versionCommand } = await import('./version.ts');
        versionCommand();
      } else if (program.args.length > 0) {
        throw unknownCommand(program.args[0] ?? '', program.commands);
      } else {
        program.outputHelp();
      }
    });
  const add = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .exitOverride()
      .allowExcessArguments(false)
      .option('--json', 'print JSON')
      .option('--quiet', 'only warnings and errors beside the result')
      .option('--no-color', 'no colours')
      .addOption(
        new Option('--log-format <format>', 'of progress: text or json').choices(['text', 'json']).default('text'),
      );

  const scan = add('scan [path]', 'plan, run, judge, write the evidence bundle, print the summary');
  const plan = add('plan [path]', 'what would run, with what, and why each other scanner would not');
  for (const [flags, description] of SCAN_OPTIONS)
    for (const command of [scan, plan]) command.option(flags, description);
  plan.option('--shards <n>', 'emit a matrix of this many parts of the plan (not in this version yet)');
  scan.option('--log-sink <url|file>', 'file that gets the run’s events live, or https URL that gets the audit log');
  scan.action(async (path: string | undefined, values: Values) => {
    const { scanCommand } = await import('./scan.ts');
    exitCode = await scanCommand(path, ownOptions(values), common(values));
  });
  plan.action(async (path: string | undefined, values: Values) => {
    const { planCommand } = await import('./plan.ts');
    exitCode = await planCommand(path, ownOptions(values), common(values));
  });

  add('verify <bundle>', 're-derive the verdict from an evidence bundle and check everything, offline')
    .option('--key <file>', 'public key (PEM) the signer must hold')
    .option('--identity <text>', 'identity a keyless signer must have')
    .option('--issuer <url>', 'issuer of that identity')
    .option('--trusted-root <file>', 'trust material for keyless signatures')
    .option('--allow-unsigned', 'accept a bundle that is consistent and not authentic')
    .option('--require-pass', 'a sound bundle whose verdict is not pass fails too')
    .option('--commit <id>', 'expected commit')
    .option('--scope <folder>', 'expected part of the tree; without it, --commit and --policy are about all of it')
    .option('--repo <url>', 'expected repository')
    .option('--base <commit>', 'expected base commit of the policy')
    .option('--profile <name>', 'expected profile')
    .option('--policy-digest <sha256>', 'expected digest of the policy')
    .option('--manifest-key <file>', 'public key (PEM) that the manifest must have been signed by')
    .option('--max-age <duration>', 'oldest acceptable policy date, such as 720h')
    .option('--as-of <date>', 'the day --max-age counts from (default: today in UTC)')
    .option('--policy <file>', 'judge the evidence by this manifest instead, and say what it would give')
    .option('--privacy-pack <folder>', 'privacy rules that belong to that policy (default: those that come with Assay)')
    .action(async (bundle: string, values: Values) => {
      const { verifyCommand } = await import('./verify.ts');
      exitCode = await verifyCommand(bundle, values, common(values));
    });
  add('explain <id>', 'a rule, scanner, profile, state, reason, error, exit code or finding, in words, with the remedy')
    .option('--bundle <folder>', 'evidence bundle with the finding (default: the newest)')
    .option('--out <folder>', 'folder of evidence bundles (default: assay-results)')
    .action(async (id: string, values: Values) => {
      const { explainCommand } = await import('./explain.ts');
      const place = (name: string): string | undefined => {
        const value = values[name];
        return typeof value === 'string' ? value : undefined;
      };
      exitCode = await explainCommand(id, { bundle: place('bundle'), out: place('out') }, common(values));
    });
  add('init [path]', 'look at the tree, write .assay.yml and a workflow, each line explained').action(
    async (path: string | undefined, values: Values) => {
      const { initCommand } = await import('./init.ts');
      exitCode = await initCommand(path, common(values));
    },
  );
  add('doctor', 'check the environment and say what to do').action(async (values: Values) => {
    const { doctorCommand } = await import('./doctor.ts');
    exitCode = await doctorCommand(common(values));
  });
  add('tools <action> [id...]', 'the scanner catalogue and its lock: list, install, lock or verify')
    .option('--offline', 'never use the network')
    .action(async (action: string, ids: string[], values: Values) => {
      const { toolsCommand } = await import('./tools.ts');
      exitCode = await toolsCommand(action, ids, values['offline'] === true, common(values));
    });
  add('schema <name>', 'print a JSON Schema: manifest, evidence or events').action(async (name: string) => {
    const { schemaCommand } = await import('./schema.ts');
    exitCode = schemaCommand(name);
  });
  for (const name of NOT_YET) {
    add(`${name} [args...]`, 'not in this version yet')
      .allowUnknownOption()
      .action(() => {
        exitCode = reportNotYet(name);
      });
  }
  return program;
}

/** An empty value is a variable that was not set, most often: it must not read as a flag that was left out. */
function refuseEmpty(command: Command): void {
  if (command.args.includes('')) throw emptyInput('argument', 'input');
  for (const option of command.options)
    if (command.getOptionValue(option.attributeName()) === '')
      throw emptyInput(option.long?.replace(/^--/, '') ?? '', 'flag');
}

function unknownCommand(name: string, commands: readonly Command[]): AssayError {
  const near = nearestName(
    name,
    commands.map((command) => command.name()),
  );
  return new AssayError({
    kind: 'usage',
    code: 'unknown-command',
    message: `assay has no command ${name}`,
    hint: near === undefined ? 'See `assay --help`.' : `Did you mean \`assay ${near}\`?`,
  });
}

function reportNotYet(name: string): ExitCode {
  const message = `this version does not have \`assay ${name}\` yet`;
  if (json) printJson({ error: { code: 'not-available-yet', message } });
  else process.stderr.write(`error: ${message} [not-available-yet]\n`);
  return EXIT.usage;
}

function common(values: Values): CommonFlags {
  json = values['json'] === true;
  return {
    json,
    quiet: values['quiet'] === true,
    color: values['color'] !== false,
    logFormat: values['logFormat'] === 'json' ? 'json' : 'text',
  };
}

const COMMON = new Set(['json', 'quiet', 'color', 'logFormat']);

/** The command's own options by the names users write. */
function ownOptions(values: Values): RawOptions {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => !COMMON.has(name))
      .map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value]),
  );
}

outliveReaders(() => process.exit(EXIT.internal));

try {
  await build().parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    exitCode = error.exitCode === 0 ? EXIT.pass : EXIT.usage;
    if (json && exitCode !== EXIT.pass)
      printJson({ error: { code: 'usage', message: error.message.replace(/^error: /, ''), hint: 'See --help.' } });
  } else exitCode = reportError(error, json);
}
process.exitCode = exitCode;
