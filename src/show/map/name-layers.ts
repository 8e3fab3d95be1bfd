import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { Theme } from '../theme/colours.ts';
import { haloed, italic, type Layout, semibold } from './label-text.ts';
import { seaNameEms } from './seas.ts';

/** Names of routes along them, and of things beside them: placed after towns, where there is room. */
export function nameLayers(theme: Theme): SymbolLayerSpecification[] {
  const text: Layout = { 'text-field': ['get', 'text'], 'text-font': semibold, 'text-size': 11.5, 'text-padding': 3 };
  const paint = haloed(theme.quiet, theme.land, 1.6);
  return [
    {
      id: 'line-names',
      type: 'symbol',
      source: 'names',
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: {
        ...text,
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-max-angle': 32,
        'text-offset': [0, -0.8],
      },
      paint,
    },
    {
      id: 'point-names',
      type: 'symbol',
      source: 'names',
      filter: ['all', ['==', ['geometry-type'], 'Point'], ['!=', ['get', 'key'], 1], ['!=', ['get', 'strong'], 1]],
      layout: {
        ...text,
        // Names keep clear of a symbol of six pixels.
        'text-variable-anchor-offset': ['left', [0.8, 0], 'right', [-0.8, 0], 'bottom', [0, -0.8], 'top', [0, 0.8]],
        'text-justify': 'auto',
        'text-max-width': 10,
      },
      paint,
    },
  ];
}

/** Names of the seas, where the person gives them. */
export const seaLayer = ({ quiet, water }: Theme): SymbolLayerSpecification => ({
  id: 'sea-names',
  type: 'symbol',
  source: 'seas',
  layout: {
    'text-field': ['get', 'text'],
    'text-font': italic,
    'text-size': 13,
    'text-letter-spacing': 0.08,
    'text-max-width': seaNameEms,
    'text-padding': 4,
  },
  paint: haloed(quiet, water),
});

/** Letters that are read in a legend: placed before all names, and over the data. */
export const keyLayer = ({ ink, panel }: Theme): SymbolLayerSpecification => ({
  id: 'key-names',
  type: 'symbol',
  source: 'names',
  filter: ['==', ['get', 'key'], 1],
  layout: {
    'text-field': ['get', 'text'],
    'text-font': semibold,
    'text-size': 17,
    'text-padding': 3,
    'text-allow-overlap': true,
  },
  paint: haloed(ink, panel, 2.4),
});

/** Figures to be read on fills: names of towns make way for them, and they for each other. */
export const strongLayer = ({ ink, panel }: Theme): SymbolLayerSpecification => ({
  id: 'strong-names',
  type: 'symbol',
  source: 'names',
  filter: ['all', ['!=', ['get', 'key'], 1], ['==', ['get', 'strong'], 1]],
  layout: {
    'text-field': ['get', 'text'],
    'text-font': semibold,
    'text-size': 14,
    'text-padding': 1,
    'text-variable-anchor-offset': [
      'center',
      [0, 0],
      'bottom',
      [0, -0.7],
      'top',
      [0, 0.7],
      'left',
      [0.7, 0],
      'right',
      [-0.7, 0],
    ],
  },
  paint: haloed(ink, panel, 2),
});
