import { describe, expect, it } from 'vitest';
import { monthIndex, monthIso } from '../../src/base/month.ts';
import { seededRng } from '../../src/base/rng.ts';
import { type MonthIndex, monthIndexOf } from '../../src/base/units.ts';
import { limitStudy } from '../../src/disclose/briefing-limits.ts';
import { type AnalysisSpec, type Clause, type Document, emptyDocument } from '../../src/document/document.ts';
import type { Answer } from '../../src/workers/answers.ts';
import { planJobs } from '../../src/workers/plan-jobs.ts';
import { periodsOfStudy } from '../../src/workers/study-periods.ts';
import { type Bounds, type Sum, solveCells } from '../support/cell-solver.ts';
import { ownDesk } from '../support/own-desk.ts';
import { ownPlaces } from '../support/own-tables.ts';
import { shippedGeography } from '../support/shipped-geography.ts';

const geography = shippedGeography();
const places = ownPlaces(geography);
const first = monthIndex(2019, 1);
const months = 6;
const now = { from: first, to: monthIndexOf(first + months) };
const today = '2026-01-15';
const kinds = ['violence', 'drowning'] as const;
type Kind = (typeof kinds)[number];

/** Cells that lie together, of which some share bins, counties and larger cells. */
const cells = [40, 41, 42, 43, 44, 46, 60, 61];
const monthsOf = Array.from({ length: months }, (_, m) => monthIndexOf(first + m));

/** Records of a cell-month by kind. */
type Truth = (cell: number, month: number, kind: Kind) => number;

function madeTruth(seed: number): Truth {
  const rng = seededRng(seed);
  const count = (): number =>
    rng.nextUnit() < 0.35 ? 0 : rng.nextUnit() < 0.5 ? 1 + rng.nextBelow(4) : 5 + rng.nextBelow(6);
  const made = new Map(cells.flatMap((c) => monthsOf.flatMap((m) => kinds.map((k) => [`${c} ${m} ${k}`, count()]))));
  return (cell, month, kind) => made.get(`${cell} ${month} ${kind}`) ?? 0;
}

/** The file: every record at its cell's centre, which is the most that somebody may know of it. */
function csvOf(truth: Truth): string {
  const rows = cells.flatMap((cell) =>
    monthsOf.flatMap((month) =>
      kinds.flatMap((kind) =>
        Array.from(
          { length: truth(cell, month, kind) },
          (_, k) =>
            `${monthIso(month)}-${String(1 + (k % 28)).padStart(2, '0')},${places.lon[cell].toFixed(5)},${places.lat[cell].toFixed(5)},1,death,${kind},exact,point`,
        ),
      ),
    ),
  );
  const last = `${monthIso(monthIndexOf(first + months - 1))}-30,-90,20,1,death,violence,exact,point`;
  return `day,lon,lat,people,type,cause,precision,state\n${[...rows, last].sort().join('\n')}\n`;
}

type Desk = ReturnType<typeof ownDesk>;

/** A file in which each cell has its own power of two: of any sum it can be told which cells are in it. */
const marker = ownDesk(
  geography,
  csvOf((cell, month, kind) => (kind === 'violence' && month === first ? 2 ** cells.indexOf(cell) : 0)),
  now,
);

const within = (from: number, to: number): Clause => ({
  kind: 'months',
  from: monthIndexOf(first + from),
  to: monthIndexOf(first + to),
});
const along = (from: number, to: number): Clause => ({ kind: 'kilometres', from, to });
const only = (...values: readonly Kind[]): Clause => ({ kind: 'categories', column: 'cause', values });
const analysis = (id: string, method: string, params: AnalysisSpec['params']): AnalysisSpec => ({
  id,
  method,
  version: 1,
  params,
  seed: 1,
  data: 'incidents',
  period: 'now',
  chosen: 'not-said',
});
const ownCorridor = (fromKm: number, toKm: number): Partial<Document> => ({
  corridor: 'own-1',
  corridors: [{ id: 'own-1', name: { en: 'Own', es: '' }, fromKm, toKm, depthKm: 60, sectors: [], states: [] }],
});

