import { describe, expect, test } from '@jest/globals';
import { applyGate, checkGate } from '../../../src/manifest/check-gate.ts';
import type { GateInputs } from '../../../src/manifest/check-gate.ts';
import type { Gate } from '../../../src/model/profile.ts';

const GATE: Gate = {
  profile: 'full',
  isolation: 'bubblewrap',
  onInconclusive: 'fail',
  requireCoverage: true,
  uploadSarif: 'auto',
  attest: 'statement',
};

describe('checkGate', () => {
  test.each<[string, Gate, GateInputs]>([
    ['profile', GATE, { profile: 'sbom-only' }],
    ['skip-privacy', GATE, { skipPrivacy: true }],
    ['privacy-pack', GATE, { privacyPack: 'mine' }],
    ['runtime', GATE, { runtime: 'dagger' }],
    ['runtime', { isolation: 'container' }, { runtime: 'local' }],
    ['isolation', GATE, { isolation: 'environment-only' }],
    ['on-inconclusive', GATE, { onInconclusive: 'warn' }],
    ['require-coverage', GATE, { requireCoverage: false }],
    ['upload-sarif', GATE, { uploadSarif: 'false' }],
    ['attest', GATE, { attest: 'none' }],
    ['attest', { attest: 'key' }, { attest: 'keyless' }],
    ['attest', { attest: 'keyless' }, { attest: 'statement' }],
  ])('%s loosens', (input, gate, inputs) => {
    const problems = checkGate(gate, inputs);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'gate-loosened',
      message: expect.stringMatching(new RegExp(`^${input}: `)),
    });
  });

  test.each<[GateInputs]>([
    [{}],
    [{ profile: 'light' }],
    [{ runtime: 'auto' }],
    [{ runtime: 'container', isolation: 'container' }],
    [{ onInconclusive: 'fail', requireCoverage: true, uploadSarif: 'true', attest: 'keyless' }],
    [{ skipPrivacy: false }],
  ])('%j tightens or repeats', (inputs) => {
    expect(checkGate(GATE, inputs)).toEqual([]);
  });

  test('without a gate nothing is fixed', () => {
    expect(checkGate({}, { profile: 'smoke', skipPrivacy: true, onInconclusive: 'warn', attest: 'none' })).toEqual([]);
  });
});

test('applyGate fills in what inputs leave open', () => {
  expect(applyGate(GATE, { attest: 'key' })).toEqual({ ...GATE, attest: 'key' });
  expect(applyGate({}, {})).toEqual({});
});
