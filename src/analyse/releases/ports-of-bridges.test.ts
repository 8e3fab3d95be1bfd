import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../base/month.ts';
import { drain } from '../../base/steps.ts';
import type { AreaMonthTable, Provenance } from '../../columns/table.ts';
import { portsOfBridges } from './ports-of-bridges.ts';
import { reconcile } from './reconcile.ts';

const none = Number.NaN;
const tableOf = (level: AreaMonthTable['level'], rows: Readonly<Record<string, readonly number[]>>): AreaMonthTable => {
  const ids = Object.keys(rows);
  return {
    kind: 'area-months',
    level,
    ids,
    names: ids.map((id) => `name of ${id}`),
    measures: ['pedestrians'],
    firstMonth: monthIndex(2018, 1),
    months: 12,
    values: Float64Array.from(Object.values(rows).flat()),
  };
};
const year = (figure: number): number[] => new Array<number>(12).fill(figure);

describe('bridges summed to ports', () => {
  it('leave out bridges that have nothing in a year, and months that one of the others lacks', () => {
    const ports = portsOfBridges(
      tableOf('own', {
        '2303-bridge-1': year(2),
        '2303-camino-real': [none, ...year(3).slice(1)],
        '2303-rail': year(none),
        '2304-gateway': year(5),
      }),
    );
    expect([ports?.level, ports?.ids]).toEqual(['port', ['2303', '2304']]);
    expect([...(ports?.values ?? [])]).toEqual([none, ...year(5).slice(1), ...year(5)]);
  });

  it('are those of bridges alone', () => {
    expect(portsOfBridges(tableOf('own', { laredo: year(1) }))).toBeNull();
    expect(portsOfBridges(tableOf('port', { '2303': year(1) }))).toBeNull();
  });

  it('stand beside the figures of another publisher at the same port, under its name', () => {
    const provenance = { source: 's', publisher: 'p', file: 'f', to: null, rounding: 1 } as Provenance;
    const { tables } = drain(
      reconcile([
        { name: 'a', table: tableOf('port', { '2303': year(7) }), provenance },
        { name: 'b', table: tableOf('own', { '2303-bridge-1': year(8) }), provenance },
      ]),
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows).toEqual([
      expect.objectContaining({ area: '2303', name: 'name of 2303', year: 2018, figures: [84, 96] }),
    ]);
  });
});
