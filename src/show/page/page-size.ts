import type { PageKind, SheetSpec } from '../../document/sheet.ts';

export interface TextStyle {
  /** Points, as all lengths here. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly lineHeight: number;
}

/** Size of a page, and the scale of its type. */
export interface PageStyle {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Between things that stand beside each other. */
  readonly gap: number;
  readonly title: TextStyle;
  readonly subtitle: TextStyle;
  readonly heading: TextStyle;
  /** Legends, captions, tables and notes on pictures. */
  readonly body: TextStyle;
  /** Small print at the foot. */
  readonly small: TextStyle;
  /** Points in a CSS pixel of maps and charts: their text of 11 pixels is as large as the least of the page. */
  readonly unit: number;
}

/** Sizes of paper in points, upright; slides and squares have one way alone. */
const sizes: Readonly<Record<PageKind, readonly [number, number]>> = {
  slide: [960, 540],
  'slide-4-3': [720, 540],
  square: [720, 720],
  a4: [595, 842],
  letter: [612, 792],
  a1: [1684, 2384],
};

const isPaper = (kind: PageKind): boolean => kind === 'a4' || kind === 'letter' || kind === 'a1';

/** Seen on a screen: slides and squares. */
export const isScreen = (kind: PageKind): boolean => !isPaper(kind);

/** Points under which no text of a page may be. */
export const leastText = (kind: PageKind): number => (isPaper(kind) ? 9 : 14);

/** Smallest text of maps and charts, CSS pixels. */
export const leastDrawn = 11;

interface Scale {
  readonly margin: number;
  readonly gap: number;
  readonly title: number;
  readonly subtitle: number;
  readonly heading: number;
  readonly body: number;
  readonly small: number;
}

const slide: Scale = { margin: 32, gap: 16, title: 26, subtitle: 16, heading: 16, body: 14, small: 14 };
const narrow: Scale = { ...slide, margin: 28, gap: 14, title: 24, subtitle: 15 };
const paper: Scale = { margin: 42, gap: 14, title: 20, subtitle: 11.5, heading: 11, body: 9.5, small: 9 };
const poster: Scale = { margin: 96, gap: 36, title: 60, subtitle: 32, heading: 30, body: 24, small: 20 };

const scales: Readonly<Record<PageKind, Scale>> = {
  slide,
  'slide-4-3': narrow,
  square: narrow,
  a4: paper,
  letter: paper,
  a1: poster,
};

const style = (size: number, weight: 400 | 600, leading: number): TextStyle => ({
  size,
  weight,
  lineHeight: Math.round(size * leading * 4) / 4,
});

/** How large a page is, and its type. */
export function pageStyle({ page, orientation }: Pick<SheetSpec<unknown>, 'page' | 'orientation'>): PageStyle {
  const [short, long] = sizes[page];
  const isTurned = isPaper(page) && orientation === 'landscape';
  const scale = scales[page];
  return {
    width: isTurned ? long : short,
    height: isTurned ? short : long,
    margin: scale.margin,
    gap: scale.gap,
    title: style(scale.title, 600, 1.2),
    subtitle: style(scale.subtitle, 400, 1.3),
    heading: style(scale.heading, 600, 1.3),
    body: style(scale.body, 400, 1.3),
    small: style(scale.small, 400, 1.3),
    unit: scale.small / leastDrawn,
  };
}