const base: Document = {
  ...emptyDocument,
  corridor: 'el-paso-eagle-pass-coahuila',
  grid: { ...emptyDocument.grid, figures: 'incidents', incidents: 'file-1' },
};

/** What the elements of one briefing hold: totals, months, windows, stretches, series by corridor and year, kinds, sizes. */
const elements: readonly Partial<Document>[] = [
  {},
  ...monthsOf.map((_, m) => ({ clauses: { time: within(m, m + 1) } })),
  { clauses: { time: within(0, 3) }, compare: { kind: 'none' } },
  { clauses: { time: within(3, 6) }, compare: { kind: 'previous' } },
  { clauses: { time: within(1, 5) } },
  { clauses: { place: along(1900, 2050) } },
  { clauses: { place: along(2003, 2107), time: within(0, 2) } },
  { corridor: 'whole-border' },
  { corridor: 'arizona-sonora' },
  ownCorridor(1980, 2060),
  ownCorridor(1987, 2053),
  { clauses: { kinds: only('violence') } },
  { clauses: { kinds: only('drowning') } },
  { clauses: { kinds: only('violence'), time: within(2, 4) } },
  { playback: { ...base.playback, mode: 'window', step: 'month', window: 2, at: monthIndexOf(first + 4) } },
  { clauses: { season: { kind: 'season', months: [2, 3] } } },
  { grid: { ...base.grid, resolution: 4 } },
  { grid: { ...base.grid, resolution: 6 } },
  { grid: { ...base.grid, resolution: 4, count: 'people' }, clauses: { time: within(2, 5) } },
  { analyses: [analysis('a1', 'getis-ord-star', { permutations: 99 })] },
  { analyses: [analysis('a1', 'getis-ord-star', { permutations: 99, unit: 'counties' })] },
  { analyses: [analysis('a1', 'local-moran', { permutations: 99, unit: 'sectors' })], clauses: { time: within(0, 4) } },
];

const setOf = {
  table: 'file-1',
  kind: 'incidents',
  isPublic: false,
  firstMonth: first,
  months,
  groups: [],
  sha256: '',
  to: '2019-06-30',
} as const;

/** Answers to all questions of an element, and the same of the file of markers, where nothing is held back. */
function answersOf(desk: Desk, element: Partial<Document>, isBriefing: boolean) {
  const held = { ...base, ...element };
  const study = isBriefing ? limitStudy(held, [setOf], today).study : held;
  return planJobs(study, [setOf], periodsOfStudy(study, [setOf])).flatMap(({ question }) => {
    if (question.kind === 'outline' || question.kind === 'regions') return [];
    const told = desk.ask(question);
    return [{ clauses: question.clauses, told, marked: marker.ask(markQuestion(question)) }];
  });
}

type Asked = Exclude<ReturnType<typeof planJobs>[number]['question'], { readonly kind: 'outline' | 'regions' }>;

/** Kinds and months are not marked: of any answer, the cells of its units alone are asked for. */
function markQuestion(question: Asked): Asked {
  const { table, disclosure } = question;
  const scope = { table, corridor: 'whole-border', disclosure, clauses: {}, asPublished: true };
  if (question.kind === 'shift') return { kind: 'bins', count: 'records', ...scope };
  if (question.kind === 'cells') return { ...question, ...scope, period: now };
  return question.kind === 'analysis' ? { ...question, ...scope, now } : { ...question, ...scope };
}

/** A number of an answer: what it is a sum of, by what a page says of it. */
interface Told {
  readonly cells: readonly number[];
  readonly months: readonly number[];
  readonly kinds: readonly Kind[];
  readonly value: number;
}

const marked = (value: number): readonly number[] => cells.filter((_, i) => Math.floor(value / 2 ** i) % 2 === 1);
const kindsOf = (clauses: Document['clauses']): readonly Kind[] =>
  Object.values(clauses).reduce<readonly Kind[]>(
    (kept, clause) => (clause.kind === 'categories' ? kept.filter((kind) => clause.values.includes(kind)) : kept),
    kinds,
  );
