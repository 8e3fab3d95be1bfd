import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Language } from '../../base/words.ts';
import type { Theme } from '../theme/colours.ts';
import { haloed, italic, type Layout, type Paint, regular, semibold } from './label-text.ts';
import { imageName } from './map-images.ts';
import { keyLayer, nameLayers, seaLayer, strongLayer } from './name-layers.ts';

/** Places of a name about its dot, by the side of the line that it belongs to, the best first; heights of the text. */
const anchors = {
  n: ['bottom', 'bottom-left', 'bottom-right', 'left', 'right'],
  ne: ['bottom-left', 'left', 'bottom', 'top-left'],
  nw: ['bottom-right', 'right', 'bottom', 'top-right'],
  s: ['top', 'top-left', 'top-right', 'left', 'right'],
  se: ['top-left', 'left', 'top', 'bottom-left'],
  sw: ['top-right', 'right', 'top', 'bottom-right'],
} as const;

/** How far a name stands off its dot when this point of it is held to the dot; beside it, a little to its own side of the line. */
function offsetOf(anchor: string, isNorth: boolean): readonly [number, number] {
  const isCorner = anchor.includes('-');
  const aside = isCorner ? 0.35 : 0.55;
  const x = anchor.endsWith('left') ? aside : anchor.endsWith('right') ? -aside : 0;
  const y = anchor.startsWith('top') ? 0.45 : anchor.startsWith('bottom') ? -0.45 : isNorth ? -0.25 : 0.25;
  return [x, y];
}

/** A town's name stands on its own side of the line, where it can. */
function ownSide(): ExpressionSpecification {
  const places = (side: keyof typeof anchors): ExpressionSpecification => [
    'literal',
    anchors[side].flatMap((anchor) => [anchor, offsetOf(anchor, side.startsWith('n'))]),
  ];
  return [
    'match',
    ['get', 'side'],
    'ne',
    places('ne'),
    'nw',
    places('nw'),
    's',
    places('s'),
    'se',
    places('se'),
    'sw',
    places('sw'),
    places('n'),
  ];
}

/** Towns that face each other over the line: their names are placed first, pair by pair. */
export const twinLayer = 'twin-towns';
export const isTwin: ExpressionSpecification = ['==', ['get', 'rank'], 0];

/** They stand closer than their dots are wide; a hidden name would take its dot along. */
const twinDots = (theme: Theme): SymbolLayerSpecification => ({
  id: 'twin-dots',
  type: 'symbol',
  source: 'towns',
  minzoom: 3,
  filter: isTwin,
  layout: { 'icon-image': imageName('town', theme), 'icon-allow-overlap': true, 'icon-ignore-placement': true },
});

/** The name of a town on its own side of the line. */
const townName = (theme: Theme): { layout: Layout; paint: Paint } => ({
  layout: {
    'text-field': ['get', 'name'],
    'text-variable-anchor-offset': ownSide() as Layout['text-variable-anchor-offset'] & string,
    'text-justify': 'auto',
    'text-max-width': 9,
    'text-padding': 3,
  },
  paint: haloed(theme.ink, theme.land, 1.6),
});

function twinNames(theme: Theme): SymbolLayerSpecification {
  const { layout, paint } = townName(theme);
  return {
    id: twinLayer,
    type: 'symbol',
    source: 'towns',
    minzoom: 3,
    filter: isTwin,
    layout: {
      ...layout,
      'text-font': semibold,
      'text-size': 12.5,
      'symbol-sort-key': ['get', 'order'],
      // Two names on either side of the line have little room.
      'text-padding': 1,
    },
    paint,
  };
}

function townLayer(id: string, theme: Theme, rank: number, minzoom: number): SymbolLayerSpecification {
  const { layout, paint } = townName(theme);
  return {
    id,
    type: 'symbol',
    source: 'towns',
    minzoom,
    filter: ['==', ['get', 'rank'], rank],
    layout: {
      ...layout,
      'icon-image': imageName('town', theme),
      'text-font': regular,
      'text-size': rank === 1 ? 12.5 : 11.5,
      'symbol-sort-key': ['-', 0, ['get', 'population']],
    },
    paint,
  };
}

function tickLayers(theme: Theme): SymbolLayerSpecification[] {
  const { ink, land } = theme;
  const upright: Layout = {
    'icon-rotate': ['get', 'turn'],
    'icon-rotation-alignment': 'map',
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
  };
  return [
    {
      id: 'minor-ticks',
      type: 'symbol',
      source: 'ticks',
      minzoom: 5,
      filter: ['==', ['get', 'weight'], 0],
      layout: { ...upright, 'icon-image': imageName('tick', theme) },
    },
    {
      id: 'major-ticks',
      type: 'symbol',
      source: 'ticks',
      filter: ['>=', ['get', 'weight'], 1],
      layout: { ...upright, 'icon-image': imageName('major-tick', theme) },
    },
    {
      id: 'kilometres',
      type: 'symbol',
      source: 'ticks',
      // Far out one in five, so that they leave room for the towns on either side.
      filter: ['>=', ['get', 'weight'], ['step', ['zoom'], 2, 5, 1, 8, 0]],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': regular,
        'text-size': 11,
        'text-offset': ['get', 'away'],
        'symbol-sort-key': ['-', 2, ['get', 'weight']],
        'text-padding': 4,
      },
      paint: haloed(ink, land, 1.6),
    },
  ];
}

/** The names of places and the marks on the border, those drawn sooner last: a map's topmost names are placed first. */
export function labelLayers(theme: Theme, language: Language): SymbolLayerSpecification[] {
  const { quiet, land } = theme;
  return [
    {
      id: 'river-name',
      type: 'symbol',
      source: 'river',
      minzoom: 5,
      filter: ['<', ['get', 'order'], ['step', ['zoom'], 2, 6, 9]],
      layout: {
        'text-field': 'Rio Grande / Río Bravo',
        'text-font': italic,
        'text-size': 11.5,
        'text-allow-overlap': true,
        'text-rotate': ['get', 'turn'],
        'text-rotation-alignment': 'map',
        'text-offset': [0, -1.1],
        'text-max-width': 30,
        'text-letter-spacing': 0.04,
      },
      paint: haloed(quiet, land),
    },
    {
      id: 'state-names',
      type: 'symbol',
      source: 'state-names',
      layout: {
        'text-field': ['get', language],
        'text-font': regular,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 7, 16],
        'text-letter-spacing': 0.14,
        'text-max-width': 8,
        'text-transform': 'uppercase',
      },
      paint: haloed(quiet, land),
    },
    seaLayer(theme),
    ...nameLayers(theme),
    townLayer('hamlets', theme, 4, 8),
    townLayer('small-towns', theme, 3, 6.5),
    townLayer('towns', theme, 2, 5.4),
    townLayer('cities', theme, 1, 4),
    {
      id: 'ports',
      type: 'symbol',
      source: 'ports',
      minzoom: 4.5,
      layout: { 'icon-image': imageName('port', theme), 'icon-allow-overlap': true, 'icon-ignore-placement': true },
    },
    twinDots(theme),
    ...tickLayers(theme),
    twinNames(theme),
    strongLayer(theme),
    keyLayer(theme),
  ];
}
