import { monthOf } from '../../base/month.ts';
import { monthIndexOf } from '../../base/units.ts';
import type { AreaMonthTable } from '../../columns/table.ts';

const monthsInYear = 12;
const bridgeId = /^(\d{4})-/;

/** Ids of bridges are their port's code, "-" and a name of their own. */
const portOf = (id: string): string => bridgeId.exec(id)?.[1] ?? '';

/**
 * Figures of bridges summed to the ports that other publishers count at; null for a table of anything else. A month of
 * a port has no figure where one of its bridges lacks it that has others in the same calendar year.
 */
export function portsOfBridges(table: AreaMonthTable): AreaMonthTable | null {
  if (table.level !== 'own' || table.ids.length === 0 || !table.ids.every((id) => bridgeId.test(id))) return null;
  const { ids, measures, months, firstMonth } = table;
  const ports = [...new Set(ids.map(portOf))];
  const values = new Float64Array(measures.length * ports.length * months).fill(Number.NaN);
  /** Months before the first January of the table. */
  const early = monthOf(monthIndexOf(firstMonth)) - 1;
  const yearAt = (month: number): number => Math.floor((month + early) / monthsInYear);
  for (let m = 0; m < measures.length; m++) {
    ports.forEach((port, p) => {
      const bridges = ids.flatMap((id, a) => (portOf(id) === port ? [(m * ids.length + a) * months] : []));
      const isGiven = (at: number, month: number): boolean => !Number.isNaN(table.values[at + month] ?? Number.NaN);
      const years = bridges.map((at) => new Set(monthsOf(months).flatMap((k) => (isGiven(at, k) ? [yearAt(k)] : []))));
      for (let month = 0; month < months; month++) {
        const counted = bridges.filter((_, b) => years[b]?.has(yearAt(month)));
        if (counted.length === 0 || !counted.every((at) => isGiven(at, month))) continue;
        values[(m * ports.length + p) * months + month] = counted.reduce(
          (sum, at) => sum + (table.values[at + month] ?? 0),
          0,
        );
      }
    });
  }
  return { ...table, level: 'port', ids: ports, names: ports.map(() => ''), values };
}

const monthsOf = (months: number): readonly number[] => Array.from({ length: months }, (_, month) => month);
