import { type Theme, themes } from '../theme/colours.ts';

/** Pixels of the image per CSS pixel: sharp in exports too. */
export const imageRatio = 4;

export interface MapImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const bytesOf = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Paints an image of CSS size `size`: `distance` says how far outside the shape a point is (negative inside), CSS px. */
function paint(size: number, fill: string, edge: string, distance: (x: number, y: number) => number): MapImage {
  const pixels = size * imageRatio;
  const data = new Uint8ClampedArray(pixels * pixels * 4);
  const [inside, outline] = [bytesOf(fill), bytesOf(edge)];
  const edgeWidth = 1.1;
  for (let i = 0; i < pixels * pixels; i++) {
    const x = ((i % pixels) + 0.5) / imageRatio - size / 2;
    const y = (Math.floor(i / pixels) + 0.5) / imageRatio - size / 2;
    const away = distance(x, y);
    const colour = away > -edgeWidth ? outline : inside;
    const alpha = Math.min(1, Math.max(0, 0.5 - away * imageRatio));
    data.set([...colour, alpha * 255], i * 4);
  }
  return { width: pixels, height: pixels, data };
}

const diamond = (x: number, y: number): number => (Math.abs(x) + Math.abs(y) - 4) / Math.SQRT2;
const disc = (x: number, y: number): number => Math.hypot(x, y) - 2.6;
const bar = (halfLength: number) => (x: number, y: number) => Math.max(Math.abs(x) - 0.75, Math.abs(y) - halfLength);

const painters: Readonly<Record<string, (theme: Theme) => MapImage>> = {
  port: ({ panel, ink }) => paint(10, panel, ink, diamond),
  town: ({ land, ink }) => paint(7, land, ink, disc),
  tick: ({ ink }) => paint(14, ink, ink, bar(3.5)),
  'major-tick': ({ ink }) => paint(14, ink, ink, bar(6)),
};

export type MarkName = 'port' | 'town' | 'tick' | 'major-tick';

/** What a style calls a mark in the colours of a theme. */
export const imageName = (mark: MarkName, theme: Theme): string => `${mark}/${theme.name}`;

/** The image of such a name; undefined for any other. */
export function mapImage(name: string): MapImage | undefined {
  const [mark = '', themeName = ''] = name.split('/');
  const theme = Object.values(themes).find((candidate) => candidate.name === themeName);
  return theme && painters[mark]?.(theme);
}
