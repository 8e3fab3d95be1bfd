import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { createDeskTables } from './desk-tables.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const files = { line: 'border-line.bin', land: 'land.json', zones: 'zones.json', sectors: 'sectors.json' };

/** A network that is down until it is mended. */
function network() {
  let isDown = true;
  vi.stubGlobal('fetch', async (name: string) => {
    if (isDown) throw new TypeError('Failed to fetch');
    return new Response(new Uint8Array(readFileSync(`public/geo/${name}`)));
  });
  return {
    mend: () => {
      isDown = false;
    },
  };
}

it('geography and areas that did not come are asked for again by the next question', async () => {
  const { mend } = network();
  const tables = createDeskTables();
  tables.start(files);
  await expect(tables.geography()).rejects.toThrow();
  await expect(tables.zoneFiles()).rejects.toThrow();
  mend();
  const { index, land } = await tables.geography();
  expect([index, land].every((part) => part !== undefined)).toBe(true);
  expect(await tables.zoneFiles()).toMatchObject({ zones: {}, sectors: {} });
  expect(tables.geography()).toBe(tables.geography());
});