const seasonOf = (clauses: Document['clauses']) => {
  const season = Object.values(clauses).find((clause) => clause.kind === 'season');
  return (month: number): boolean =>
    season === undefined || season.kind !== 'season' || season.months.includes((month % 12) + 1);
};
const shape = (answer: Answer | string): Answer => {
  if (typeof answer === 'string') throw new Error(answer);
  return answer;
};

function toldBy({ clauses, told: given, marked: mark }: ReturnType<typeof answersOf>[number]): readonly Told[] {
  if (given === 'own-data-finer') return [];
  const [told, open] = [shape(given), shape(mark)];
  if (!('shape' in told) || !('shape' in open)) throw new Error('no result');
  const of = { kinds: kindsOf(clauses) };
  const inSeason = seasonOf(clauses);
  const span = (from: number, to: number): number[] => monthsOf.filter((m) => m >= from && m < to && inSeason(m));
  if (told.shape === 'cells' && open.shape === 'cells') {
    const inUnit = new Map(open.ids.map((id, i) => [id, marked(open.records[i])]));
    const at = { ...of, months: span(told.period.from, told.period.to) };
    const units = told.ids.map((id) => inUnit.get(id) ?? []);
    expect(told.left.elsewhere === 0 || Number.isNaN(told.left.elsewhere)).toBe(true);
    return [
      ...units.map((inside, i) => ({ ...at, cells: inside, value: told.records[i] })),
      ...units.map((inside, i) => ({ ...at, cells: inside, value: told.people[i] })),
      { ...at, cells: units.flat(), value: told.totalRecords },
    ];
  }
  if (told.shape === 'segments' && open.shape === 'segments') {
    const at = first - told.firstMonth;
    const inBin = new Map(
      open.segments.map(({ id }, s) => [id, marked(open.values[s * open.months + (first - open.firstMonth)])]),
    );
    const bins = told.segments.map(({ id }) => inBin.get(id) ?? []);
    const chosen = bins.filter((_, s) => told.chosen[s]).flat();
    const whole = span(told.from, told.to);
    return [
      ...bins.flatMap((inside, s) =>
        monthsOf.filter(inSeason).map((month) => ({
          ...of,
          cells: inside,
          months: [month],
          value: told.values[s * told.months + at + month - first],
        })),
      ),
      ...bins.map((inside, s) => ({ ...of, cells: inside, months: whole, value: told.bySegment[s] })),
      ...monthsOf
        .filter(inSeason)
        .map((month) => ({ ...of, cells: chosen, months: [month], value: told.byMonth[at + month - first] })),
      { ...of, cells: chosen, months: whole, value: told.total },
      { ...of, cells: bins.flat(), months: monthsOf.filter(inSeason), value: told.grandTotal },
    ];
  }
  // Figures of all frames, without their places: none is small.
  if (told.shape === 'frames') expect([...told.records.values].filter(isSmall)).toEqual([]);
  if (told.shape === 'shift' && open.shape === 'segments') {
    const at = first - open.firstMonth;
    const inBin = (i: number): readonly number[] =>
      open.segments.flatMap(({ fromKm, toKm }, s) =>
        fromKm >= told.fromKm[i] && toKm <= told.toKm[i] ? marked(open.values[s * open.months + at]) : [],
      );
    return told.ids.flatMap((_, i) => [
      {
        ...of,
        cells: inBin(i),
        months: span(told.before.from, told.before.to),
        value: Math.round(told.shareBefore[i] * told.nBefore),
      },
      {
        ...of,
        cells: inBin(i),
        months: span(told.now.from, told.now.to),
        value: Math.round(told.shareNow[i] * told.nNow),
      },
    ]);
  }
  return [];
}

const nameOf = (cell: number, month: number, kind: Kind): string => `${cell} ${month} ${kind}`;
const isSmall = (value: number): boolean => value > 0 && value < 5;

