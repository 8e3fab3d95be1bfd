import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../base/problem.ts';
import { ok } from '../../../base/result.ts';
import { loadBasemap } from '../../map/load-basemap.ts';
import { openStills, type StillSize } from '../../map/still.ts';
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
const keyOf = ({ picture, camera, projection, box, scale }: PageMap, perPoint: number): string => {
  // A page that is planned again has another picture with the same drawings: it is not drawn again.
  const { layers, theme, ...rest } = picture;
  const drawings = layers.map(numberOf).join('+');
  return [
    drawings,
    theme.name,
    JSON.stringify([rest, camera]),
    projection,
    box.width,
    box.height,
    scale,
    perPoint,
  ].join();
};

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

const sizeOf = ({ box, scale, camera, projection }: PageMap, perPoint: number): StillSize => ({
  width: box.width / scale,
  height: box.height / scale,
  pixelRatio: scale * perPoint,
  camera,
  projection,
});

/** Maps of one size that stand alike share their ground: they are drawn one after another in one place. */
function seriesOf(maps: readonly PageMap[], perPoint: number): readonly (readonly PageMap[])[] {
  const series = new Map<string, PageMap[]>();
  for (const map of maps) {
    const key = JSON.stringify(sizeOf(map, perPoint));
    series.set(key, [...(series.get(key) ?? []), map]);
  }
  return [...series.values()];
}

interface Told {
  /** False where nobody waits for them any more. */
  readonly isWanted: () => boolean;
  readonly onDrawn: (map: PageMap, picture: HTMLCanvasElement) => void;
}

/** Draws maps of one size; gives why it stopped, or null. */
async function drawSeries(maps: readonly PageMap[], perPoint: number, told: Told): Promise<Problem | null> {
  const basemap = await loadBasemap();
  if (!basemap.ok) return basemap.error;
  const [first] = maps;
  if (first === undefined || !told.isWanted()) return null;
  const stills = openStills(basemap.value, sizeOf(first, perPoint), maps.length > 1);
  try {
    for (const map of maps) {
      if (!told.isWanted()) return null;
      const key = keyOf(map, perPoint);
      const known = kept.get(key);
      const drawn = known === undefined ? await stills.draw(map.picture) : ok({ canvas: known });
      if (!drawn.ok) return drawn.error;
      keep(key, drawn.value.canvas);
      told.onDrawn(map, drawn.value.canvas);
    }
    return null;
  } finally {
    stills.close();
  }
}

export interface PageMaps {
  /** The page that they are of: another one's, for a moment, after the page has changed. */
  readonly of: Page | null;
  /** By id of the element: its picture, or the one before while a new one is drawn. */
  readonly pictures: ReadonlyMap<string, HTMLCanvasElement>;
  readonly done: number;
  readonly total: number;
  readonly problem: Problem | null;
}

/**
 * The pictures of a page's maps, drawn off the screen one by one; those that are the same are not drawn again.
 * @param attempt another one draws again what could not be drawn
 */
export function usePageMaps(page: Page, perPoint: number, attempt: number): PageMaps {
  const [state, setState] = useState<PageMaps>({ of: null, pictures: new Map(), done: 0, total: 1, problem: null });
  const last = useRef<Pick<PageMaps, 'of' | 'pictures'>>({ of: null, pictures: new Map() });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt draws again
  useEffect(() => {
    let isOurs = true;
    const maps = page.items.filter((item) => item.kind === 'map');
    // Parts of another sheet may have the same names.
    const before = last.current.of?.id === page.id ? [...last.current.pictures] : [];
    const pictures = new Map(before.filter(([id]) => maps.some((map) => map.id === id)));
    const tell = (done: number, problem: Problem | null): void => {
      last.current = { of: page, pictures: new Map(pictures) };
      setState({ ...last.current, done, total: maps.length, problem });
    };
    const known = (map: PageMap): HTMLCanvasElement | undefined => kept.get(keyOf(map, perPoint));
    const left: PageMap[] = [];
    for (const map of maps) {
      const picture = known(map);
      if (picture === undefined) left.push(map);
      else pictures.set(map.id, picture);
    }
    tell(maps.length - left.length, null);
    let done = maps.length - left.length;
    const told: Told = {
      isWanted: () => isOurs,
      onDrawn: (map, picture) => {
        done += 1;
        pictures.set(map.id, picture);
        if (isOurs) tell(done, null);
      },
    };
    const drawAll = async (): Promise<void> => {
      for (const series of seriesOf(left, perPoint)) {
        const problem = await inTurn(() => drawSeries(series, perPoint, told));
        if (!isOurs) return;
        if (problem !== null) return tell(maps.length, problem);
      }
    };
    void drawAll();
    return () => {
      isOurs = false;
    };
  }, [page, perPoint, attempt]);
  return state;
}
