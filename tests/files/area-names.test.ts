import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { joinArea } from '../../src/columns/areas/join-area.ts';
import type { AreaLevel } from '../../src/document/reading.ts';
import { haveFiles, named, publishersFolder } from '../support/publishers-files.ts';

/** What stands under a header, each text once: cells in quotes, or up to the next comma. */
function textsUnder(file: string, header: string, encoding: 'latin1' | 'utf8' = 'utf8'): readonly string[] {
  const bytes = readFileSync(join(publishersFolder, file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString(encoding).replace('\ufeff', '');
  const [first, ...lines] = text.trim().split(/\r?\n/);
  const cellsOf = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,"]*))/g)].map(([, quoted, plain]) => quoted ?? plain);
  const at = cellsOf(first).indexOf(header);
  if (at < 0) throw new Error(`${file} has no "${header}"`);
  return [...new Set(lines.map((line) => cellsOf(line)[at] ?? ''))].filter((cell) => cell !== '');
}

const idsOf = (level: AreaLevel, texts: readonly string[]) => texts.map((text) => joinArea(level, text)?.id ?? null);
const nine = 9;

describe.skipIf(!haveFiles)(named("areas in the publishers' files"), () => {
  it('are sectors by name and by abbreviation, and nothing else is one', () => {
    const file = 'cbp/nationwide-encounters-fy20-fy24-aor.snake.csv.gz';
    const sectors = textsUnder(file, 'area_of_responsibility').filter((text) => text.endsWith('Sector'));
    expect(sectors.length).toBe(20);
    expect(idsOf('sector', sectors).filter((id) => id !== null).length).toBe(nine);
    const short = textsUnder(file, 'aor_abbv');
    const bySector = ['BBT', 'DRT', 'ELC', 'EPT', 'LRT', 'RGV', 'SDC', 'TCA', 'YUM'];
    expect(bySector.every((text) => short.includes(text) && joinArea('sector', text) !== null)).toBe(true);
    expect(
      idsOf('sector', textsUnder('usbp/family_child_total_monthly_2000_2019.csv', 'sector')).filter((id) => id !== null)
        .length,
    ).toBe(nine);
    expect(joinArea('sector', 'SWB')).toBeNull();
  });

  it('are field offices, all of them', () => {
    const file = 'cbp/nationwide-encounters-fy20-fy24-aor.snake.csv.gz';
    const offices = textsUnder(file, 'area_of_responsibility').filter((text) => text.endsWith('Field Office'));
    expect(offices.length).toBe(21);
    expect(idsOf('field-office', offices)).not.toContain(null);
    expect(idsOf('region', textsUnder(file, 'land_border_region'))).not.toContain(null);
  });

  it('are ports of the Mexican border, by code with its zero or not, and by name, old and new', () => {
    for (const file of ['bts/border-crossing-entry-2018.csv', 'bts/border-crossing-entry-2024-01.sample.csv']) {
      const lines = readFileSync(join(publishersFolder, file), 'utf8').trim().split(/\r?\n/).slice(1);
      const mexican = lines.map((line) => line.split(',')).filter(([, , , border]) => border === 'US-Mexico Border');
      expect(mexican.length).toBeGreaterThan(20);
      for (const [name, , code] of mexican) {
        expect([joinArea('port', code)?.id, joinArea('port', name)?.id], name).toEqual([code, code]);
      }
    }
  });

  it('are U.S. states', () => {
    const states = textsUnder('cbp/cbp-nationwide-encounters-fy20-fy23-state.csv', 'State');
    expect(states.filter((text) => joinArea('us-state', text) === null)).toEqual([]);
    expect(states.length).toBeGreaterThan(40);
  });

  it('are Mexican states by name and code', () => {
    const file = 'sesnsp/estatal-delitos-2026-mar.latin1.csv';
    expect(idsOf('mx-state', textsUnder(file, 'Entidad', 'latin1'))).toEqual(textsUnder(file, 'Clave_Ent', 'latin1'));
    expect(idsOf('mx-state', textsUnder('conapo/poblacion-municipal-1990-2040.csv', 'Entidad'))).toEqual(
      Array.from({ length: 32 }, (_, at) => String(at + 1).padStart(2, '0')),
    );
  });

  it('are counties, in any case', () => {
    const counties = textsUnder('humane-borders/arizona-deaths-2021-04.stripped.csv', 'County');
    const found = counties.map((text) => joinArea('county', text, '04')?.id ?? null);
    expect(found[counties.indexOf('PIMA')]).toBe('04019');
    expect(counties.filter((_, at) => found[at] === null)).toEqual(['Unknown']);
  });
});
