import type { AreaMonthTable, PanelSplit, PanelTable, Table } from '../../src/columns/table.ts';
import { sectors } from '../../src/corridors/corridor.ts';
import type { AreaLevel } from '../../src/document/reading.ts';
import { type AreaColumn, areaTotal, type Kind, measureClass } from './enriched-columns.ts';

/** Published figures of areas by month. */
export interface AreaFigures {
  /** Column that holds the areas. */
  readonly level: AreaColumn;
  /** Code of each area in that column. */
  readonly areas: Int32Array;
  /** Months since January 1970. */
  readonly firstMonth: number;
  readonly months: number;
  /** What is counted, and of which groups; no two say the same. */
  readonly kinds: readonly Kind[];
  /** The figure of an area, month and kind, by their places; NaN where there is none. */
  valueAt(area: number, month: number, kind: number): number;
}

/** Levels that a folder has a column for. */
const columnOf: Readonly<Partial<Record<AreaLevel, AreaColumn>>> = {
  sector: 'sector',
  county: 'county',
  'us-state': 'us_state',
  'mx-state': 'mx_state',
};

/** Classes in the order that kinds of records have them. */
const kindOf = (measure: string, classes: Kind['classes'] = {}): Kind => ({
  precision: 'area',
  state: areaTotal,
  classes: Object.fromEntries(
    Object.entries({ ...classes, [measureClass]: measure }).sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
});

/** Codes of areas, as records have them. */
function codesOf(ids: readonly string[], level: AreaColumn): Int32Array {
  const order = sectors.map(({ id }) => id);
  return Int32Array.from(ids, (id) => {
    const code = level === 'sector' ? order.indexOf(id) + 1 : Number(id);
    if (!(code > 0)) throw new Error(`no code of ${level}`);
    return code;
  });
}

/** Every combination of the groups' labels, the last group's first. */
const combinationsOf = ({ groups }: PanelTable): readonly Kind['classes'][] =>
  groups.reduce<readonly Kind['classes'][]>(
    (before, { column, labels }) =>
      before.flatMap((classes) => labels.map((label) => ({ ...classes, [column]: label }))),
    [{}],
  );

/** Figures of each area, month and combination; 0 where the split has no entry. */
function laidOut({ areas, months, groups }: PanelTable, split: PanelSplit, combinations: number): Float64Array {
  const values = new Float64Array(areas.length * months * combinations);
  for (let entry = 0; entry < split.value.length; entry++) {
    let at = split.area[entry] * months + split.month[entry];
    groups.forEach(({ labels }, g) => {
      at = at * labels.length + split.group[g][entry];
    });
    values[at] += split.value[entry];
  }
  return values;
}

/** A panel: its joint split in the months that have one, the whole figure in those that have none. */
function ofPanel(table: PanelTable & { readonly split: PanelSplit | null }): AreaFigures | null {
  const { areas, firstMonth, months, measure, total, split } = table;
  const known: readonly string[] = sectors.map(({ id }) => id);
  if (!areas.every((id) => known.includes(id))) return null;
  const combinations = split === null ? [] : combinationsOf(table);
  const values = split === null ? null : laidOut(table, split, combinations.length);
  const [from, to] = split === null ? [0, 0] : [split.from - firstMonth, split.to - firstMonth];
  // Where the publisher does not split a figure, it is of no label of any group.
  const unsplit = Object.fromEntries(split === null ? [] : table.groups.map(({ column }) => [column, '']));
  const hasUnsplit = from > 0 || to < months;
  return {
    level: 'sector',
    areas: codesOf(areas, 'sector'),
    firstMonth,
    months,
    kinds: [
      ...combinations.map((classes) => kindOf(measure, classes)),
      ...(hasUnsplit ? [kindOf(measure, unsplit)] : []),
    ],
    valueAt(area, month, kind) {
      const at = area * months + month;
      const isSplit = month >= from && month < to;
      if (Number.isNaN(total[at]) || isSplit === kind >= combinations.length) return Number.NaN;
      return values !== null && isSplit ? values[at * combinations.length + kind] : total[at];
    },
  };
}

function ofAreaMonths({ level, ids, measures, firstMonth, months, values }: AreaMonthTable): AreaFigures | null {
  const column = columnOf[level];
  if (column === undefined) return null;
  return {
    level: column,
    areas: codesOf(ids, column),
    firstMonth,
    months,
    kinds: measures.map((measure) => kindOf(measure)),
    valueAt: (area, month, kind) => values[(kind * ids.length + area) * months + month],
  };
}

/** Whether a table holds figures of areas by month, of whatever level. */
export const isByMonth = ({ kind }: Table): boolean => kind === 'panel' || kind === 'area-months';

/** The figures of a table by month; null where no column of a folder holds its areas, or it has no such figures. */
export function figuresIn(table: Table): AreaFigures | null {
  if (table.kind === 'panel') return ofPanel(table);
  return table.kind === 'area-months' ? ofAreaMonths(table) : null;
}
