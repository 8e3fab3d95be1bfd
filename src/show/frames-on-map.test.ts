import { describe, expect, it } from 'vitest';
import { analysisOf, clustersResult, madeUpView } from '../../tests/support/finding-samples.ts';
import { binResult, cellResult, firstMonth, sectorResult } from '../../tests/support/show-samples.ts';
import { noResults } from '../app/store.ts';
import { monthIndexOf } from '../base/units.ts';
import type { Language } from '../base/words.ts';
import { disclose } from '../disclose/disclose.ts';
import { emptyDocument, type Playback } from '../document/document.ts';
import { framesOf } from '../document/frames.ts';
import type { Periods, Results, Status } from './cockpit.ts';
import { buildScene } from './scene.ts';
import { themes } from './theme/colours.ts';

const ready = <T>(value: T): Status<T> => ({ status: 'ready', value });
const now = { from: monthIndexOf(firstMonth), to: monthIndexOf(firstMonth + 24) };
const alone: Periods = { now, before: null, cut: [], sameSeason: true };
const playback: Playback = { mode: 'window', step: 'month', window: 3, perSecond: 2, at: null };
const frames = framesOf(playback, now);
const pooled = disclose(
  {
    shape: 'frames',
    resolution: 5,
    frames: frames.length,
    threshold: null,
    records: { values: Float64Array.from([1, 2, 5, 40]), times: Float64Array.from([9, 4, 2, 1]) },
    people: { values: Float64Array.from([1, 3, 9]), times: Float64Array.from([9, 4, 2]) },
  },
  { threshold: null },
);
const corridor = { from: 0, to: 3145 };

/** The scene of a frame: figures as the desk gives them for its months. */
function sceneAt(index: number, language: Language = 'en', more: Partial<Results> = {}) {
  const frame = frames[index];
  if (frame === undefined) throw new Error(`no frame ${index}`);
  const time = { kind: 'months', from: frame.from, to: frame.to } as const;
  const areas = sectorResult(24, corridor, { time });
  const shown = {
    ...noResults,
    areas: ready(areas),
    areasStudy: ready(sectorResult(24)),
    bins: ready(binResult(40, 24)),
  };
  const cells = { cells: ready(cellResult()), cellsStudy: ready(cellResult()), frames: ready(pooled) };
  const analyses = { a1: ready(clustersResult()) };
  const study = {
    ...emptyDocument,
    language,
    playback: { ...playback, at: frame.at },
    analyses: [analysisOf('a1', madeUpView.id)],
  };
  const results = { ...shown, ...cells, analyses, ...more };
  return buildScene(study, results, { areas: alone, incidents: alone }, [], themes.light, [madeUpView]);
}

describe('a frame', () => {
  it('carries its date, which one it is, and how it was made, in both languages', () => {
    expect(sceneAt(0).frame).toEqual({
      main: 'January 2014 to March 2014',
      sub: '3 months',
      spoken: 'January 2014 to March 2014',
      index: 0,
      count: 22,
    });
    expect(sceneAt(3, 'es').frame?.main).toBe('abril de 2014 a junio de 2014');
    expect(sceneAt(3).notes[0]).toBe(
      'Time is played as a window of 3 months, moved by one month. Colours and sizes have one scale for all frames.',
    );
    expect(sceneAt(3, 'es').notes[0]).toContain('ventana de 3 meses, que avanza un mes');
  });

  it('has the classes and sizes of all frames in its legend, in each the same', () => {
    const entriesOf = (index: number, id: string) => sceneAt(index).legends.find((legend) => legend.id === id)?.entries;
    const classes = entriesOf(0, 'cells')?.filter(({ id }) => id.startsWith('class-'));
    expect(classes?.map(({ label }) => label)).toEqual(['1', '2', '3–4', '5–9', '10–19', '20 or more']);
    for (const index of [1, 7, 21]) {
      expect(entriesOf(index, 'cells')).toEqual(entriesOf(0, 'cells'));
      const sizes = (at: number) => entriesOf(at, 'sectors')?.filter(({ id }) => id.startsWith('size-'));
      expect(sizes(index)).toEqual(sizes(0));
      expect(sizes(index)?.length).toBeGreaterThan(0);
    }
    for (const legend of sceneAt(5).legends) expect(legend.notes).toContain('One scale for all frames');
  });

  it('draws no circle larger than the largest of all frames, and one that is as large', () => {
    const largest = (index: number): number =>
      Math.max(...sceneAt(index).map.layers.flatMap((layer) => (layer.kind === 'circles' ? [...layer.radiusPx] : [])));
    const all = frames.map((_, index) => largest(index));
    expect(Math.max(...all)).toBeCloseTo(28, 6);
  });

  it('leaves findings and comparisons off the map, and says so', () => {
    const { map, layers, notes } = sceneAt(2);
    expect(map.layers.some(({ id }) => id.startsWith('finding:'))).toBe(false);
    expect([layers.finding, layers.hotSpots, layers.agreement, layers.shift]).toEqual([null, null, null, null]);
    expect(notes.join(' ')).toContain('findings and comparisons stand as they were made');
  });

  it('draws no cells before their scale is there: no colour changes its meaning on the way', () => {
    const waiting = { status: 'running', progress: { done: 0, total: 0 }, last: null } as const;
    const { map } = sceneAt(2, 'en', { frames: waiting });
    expect(map.layers.some(({ id }) => id.startsWith('cells:'))).toBe(false);
  });
});
