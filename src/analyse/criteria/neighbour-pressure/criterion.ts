import type { Problem } from '../../../base/problem.ts';
import { ok } from '../../../base/result.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { Region } from '../../../corridors/region.ts';
import { sectorsKm } from '../../../corridors/stretches.ts';
import { breaksCrossed } from '../../../select/breaks-crossed.ts';
import type { Period } from '../../../select/periods.ts';
import { displacementQuotient } from '../../kernels/displacement-quotient.ts';
import type { MissingReason, RegionFlag } from '../../region-shapes.ts';
import { type ChangeWindows, sectorGroups } from '../../regions/neighbour-change.ts';
import { isHeldIn } from '../../regions/region-ground.ts';
import { type SectorMonths, sumOver, title8Months } from '../../regions/title-8-months.ts';
import type { Criterion } from '../criterion.ts';
import { fewFlags, figured, figuresOf, lacking, type MadeFigure } from '../made-figures.ts';
import { sectorMarks } from '../region-marks.ts';
import { card } from './card.ts';

const keys = ['neighbour-change', 'own-change', 'rest-change'];

/** The last months up to the end of the period or of the table, and as many before; null where the table lacks some. */
function windowsOf({ firstMonth, months }: SectorMonths, length: number, period: Period | null): ChangeWindows | null {
  const end = Math.min(firstMonth + months, period?.to ?? Number.POSITIVE_INFINITY);
  const middle = monthIndexOf(end - length);
  const before = { from: monthIndexOf(end - 2 * length), to: middle };
  return before.from < firstMonth ? null : { now: { from: middle, to: monthIndexOf(end) }, before };
}

interface Asked {
  readonly figures: SectorMonths;
  readonly windows: ChangeWindows;
  readonly isHeld: boolean;
}

/** Sums of some sectors before and after. */
const beforeAfter = ({ figures, windows }: Asked, ids: readonly string[]): readonly [number, number] => [
  sumOver(figures, ids, windows.before),
  sumOver(figures, ids, windows.now),
];

function pressureOn(region: Region, asked: Asked): MadeFigure {
  if (region.sectors.length === 0) return lacking('not-at-this-level');
  const groups = sectorGroups(region.sectors);
  if (groups.neighbours.length === 0 || groups.rest.length === 0) return lacking('no-neighbour');
  const beside = beforeAfter(asked, groups.neighbours);
  const own = beforeAfter(asked, groups.own);
  const rest = beforeAfter(asked, groups.rest);
  const n = beside[0] + beside[1];
  if ([...beside, ...own, ...rest].some(Number.isNaN)) {
    return lacking(asked.isHeld ? 'held-back' : 'not-in-period');
  }
  const quotient = displacementQuotient(beside, own, rest);
  if (Number.isNaN(quotient.net)) return lacking('no-denominator', { n });
  const months = asked.windows.now.to - asked.windows.now.from;
  // A0 (C1 / C0) - A1: what the neighbours' figures would be had they changed as the rest, less what they are.
  const fall = (quotient.net * rest[1]) / months;
  const parts = {
    'neighbour-change': -fall,
    'own-change': (quotient.buffer * rest[1]) / months,
    'rest-change': 100 * (rest[1] / rest[0] - 1),
  };
  // By the kilometres that the figures are of: two regions of the same sectors have the same figure, however short one is.
  return figured((100 * fall) / sectorsKm(region.sectors), { n, parts, flags: fewFlags(n) });
}

export const neighbourPressure: Criterion = {
  card,
  *figures(ground, { params, period }) {
    const { regions, panelName } = ground;
    const figures = title8Months(ground);
    const whole = { unit: 'unit', tables: [panelName], parts: keys };
    const without = (reason: MissingReason, problems: readonly Problem[] = []) => {
      const none = regions.map(() => lacking(reason));
      return ok(figuresOf(none, { ...whole, period: null, problems }));
    };
    if (figures === null) return without('no-table');
    const windows = windowsOf(figures, Number(params.months), period);
    if (windows === null) return without('not-in-period');
    yield { done: 0, total: regions.length };
    const { now, before } = windows;
    const crossed = breaksCrossed(figures.breaks, now, before, {});
    if (!crossed.ok) return without('crosses-break', [crossed.error]);
    const flags: readonly RegionFlag[] = [
      ...(crossed.value.length > 0 ? (['break-inside'] as const) : []),
      ...(period !== null && period.to > now.to ? (['cut-period'] as const) : []),
    ];
    const marks = sectorMarks(regions);
    const made = regions.map((region, r) => {
      const one = pressureOn(region, { figures, windows, isHeld: isHeldIn(ground, 'panel') });
      return { ...one, flags: [...marks[r], ...flags, ...one.flags] };
    });
    return ok(figuresOf(made, { ...whole, period: { from: before.from, to: now.to } }));
  },
};
