import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../base/problem.ts';
import { loadBasemap } from '../../map/load-basemap.ts';
import { drawPageMaps } from '../../map/page-maps.ts';
import type { Page, PageMap } from '../../page/page.ts';

/** Pictures that are kept for pages that come back: a page of the screen's size is a few megabytes. */
const mostKept = 36;
const kept = new Map<string, HTMLCanvasElement>();
const numbers = new WeakMap<object, number>();
let lastNumber = 0;

function numberOf(picture: object): number {
  const known = numbers.get(picture);
  if (known !== undefined) return known;
  lastNumber += 1;
  numbers.set(picture, lastNumber);
  return lastNumber;
}

/** All that a map's picture depends on. */
const keyOf = ({ picture, camera, projection, box, scale }: PageMap, perPoint: number): string =>
  [numberOf(picture), JSON.stringify(camera), projection, box.width, box.height, scale, perPoint].join();

/** Maps are drawn one after another: each takes the drawing engine for itself. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn<T>(draw: () => Promise<T>): Promise<T> {
  const next = turn.then(draw, draw);
  turn = next.catch(() => undefined);
  return next;
}

function keep(key: string, picture: HTMLCanvasElement): void {
  kept.delete(key);
  kept.set(key, picture);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) return;
    kept.delete(oldest);
  }
}

async function draw(page: Page, map: PageMap, perPoint: number): Promise<HTMLCanvasElement | Problem> {
  const basemap = await loadBasemap();
  if (!basemap.ok) return basemap.error;
  const drawn = await drawPageMaps({ ...page, items: [map] }, basemap.value, perPoint);
  if (!drawn.ok) return drawn.error;
  const picture = drawn.value.get(map.id);
  return picture ?? { code: 'export-blank', params: {} };
}

export interface PageMaps {
  /** By id of the element: its picture, or the one before while a new one is drawn. */
  readonly pictures: ReadonlyMap<string, HTMLCanvasElement>;
  readonly done: number;
  readonly total: number;
  readonly problem: Problem | null;
}

/** The pictures of a page's maps, drawn off the screen one by one; those that are the same are not drawn again. */
export function usePageMaps(page: Page, perPoint: number): PageMaps {
  const [state, setState] = useState<PageMaps>({ pictures: new Map(), done: 0, total: 1, problem: null });
  const last = useRef<ReadonlyMap<string, HTMLCanvasElement>>(new Map());
  useEffect(() => {
    let isOurs = true;
    const maps = page.items.filter((item) => item.kind === 'map');
    const pictures = new Map([...last.current].filter(([id]) => maps.some((map) => map.id === id)));
    const tell = (done: number, problem: Problem | null): void => {
      last.current = new Map(pictures);
      setState({ pictures: last.current, done, total: maps.length, problem });
    };
    const known = (map: PageMap): HTMLCanvasElement | undefined => kept.get(keyOf(map, perPoint));
    const left: PageMap[] = [];
    for (const map of maps) {
      const picture = known(map);
      if (picture === undefined) left.push(map);
      else pictures.set(map.id, picture);
    }
    tell(maps.length - left.length, null);
    const drawAll = async (): Promise<void> => {
      for (const [at, map] of left.entries()) {
        const drawn = await inTurn(async () => (isOurs ? (known(map) ?? draw(page, map, perPoint)) : null));
        if (!isOurs || drawn === null) return;
        if (!(drawn instanceof HTMLCanvasElement)) return tell(maps.length, drawn);
        keep(keyOf(map, perPoint), drawn);
        pictures.set(map.id, drawn);
        tell(maps.length - left.length + at + 1, null);
      }
    };
    void drawAll();
    return () => {
      isOurs = false;
    };
  }, [page, perPoint]);
  return state;
}
