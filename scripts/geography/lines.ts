import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBorderLine } from '../../src/corridors/border-line.ts';
import { buildLineIndex, type LineIndex } from '../../src/corridors/line-index.ts';
import { locateAlong } from '../../src/corridors/linear-reference.ts';
import { pointAt } from '../../src/corridors/point-at.ts';
import { mapBox } from './land.ts';
import type { Ring } from './packages.ts';

export function borderIndex(): LineIndex {
  const path = join(import.meta.dirname, '../../public/geo/border-line.bin');
  const decoded = decodeBorderLine(new Uint8Array(readFileSync(path)));
  if (!decoded.ok) throw new Error(`${path} cannot be read`);
  return buildLineIndex(decoded.value);
}

const isInBox = ([lon, lat]: readonly number[]): boolean =>
  lon >= mapBox[0] && lon <= mapBox[2] && lat >= mapBox[1] && lat <= mapBox[3];

/** The stretches of a path inside the box, with the first vertex outside at either end, so that they reach its edge. */
export function cutToBox(path: Ring): readonly Ring[] {
  const stretches: (readonly number[])[][] = [];
  let open: (readonly number[])[] | undefined;
  for (const [i, place] of path.entries()) {
    const next = path[i + 1];
    if (isInBox(place) || (next && isInBox(next))) {
      open ??= [];
      open.push(place);
    } else if (open) {
      stretches.push([...open, place]);
      open = undefined;
    }
  }
  return open ? [...stretches, open] : stretches;
}

/** How far from the border a line's end may be and still be meant to meet it, km. */
const meetsWithinKm = 6;

/** The line without what lies across the border, and its ends drawn on to the border where they all but meet it. */
export function endAtBorder(path: Ring, index: LineIndex, side: 1 | -1): Ring {
  const across = path.map(([lon, lat]) => locateAlong(index, lon, lat).acrossKm * side);
  const isOver = (i: number): boolean => across[i] < 0;
  let first = 0;
  let last = path.length - 1;
  while (first < last && isOver(first)) first += 1;
  while (last > first && isOver(last)) last -= 1;
  const meet = (i: number): Ring => {
    if (across[i] > meetsWithinKm || across[i] < 0) return [];
    const { lon, lat } = pointAt(index.line, locateAlong(index, path[i][0], path[i][1]).borderKm);
    return [[lon, lat]];
  };
  return [...meet(first), ...path.slice(first, last + 1), ...meet(last)];
}

type Edge = readonly [string, string];

/** Joins edges that share an end into paths; where more than two meet, a path ends. */
export function joinEdges(edges: readonly Edge[]): readonly (readonly string[])[] {
  const at = new Map<string, number[]>();
  edges.forEach((edge, e) => {
    for (const end of edge) at.set(end, [...(at.get(end) ?? []), e]);
  });
  const isUsed = new Set<number>();
  const walk = (from: string): string[] => {
    const path = [from];
    for (;;) {
      const end = path[path.length - 1];
      const next = at.get(end)?.find((e) => !isUsed.has(e));
      if (next === undefined) return path;
      isUsed.add(next);
      path.push(edges[next][0] === end ? edges[next][1] : edges[next][0]);
      if (at.get(path[path.length - 1])?.length !== 2) return path;
    }
  };
  const knots = [...at].filter(([, list]) => list.length !== 2).map(([end]) => end);
  const paths = knots.flatMap((knot) => (at.get(knot) ?? []).map(() => walk(knot)));
  const rest = edges.flatMap((edge, e) => (isUsed.has(e) ? [] : [walk(edge[0])]));
  return [...paths, ...rest].filter((path) => path.length > 1);
}
