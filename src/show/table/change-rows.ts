import type { CellResult } from '../../disclose/disclosed.ts';
import type { CellChanges } from '../layers/change-cells/cell-changes.ts';
import { notObserved, shown, suppressed, zero } from '../layers/change-cells/cell-changes.ts';
import type { Scene } from '../scene.ts';
import { type Absence, type Cell, column, type Figures, numberCell, textCell } from './figures.ts';
import { words } from './words.ts';

/** One row for each cell with records, or with a reason for none, in either period: what the change in cells is made of. */
export function changeRows(changes: CellChanges, before: CellResult, { language }: Scene): Figures {
  const texts = words[language];
  const { cells, figure, points, shareNow, shareBefore, clear } = changes;
  const thenAt = new Map(before.ids.map((id, at) => [id, at]));
  const records = (of: CellResult, cell: number | undefined): Cell => {
    const state = of.figure[cell ?? -1] ?? notObserved;
    const why: Absence = state === suppressed ? 'suppressed' : 'notObserved';
    return numberCell(state === shown || state === zero ? of.records[cell ?? -1] : Number.NaN, why);
  };
  const rows = cells.ids.flatMap((id, cell): (readonly Cell[])[] => {
    if (figure[cell] === zero || figure[cell] === notObserved) return [];
    const share = (value: number | undefined): Cell => numberCell(100 * (value ?? Number.NaN), 'suppressed');
    const state = figure[cell] === shown ? texts[clear[cell] === 1 ? 'aboveNoise' : 'notAboveNoise'] : '';
    return [
      [
        textCell(id),
        numberCell(cells.borderKm[cell]),
        textCell(cells.side[cell] === 1 ? texts.us : texts.mexico),
        records(cells, cell),
        records(before, thenAt.get(id)),
        share(shareNow[cell]),
        share(shareBefore[cell]),
        numberCell(points[cell], 'suppressed'),
        textCell(state),
      ],
    ];
  });
  const columns = [
    column('h3_cell', texts.cell, 'text'),
    column('border_km', texts.km, 'number'),
    column('side', texts.side, 'text'),
    column('incidents', texts.records, 'number', { isFigure: true }),
    column('earlier', texts.earlierRecords, 'number', { isFigure: true }),
    column('now', texts.now, 'number', { digits: 2 }),
    column('before', texts.before, 'number', { digits: 2 }),
    column('difference', texts.difference, 'number', { digits: 2 }),
    column('above_noise', texts.testNote, 'text'),
  ];
  return { columns, rows };
}
