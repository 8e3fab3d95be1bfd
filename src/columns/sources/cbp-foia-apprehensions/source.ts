import { monthOfDay } from '../../../base/month.ts';
import type { Problem } from '../../../base/problem.ts';
import type { Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { dayIndexOf, monthIndexOf } from '../../../base/units.ts';
import { defineWords } from '../../../base/words.ts';
import type { GridRow } from '../../../read/format.ts';
import { assembleAreaMonths } from '../../area-months/assemble-area-months.ts';
import { joinArea } from '../../areas/join-area.ts';
import { cellFault } from '../../cell-fault.ts';
import { optionalColumn, requiredColumn } from '../../column-of.ts';
import { sectorIds } from '../../sectors.ts';
import type { Assembled, DecodedTable, Layout, Rejecter, Source } from '../../source.ts';
import { card } from './card.ts';
import { columns, recognise, withheld } from './columns.ts';

const rowsAtATime = 8192;
const measures = ['apprehensions', 'oasiss', 'programme-stated'] as const;

const quirks = defineWords({
  en: {
    text: 'Records become counts by southwest sector and month: all of them, those with OASISS among the programmes of the Consequence Delivery System, and those with any programme at all. A month without a record in the whole file has no figure.',
  },
  es: {
    text: 'Los registros se vuelven cuentas por sector del suroeste y mes: todos, los que traen OASISS entre los programas del sistema de consecuencias (Consequence Delivery System) y los que traen algún programa. Un mes sin registros en todo el archivo no tiene cifra.',
  },
});

/** Counts by month, then sector and measure. */
type Counts = Map<number, Float64Array>;

/** What each label of the programme column adds to the measures. */
function programmeOf(decoded: DecodedTable): ((row: number) => '' | 'oasiss' | 'other') | null {
  const column = optionalColumn(decoded, 'programme', 'category');
  if (column === undefined) return null;
  const classes = column.labels.map((label) => (label === 'oasiss' || label === 'other' ? label : ''));
  return (row) => classes[column.codes[row] ?? -1] ?? '';
}

function* countRecords(decoded: DecodedTable, rejecter: Rejecter): Steps<Counts> {
  const day = requiredColumn(decoded, 'day', 'day');
  const sector = requiredColumn(decoded, 'sector', 'category');
  const southwest: readonly string[] = sectorIds;
  const places = sector.labels.map((label) => southwest.indexOf(label));
  const programme = programmeOf(decoded);
  const counts: Counts = new Map();
  let hidden = 0;
  for (let row = 0; row < decoded.rows; row++) {
    if (row % rowsAtATime === 0) yield { done: row, total: decoded.rows };
    const label = sector.labels[sector.codes[row] ?? -1] ?? '';
    const place = places[sector.codes[row] ?? -1] ?? -1;
    const dayFault = cellFault(day.state[row], 'bad-date');
    if (place < 0) {
      hidden += label === withheld ? 1 : 0;
      rejecter.reject(row, label === '' ? 'missing-value' : 'unknown-area', 'sector');
      continue;
    }
    if (dayFault !== null) {
      rejecter.reject(row, dayFault, 'day');
      continue;
    }
    const month = monthOfDay(dayIndexOf(day.values[row] ?? 0));
    const cells = counts.get(month) ?? new Float64Array(sectorIds.length * measures.length);
    counts.set(month, cells);
    const stated = programme?.(row) ?? '';
    const at = place * measures.length;
    cells[at] = (cells[at] ?? 0) + 1;
    if (stated === 'oasiss') cells[at + 1] = (cells[at + 1] ?? 0) + 1;
    if (stated !== '') cells[at + 2] = (cells[at + 2] ?? 0) + 1;
  }
  if (hidden > 0) rejecter.notice('notice.withheld', hidden);
  return counts;
}

/** Counts by southwest sector and month; a sector of the file without a record in a month that has others is zero. */
function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const counts = yield* countRecords(decoded, rejecter);
  const hasProgrammes = programmeOf(decoded) !== null;
  const kept = hasProgrammes ? measures : measures.slice(0, 1);
  const records = [...counts.values()].reduce((sum, cells) => sum + total(cells), 0);
  if (!hasProgrammes && records > 0) rejecter.notice('notice.no-programmes', records);
  const sectors = sectorIds.flatMap((id, place) => {
    const at = place * measures.length;
    return [...counts.values()].some((cells) => (cells[at] ?? 0) > 0) ? [{ id, at }] : [];
  });
  const months = [...counts];
  return yield* assembleAreaMonths({
    level: 'sector',
    measures: kept,
    absentIsZero: false,
    rows: months.length,
    read(row, put) {
      const [month, cells] = months[row] ?? [0, new Float64Array(0)];
      for (const { id, at } of sectors) {
        const name = joinArea('sector', id)?.name ?? id;
        for (const [m, measure] of kept.entries()) put(id, name, monthIndexOf(month), measure, cells[at + m] ?? 0);
      }
    },
  });
}

/** Records of all sectors in a month. */
function total(cells: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < cells.length; at += measures.length) sum += cells[at] ?? 0;
  return sum;
}

const isHeader = ({ cells }: GridRow): boolean => recognise(cells) === 1;

/** Releases whose header stands below lines of title. */
const layout: Layout = {
  fits: (head) => head.some(isHeader),
  tidy(rows) {
    const at = rows.findIndex(isHeader);
    const headers = (rows[at]?.cells ?? []).map((cell) => cell.trim());
    const filled = rows
      .slice(at + 1)
      .map(({ line, cells }) => ({ line, cells: headers.map((_, k) => cells[k] ?? '') }));
    return { headers, rows: filled };
  },
};

/** Case by case as released; the sheets of a workbook are parts of one release. */
export const cbpFoiaApprehensions: Source = {
  ...card,
  quirks,
  layout,
  joinsParts: true,
  recognise,
  columns,
  assemble,
};
