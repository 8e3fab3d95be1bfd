import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import type { AreaFigure, AreaFigureTable } from '../../../columns/table.ts';
import type { MissingReason, RegionFlag } from '../../region-shapes.ts';
import type { RegionGround } from '../../regions/region-ground.ts';
import { type AreaRows, areaRows, levelOf, monthsOfYears, yearsAsked } from '../area-figures.ts';
import type { Criterion, CriterionFigures, CriterionQuestion } from '../criterion.ts';
import { figured, figuresOf, lacking, type MadeFigure } from '../made-figures.ts';
import { card } from './card.ts';

const perKm = 100;
/** What ends of stretches may be off by, km. */
const slackKm = 3;
const units: Readonly<Record<string, string>> = { km: 'per-km', mean: 'mean', total: 'total' };
const parts = ['sum', 'areas', 'km'];

/** A figure with what it is at least and at most; NaN: none. */
interface Bounded {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const nothing: Bounded = { value: 0, low: 0, high: 0 };
const plus = (a: Bounded, b: Bounded): Bounded => ({
  value: a.value + b.value,
  low: a.low + b.low,
  high: a.high + b.high,
});
const times = ({ value, low, high }: Bounded, by: number): Bounded => ({
  value: value * by,
  low: low * by,
  high: high * by,
});

/** The figure at a place; one that is held back is of 1 to the threshold less 1. */
function figureAt({ values, held }: AreaFigure, place: number): Bounded {
  const value = values[place];
  const isHeld = held?.at[place] === 1;
  return isHeld ? { value: Number.NaN, low: 1, high: held.threshold - 1 } : { value, low: value, high: value };
}

/** The figure of one area: the mean over the years that are asked for; NaN where one is missing. */
function ofArea(figure: AreaFigure, rows: readonly number[], places: readonly number[]): Bounded {
  const width = Math.max(1, figure.years.length);
  const figures = places.flatMap((at) => rows.map((row) => figureAt(figure, row * width + at)));
  return times(figures.reduce(plus, nothing), 1 / places.length);
}

function ofRegion(figure: AreaFigure, { areas, km }: AreaRows, places: readonly number[], per: string): MadeFigure {
  if (areas.length === 0) return lacking('not-at-this-level');
  if (places.length === 0) return lacking('not-in-period');
  const sum = areas.map((rows) => ofArea(figure, rows, places)).reduce(plus, nothing);
  const made = { sum: sum.value, areas: areas.length, km };
  if (Number.isNaN(sum.low)) return lacking('not-in-period');
  if (per === 'km' && km === 0) return lacking('no-denominator', { parts: made });
  const { value, low, high } = times(sum, per === 'km' ? perKm / km : per === 'mean' ? 1 / areas.length : 1);
  return Number.isNaN(value)
    ? lacking('held-back', { low, high, parts: made, flags: ['suppressed'] })
    : figured(value, { parts: made });
}

/** Regions that share an area with another. */
function sharing(rows: readonly AreaRows[], { regions }: RegionGround): readonly boolean[] {
  const keys = rows.map(({ areas }) => areas.map((list) => list.join(' ')));
  return regions.map(({ id, members }, r) =>
    regions.some(
      (other, o) =>
        o !== r &&
        !members.includes(other.id) &&
        !other.members.includes(id) &&
        keys[r].some((key) => keys[o].includes(key)),
    ),
  );
}

interface Found {
  readonly table: AreaFigureTable;
  readonly name: string;
  readonly figure: AreaFigure;
}

/** The column that a parameter such as "table:s1:population" names. */
function foundIn({ figures }: RegionGround, named: string): Found | null {
  const [kind, name = '', ...rest] = named.split(':');
  const table = kind === 'table' ? figures.get(name) : undefined;
  const figure = table?.figures.find((one) => one.name === rest.join(':'));
  return table === undefined || figure === undefined ? null : { table, name, figure };
}

function without({ regions }: RegionGround, why: MissingReason, unit: string, tables: readonly string[]) {
  const made = regions.map(() => lacking(why));
  return figuresOf(made, { unit, parts, period: null, tables });
}

function* figures(
  ground: RegionGround,
  { params, period }: CriterionQuestion,
): Steps<Result<CriterionFigures, Problem>> {
  yield { done: 0, total: ground.regions.length };
  const per = String(params.per);
  const unit = units[per] ?? 'total';
  const found = foundIn(ground, String(params.figure));
  if (found === null) return ok(without(ground, 'no-table', unit, []));
  const { table, figure, name } = found;
  const level = levelOf(table, ground.regions);
  if (level === null) return ok(without(ground, 'not-at-this-level', unit, [name]));
  const rows = areaRows(table, ground.regions, level);
  const places = yearsAsked(figure, period);
  const shares = sharing(rows, ground);
  const made = ground.regions.map((_, r) => {
    const one = ofRegion(figure, rows[r], places, per);
    const flags: readonly RegionFlag[] = [
      ...(rows[r].besidesKm > slackKm ? (['whole-sectors'] as const) : []),
      ...(shares[r] ? (['overlaps'] as const) : []),
      ...(per === 'total' ? (['raw-count'] as const) : []),
      ...one.flags,
    ];
    return { ...one, flags };
  });
  return ok(figuresOf(made, { unit, parts, period: monthsOfYears(figure, places), tables: [name] }));
}

export const column: Criterion = { card, figures };
