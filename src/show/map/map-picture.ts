import type { Language } from '../../base/words.ts';
import type { LayerDrawing } from '../layers/layer-drawing.ts';
import type { Theme } from '../theme/colours.ts';

/** A name beside a line, or at a point where there is one place alone; degrees. */
export interface MapName {
  readonly text: string;
  readonly lonLat: readonly (readonly [number, number])[];
  /** A letter by which a place is read: large, never left out, and towns' names make way for it. Left out: it is none. */
  readonly isKey?: boolean;
  /** A figure to be read on a fill of any class: in full ink, and placed before towns. Left out: it is none. */
  readonly isStrong?: boolean;
}

/** The waters off either end of the border. */
export type Sea = 'pacific' | 'gulf';

/** All that a map shows: the same value is drawn on screen and off it. */
export interface MapPicture {
  readonly theme: Theme;
  readonly language: Language;
  /** Bottom first; labels of the base map stand above all. */
  readonly layers: readonly LayerDrawing[];
  /** Names of what the layers draw: placed after those of towns, and left out where they find no room. */
  readonly names: readonly MapName[];
  /** Stretch of the border that is stressed, and ticked with its kilometres. */
  readonly fromKm: number;
  readonly toKm: number;
  /** False: without ticks, where bands lie along the line. Left out: with them. */
  readonly hasTicks?: boolean;
  /** West, south, east, north: what the eye sees when the document holds no camera. */
  readonly bounds: readonly [number, number, number, number];
  /** Places of a map off the screen that names keep clear of, CSS pixels from its corner. Left out: none. */
  readonly clear?: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** Border kilometre under the pointer on any picture; null for none. */
  readonly markKm: number | null;
  /** Names of the two seas, where the person gives them; left out: none is written. */
  readonly seas?: Readonly<Record<Sea, string>>;
}

/** A thing that is drawn: its drawing, and which one it is. */
export interface MapHit {
  readonly layer: string | null;
  readonly index: number;
}

/** Drawing and index of the thing under the pointer; the layer is null over empty land. */
export interface MapPoint extends MapHit {
  readonly lon: number;
  readonly lat: number;
  /** Position on the page's map, CSS pixels. */
  readonly x: number;
  readonly y: number;
}
