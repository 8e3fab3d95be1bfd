import { charts } from '../../show/charts/index.ts';
import { viewChart } from '../../show/charts/view-chart.ts';
import type { Legend } from '../../show/drawing/legend.ts';
import type { Scene } from '../../show/scene.ts';

/** Legends of the map, and of the diagram where it is on the sheet. */
export function legendsOf(scene: Scene, what: 'map' | 'view'): readonly Legend[] {
  if (what === 'map') return scene.legends;
  const diagram = charts.find(({ id }) => id === viewChart(scene.charts.picture))?.legend(scene.charts) ?? null;
  return diagram === null ? scene.legends : [...scene.legends, diagram];
}
