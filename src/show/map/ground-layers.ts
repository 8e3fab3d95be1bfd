import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Theme } from '../theme/colours.ts';

type LinePaint = NonNullable<LineLayerSpecification['paint']>;

const line = (id: string, source: string, paint: LinePaint, minzoom = 0): LineLayerSpecification => ({
  id,
  type: 'line',
  source,
  minzoom,
  layout: { 'line-join': 'round', 'line-cap': 'butt' },
  paint,
});

/** A width in CSS pixels that grows from zoom 4 to zoom 9. */
const growing = (from: number, to: number): NonNullable<LinePaint['line-width']> => [
  'interpolate',
  ['linear'],
  ['zoom'],
  4,
  from,
  9,
  to,
];

/** Water, land and lines, bottom first; the border and the stressed stretch of it come last. */
export function groundLayers({ water, land, line: edge, quiet, ink, focus, panel }: Theme): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': water } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': land, 'fill-antialias': true } },
    line('coast', 'land', { 'line-color': quiet, 'line-opacity': 0.35, 'line-width': 0.7 }),
    line('county-lines', 'counties', { 'line-color': edge, 'line-width': growing(0.5, 1) }, 5.5),
    line('sector-lines', 'sectors', {
      'line-color': quiet,
      'line-opacity': 0.6,
      'line-width': growing(0.7, 1.2),
      'line-dasharray': [4, 2.5],
    }),
    line('state-lines', 'states', { 'line-color': quiet, 'line-opacity': 0.55, 'line-width': growing(0.7, 1.3) }),
    // Where a picture reaches beyond what the base map holds: no land is not sea.
    { id: 'beyond', type: 'fill', source: 'beyond', paint: { 'fill-color': panel } },
    line('border-casing', 'border', { 'line-color': land, 'line-opacity': 0.8, 'line-width': growing(3, 6) }),
    line('border-line', 'border', { 'line-color': ink, 'line-opacity': 0.6, 'line-width': growing(1, 1.6) }),
    line('border-stretch', 'stretch', { 'line-color': ink, 'line-width': growing(1.8, 2.8) }),
    {
      id: 'mark',
      type: 'circle',
      source: 'mark',
      paint: {
        'circle-radius': 6,
        'circle-color': focus,
        'circle-stroke-color': ink,
        'circle-stroke-width': 1.5,
      },
    },
  ];
}
