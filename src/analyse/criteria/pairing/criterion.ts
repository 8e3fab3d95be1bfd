import { ok } from '../../../base/result.ts';
import { recordsOf } from '../../../columns/cube/records-of.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { borderLengthKm } from '../../../corridors/corridor.ts';
import { dayWindow } from '../../../select/day-window.ts';
import type { Period } from '../../../select/periods.ts';
import { binKm } from '../../../select/tally-bins.ts';
import { histogramIntersection } from '../../kernels/histogram-intersection.ts';
import type { RegionFlag } from '../../region-shapes.ts';
import { recordsIn } from '../../regions/records-in.ts';
import { isHeldIn, wholeMonthsOf } from '../../regions/region-ground.ts';
import type { Criterion } from '../criterion.ts';
import { figured, figuresOf, lacking, type MadeFigure } from '../made-figures.ts';
import { recordMarks } from '../region-marks.ts';
import { card } from './card.ts';

const keys = ['us', 'mexico'];
/**
 * Fewer records than this on a side make a share of 10 points or more each. Nothing is then known of the figure: bounds
 * of 0 and 100 would put what nobody counted above all that was.
 */
const fewestRecords = 10;
const bins = Math.ceil(borderLengthKm / binKm);

function pairedIn(rows: Uint32Array, table: IncidentTable): MadeFigure {
  const { borderKm, acrossKm } = table;
  const grouped = recordsOf(table);
  const sides = { us: new Float64Array(bins), mexico: new Float64Array(bins) };
  const parts = { us: 0, mexico: 0 };
  for (const row of rows) {
    const side = acrossKm[row] < 0 ? 'mexico' : 'us';
    const count = grouped === null ? 1 : grouped[row];
    parts[side] += count;
    sides[side][Math.min(bins - 1, Math.floor(borderKm[row] / binKm))] += count;
  }
  const n = parts.us + parts.mexico;
  if (Math.min(parts.us, parts.mexico) < fewestRecords) return lacking('too-few', { n, parts });
  return figured(100 * histogramIntersection(sides.us, sides.mexico), { n, parts });
}

/** All whole months of a table, or those asked for that it has. */
function periodIn({ from: first, to: end }: Period, asked: Period | null): Period | null {
  const from = asked === null || asked.from < first ? first : asked.from;
  const to = asked === null || asked.to > end ? end : asked.to;
  return from < to ? { from, to } : null;
}

export const pairing: Criterion = {
  card,
  *figures(ground, { period: asked }) {
    const { regions, incidents, incidentsName } = ground;
    const whole = { unit: 'unit', tables: [incidentsName], parts: keys };
    const missing = (reason: 'no-table' | 'not-in-period') =>
      ok(
        figuresOf(
          regions.map(() => lacking(reason)),
          { ...whole, period: null },
        ),
      );
    if (incidents === null) return missing('no-table');
    const period = periodIn(wholeMonthsOf(incidents, ground), asked);
    if (period === null) return missing('not-in-period');
    const { from, to } = dayWindow(incidents.day, period.from, period.to);
    const inside = yield* recordsIn(incidents, regions);
    const marks = recordMarks(regions);
    const flags: readonly RegionFlag[] = [
      'not-comparable',
      ...(isHeldIn(ground, 'incidents') ? (['suppressed'] as const) : []),
      ...(asked !== null && asked.to > period.to ? (['cut-period'] as const) : []),
    ];
    const made = inside.map((rows, r) => {
      const chosen = rows.filter((row) => row >= from && row < to);
      return { ...pairedIn(chosen, incidents), flags: [...marks[r], ...flags] };
    });
    return ok(figuresOf(made, { ...whole, period }));
  },
};
