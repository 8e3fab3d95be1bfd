import { fiscalYearStart } from '../../../base/month.ts';
import { ok } from '../../../base/result.ts';
import type { CaseTable } from '../../../columns/table.ts';
import type { Region } from '../../../corridors/region.ts';
import type { Period } from '../../../select/periods.ts';
import { caseYears } from '../../../select/tally-case-years.ts';
import type { RegionFlag } from '../../region-shapes.ts';
import type { Criterion } from '../criterion.ts';
import { fewFlags, figured, figuresOf, lacking, type MadeFigure } from '../made-figures.ts';
import { card } from './card.ts';

const keys = ['cases', 'years', 'held'];

interface Counted {
  readonly table: CaseTable;
  /** Place of the stage in the table. */
  readonly stage: number;
  /** Places of the fiscal years that are counted. */
  readonly years: readonly number[];
  readonly values: Float64Array;
  readonly isTotal: boolean;
  readonly isCut: boolean;
}

/** Cases of a corridor by what it is divided by, with bounds where a year of it is held back. */
function casesOf(region: Region, counted: Counted): MadeFigure {
  const { table, stage, years, values, isTotal, isCut } = counted;
  const corridor = table.corridors.findIndex((id) => region.kind === 'corridor' && region.id === `corridor:${id}`);
  if (corridor < 0 || region.lengthKm === 0) return lacking('not-at-this-level');
  const cells = years.map((year) => (year * table.corridors.length + corridor) * table.stages.length + stage);
  const shown = cells.map((cell) => values[cell]).filter((value) => !Number.isNaN(value));
  const cases = shown.reduce((sum, value) => sum + value, 0);
  const held = cells.length - shown.length;
  const per = years.length * (isTotal ? 1 : region.lengthKm / 100);
  const own: readonly (readonly [RegionFlag, boolean])[] = [
    ['suppressed', held > 0],
    ['raw-count', isTotal],
    ['cut-period', isCut],
  ];
  const flags = [...fewFlags(cases), ...own.flatMap(([flag, holds]) => (holds ? [flag] : []))];
  const more = { n: cases, parts: { cases, years: years.length, held }, flags };
  if (held === 0) return figured(cases / per, more);
  const most = cases + held * ((table.threshold ?? 1) - 1);
  return lacking('held-back', { ...more, low: (cases + held) / per, high: most / per });
}

/** Whole fiscal years of the file, those inside the period alone where one is asked for. */
function yearsIn(table: CaseTable, period: Period | null): readonly number[] {
  const { fiscalYears, isWhole } = caseYears(table);
  return fiscalYears.flatMap((year, place) => {
    const isAsked = period === null || (fiscalYearStart(year) >= period.from && fiscalYearStart(year + 1) <= period.to);
    return isWhole[place] === true && isAsked ? [place] : [];
  });
}

export const prosecutions: Criterion = {
  card,
  *figures({ regions, cases, casesName }, { params, period: asked }) {
    const isTotal = params.per === 'total';
    const whole = { unit: isTotal ? 'total' : 'per-100-km', parts: keys };
    const missing = (reason: 'no-table' | 'not-in-period', tables: readonly string[]) =>
      ok(
        figuresOf(
          regions.map(() => lacking(reason)),
          { ...whole, tables, period: null },
        ),
      );
    if (cases === null) return missing('no-table', []);
    yield { done: 0, total: regions.length };
    const years = yearsIn(cases, asked);
    if (years.length === 0) return missing('not-in-period', [casesName]);
    const { fiscalYears, values } = caseYears(cases);
    const stage = cases.stages.findIndex((one) => one.stage === params.stage);
    const period = {
      from: fiscalYearStart(fiscalYears[years[0]]),
      to: fiscalYearStart(fiscalYears[years[years.length - 1]] + 1),
    };
    const isCut = asked !== null && asked.to > period.to;
    const counted = { table: cases, stage, years, values, isTotal, isCut };
    const rows = regions.map((region) => casesOf(region, counted));
    return ok(figuresOf(rows, { ...whole, tables: [casesName], period }));
  },
};
