import type { CriterionColumn, MissingReason, RegionFlag } from '../region-shapes.ts';
import type { CriterionFigures } from './criterion.ts';

/** The figure of one region, or why it has none. */
export interface MadeFigure {
  /** NaN: none. */
  readonly value: number;
  /** Between which it lies where it is missing; NaN: nothing is known. */
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly p: number;
  readonly missing: MissingReason | null;
  readonly flags: readonly RegionFlag[];
  /** What it is made of, by key. */
  readonly parts: Readonly<Record<string, number>>;
}

type More = Partial<Pick<MadeFigure, 'low' | 'high' | 'n' | 'p' | 'flags' | 'parts'>>;

const unknown = { n: Number.NaN, p: Number.NaN, flags: [], parts: {} };

/** A figure that is known. */
export const figured = (value: number, more: Omit<More, 'low' | 'high'> = {}): MadeFigure => ({
  ...unknown,
  ...more,
  value,
  low: value,
  high: value,
  missing: null,
});

/** No figure, and why; with bounds where something is known of it. */
export const lacking = (missing: MissingReason, more: More = {}): MadeFigure => ({
  low: Number.NaN,
  high: Number.NaN,
  ...unknown,
  ...more,
  value: Number.NaN,
  missing,
});

/** Fewer events than this make a figure unstable. */
const fewEvents = 20;

/** Marks of a figure that rests on so many events. */
export const fewFlags = (n: number): readonly RegionFlag[] => (n < fewEvents ? ['unstable'] : []);

/** What is marked of a figure: one that there cannot be was not cut short. */
const marksOf = ({ flags, missing }: MadeFigure): readonly RegionFlag[] =>
  missing === 'not-at-this-level' ? flags.filter((flag) => flag !== 'cut-period') : flags;

/**
 * Figures by region, laid out as a column, which has no period where that has no months.
 * @param whole `parts`: keys, in the order in which they are shown
 */
export function figuresOf(
  made: readonly MadeFigure[],
  whole: Pick<CriterionColumn, 'unit' | 'period' | 'tables'> & {
    readonly parts?: readonly string[];
    readonly hasP?: boolean;
    readonly problems?: CriterionColumn['problems'];
  },
): CriterionFigures {
  const { unit, period, tables, parts = [], hasP = false, problems = [] } = whole;
  const column = (of: (figure: MadeFigure) => number): Float64Array => Float64Array.from(made, of);
  return {
    unit,
    period: period !== null && period.to > period.from ? period : null,
    tables,
    values: column(({ value }) => value),
    low: column(({ low }) => low),
    high: column(({ high }) => high),
    n: column(({ n }) => n),
    parts: parts.map((key) => ({ key, values: column((figure) => figure.parts[key] ?? Number.NaN) })),
    flags: made.map(marksOf),
    missing: made.map(({ missing }) => missing),
    p: hasP ? column(({ p }) => p) : null,
    problems,
  };
}
