import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sectorResult } from '../../tests/support/show-samples.ts';
import { monthIndex } from '../base/month.ts';
import { emptyContent } from '../columns/file-report.ts';
import type { DataSet } from '../show/cockpit.ts';
import type { Desk, Outcome } from '../workers/desk.ts';
import { startEngine } from './engine.ts';
import { createAppStore, dispatch } from './store.ts';

const data: DataSet = {
  table: 'sector-months',
  source: 'corredor-sector-months',
  kind: 'areas',
  file: 'figures.csv',
  sha256: 'f',
  publisher: '',
  title: '',
  licence: '',
  retrieved: null,
  synthetic: false,
  isPublic: true,
  rounding: 1,
  places: null,
  dateMeans: 'event',
  quirks: null,
  part: '',
  parts: [''],
  shipped: true,
  from: '2014-01-01',
  to: '2015-12-31',
  firstMonth: monthIndex(2014, 1),
  months: 24,
  breaks: [],
  report: { read: 0, accepted: 0, rejections: [], counts: {}, dropped: [], notices: [], content: emptyContent },
  groups: [],
  figures: [],
};

/** A desk that answers when it is told to, and the study's two jobs of areas asked of it. */
function started() {
  const open: { kind: string; settle(outcome: Outcome<unknown>): void; cancelled: boolean }[] = [];
  const desk: Desk = {
    ask: ({ kind }) => {
      const asked = { kind, settle: (_: Outcome<unknown>): void => undefined, cancelled: false };
      open.push(asked);
      const outcome = new Promise<Outcome<never>>((resolve) => {
        asked.settle = (value) => resolve(value as Outcome<never>);
      });
      const cancel = (): void => {
        asked.cancelled = true;
      };
      return { outcome, cancel };
    },
  };
  const store = createAppStore();
  const engine = startEngine(store, desk, { pickOf: () => null, onRun: () => undefined });
  store.setState({ dataSets: [data] });
  let changes = 0;
  store.subscribe((state, before) => {
    if (state.results !== before.results) changes += 1;
  });
  const answer = async (index: number, outcome: Outcome<unknown> = { status: 'ready', value: sectorResult(24) }) => {
    open[index]?.settle(outcome);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { store, engine, open, answer, changes: () => changes };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('shows answers that come together at once', async () => {
  const { store, answer, changes } = started();
  expect(store.getState().results.areas.status).toBe('running');
  await answer(0);
  expect(changes()).toBe(0);
  await answer(1);
  expect(changes()).toBe(1);
  expect(store.getState().results.areas.status).toBe('ready');
  expect(store.getState().results.areasStudy.status).toBe('ready');
});

it('shows an answer soon where another takes long', async () => {
  const { store, answer } = started();
  await answer(0);
  vi.runAllTimers();
  expect(store.getState().results.areas.status).toBe('ready');
  expect(store.getState().results.areasStudy.status).toBe('running');
});

it('drops the answer to a study that is not on display any more', async () => {
  const { store, open, answer } = started();
  const months = (year: number) => ({ kind: 'months', from: monthIndex(year, 1), to: monthIndex(year, 7) }) as const;
  dispatch(store, 'setClause', { view: 'time', clause: months(2015) });
  expect(open[0]?.cancelled).toBe(true);
  await answer(0);
  await answer(1);
  expect(store.getState().results.areas.status).toBe('running');
  await answer(2);
  expect(store.getState().results.areas.status).toBe('ready');
});

it('asks again for what was stopped, and not for what is known', async () => {
  const { store, engine, open, answer } = started();
  await answer(1);
  await answer(0, { status: 'cancelled' });
  expect(store.getState().results.areas.status).toBe('cancelled');
  engine.retry('areas');
  expect(open.length).toBe(3);
  await answer(2);
  dispatch(store, 'setGrid', { grid: { count: 'people' } });
  expect(open.length).toBe(3);
  expect(store.getState().results.areas.status).toBe('ready');
});

it('counts what is marked anew as new: the count of what was marked before stands for other months alone', async () => {
  const { store, open, answer } = started();
  const stretch = (from: number) => ({ kind: 'kilometres', from, to: 900 }) as const;
  const counted = () => store.getState().results.selection;
  const answerLast = (value: unknown) =>
    answer(
      open.findLastIndex(({ kind }) => kind === 'selection'),
      { status: 'ready', value },
    );
  store.setState({ dataSets: [data, { ...data, table: 'iom', kind: 'incidents' }] });
  dispatch(store, 'setSelection', { selection: stretch(100) });
  await answerLast({ records: 7 });
  vi.runAllTimers();
  expect(counted()).toMatchObject({ status: 'ready', value: { records: 7 } });
  const months = { kind: 'months', from: monthIndex(2015, 1), to: monthIndex(2015, 7) } as const;
  dispatch(store, 'setClause', { view: 'time', clause: months });
  expect(counted()).toMatchObject({ status: 'running', last: { records: 7 } });
  dispatch(store, 'setSelection', { selection: stretch(200) });
  expect(counted()).toMatchObject({ status: 'running', last: null });
});
