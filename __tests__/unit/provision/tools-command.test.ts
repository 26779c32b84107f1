import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installTools, verifyTools, type ToolState } from '../../../src/provision/tools-command.ts';
import { scanner as embedded } from '../../../src/scanners/secrets.ts';
import { makeWorkshop, PYTHON_WHEEL, toolOf, type Workshop } from './workshop.ts';

let shop: Workshop;
beforeEach(() => {
  shop = makeWorkshop();
});
afterEach(() => {
  shop.remove();
});

const served = [{ wheel: PYTHON_WHEEL }];

function detail([state]: readonly ToolState[]): string {
  return state?.outcome.status === 'failed' ? state.outcome.detail : '';
}

describe('assay tools', () => {
  test('verify fetches nothing, and does not call a machine offline that is not', async () => {
    const states = await verifyTools([toolOf(false)], shop.options(PYTHON_WHEEL, served));
    expect(detail(states)).toMatch(/is not in the tool cache; `assay tools install \S+` fetches it$/);
    expect(detail(states)).not.toContain('offline');
    expect(shop.requests.filter(({ argv }) => argv.includes('download'))).toEqual([]);
  });

  test('install --offline says that it was told to stay offline', async () => {
    const states = await installTools([toolOf(false)], shop.options(PYTHON_WHEEL, served, { offline: true }));
    expect(detail(states)).toMatch(
      /is not in the tool cache, and this run is offline; `assay tools install \S+` fetches it$/,
    );
  });

  test('verify of a changed copy says what is wrong with it, and does not call it missing', async () => {
    await installTools([toolOf(false)], shop.options(PYTHON_WHEEL, served));
    const tools = join(shop.root, 'cache/tools');
    writeFileSync(join(tools, readdirSync(tools)[0] ?? '', 'tool/site/demo/__init__.py'), 'changed = True\n');
    const states = await verifyTools([toolOf(false)], shop.options(PYTHON_WHEEL, served));
    expect(states).toMatchObject([{ outcome: { status: 'failed', integrity: true } }]);
    expect(detail(states)).toMatch(/^the copy of .* in the tool cache is not used: /);
    expect(detail(states)).not.toContain('is not in the tool cache');
  });

  test('a scanner that is part of Assay is said to be, not passed over', async () => {
    for (const act of [installTools, verifyTools])
      expect(await act([embedded], shop.options(PYTHON_WHEEL, served))).toEqual([
        { id: 'secrets', outcome: { status: 'shipped' } },
      ]);
  });
});
