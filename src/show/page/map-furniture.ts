import { type Language, say } from '../../base/words.ts';
import { borderPath, boxOfStretch } from '../../corridors/border-marks.ts';
import { borderLengthKm } from '../../corridors/corridor.ts';
import type { Mark } from '../drawing/drawing.ts';
import { formatOf } from '../format.ts';
import { scaleBar } from '../map/scale-bar.ts';
import type { Theme } from '../theme/colours.ts';
import { both, larger } from './both.ts';
import { locatorMarks, locatorSize } from './locator.ts';
import type { PageFrame } from './map-frame.ts';
import type { Measure } from './measure.ts';
import type { Box } from './page.ts';
import type { PageStyle } from './page-size.ts';
import { baselineOf, type Drawn, widthOf } from './text-block.ts';
import { words } from './words.ts';

export interface FurnitureInput {
  readonly frame: PageFrame;
  /** Border kilometres that the map is about: the inset stands clear of them. */
  readonly fromKm: number;
  readonly toKm: number;
  readonly kinds: ReadonlySet<'scale' | 'north' | 'locator'>;
  /** Word across the corner; null for real data. */
  readonly label: Readonly<Record<Language, string>> | null;
  readonly style: PageStyle;
  readonly theme: Theme;
  readonly measure: Measure;
}

/** Things over a map, and the places that they take. */
export interface Furnished {
  readonly marks: Drawn<Mark>;
  readonly taken: readonly Box[];
}

const corners = ['topRight', 'bottomLeft', 'bottomRight', 'topLeft'] as const;
type Corner = (typeof corners)[number];

interface Thing {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Drawn<Mark>;
}

const metresPerMile = 1609.344;

function inCorner({ box }: PageFrame, corner: Corner, { width, height }: Thing, inset: number): Box {
  const isRight = corner.endsWith('Right');
  const isBottom = corner.startsWith('bottom');
  return {
    x: isRight ? box.x + box.width - inset - width : box.x + inset,
    y: isBottom ? box.y + box.height - inset - height : box.y + inset,
    width,
    height,
  };
}

/** Bars of round lengths in kilometres and miles, true at the middle of the map. */
function scaleThing({ frame, style, theme, measure }: FurnitureInput): Thing {
  const { small } = style;
  const { box } = frame;
  const perPoint = frame.metresPerPointAt(box.x + box.width / 2, box.y + box.height / 2);
  const most = Math.min(small.size * 11, box.width / 3.5);
  const km = scaleBar(perPoint, most);
  // The same rule of 1, 2 and 5 in units of a mile.
  const miles = scaleBar((perPoint * 1000) / metresPerMile, most);
  const textOf = (language: Language, key: 'kilometres' | 'miles', length: number): string =>
    say(words, language, key, {
      length: length < 1 ? formatOf(language).figure(length) : formatOf(language).whole(length),
    });
  const widest = larger(
    both((language) =>
      Math.max(
        widthOf(textOf(language, 'kilometres', km.km), small, measure),
        widthOf(textOf(language, 'miles', miles.km), small, measure),
      ),
    ),
  );
  const pad = small.size * 0.45;
  const tick = small.size * 0.35;
  const width = Math.max(km.px, miles.px, widest) + 2 * pad;
  const height = 2 * small.lineHeight + 2 * tick + pad;
  return {
    width,
    height,
    at: (x, y) => {
      const left = x + pad;
      const middle = y + height / 2;
      const bar = (length: number, up: number): Mark => ({
        kind: 'line',
        points: [left, middle + up * tick, left, middle, left + length, middle, left + length, middle + up * tick],
        stroke: theme.ink,
        width: small.size / 9,
      });
      const written = { kind: 'text', x: left, size: small.size, fill: theme.ink, anchor: 'start' } as const;
      return (language) => [
        { kind: 'rect', x, y, width, height, fill: theme.panel },
        bar(km.px, -1),
        bar(miles.px, 1),
        { ...written, y: y + pad / 2 + baselineOf(small, 0), text: textOf(language, 'kilometres', km.km) },
        {
          ...written,
          y: middle + tick + baselineOf(small, 0) - pad * 0.1,
          text: textOf(language, 'miles', miles.km),
        },
      ];
    },
  };
}

/** An arrow that points north where it stands: in a conic projection that is not everywhere up. */
function northThing({ frame, style, theme }: FurnitureInput): Thing {
  const { small } = style;
  const width = small.size * 1.9;
  const high = small.size * 2;
  const height = high + small.lineHeight;
  return {
    width,
    height,
    at: (x, y) => {
      const [cx, cy] = [x + width / 2, y + high / 2];
      const [lon, lat] = frame.lonLatAt(cx, cy);
      const [ux, uy] = frame.place(lon, lat + 0.05);
      const turn = Math.atan2(ux - cx, cy - uy);
      const point = (right: number, up: number): readonly [number, number] => [
        cx + right * Math.cos(turn) + up * Math.sin(turn),
        cy + right * Math.sin(turn) - up * Math.cos(turn),
      ];
      const half = high * 0.46;
      const points = [
        point(0, half),
        point(half * 0.5, -half),
        point(0, -half * 0.55),
        point(-half * 0.5, -half),
      ].flat();
      return (language) => [
        { kind: 'line', points: [...points, ...points.slice(0, 4)], stroke: theme.panel, width: small.size * 0.28 },
        { kind: 'area', points, fill: theme.ink },
        {
          kind: 'text',
          x: cx,
          y: y + high + baselineOf(small, 0) - small.size * 0.1,
          text: words[language].north,
          size: small.size,
          weight: 600,
          fill: theme.ink,
          anchor: 'middle',
          halo: theme.panel,
        },
      ];
    },
  };
}

