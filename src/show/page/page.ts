import type { Language } from '../../base/words.ts';
import type { Camera } from '../../document/document.ts';
import type { PageKind } from '../../document/sheet.ts';
import type { Drawing, Mark } from '../drawing/drawing.ts';
import type { LegendEntry } from '../drawing/legend.ts';
import type { MapPicture } from '../map/map-picture.ts';
import type { Figures } from '../table/figures.ts';
import type { Theme } from '../theme/colours.ts';
import type { ChartData } from './chart-data.ts';

/** Of a page or a thing on it, points from its top left corner: 72 to the inch. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type TextRole =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'caption'
  | 'record'
  | 'note'
  | 'source'
  | 'mark'
  | 'synthetic'
  | 'draft'
  | 'number';

/** A block of text, already broken into lines. */
export interface PageText {
  readonly kind: 'text';
  readonly role: TextRole;
  readonly box: Box;
  readonly lines: readonly string[];
  /** Points. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly lineHeight: number;
  readonly fill: string;
  readonly align: 'start' | 'middle' | 'end';
  /** Colour behind the whole box; null: none. */
  readonly background: string | null;
  /** Field of the study that a person changes by writing here ("title", "caption:x1", "note:n1"); null: none. */
  readonly field: string | null;
}

/** A map: its picture is drawn off the screen, all that lies over it is of the page. */
export interface PageMap {
  readonly kind: 'map';
  /** Id of the element. */
  readonly id: string;
  readonly box: Box;
  /** Points in a CSS pixel of the map: its names and lines grow with it. */
  readonly scale: number;
  readonly picture: MapPicture;
  readonly camera: Camera;
  readonly projection: 'conic' | 'mercator';
  /** Alternative text, and the figures as its long description; null where there are none. */
  readonly alt: string;
  readonly table: Figures | null;
  /** Scale bar, north arrow, locator, notes: in points of the page. */
  readonly over: readonly Mark[];
}

export interface PageChart {
  readonly kind: 'chart';
  readonly id: string;
  readonly box: Box;
  /** Points in a unit of the drawing. */
  readonly scale: number;
  readonly drawing: Drawing;
  readonly alt: string;
  /** For a chart that another program draws from its figures; null where no such chart has its form. */
  readonly data: ChartData | null;
  readonly table: Figures | null;
  readonly over: readonly Mark[];
}

export interface PageTable {
  readonly kind: 'table';
  readonly id: string;
  readonly box: Box;
  readonly size: number;
  readonly rowHeight: number;
  /** Widths of the columns, points. */
  readonly widths: readonly number[];
  readonly columns: readonly {
    readonly title: string;
    /** The title as it is broken in its column; left out: one line. */
    readonly lines?: readonly string[];
    readonly align: 'start' | 'end';
  }[];
  /** Of the head, whose titles may have several lines; left out: as high as a row. */
  readonly headHeight?: number;
  /** As they are read; the first row under the head first. */
  readonly rows: readonly (readonly string[])[];
  readonly alt: string;
  /** All the figures, also those that the page has no room for. */
  readonly table: Figures;
}

export interface PageLegend {
  readonly kind: 'legend';
  /** Of the legends of one element. */
  readonly id: string;
  readonly box: Box;
  readonly title: readonly string[];
  readonly titleBox: Box;
  readonly size: number;
  readonly lineHeight: number;
  readonly entries: readonly {
    readonly entry: LegendEntry;
    readonly swatch: Box;
    readonly text: Box;
    readonly lines: readonly string[];
  }[];
  readonly notes: { readonly box: Box; readonly lines: readonly string[] } | null;
}

export interface PageImage {
  readonly kind: 'image';
  readonly box: Box;
  /** A data address. */
  readonly data: string;
  readonly alt: string;
}

/** Rules and fields of colour that say nothing. */
export interface PageDecoration {
  readonly kind: 'decoration';
  readonly marks: readonly Mark[];
}

export type PageItem = PageText | PageMap | PageChart | PageTable | PageLegend | PageImage | PageDecoration;

/** A page as it will be, on screen and in every file; nothing is drawn yet. */
export interface Page {
  /** Of the sheet. */
  readonly id: string;
  readonly kind: PageKind;
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly theme: Theme;
  /** The whole title, for outlines and metadata. */
  readonly title: string;
  readonly mark: string;
  readonly synthetic: boolean;
  /** In the order in which they are read. */
  readonly items: readonly PageItem[];
  /** All that has to be known and has no room on the face: whole citations, methods with parameters, notes. */
  readonly backNotes: readonly { readonly heading: string; readonly texts: readonly string[] }[];
}
