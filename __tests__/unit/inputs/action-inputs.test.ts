import { describe, expect, test } from '@jest/globals';
import { INPUT_NAMES, parseActionInputs, sayInputs } from '../../../src/inputs/action-inputs.ts';
import { AssayError } from '../../../src/model/errors.ts';

function refusal(raw: Readonly<Record<string, string>>): AssayError {
  try {
    parseActionInputs(raw);
  } catch (error) {
    if (error instanceof AssayError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

describe('inputs of the Action', () => {
  test.each([
    [{ mode: 'plan' }, /^mode: this version does not have plan yet/],
    [{ mode: 'merge' }, /^mode: this version does not have merge yet/],
    [{ shard: '1/2' }, /^shard: this version does not have shards yet/],
    [{ baseline: 'b.json' }, /^baseline: this version does not have baselines yet/],
  ])('%j is not there yet, and says so', (raw, message) => {
    expect(refusal(raw)).toMatchObject({ kind: 'usage', code: 'not-available-yet' });
    expect(refusal(raw).message).toMatch(message);
  });

  test.each([
    [{ mode: 'both' }, 'input-invalid'],
    [{ shard: '0' }, 'input-invalid'],
    [{ 'retention-days': '0' }, 'input-invalid'],
    [{ 'artifact-name': 'a/b' }, 'input-invalid'],
    [{ 'sarif-category': 'a/b' }, 'input-invalid'],
    [{ upload_sarif: 'true' }, 'input-unknown'],
  ])('%j is refused', (raw, code) => {
    expect(refusal(raw)).toMatchObject({ kind: 'usage', code });
  });

  test.each([
    [{ mode: 'scna' }, /^mode: expected one of scan, plan, merge; found "scna"$/, 'Did you mean `scan`?'],
    [
      { 'retention-days': 'soon' },
      /^retention-days: expected a whole number from 1 to 400; found "soon"$/,
      /action\.yml/,
    ],
    [{ 'retention-days': '1e2' }, /^retention-days: expected a whole number/, /action\.yml/],
    [{ 'retention-days': '401' }, /^retention-days: expected a whole number/, /action\.yml/],
    [{ 'skip-privacy': 'yes' }, /^skip-privacy: expected one of true, false; found "yes"$/, /action\.yml/],
    [{ comment: 'never' }, /^comment: expected one of auto, true, false/, /action\.yml/],
    [{ timeout: '10' }, /^timeout: expected a duration such as 90s, 15m or 1h; found "10"$/, /action\.yml/],
    [{ jobs: '0x4' }, /^jobs: expected a whole number from 1 to 64/, /action\.yml/],
    [{ 'policy-date': '2026-02-30' }, /^policy-date: expected a day/, /action\.yml/],
    [{ profil: 'x' }, /^there is no input profil$/, 'Did you mean profile?'],
  ])('%j in our own words, as an input', (raw, message, hint) => {
    const error = refusal(raw);
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
  });

  test('all that is wrong is said at once', () => {
    expect(refusal({ mode: 'x', jobs: 'y', summary: 'z' }).message.split('\n')).toHaveLength(3);
  });

  test('no value of any input brings the library’s own words', () => {
    for (const name of INPUT_NAMES) {
      for (const value of ['?', '-1', '0.5', 'a\nb', 'x'.repeat(300)]) {
        let message = `${name}: expected`;
        try {
          parseActionInputs({ [name]: value });
        } catch (error) {
          message = error instanceof AssayError ? error.message : String(error);
        }
        expect(message).toMatch(/^[a-z-]+: (?:expected|this version does not have)/);
        expect(message).not.toMatch(/Invalid|Too (?:big|small)|another value/);
      }
    }
  });

  test('messages of the pipeline name inputs, not flags', () => {
    expect(sayInputs('Give --out a folder, or leave --offline out; see --help and a--out and --outer.')).toBe(
      'Give out: a folder, or leave offline: out; see --help and a--out and --outer.',
    );
  });

  test('an empty text is as if absent, and YAML’s truth values are taken', () => {
    expect(parseActionInputs({ mode: '', summary: 'False', 'log-sink': '' })).toEqual(
      parseActionInputs({ summary: 'false' }),
    );
  });
});
