import { describe, expect, test } from '@jest/globals';
import { parseActionInputs } from '../../../src/inputs/action-inputs.ts';
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

  test('an empty text is as if absent, and YAML’s truth values are taken', () => {
    expect(parseActionInputs({ mode: '', summary: 'False', 'log-sink': '' })).toEqual(
      parseActionInputs({ summary: 'false' }),
    );
  });
});
