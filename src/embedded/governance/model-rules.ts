import type { RuleDoc } from '../../model/rule.ts';

type Words = Omit<RuleDoc, 'id' | 'category'>;

function rule(name: string, words: Words): RuleDoc {
  return { id: `governance/${name}`, category: 'governance', ...words };
}

/** Rules about language models and about files that programs write. */
export const MODEL_RULES: readonly RuleDoc[] = [
  rule('model-output-executed', {
    title: 'Model output run as code',
    severity: 'medium',
    cwe: ['CWE-94', 'CWE-1426'],
    finding:
      'Text written by a language model is run as code or as a command, with nothing between the two that checks it.',
    remedy:
      'Run generated code only in an isolated, monitored environment without network and secrets, after parsing it and checking it against a list of what is allowed; have a person approve what has effects.',
    risk: 'A crafted input makes the model write what its author wants to have run, with all the rights of this program.',
  }),
  rule('model-output-written', {
    title: 'Model output saved as code',
    severity: 'medium',
    cwe: ['CWE-1426', 'CWE-94'],
    finding: 'Text written by a language model is saved as a source file or script, without validation or sandbox.',
    remedy:
      'Parse and check generated code before it is saved, scan and test it in isolation, restrict who may start the generation, and let it reach production only through review.',
    risk: 'Weaknesses or planted code that a model was led to write become part of the product.',
  }),
  rule('prompt-from-file', {
    title: 'Prompt built from unvalidated file content',
    severity: 'medium',
    cwe: ['CWE-1427', 'CWE-20'],
    finding: 'Content of files is put into a prompt without validation or sanitising.',
    remedy:
      'Validate the content against a schema, strip or fence off what is not data, keep instructions apart from data, and send only the fields the task needs.',
    risk: 'Text in the file instructs the model (prompt injection), and confidential or personal content leaves with the prompt.',
  }),
  rule('generated-no-provenance', {
    title: 'Generated file without provenance',
    severity: 'low',
    cwe: ['CWE-353'],
    finding:
      'The module generates a file that does not say what it was made from, by which run, and when; nor is a hash kept of it.',
    remedy:
      'Write hashes of the sources, a run id, the generator’s version and the time into the generated file or beside it, and keep an unchangeable log of generations, signed where it matters.',
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
