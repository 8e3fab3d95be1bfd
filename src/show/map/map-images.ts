import { type Theme, themes } from '../theme/colours.ts';

/** Pixels of an image per CSS pixel: sharp in pictures that are a few times as large as the screen too. */
export const imageRatio = 4;

export interface MapImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const bytesOf = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** What is painted: `distance` says how far outside the shape a point is (negative inside), all in CSS pixels. */
interface Mark {
  readonly size: number;
  readonly fill: string;
  readonly edge: string;
  distance(x: number, y: number): number;
}

function paint({ size, fill, edge, distance }: Mark, ratio: number): MapImage {
  const pixels = size * ratio;
  const data = new Uint8ClampedArray(pixels * pixels * 4);
  const [inside, outline] = [bytesOf(fill), bytesOf(edge)];
  const edgeWidth = 1.1;
  for (let i = 0; i < pixels * pixels; i++) {
    const x = ((i % pixels) + 0.5) / ratio - size / 2;
    const y = (Math.floor(i / pixels) + 0.5) / ratio - size / 2;
    const away = distance(x, y);
    const colour = away > -edgeWidth ? outline : inside;
    const alpha = Math.min(1, Math.max(0, 0.5 - away * ratio));
    data.set([...colour, alpha * 255], i * 4);
  }
  return { width: pixels, height: pixels, data };
}

const diamond = (x: number, y: number): number => (Math.abs(x) + Math.abs(y) - 4) / Math.SQRT2;
const disc = (x: number, y: number): number => Math.hypot(x, y) - 2.6;
const bar = (halfLength: number) => (x: number, y: number) => Math.max(Math.abs(x) - 0.75, Math.abs(y) - halfLength);

const marks: Readonly<Record<string, (theme: Theme) => Mark>> = {
  port: ({ panel, ink }) => ({ size: 10, fill: panel, edge: ink, distance: diamond }),
  town: ({ land, ink }) => ({ size: 7, fill: land, edge: ink, distance: disc }),
  tick: ({ ink }) => ({ size: 14, fill: ink, edge: ink, distance: bar(3.5) }),
  'major-tick': ({ ink }) => ({ size: 14, fill: ink, edge: ink, distance: bar(6) }),
};

export type MarkName = 'port' | 'town' | 'tick' | 'major-tick';

/** What a style calls a mark in the colours of a theme. */
export const imageName = (mark: MarkName, theme: Theme): string => `${mark}/${theme.name}`;

/** A mark that nobody sees: names keep clear of it. */
export const unseenMark = 'unseen';
const unseenSide = 4;

/** The image of such a name, of `ratio` pixels (a whole number) per CSS pixel; undefined for any other name. */
export function mapImage(name: string, ratio = imageRatio): MapImage | undefined {
  if (name === unseenMark) {
    const side = unseenSide * ratio;
    return { width: side, height: side, data: new Uint8ClampedArray(side * side * 4) };
  }
  const [mark = '', themeName = ''] = name.split('/');
  const theme = Object.values(themes).find((candidate) => candidate.name === themeName);
  const painted = theme && marks[mark]?.(theme);
  return painted && paint(painted, ratio);
}
