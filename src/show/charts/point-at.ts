import { type Axis, type Drawing, type Panel, valueAt } from '../drawing/drawing.ts';
import type { Chart } from './chart.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const away = (value: number, { range }: Axis): number =>
  Math.max(Math.min(...range) - value, value - Math.max(...range), 0);

/** The small picture at a point, or the nearest; null where a drawing is one picture. */
export function panelAt({ panels = [] }: Drawing, { x, y }: Point): Panel | null {
  const distance = (panel: Panel): number => Math.hypot(away(x, panel.x), away(y, panel.y));
  return panels.reduce<Panel | null>(
    (best, panel) => (best === null || distance(panel) < distance(best) ? panel : best),
    null,
  );
}

/** Border kilometre and month at a point of a chart, as far as it has them. */
export function placeAt(
  chart: Pick<Chart, 'across' | 'down'>,
  drawing: Drawing,
  point: Point,
): { readonly km: number | null; readonly month: number | null } {
  const panel = panelAt(drawing, point);
  if (panel !== null) return { km: valueAt(panel.x, point.x), month: panel.from };
  const { x, y } = drawing;
  return {
    km: chart.across === 'kilometres' ? valueAt(x, point.x) : null,
    month: chart.down === 'months' ? Math.min(Math.floor(valueAt(y, point.y)), y.domain[1] - 1) : null,
  };
}
