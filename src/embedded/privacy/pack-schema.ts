import { z } from 'zod';

const text = z.string().min(1).max(1200);
const word = z.string().min(2).max(60);

/** One rule of a privacy pack. A pack holds data only: what runs are our own validators, named here. */
export const packRuleSchema = z.strictObject({
  /** Without the prefix: the rule is reported as `privacy/<id>`. */
  id: z.string().regex(/^[a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){0,6}$/, 'letters, digits and single hyphens'),
  /** What kind of data it is, as findings name it. */
  entity: z.string().regex(/^[a-z0-9-]{2,40}$/),
  title: z.string().min(3).max(120),
  /** ISO 3166 country in lower case, or `any`. */
  locale: z.string().regex(/^(?:any|[a-z]{2})$/),
  severity: z.enum(['critical', 'high', 'medium', 'low']),
  /** Accepted without context unless `requireContext`. */
  pattern: z.string().min(1).max(1600),
  ignoreCase: z.boolean().default(false),
  /** A looser form, accepted only beside a context word. */
  contextPattern: z.string().min(1).max(1600).optional(),
  validator: z.string().min(1).max(40),
  /** Judges matches of `contextPattern`; the same as `validator` where absent. */
  contextValidator: z.string().min(1).max(40).optional(),
  /** Judges values in a named column of a record that has other columns of personal data; the same as `validator` where absent. */
  recordValidator: z.string().min(1).max(40).optional(),
  /** A space matches a space, an underscore, a hyphen or nothing. */
  context: z.array(word).max(160),
  requireContext: z.boolean(),
  /** Characters between a context word and the match, blanks not counted. */
  contextWithin: z.number().int().min(1).max(200).default(48),
  /** A word that says the number is something else. */
  notContext: z.array(word).max(60).default([]),
  /** Kinds of file in which the rule is not used at all. */
  notIn: z.array(z.enum(['code', 'attribution', 'data', 'document'])).default([]),
  examples: z.strictObject({
    match: z.array(z.string().min(1).max(400)).min(1).max(20),
    noMatch: z.array(z.string().min(1).max(400)).min(1).max(20),
  }),
  finding: text,
  remedy: text,
  risk: text,
  cwe: z.array(z.string().regex(/^CWE-\d{1,5}$/)).max(6),
});
export type PackRule = z.infer<typeof packRuleSchema>;

export const packInfoSchema = z.strictObject({
  name: z.string().min(1).max(80),
  version: z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/),
  description: z.string().max(500).optional(),
});

export const packRuleFileSchema = z.strictObject({ rules: z.array(packRuleSchema).min(1).max(200) });

/** `expected.json`: per fixture, the findings as entity, count and place. */
export const packExpectedSchema = z.strictObject({
  fixtures: z.record(
    z.string().max(200),
    z.array(z.strictObject({ entity: z.string(), count: z.number().int().min(1), at: z.string().max(80) })),
  ),
});
export type PackExpected = z.infer<typeof packExpectedSchema>;
