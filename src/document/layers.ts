import { emptyText, type OwnText } from './own.ts';

/** How the classes of a layer are made. "auto": quantiles, or fixed bounds where counts are small. */
export const classMethods = ['auto', 'quantile', 'jenks', 'equal', 'deviation', 'manual', 'box'] as const;
export type ClassMethod = (typeof classMethods)[number];

/** What a person chose of a layer's classes; methods' own classes have none. */
export interface LayerStyle {
  readonly method: ClassMethod;
  /** Classes asked for, 2 to 9; equal figures may leave fewer. */
  readonly classes: number;
  /** Lower bounds of all classes but the first, ascending; of "manual" alone. */
  readonly breaks: readonly number[];
  /** How many spreads of the hinges outside them the fences of a box map lie. */
  readonly hinge: 1.5 | 3;
  /** Whether the legend says how many figures each class has. */
  readonly hasCounts: boolean;
  /** Id of a ramp; empty: the layer's own. */
  readonly ramp: string;
  /** Figures that the classes span, where they are typed; null: those of `grid.scale`. */
  readonly domain: { readonly from: number; readonly to: number } | null;
  /** Names of classes, the lowest first; left out or empty: written from the bounds. */
  readonly labels: readonly OwnText[];
  /** Of areas: filled, or circles of a size. */
  readonly form: 'fill' | 'symbols';
  /** "count", or the denominator of a rate: "border-km", "area-km2", "table:s1:population". */
  readonly figure: string;
  /** Empty: as the study counts. */
  readonly count: 'records' | 'people' | '';
}

export const plainStyle: LayerStyle = {
  method: 'auto',
  classes: 5,
  breaks: [],
  hinge: 1.5,
  hasCounts: false,
  ramp: '',
  domain: null,
  labels: [],
  form: 'fill',
  figure: 'count',
  count: '',
};

/** A layer of the map. A study holds them bottom first. */
export interface LayerSpec {
  readonly id: string;
  /** Registry id; several may have the same one. */
  readonly layer: string;
  readonly visible: boolean;
  /** 0 to 1. */
  readonly opacity: number;
  /** The person's own; empty: the layer's. */
  readonly name: OwnText;
  /** Null: as the layer is drawn by itself. */
  readonly style: LayerStyle | null;
  /** What an "areas" layer counts in: "sectors", "counties", "states", "drawn" or "table:s1"; of others empty. */
  readonly areas: string;
}

export const plainLayer = (id: string, layer: string, visible = true, areas = ''): LayerSpec => ({
  id,
  layer,
  visible,
  opacity: 1,
  name: emptyText,
  style: null,
  areas,
});

/** The layers of a new study, bottom first. */
export const firstLayers: readonly LayerSpec[] = [
  plainLayer('l12', 'areas', false, 'counties'),
  plainLayer('l2', 'cells'),
  plainLayer('l10', 'change-cells'),
  plainLayer('l3', 'hot-spots'),
  plainLayer('l5', 'finding'),
  plainLayer('l6', 'agreement'),
  plainLayer('l7', 'corridor', false),
  plainLayer('l8', 'routes', false),
  plainLayer('l9', 'places'),
  plainLayer('l1', 'sectors'),
  plainLayer('l11', 'arrows'),
  plainLayer('l4', 'mean-centres'),
];

/** A study holds no more layers: one with more would not be read again. */
export const mostLayers = 60;

/** Under which name the answers hold the figures of an "areas" layer. */
export const areaCountsSlot = (areas: string, figure: string): string => `${areas} ${figure}`;
