import type { Template } from '../../document/sheet.ts';
import type { Box } from './page.ts';

/** A picture, table or record to be placed, with what stands over and under it. */
export interface Part {
  readonly kind: 'map' | 'chart' | 'table' | 'record';
  /** Width over height at which it is read best. */
  readonly aspect: number;
  /** Under these it is not read. */
  readonly least: { readonly width: number; readonly height: number };
  /** Heights of its heading and caption at a width. */
  heading(width: number): number;
  caption(width: number): number;
  /** Height that it fills at most, at a width. */
  most(width: number): number;
  /** Of a record: how much of it a place tells, 0 to 1; left out: it is a picture. */
  told?(size: { readonly width: number; readonly height: number }): number;
}

export interface Spot {
  readonly heading: Box;
  readonly picture: Box;
  readonly caption: Box;
}

export interface Arranged {
  readonly spots: readonly Spot[];
  readonly score: number;
}

const weights: Readonly<Record<Part['kind'], number>> = { map: 1.2, chart: 0.75, table: 0.6, record: 3 };

const mostStretch = 1.6;
/** A picture of less than this of the size at which it is read spoils its page. */
const tooSmall = 0.5;

/** How much of its place a picture uses, and what it loses where it is too small to be read. */
function scoreOf({ kind, aspect, least, told }: Part, { width, height }: Box, whole: number): number {
  if (width <= 0 || height <= 0) return -10;
  if (told !== undefined) return weights[kind] * told({ width, height });
  const used = Math.min(width, height * aspect) * Math.min(height, width / aspect);
  const area = used + 0.12 * (width * height - used);
  const fit = Math.min(1, width / least.width, height / least.height);
  // A map far from its own shape shows more of what it is not about.
  const shape = width / height / aspect;
  const strange = kind === 'map' ? Math.max(0, Math.max(shape, 1 / shape) - mostStretch) : 0;
  const tiny = Math.max(0, tooSmall - fit);
  return weights[kind] * Math.sqrt(area / whole) - 2 * (1 - fit) - 8 * tiny - 0.2 * strange;
}

/** Of the height, what texts over and under pictures may take. */
const mostTexts = 0.85;
/** What a picture without its texts costs. */
const lostTexts = 0.6;

/** Rows of a grid: heights go to the pictures by what they want, so that none is flat beside a tall one. */
function grid(parts: readonly Part[], box: Box, columns: number, gap: number): readonly Spot[] {
  const width = (box.width - (columns - 1) * gap) / columns;
  const rows = Array.from({ length: Math.ceil(parts.length / columns) }, (_, r) =>
    parts.slice(r * columns, (r + 1) * columns),
  );
  const wanted = rows.map((row) => ({
    heading: Math.max(...row.map((part) => part.heading(width))),
    caption: Math.max(...row.map((part) => part.caption(width))),
    wish: Math.max(...row.map(({ aspect }) => 1 / aspect)),
    most: Math.max(...row.map((part) => part.most(width))),
  }));
  const room = Math.max(0, box.height - (rows.length - 1) * gap);
  const texts = wanted.reduce((sum, { heading, caption }) => sum + heading + caption, 0);
  // Where texts alone would fill the page, the pictures have it.
  const isFull = texts > room * mostTexts;
  const told = isFull ? wanted.map((row) => ({ ...row, heading: 0, caption: 0 })) : wanted;
  const heights = shared(isFull ? room : room - texts, told);
  let y = box.y;
  return rows.flatMap((row, r) => {
    const { heading = 0, caption = 0 } = told[r] ?? {};
    const [top, high] = [y, heights[r] ?? 0];
    y += heading + high + caption + gap;
    return row.map((_, c): Spot => {
      const x = box.x + c * (width + gap);
      return {
        heading: { x, y: top, width, height: heading },
        picture: { x, y: top + heading, width, height: high },
        caption: { x, y: top + heading + high, width, height: caption },
      };
    });
  });
}

/** Height by wish; a row that needs less leaves the rest to the others. */
function shared(free: number, rows: readonly { readonly wish: number; readonly most: number }[]): readonly number[] {
  const given = rows.map(() => 0);
  let open = rows.map((_, r) => r);
  let left = free;
  while (open.length > 0) {
    const wishes = open.reduce((sum, r) => sum + (rows[r]?.wish ?? 0), 0);
    const shareOf = (r: number): number => (left * (rows[r]?.wish ?? 0)) / wishes;
    const full = open.filter((r) => (rows[r]?.most ?? 0) < shareOf(r));
    for (const r of full.length === 0 ? open : full) given[r] = full.length === 0 ? shareOf(r) : (rows[r]?.most ?? 0);
    if (full.length === 0) break;
    left = free - given.reduce((sum, height) => sum + height, 0);
    open = open.filter((r) => !full.includes(r));
  }
  return given;
}

const mostColumns = 8;

