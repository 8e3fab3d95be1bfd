import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { drain } from '../../src/base/steps.ts';
import { inspectFile } from '../../src/columns/inspect.ts';
import { sources } from '../../src/columns/sources/index.ts';
import { emptyDocument } from '../../src/document/document.ts';
import type { Mapping } from '../../src/document/reading.ts';
import { inMemory } from '../../src/read/byte-source.ts';
import { formats } from '../../src/read/formats/index.ts';
import { filesUnder, manifestIn } from '../../tests/support/enriched-folder.ts';
import { markersIn, peopleFiles } from '../../tests/support/invented-people.ts';
import { enrichAll } from './enrich-all.ts';

const place = mkdtempSync(join(tmpdir(), 'corredor-people-'));
afterAll(() => rmSync(place, { recursive: true }));

/** What the app proposes for a file, every other column taken for one of classes: whoever maps it so learns nothing. */
function everything(bytes: Uint8Array, name: string): Mapping | null {
  const { proposal, columns } = drain(inspectFile(inMemory(bytes), name, { sources, formats }, {}));
  if (proposal === null) return null;
  const named = new Set(proposal.fields.map(({ column }) => column));
  const others = columns.filter(({ column }) => !named.has(column));
  return {
    ...proposal,
    fields: [...proposal.fields, ...others.map(({ column }) => ({ column, role: 'category' as const, label: '' }))],
  };
}

it('nothing of the people in any form of file is in the folder, nor in what is said', async () => {
  const files = join(place, 'files');
  mkdirSync(files);
  const mapped = peopleFiles.map(({ name, bytes }, at) => {
    writeFileSync(join(files, name), bytes);
    const mapping = everything(bytes, name);
    const reading = mapping === null ? {} : { reading: { mapping } };
    return {
      id: `s${at}`,
      source: 'mapped',
      name,
      sha256: '0'.repeat(64),
      shipped: false,
      asPublished: false,
      ...reading,
    };
  });
  const study = join(place, 'study.json');
  writeFileSync(study, JSON.stringify({ ...emptyDocument, sources: mapped }));
  const said: string[] = [];
  const out = join(place, 'out');
  const options = { inputs: [files], out, resolutions: [5], study: null, readings: [study], decimals: 5, threads: 0 };
  await enrichAll({ ...options, partRows: 1000, takesSameNames: false, follows: false, language: 'en' }, 'en', {
    write: (text) => said.push(text),
  });
  expect(markersIn(said.join(''))).toEqual([]);
  const found = [...filesUnder(out)].flatMap(([path, text]) =>
    markersIn(`${path} ${text}`).map((marker) => `${path}: ${marker}`),
  );
  expect(found).toEqual([]);
  expect(manifestIn(out).files.length).toBeGreaterThan(3);
});
