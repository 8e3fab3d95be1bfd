import type { ReadonlyU8 } from '../base/typed-array.ts';

/** The class that a thing is drawn in. */
export interface ReadingClass {
  readonly label: string;
  /** Fill as in the legend, "#rrggbb"; null where the class has no fill of its own. */
  readonly colour: string | null;
}

/** What a place on any picture says. Empty texts and lists: it has none. */
export interface Reading {
  readonly place: string;
  readonly period: string;
  /** The figure with its unit, and what qualifies it. */
  readonly figures: readonly string[];
  readonly share: string;
  readonly class: ReadingClass | null;
  /** What else is known of the place or month. */
  readonly notes: readonly string[];
  readonly source: string;
  /** The figure as a number; NaN where none is shown. */
  readonly value: number;
  /** What the number counts: numbers with the same one may be compared. Empty: with none. */
  readonly unit: string;
  /** Border kilometre, which the other pictures then mark. */
  readonly km: number | null;
}

export const noReading: Reading = {
  place: '',
  period: '',
  figures: [],
  share: '',
  class: null,
  notes: [],
  source: '',
  value: Number.NaN,
  unit: '',
  km: null,
};

/** Parts of a reading in the order in which every picture tells them. */
const readingParts = ['place', 'period', 'figure', 'share', 'class', 'note', 'source'] as const;
export type ReadingPart = (typeof readingParts)[number];

export interface ReadingLine {
  readonly part: ReadingPart;
  readonly text: string;
}

/** Place, period, figure with unit, share, class, what else is known, source: what there is of them, in this order. */
export function readingLines(reading: Reading | null): readonly ReadingLine[] {
  if (reading === null) return [];
  const texts: Readonly<Record<ReadingPart, readonly string[]>> = {
    place: [reading.place],
    period: [reading.period],
    figure: reading.figures,
    share: [reading.share],
    class: reading.class === null ? [] : [reading.class.label],
    note: reading.notes,
    source: [reading.source],
  };
  return readingParts.flatMap((part) => texts[part].filter((text) => text !== '').map((text) => ({ part, text })));
}

/** The same as plain lines. */
export const linesOf = (reading: Reading | null): readonly string[] => readingLines(reading).map(({ text }) => text);

const hex = (part: number | undefined): string => (part ?? 0).toString(16).padStart(2, '0');

/** Colour `at` of a colour array, without its opacity: "#rrggbb". */
export const colourAt = (colours: ReadonlyU8, at: number): string =>
  `#${hex(colours[at * 4])}${hex(colours[at * 4 + 1])}${hex(colours[at * 4 + 2])}`;