function bestGrid(parts: readonly Part[], box: Box, gap: number, whole: number): Arranged {
  let best: Arranged = { spots: [], score: Number.NEGATIVE_INFINITY };
  for (let columns = 1; columns <= Math.min(mostColumns, parts.length); columns++) {
    // A last row of few under full ones looks as if something were missing.
    const rest = parts.length % columns;
    const spots = grid(parts, box, columns, gap);
    const ragged = rest === 0 || columns === 1 ? 0 : 0.03 * (columns - rest);
    const score = spots.reduce((sum, { picture, heading, caption }, i) => {
      const part = parts[i];
      if (part === undefined) return sum;
      const { width } = picture;
      const isBare = heading.height + caption.height === 0 && part.heading(width) + part.caption(width) > 0;
      return sum + scoreOf(part, picture, whole) - (isBare ? lostTexts : 0);
    }, -ragged);
    if (score > best.score) best = { spots, score };
  }
  return best;
}

const fractions = [0.3, 0.36, 0.42, 0.5, 0.58, 0.64, 0.7] as const;

/** Share that the maps want beside charts and tables. */
const wanted: Readonly<Record<Template, number>> = {
  map: 0.7,
  'map-chart': 0.5,
  'before-after': 0.7,
  years: 0.7,
  'table-map': 0.54,
  decision: 0.5,
};

/**
 * Places all parts in a box: maps together, and charts and tables together beside or under them.
 * @param whole area that the score is a share of
 */
export function arrange(parts: readonly Part[], box: Box, template: Template, gap: number, whole: number): Arranged {
  const record = parts.findIndex(({ kind }) => kind === 'record');
  if (record >= 0 && parts.length > 1) return besideRecord(parts, record, box, gap, whole);
  const maps = parts.filter(({ kind }) => kind === 'map');
  const others = parts.filter(({ kind }) => kind !== 'map');
  if (maps.length === 0 || others.length === 0) return bestGrid(parts, box, gap, whole);
  let best: Arranged = { spots: [], score: Number.NEGATIVE_INFINITY };
  for (const share of fractions) {
    for (const isAcross of [true, false]) {
      const [first, second] = split(box, share, isAcross, template === 'table-map' && isAcross, gap);
      const placed = [bestGrid(maps, first, gap, whole), bestGrid(others, second, gap, whole)] as const;
      const score = placed[0].score + placed[1].score - 0.5 * Math.abs(share - wanted[template]);
      if (score <= best.score) continue;
      let [m, o] = [0, 0];
      const spots = parts.flatMap(({ kind }) => (kind === 'map' ? placed[0].spots[m++] : placed[1].spots[o++]) ?? []);
      best = { spots, score };
    }
  }
  return best;
}

const recordShares = [0.3, 0.36, 0.42, 0.48, 0.54, 0.6, 0.66, 0.72, 0.78] as const;

const pairShares = [0.5, 0.56, 0.62, 0.68] as const;

/** Two things in a low place beside each other, the first as wide as it is better for both; more of them as a grid. */
function sideBySide(parts: readonly Part[], box: Box, gap: number, whole: number): Arranged {
  const [left, right] = parts;
  let best = bestGrid(parts, box, gap, whole);
  if (left === undefined || right === undefined || parts.length > 2) return best;
  for (const share of pairShares) {
    const [first, second] = split(box, share, true, false, gap);
    const pair = [bestGrid([left], first, gap, whole), bestGrid([right], second, gap, whole)] as const;
    const score = pair[0].score + pair[1].score;
    if (score > best.score) best = { spots: [...pair[0].spots, ...pair[1].spots], score };
  }
  return best;
}

/** A record over or at the left of the others, which share the rest: as much of it is told as leaves them room. */
function besideRecord(parts: readonly Part[], at: number, box: Box, gap: number, whole: number): Arranged {
  const others = parts.filter((_, i) => i !== at);
  const high = parts[at]?.most(box.width) ?? 0;
  // All of its height and no more, where that leaves the others some.
  const exact = high / Math.max(1, box.height - gap);
  let best: Arranged = { spots: [], score: Number.NEGATIVE_INFINITY };
  for (const share of exact < 0.85 ? [exact + 0.002, ...recordShares] : recordShares) {
    for (const isAcross of [true, false]) {
      if (!isAcross && share > exact + 0.01) continue;
      const [first, second] = split(box, share, isAcross, false, gap);
      const part = parts[at];
      const placed = sideBySide(others, second, gap, whole);
      const score = placed.score + (part === undefined ? 0 : scoreOf(part, first, whole));
      if (score <= best.score) continue;
      const none = { ...first, height: 0 };
      const spot: Spot = { heading: none, picture: first, caption: none };
      best = { spots: [...placed.spots.slice(0, at), spot, ...placed.spots.slice(at)], score };
    }
  }
  return best;
}

/** Room of the maps, and of the others; `isLast`: the maps stand at the right. */
function split(box: Box, share: number, isAcross: boolean, isLast: boolean, gap: number): readonly [Box, Box] {
  if (!isAcross) {
    const height = (box.height - gap) * share;
    const below = box.height - gap - height;
    return [
      { ...box, height },
      { ...box, y: box.y + height + gap, height: below },
    ];
  }
  const width = (box.width - gap) * share;
  const rest = box.width - gap - width;
  return isLast
    ? [
        { ...box, x: box.x + rest + gap, width },
        { ...box, width: rest },
      ]
    : [
        { ...box, width },
        { ...box, x: box.x + width + gap, width: rest },
      ];
}