/** Attacks all that an attacker holds: what is told of everything, and which cell-months are held back. */
function attack(truth: Truth, numbers: readonly Told[]) {
  const totalOf = (cell: number, month: number): number =>
    kinds.reduce((sum, kind) => sum + truth(cell, month, kind), 0);
  const isHeld = (cell: number, month: number, of: readonly Kind[]): boolean =>
    of.length === kinds.length
      ? isSmall(totalOf(cell, month))
      : kinds.some((kind) => isSmall(truth(cell, month, kind)));
  const strange: Told[] = [];
  const sums = numbers.flatMap((number): Sum[] => {
    if (Number.isNaN(number.value)) return [];
    const all = number.cells.flatMap((cell) => number.months.map((month) => ({ cell, month })));
    const open = all.filter(({ cell, month }) => !isHeld(cell, month, number.kinds));
    const sumOf = (of: typeof all): number =>
      of.reduce(
        (sum, { cell, month }) => sum + number.kinds.reduce((part, kind) => part + truth(cell, month, kind), 0),
        0,
      );
    const used = sumOf(open) === number.value ? open : sumOf(all) === number.value ? all : null;
    if (used === null) strange.push(number);
    const of = (used ?? []).flatMap(({ cell, month }) => number.kinds.map((kind) => nameOf(cell, month, kind)));
    return of.length === 0 ? [] : [{ of, value: number.value }];
  });
  // A held-back cell-month has 1 to 4 records: what its kinds lack of four is 0 to 3.
  const held = cells.flatMap((cell) =>
    monthsOf.filter((month) => isSmall(totalOf(cell, month))).map((month) => ({ cell, month })),
  );
  const lack = held.map(
    ({ cell, month }): Sum => ({
      of: [...kinds.map((kind) => nameOf(cell, month, kind)), `lack ${cell} ${month}`],
      value: 4,
    }),
  );
  const bounds: Bounds = new Map(held.map(({ cell, month }) => [`lack ${cell} ${month}`, [0, 3] as const]));
  const unique = [...new Map([...sums, ...lack].map((sum) => [JSON.stringify(sum), sum])).values()];
  const found = solveCells(unique, bounds);
  const derived = [
    ...held
      .filter(({ cell, month }) => found.has(`lack ${cell} ${month}`))
      .map(({ cell, month }) => `${cell} ${month}`),
    ...cells.flatMap((cell) =>
      monthsOf.flatMap((month) =>
        kinds.map((kind) => nameOf(cell, month, kind)).filter((name) => isSmall(found.get(name) ?? 0)),
      ),
    ),
  ];
  return { derived, strange, held, sums: unique.length };
}

function told(truth: Truth, isBriefing: boolean): readonly Told[] {
  const desk = ownDesk(geography, csvOf(truth), now);
  return elements.flatMap((element) => answersOf(desk, element, isBriefing)).flatMap(toldBy);
}

describe('a briefing of a person’s own file', () => {
  it.each([1, 2])('gives no suppressed figure away, whatever of it is put together (file %i)', (seed) => {
    const truth = madeTruth(seed);
    const { derived, strange, held, sums } = attack(truth, told(truth, true));
    expect(held.length).toBeGreaterThan(5);
    expect(sums).toBeGreaterThan(40);
    expect(strange).toEqual([]);
    expect(derived).toEqual([]);
  });

  it('would give figures away if bins and areas held back their own: the attack is one that finds', () => {
    const truth = madeTruth(1);
    expect(attack(truth, told(truth, false)).derived.length).toBeGreaterThan(0);
  });
});

describe('what a briefing shows of own data', () => {
  const desk = ownDesk(geography, csvOf(madeTruth(1)), now);
  const late = '2019-07-10';

  it('ends with the last whole month that is old enough, whatever months are asked for', () => {
    for (const element of elements.slice(0, 12)) {
      const { study, sets } = limitStudy({ ...base, ...element }, [setOf], late);
      const until: MonthIndex = monthIndexOf(first + 3);
      expect(study.disclosure.briefing?.until).toBe(until);
      for (const { question } of planJobs(study, sets, periodsOfStudy(study, sets))) {
        const answer = question.kind === 'outline' ? null : desk.ask(question);
        if (answer === null || typeof answer === 'string' || !('shape' in answer)) continue;
        if (answer.shape === 'segments') expect(answer.firstMonth + answer.months).toBeLessThanOrEqual(until);
        if (answer.shape === 'cells') expect(answer.period.to).toBeLessThanOrEqual(until);
      }
    }
  });
});
