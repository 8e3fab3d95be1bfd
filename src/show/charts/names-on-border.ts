import type { Language } from '../../base/words.ts';
import { ports, sectorsTouching } from '../../corridors/corridor.ts';
import type { Axis, Mark } from '../drawing/drawing.ts';
import { place } from '../drawing/drawing.ts';
import { textWidth } from '../drawing/text-width.ts';
import { sectorName } from '../sector-name.ts';
import type { Theme } from '../theme/colours.ts';
import { label, textSize } from './frame.ts';

/** Crossings that a reader looks for first; the others fill what room is left. */
const first = ['el-paso', 'eagle-pass', 'del-rio', 'presidio', 'laredo', 'san-ysidro', 'nogales', 'brownsville'];
const gap = 8;

interface Placed {
  readonly from: number;
  readonly to: number;
}

/** A text's stretch of pixels, centred on x but kept between the limits. */
function stretchOf(text: string, x: number, limits: readonly [number, number]): Placed {
  const wide = textWidth(text, textSize);
  const from = Math.min(Math.max(x - wide / 2, limits[0]), Math.max(limits[0], limits[1] - wide));
  return { from, to: from + wide };
}

const free = (placed: readonly Placed[], { from, to }: Placed): boolean =>
  placed.every((other) => to + gap <= other.from || from >= other.to + gap);

/** A row for names: its baseline, and what already stands in it. */
interface Row {
  readonly baseline: number;
  readonly taken: readonly Placed[];
}

/** Names of sectors over their stretches, in the first row with room; a name that has none is left to the tooltip. */
export function sectorNames(x: Axis, rows: readonly Row[], language: Language, theme: Theme): Mark[] {
  const taken: Placed[][] = rows.map((row) => [...row.taken]);
  return sectorsTouching(x.domain[0], x.domain[1]).flatMap((sector): Mark[] => {
    const [from, to] = [Math.max(sector.fromKm, x.domain[0]), Math.min(sector.toKm, x.domain[1])];
    const name = sectorName(sector.id, language);
    const middle = place(x, (from + to) / 2);
    const stretch = stretchOf(name, middle, x.range);
    const row = taken.findIndex((placed) => free(placed, stretch));
    const baseline = rows[row]?.baseline;
    if (baseline === undefined) return [];
    taken[row]?.push(stretch);
    return [label(name, stretch.from, baseline, theme.quiet)];
  });
}

/** Ports of entry as small marks under the axis; twin towns by both names, the U.S. one over the Mexican. */
export function townNames(x: Axis, bottom: number, width: number, theme: Theme): Mark[] {
  const rank = (id: string): number => (first.includes(id) ? first.indexOf(id) : first.length);
  const taken: Placed[] = [];
  return ports
    .filter(({ km }) => km >= x.domain[0] && km <= x.domain[1])
    .sort((a, b) => rank(a.id) - rank(b.id))
    .flatMap((port): Mark[] => {
      const at = place(x, port.km);
      const names = [port.name, port.twin.split(',')[0] ?? ''];
      const longest = names.reduce((a, b) => (b.length > a.length ? b : a));
      const stretch = stretchOf(longest, at, [0, width]);
      if (!free(taken, stretch)) {
        return [{ kind: 'line', points: [at, bottom, at, bottom + 5], stroke: theme.ink, width: 1 }];
      }
      taken.push(stretch);
      const middle = (stretch.from + stretch.to) / 2;
      return [
        { kind: 'line', points: [at, bottom, at, bottom + 8], stroke: theme.ink, width: 2 },
        ...names.map((name, row) => label(name, middle, bottom + 29 + row * 12, theme.ink, 'middle')),
      ];
    });
}
