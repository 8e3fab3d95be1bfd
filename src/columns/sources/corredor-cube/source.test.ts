import { cellToLatLng, latLngToCell } from 'h3-js';
import { describe, expect, it } from 'vitest';
import { cubeFile, type MadeGroup, madeFacts } from '../../../../tests/support/cube-of.ts';
import { incidentsIn } from '../../../../tests/support/read-text.ts';
import { dayIso, monthIndex } from '../../../base/month.ts';
import { drain } from '../../../base/steps.ts';
import { dayIndexOf } from '../../../base/units.ts';
import { readTable } from '../../build-table.ts';
import { cubeKey } from '../../cube/cube-facts.ts';
import { isBalanced } from '../../ledger.ts';

const cell = latLngToCell(31.7, -106.4, 6);
const month = monthIndex(2020, 3);
const group = (more: Partial<MadeGroup> = {}): MadeGroup => ({
  month,
  cell,
  km: 1120,
  side: 1,
  records: 7,
  people: 9,
  ...more,
});

const read = (...given: Parameters<typeof cubeFile>) => drain(readTable(cubeFile(...given), 'cube.parquet'));

function readWell(...given: Parameters<typeof cubeFile>) {
  const result = read(...given);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('a cube that is dropped', () => {
  it('becomes groups at the centres of their cells, in mid-month, with what it says of itself', () => {
    const facts = { classes: ['type'], filledTo: '2020-03-31' };
    const told = readWell(
      [
        group({ side: 4, classes: { type: 'rescue' } }),
        group({ month: month - 1, cell: '0', km: -1, side: 0, state: 'not-located', classes: { type: 'other' } }),
      ],
      facts,
    );
    expect(told.source).toBe('corredor-cube');
    const table = incidentsIn(told);
    const [lat, lon] = cellToLatLng(cell);
    expect([...table.lon]).toEqual([Number.NaN, lon]);
    expect(table.lat[1]).toBe(lat);
    expect(Array.from(table.day, (day) => dayIso(dayIndexOf(day)))).toEqual(['2020-02-15', '2020-03-15']);
    expect([...table.borderKm]).toEqual([Number.NaN, 1120.5]);
    expect(table.acrossKm[1]).toBeLessThan(-150);
    expect([...table.weight]).toEqual([9, 9]);
    expect([...table.cube!.records]).toEqual([7, 7]);
    const { codes, labels } = table.categories.type!;
    expect(Array.from(codes, (code) => labels[code])).toEqual(['other', 'rescue']);
    expect(told.provenance).toMatchObject({
      publisher: madeFacts.publisher,
      title: madeFacts.title,
      synthetic: true,
      isPublic: false,
      from: '2020-02-01',
      to: '2020-03-31',
      cube: { resolution: 6, records: 14 },
    });
    expect(told.ledger.notices).toContainEqual({ key: 'notice.records', count: 14 });
    expect(told.ledger.dropped).toEqual([]);
  });

  it('accounts for every row, and says where its sum is another', () => {
    const told = readWell([
      group(),
      group({ cell: latLngToCell(31.7, -106.4, 5) }),
      group({ cell: '12345' }),
      group({ records: -3 }),
      group({ records: 0 }),
      group({ people: Number.NaN }),
      group({ side: 9 }),
      group({ km: -7 }),
      group({ month: -30_000 }),
      group({ state: 'lost' }),
    ]);
    expect(isBalanced(told.ledger)).toBe(true);
    expect(told.ledger).toMatchObject({
      read: 10,
      accepted: 1,
      counts: {
        'not-a-cell': 2,
        'not-a-count': 2,
        'bad-number': 1,
        'unknown-side': 1,
        'bad-position': 1,
        'bad-date': 1,
        'missing-value': 1,
      },
    });
    expect(told.ledger.notices.map(({ key }) => key)).toContain('notice.records-differ');
  });

  it('takes months before 1970, and more records than 32 bits hold', () => {
    const records = 5 * 10 ** 9;
    const told = readWell([group({ month: monthIndex(1965, 2), records, people: records })], { records });
    expect(told.ledger).toMatchObject({ read: 1, accepted: 1 });
    const { day, cube } = incidentsIn(told);
    expect([dayIso(dayIndexOf(day[0]!)), cube!.records[0]]).toEqual(['1965-02-15', records]);
    expect(told.provenance.from).toBe('1965-02-01');
  });

  it('keeps cell-months that a briefing holds back apart from its groups', () => {
    const held = group({ month: month + 1, records: 0, people: 0 });
    const later = group({ month: month + 2 });
    const told = readWell([group(), held, later], { audience: 'briefing', threshold: 5 });
    const { cube, rows, borderKm, pointState } = incidentsIn(told);
    expect([rows, told.ledger.accepted]).toEqual([2, 3]);
    expect(told.ledger.content.gaps).toEqual([]);
    expect([...borderKm, ...pointState]).toEqual([Number.NaN, Number.NaN, 0, 0]);
    expect([...cube!.held.month]).toEqual([month + 1]);
    expect(told.ledger.notices).toContainEqual({ key: 'notice.held', count: 1 });
  });

  it('refuses a cube that says nothing of itself, too little, or more than is known here', () => {
    const problemOf = (said: { key: string; value: string }[]) => {
      const result = read([group()], {}, said);
      return result.ok ? 'read' : result.error.code;
    };
    const saying = (value: unknown) => [{ key: cubeKey, value: JSON.stringify(value) }];
    expect(problemOf([])).toBe('cube-without-facts');
    expect(problemOf([{ key: cubeKey, value: '{' }])).toBe('cube-without-facts');
    expect(problemOf(saying({ ...madeFacts, resolution: 16 }))).toBe('cube-without-facts');
    expect(problemOf(saying({ ...madeFacts, files: [{ name: 'x' }] }))).toBe('cube-without-facts');
    expect(problemOf(saying({ ...madeFacts, version: 2 }))).toBe('cube-newer');
  });

  it('shows files that are called after people by their shape', () => {
    const files = [{ name: 'Maria Perez Contreras.csv', sha256: 'ab', accepted: 1 }];
    const { cube } = readWell([group()], { files, title: 'maria@example.org' }).provenance;
    expect(JSON.stringify(cube)).not.toMatch(/Maria|Perez|example/);
  });
});