/** The corner that the stretch of the border leaves most free. */
function freest(free: readonly Corner[], thing: Thing, input: FurnitureInput, inset: number): Corner | undefined {
  const path = borderPath(input.fromKm, input.toKm);
  const places = Array.from({ length: path.length / 2 }, (_, i) =>
    input.frame.place(path[2 * i] ?? 0, path[2 * i + 1] ?? 0),
  );
  const cost = (corner: Corner): number => {
    const { x, y, width, height } = inCorner(input.frame, corner, thing, inset);
    const reach = input.style.body.size * 2;
    const isNear = ([px, py]: readonly [number, number]): boolean =>
      px > x - reach && px < x + width + reach && py > y - reach && py < y + height + reach;
    return places.filter(isNear).length;
  };
  return [...free].sort((a, b) => cost(a) - cost(b))[0];
}

/** Whether a map shows so much of the border that an inset would say nothing. */
function isWhole({ frame }: FurnitureInput): boolean {
  const [west, , east] = boxOfStretch(0, borderLengthKm);
  const { box } = frame;
  const [left] = frame.lonLatAt(box.x, box.y + box.height / 2);
  const [right] = frame.lonLatAt(box.x + box.width, box.y + box.height / 2);
  return (Math.min(right, east) - Math.max(left, west)) / (east - west) > 0.75;
}

/** The word in a band across the upper left corner; on a low map level. */
function ribbon({
  frame,
  style,
  theme,
  label,
  measure,
}: FurnitureInput): { readonly marks: Drawn<Mark>; readonly box: Box } | null {
  if (label === null) return null;
  const strong = { ...style.small, weight: 600 as const };
  const text = larger(both((language) => widthOf(label[language], strong, measure)));
  const { x, y, width, height } = frame.box;
  const high = strong.size * 1.7;
  // Legs of the corner that the inner edge of the band cuts off: its middle is as long as the word.
  const outer = (text + strong.size * 2.6) / Math.SQRT2 + high / Math.SQRT2;
  const inner = outer - high * Math.SQRT2;
  const written = { kind: 'text', size: strong.size, weight: 600, fill: theme.amberInk, anchor: 'middle' } as const;
  if (outer > Math.min(width, height) * 0.62) {
    const box = { x, y, width: Math.min(width, text + strong.size), height: strong.lineHeight };
    return {
      box,
      marks: (language) => [
        { kind: 'rect', ...box, fill: theme.amber },
        { ...written, x: box.x + box.width / 2, y: y + baselineOf(strong, 0), text: label[language] },
      ],
    };
  }
  const middle = (outer + inner) / 4;
  const down = (strong.size * 0.35) / Math.SQRT2;
  return {
    box: { x, y, width: outer, height: outer },
    marks: (language) => [
      { kind: 'area', points: [x, y + inner, x + inner, y, x + outer, y, x, y + outer], fill: theme.amber },
      { ...written, x: x + middle + down, y: y + middle + down, turn: -45, text: label[language] },
    ],
  };
}

/** Scale bar, north arrow, locator inset and the word of synthetic data, each in a corner of its own. */
export function furnish(input: FurnitureInput): Furnished {
  const { frame, kinds, style } = input;
  const inset = style.body.size * 0.6;
  const word = ribbon(input);
  const free = new Set<Corner>(corners.filter((corner) => word === null || corner !== 'topLeft'));
  const marks: Drawn<Mark>[] = [];
  const taken: Box[] = word === null ? [] : [word.box];
  const put = (thing: Thing, order: readonly Corner[]): void => {
    const corner = order.find((each) => free.has(each));
    if (corner === undefined) return;
    const box = inCorner(frame, corner, thing, inset);
    const isInside = thing.width < frame.box.width * 0.6 && thing.height < frame.box.height * 0.6;
    const isClear = taken.every((other) => !overlaps(box, other, inset / 2));
    if (!isInside || !isClear) return;
    free.delete(corner);
    taken.push(box);
    marks.push(thing.at(box.x, box.y));
  };
  if (kinds.has('scale')) put(scaleThing(input), ['bottomLeft', 'bottomRight', 'topRight', 'topLeft']);
  if (kinds.has('locator') && !isWhole(input)) {
    const size = locatorSize(frame.box, style);
    const thing: Thing = { ...size, at: (x, y) => () => locatorMarks(frame, { x, y, ...size }, style, input.theme) };
    const corner = freest([...free], thing, input, inset);
    const isLarge = size.width > style.body.size * 7;
    if (isLarge && corner !== undefined) put(thing, [corner, ...corners]);
  }
  if (kinds.has('north')) put(northThing(input), corners);
  return {
    marks: (language) => [...marks.flatMap((draw) => draw(language)), ...(word === null ? [] : word.marks(language))],
    taken,
  };
}

export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;
