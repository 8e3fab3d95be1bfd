import type { Language } from '../../base/words.ts';
import type { ShiftResult } from '../../disclose/disclosed.ts';
import { type Cell, column, type Figures, numberCell } from './figures.ts';
import { words } from './words.ts';

/** One row for each flow of a comparison, with its test: what the arrows are drawn from. Null where there are none. */
export function flowRows({ flows, p, nNow, nBefore }: ShiftResult, language: Language): Figures | null {
  if (flows === null || flows.length === 0) return null;
  const texts = words[language];
  const test: readonly Cell[] = [
    numberCell(p ?? Number.NaN),
    numberCell(nNow, 'suppressed'),
    numberCell(nBefore, 'suppressed'),
  ];
  const rows = flows.map(({ from, to, share, km }): readonly Cell[] => [
    numberCell(from.fromKm),
    numberCell(from.toKm),
    numberCell(to.fromKm),
    numberCell(to.toKm),
    numberCell(100 * share),
    numberCell(km),
    ...test,
  ]);
  const columns = [
    column('leaves_from_km', texts.leavesFrom, 'number'),
    column('leaves_to_km', texts.leavesTo, 'number'),
    column('reaches_from_km', texts.reachesFrom, 'number'),
    column('reaches_to_km', texts.reachesTo, 'number'),
    column('share', texts.flowShare, 'number', { digits: 2 }),
    column('straight_km', texts.flowKm, 'number'),
    column('p', texts.p, 'number', { digits: 4 }),
    column('n_now', texts.nNow, 'number'),
    column('n_before', texts.nBefore, 'number'),
  ];
  return { columns, rows };
}
