import { fiscalYear, fiscalYearStart, monthIndex } from '../../base/month.ts';
import { type MonthIndex, monthIndexOf } from '../../base/units.ts';
import type {
  AreaFigure,
  AreaFigureTable,
  CaseTable,
  IncidentTable,
  PanelSplit,
  PanelTable,
} from '../../columns/table.ts';
import { coverageThen } from '../../corridors/coverage-then.ts';
import { upToMonth } from '../../select/up-to-month.ts';
import type { RegionGround } from './region-ground.ts';

type Panel = PanelTable & { readonly split: PanelSplit | null };

/**
 * A ground as it stood before a month: figures of that month and later are not in it at all, so that nothing made from
 * it can have seen them. A year counts once it has ended; a figure without a year has no date, and goes too. What
 * people said of coverage since is left out, and so are hot spots, which are made from the whole table.
 */
export function knownBy(ground: RegionGround, cut: MonthIndex): RegionGround {
  const figures = [...ground.figures].flatMap(([name, table]) => {
    const known = figuresBefore(table, cut);
    return known === null ? [] : [[name, known] as const];
  });
  const { filledTo } = ground;
  return {
    ...ground,
    ...(filledTo === undefined ? {} : { filledTo: monthIndexOf(Math.min(filledTo, cut)) }),
    coverage: ground.regions.map(({ id }) => coverageThen(id, cut)),
    said: [],
    panel: ground.panel === null ? null : panelBefore(ground.panel, cut),
    panelBreaks: ground.panelBreaks.filter(({ month }) => month < cut),
    incidents: ground.incidents === null ? null : incidentsBefore(ground.incidents, cut),
    sectorYears: ground.sectorYears === null ? null : figuresBefore(ground.sectorYears, cut),
    cases: ground.cases === null ? null : casesBefore(ground.cases, cut),
    figures: new Map(figures),
    emerging: null,
  };
}

/** The first months of each row of a table whose rows are `months` long. */
function rowStarts(values: ArrayLike<number>, months: number, kept: number): Float64Array {
  const rows = months === 0 ? 0 : values.length / months;
  const first = new Float64Array(rows * kept);
  for (let row = 0; row < rows; row++) {
    for (let month = 0; month < kept; month++) first[row * kept + month] = values[row * months + month];
  }
  return first;
}

/** Null: no month of it was known. Groups come with the split, and go with it. */
function panelBefore(panel: Panel, cut: MonthIndex): Panel | null {
  const table = upToMonth(panel, cut);
  if (table.kind !== 'panel' || table.months === 0) return null;
  return table.split === null || table.split.from >= cut ? { ...table, split: null, groups: [] } : table;
}

function incidentsBefore(incidents: IncidentTable, cut: MonthIndex): IncidentTable | null {
  const table = upToMonth(incidents, cut);
  return table.kind !== 'incidents' || table.rows === 0 ? null : table;
}

/** Figures of years that had ended; null where none had. */
function figuresBefore(table: AreaFigureTable, cut: MonthIndex): AreaFigureTable | null {
  const figures = table.figures.flatMap((figure): AreaFigure[] => {
    const hasEnded = (year: number): boolean =>
      (figure.isFiscal ? fiscalYearStart(year + 1) : monthIndex(year + 1, 1)) <= cut;
    const years = figure.years.filter(hasEnded);
    if (years.length === 0) return [];
    const kept = (of: ArrayLike<number>): Float64Array => rowStarts(of, figure.years.length, years.length);
    const { held } = figure;
    const heldThen = held === undefined ? {} : { held: { ...held, at: Uint8Array.from(kept(held.at)) } };
    return [{ ...figure, years, values: kept(figure.values), ...heldThen }];
  });
  return figures.length === 0 ? null : { ...table, figures };
}

/** Cases of fiscal years that had ended: what is held back is held back by the year, so that a part of one says more. */
function casesBefore(cases: CaseTable, cut: MonthIndex): CaseTable | null {
  const table = upToMonth(cases, cut);
  if (table.kind !== 'cases' || table.months === 0) return null;
  const fiscalYears = fiscalYear(monthIndexOf(table.firstMonth + table.months - 1)) - fiscalYear(table.firstMonth) + 1;
  const places = fiscalYears * table.corridors.length * table.stages.length;
  return { ...table, held: table.held.filter((place) => place < places) };
}
