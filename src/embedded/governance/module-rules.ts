import type { RuleDoc } from '../../model/rule.ts';
import { MODEL_RULES } from './model-rules.ts';

type Words = Omit<RuleDoc, 'id' | 'category'>;

function rule(name: string, words: Words): RuleDoc {
  return { id: `governance/${name}`, category: 'governance', ...words };
}

/** Rules about single modules. */
export const MODULE_RULES: readonly RuleDoc[] = [
  rule('search-path', {
    title: 'Module search path changed at run time',
    severity: 'medium',
    cwe: ['CWE-427'],
    finding:
      'The module changes, while it runs, where code is imported from: by editing the search path itself or an environment variable that sets it.',
    remedy:
      'Package the code and install it into a virtual environment or a container, so that imports need no help. Where the path must change, resolve the folder, check that it is the one meant, and refuse to go on otherwise.',
    risk: 'Whoever can write to a folder on the path, or move this file, decides which code is imported and runs with its rights.',
  }),
  rule('unchecked-root', {
    title: 'Folder derived from the file’s own place is used unchecked',
    severity: 'low',
    cwe: ['CWE-73'],
    finding:
      'A root folder is worked out by climbing up from this file and is then used for imports, for files or for other programs, on the assumption that the repository is laid out in one fixed way.',
    remedy:
      'Assert before use that the folder is the trusted one: that a marker file is in it, that it is a directory, that paths below it stay inside; or take it from configuration that is checked.',
    risk: 'When the file is moved, linked or packaged differently, the program reads, writes or imports from a place nobody chose.',
  }),
  rule('entry-no-logging', {
    title: 'Entry point without logging',
    severity: 'low',
    cwe: ['CWE-778'],
    finding:
      'A program that has effects outside itself sets up no logging, so its start, end, exit code and failures leave no trace.',
    remedy:
      'Set up structured logging at the entry point and record start, end, exit code and every failure with its trace, without secrets or personal data.',
    risk: 'After an incident nobody can tell whether the program ran, with what input and how it ended.',
  }),
  rule('entry-no-error-handling', {
    title: 'Entry point without structured error handling',
    severity: 'low',
    cwe: ['CWE-755'],
    finding:
      'The main call of a program that has effects is not wrapped in handling that records an unexpected failure and turns it into a defined exit code.',
    remedy:
      'Handle unexpected exceptions around the main call: log them with their context, raise an alert where the run is unattended, leave things in a safe state, and exit with a code that means failure.',
    risk: 'A failure half way goes unnoticed, or shows internals to whoever sees the output, and leaves work half done.',
  }),
  rule('entry-no-env-validation', {
    title: 'Environment used without validation at an entry point',
    severity: 'low',
    cwe: ['CWE-1188'],
    finding:
      'The program takes settings from the environment and uses them without a check that they are present and well formed.',
    remedy:
      'Validate the environment once, at the start, against a schema or explicit checks, and stop with a clear message where something is missing or malformed.',
    risk: 'A missing or manipulated setting changes what the program does, or to whom it talks, long before anything fails.',
  }),
  rule('entry-undocumented', {
    title: 'Security assumptions of an entry point are not documented',
    severity: 'low',
    cwe: ['CWE-1059'],
    finding:
      'The introduction of a program with effects says at most what it does: not what it trusts, which rights it needs, or what must hold before it may run.',
    remedy:
      'State in the module’s introduction the security assumptions: trusted inputs and folders, secrets and rights needed, controls relied on, and constraints that compliance imposes.',
    risk: 'Those who run or reuse the program configure it wrongly, because what it relies on is written nowhere.',
  }),
  rule('no-audit-trail', {
    title: 'Operation without an audit trail',
    severity: 'low',
    cwe: ['CWE-778'],
    finding: 'A program deletes, sends, starts or changes something outside itself and keeps no record of it.',
    remedy:
      'Write an audit event for each such operation (who, what, when, with which result) to a log that the program cannot change afterwards.',
    risk: 'Misuse and mistakes cannot be reconstructed, and evidence that rules were kept does not exist.',
  }),
  rule('dotenv-secrets', {
    title: 'Secrets loaded from a .env file',
    severity: 'low',
    cwe: ['CWE-522'],
    finding: 'The module loads its secrets from a plain text file beside the code.',
    remedy:
      'Take secrets from a vault or as short-lived credentials of the platform, record their use, rotate them on a schedule; keep .env files to developers’ machines and out of the repository.',
    risk: 'The file is copied, backed up or committed, and the secret with it, without anybody noticing.',
  }),
  rule('secret-presence-only', {
    title: 'Secret only checked for being present',
    severity: 'low',
    cwe: ['CWE-1173'],
    finding:
      'The program checks that a secret is set, and nothing else: not its form, its age, or what it is allowed to do.',
    remedy:
      'Check the form of the secret at the start, fetch it from a store that rotates it and limits its scope, and fail in a way that alerts operations instead of only raising an error.',
    risk: 'Expired, wrong or far too powerful credentials are used until something breaks, or are never noticed at all.',
  }),
  rule('env-passthrough', {
    title: 'Whole environment passed to a child process',
    severity: 'low',
    cwe: ['CWE-526'],
    finding: 'A child process is given a copy of the entire environment, tokens and keys of the parent included.',
    remedy: 'Build the environment of the child from a short list of names it needs.',
    risk: 'A compromised or merely talkative child leaks secrets it never needed.',
  }),
  ...MODEL_RULES,
  rule('unvalidated-input', {
    title: 'External data used without a schema',
    severity: 'low',
    cwe: ['CWE-20'],
    finding:
      'The module decodes JSON, YAML or Markdown that comes from outside and uses it as it is: no schema, no check of its shape.',
    remedy:
      'Validate all external data against a schema before use (pydantic, JSON Schema, zod or explicit checks), limit its size, and reject what does not fit.',
    risk: 'Malformed or hostile input is carried into everything built from it: commands, queries, prompts, generated code.',
  }),
  rule('unsafe-deserialisation', {
    title: 'Format that can run code while it is loaded',
    severity: 'medium',
    cwe: ['CWE-502'],
    finding:
      'Data is loaded by a function that can be made to build any object and so to run code: pickle and its relatives, or a YAML loader that is not the safe one.',
    remedy:
      'Use JSON or yaml.safe_load and a schema; where such a format is unavoidable, verify a signature over the bytes before they are loaded.',
    risk: 'Whoever can change the data runs code with the rights of this program.',
  }),
  rule('swallowed-error', {
    title: 'Error caught and dropped',
    severity: 'low',
    cwe: ['CWE-390'],
    finding: 'Errors of every kind are caught and nothing is done with them: no log, no counter, no other way on.',
    remedy:
      'Catch only the errors that are expected here, and log or count what is dropped on purpose; let everything else travel on.',
    risk: 'Failures, attacks included, pass without a trace, and later steps work on results that are not there.',
  }),
  rule('shell-command', {
    title: 'Command line built at run time and given to a shell',
    severity: 'medium',
    cwe: ['CWE-78'],
    finding: 'A command that is put together while the program runs is interpreted by a shell.',
    remedy:
      'Pass the program and its arguments as a list, without a shell; quote every part where a shell is unavoidable.',
    risk: 'A value with shell characters in it runs commands of its author’s choice.',
  }),
  rule('tls-not-verified', {
    title: 'Identity of the other side not verified',
    severity: 'medium',
    cwe: ['CWE-295'],
    finding: 'Verification of certificates is switched off for a connection or for the whole process.',
    remedy: 'Leave verification on; for an internal authority add its certificate to the trusted ones.',
    risk: 'Anyone between the two ends can read and change what is exchanged, credentials included.',
  }),
  rule('personal-data-logged', {
    title: 'Personal data written to a log unmasked',
    severity: 'medium',
    cwe: ['CWE-532', 'CWE-359'],
    finding:
      'A value whose name says that it is personal data, or a password, is written to a log or the console as it is.',
    remedy:
      'Log an identifier without meaning outside the product, or mask the value; decide which data logs may hold, and keep them accordingly.',
    risk: 'Personal data spreads into systems that were never meant to hold it, without a legal basis, a retention limit or access control.',
  }),
  rule('personal-data-sent', {
    title: 'Personal data sent out unmasked',
    severity: 'medium',
    cwe: ['CWE-359'],
    finding: 'A value whose name says that it is personal data goes to another party, or into a prompt, as it is.',
    remedy:
      'Send only what the purpose needs, masked or replaced by a pseudonym, on a documented legal basis, encrypted and with access control at the other end.',
    risk: 'Data protection law is broken, and the data cannot be called back.',
  }),
];
