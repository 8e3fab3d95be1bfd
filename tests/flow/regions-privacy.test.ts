import { describe, expect, it } from 'vitest';
import type { CoverageResult, RegionProfileResult, RegionTableResult } from '../../src/analyse/shapes.ts';
import { monthIndex } from '../../src/base/month.ts';
import { seededRng } from '../../src/base/rng.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import { type BriefingRule, type Document, emptyDocument } from '../../src/document/document.ts';
import {
  type CriterionSpec,
  emptyRegions,
  type OwnRegion,
  type RegionKind,
  type RegionView,
  startedCriterion,
} from '../../src/document/regions.ts';
import type { Answer } from '../../src/workers/answers.ts';
import { regionJobs } from '../../src/workers/plan-regions.ts';
import { resultText } from '../../src/workers/result-text.ts';
import { type Bounds, type Sum, solveCells } from '../support/cell-solver.ts';
import { ownDesk } from '../support/own-desk.ts';
import { type Group, otherSmall, ownCsv, ownPlaces } from '../support/own-tables.ts';
import { shippedGeography } from '../support/shipped-geography.ts';

const geography = shippedGeography();
const places = ownPlaces(geography);
const first = monthIndex(2019, 1);
/** The last of them has 31 days. */
const months = 5;
const now = { from: first, to: monthIndexOf(first + months) };
const monthsOf = Array.from({ length: months }, (_, m) => first + m);
/** Cells that lie together on both sides, some in one county. */
const cells = [40, 41, 42, 43, 60, 61];

function madeGroups(seed: number): readonly Group[] {
  const rng = seededRng(seed);
  const count = (): number =>
    rng.nextUnit() < 0.25 ? 0 : rng.nextUnit() < 0.5 ? 1 + rng.nextBelow(4) : 5 + rng.nextBelow(20);
  const all = cells.flatMap((cell) => monthsOf.map((month): Group => ({ cell, month, records: count() })));
  return all.filter(({ records }) => records > 0);
}

const kmOf = (cell: number): number => places.borderKm[cell];
const name = { en: 'Own', es: 'Propia' };
const stretch = (id: string, fromKm: number, toKm: number): OwnRegion => ({
  id,
  name,
  parts: { kind: 'stretch', fromKm, toKm, sectors: [], states: [] },
});
/** A square around the centre of a cell, in degrees. */
const square = (cell: number, half: number): readonly (readonly [number, number])[] => {
  const [lon, lat] = [places.lon[cell], places.lat[cell]];
  return [
    [lon - half, lat - half],
    [lon + half, lat - half],
    [lon + half, lat + half],
    [lon - half, lat + half],
  ];
};

/** Stretches with ends inside a cell, areas of a part of a cell, and what overlaps, so that all can be subtracted. */
const own: readonly OwnRegion[] = [
  stretch('r1', kmOf(40) - 2, kmOf(40) + 1),
  stretch('r2', kmOf(40) - 2, kmOf(40) + 4),
  stretch('r3', 1900, kmOf(60)),
  { id: 'r4', name, parts: { kind: 'area', feature: 'f1' } },
  { id: 'r5', name, parts: { kind: 'area', feature: 'f2' } },
  { id: 'r6', name, parts: { kind: 'group', regions: ['r1', 'r4'] } },
];
const features: Document['features'] = [square(41, 0.03), square(43, 0.2)].map((lonLat, i) => ({
  id: `f${i + 1}`,
  kind: 'area',
  name: { en: 'Area', es: 'Área' },
  lonLat,
  from: null,
  to: null,
  source: '',
}));

const sides = ['both', 'us', 'mexico'] as const;
type Side = (typeof sides)[number];
/** All months, each of them, and two windows that overlap. */
const windows = [[0, months], ...monthsOf.map((_, m) => [m, m + 1]), [0, 2], [1, 4]] as const;

/** Records and people of every window and side, so that figures of one part can be subtracted from another's. */
const criteria: readonly CriterionSpec[] = windows.flatMap(([from, to], w) =>
  sides.map(
    (side, s): CriterionSpec => ({
      ...startedCriterion(`k${1 + w * sides.length + s}`, 'level', 'more'),
      params: { figures: w % 2 === 0 ? 'incidents' : 'people', side, per: w === 0 ? 'km' : 'total' },
      period: { from: monthIndexOf(first + from), to: monthIndexOf(first + to) },
      reason: 'Asked for',
    }),
  ),
);
const weights = Object.fromEntries(criteria.map(({ id }) => [id, 10]));

const setOf = (table: string, kind: 'incidents' | 'areas' | 'area-figures') => ({
  table,
  kind,
  firstMonth: first,
  months,
  groups: [],
  sha256: '',
  to: '2019-05-31',
});
const sets = [setOf('file-1', 'incidents'), setOf('sector-months', 'areas'), setOf('sector-years', 'area-figures')];

interface Shown {
  readonly kind: RegionKind;
  readonly view: RegionView;
  readonly region?: string;
  readonly briefing?: BriefingRule;
  readonly isPublished?: boolean;
  readonly disclosure?: Partial<Document['disclosure']>;
}

function studyOf({ kind, view, region = '', briefing, isPublished = false, disclosure = {} }: Shown): Document {
  return {
    ...emptyDocument,
    workspace: 'regions',
    grid: { ...emptyDocument.grid, incidents: 'file-1' },
    sources: [{ id: 'file-1', source: '', name: '', sha256: '', shipped: false, asPublished: isPublished }],
    disclosure: { ...emptyDocument.disclosure, ...disclosure, ...(briefing === undefined ? {} : { briefing }) },
    features,
    regions: { ...emptyRegions, kind, own, criteria, weights, view, region, draws: 100, resamples: 4 },
  };
}

type Desk = ReturnType<typeof ownDesk>;
const deskOf = (groups: readonly Group[], seed: number): Desk => ownDesk(geography, ownCsv(places, groups, seed), now);

/** What the page is given of such a study: every part of it, or why there is none. */
const answersOf = (desk: Desk, shown: Shown) =>
  regionJobs(studyOf(shown), sets).map((job) => ({ job, answer: desk.ask(job.question) }));

const shapeIn = (answers: ReturnType<typeof answersOf>, slot: string): Answer => {
  const answer = answers.find(({ job }) => job.slot === slot)?.answer;
  if (answer === undefined || typeof answer === 'string') throw new Error(`${slot}: ${answer}`);
  return answer;
};

/** A number that an answer tells, by the place that it is a sum over. */
interface Told {
  readonly place: string;
  readonly months: readonly number[];
  readonly value: number;
}

const fromTable = ({ regions, criteria: columns }: RegionTableResult): readonly Told[] =>
  columns.flatMap(({ parts, n }, c) => {
    const [from, to] = windows[Math.floor(c / sides.length)] ?? [0, 0];
    const figure = parts.find(({ key }) => key === 'figure')?.values;
    return regions.flatMap(({ id }, r) => {
      const at = { place: `${id} ${sides[c % sides.length]}`, months: monthsOf.slice(from, to) };
      return [
        { ...at, value: figure?.[r] ?? Number.NaN },
        { ...at, value: n[r] ?? Number.NaN },
      ];
    });
  });

function fromProfile({ region, incidents }: RegionProfileResult): readonly Told[] {
  if (incidents === null) return [];
  const at = (side: Side) => ({ place: `${region.id} ${side}`, months: monthsOf });
  const { firstMonth, records, total, us, mexico, people } = incidents;
  return [
    { ...at('both'), value: total },
    { ...at('both'), value: people },
    { ...at('us'), value: us },
    { ...at('mexico'), value: mexico },
    ...Array.from(records, (value, m) => ({ ...at('both'), months: [firstMonth + m], value })),
  ];
}

const fromCoverage = ({ candidates, covered, notVerified, whole }: CoverageResult, kind: string): readonly Told[] =>
  [
    ...candidates.flatMap(({ id, adds, addsAtMost }) => [
      { place: `adds ${id}`, amounts: adds },
      { place: `may add ${id}`, amounts: addsAtMost },
    ]),
    ...Object.entries({ covered, notVerified, whole }).map(([place, amounts]) => ({ place, amounts })),
  ].flatMap(({ place, amounts }) =>
    [amounts.records, amounts.people].map((value) => ({ place: `${kind} ${place}`, months: monthsOf, value })),
  );

const kinds = ['corridor', 'sector', 'county', 'pair', 'own'] as const;

function toldBy(desk: Desk, how: Pick<Shown, 'briefing' | 'isPublished' | 'disclosure'> = {}): readonly Told[] {
  const tables = kinds.flatMap((kind) => {
    const answers = answersOf(desk, { ...how, kind, view: 'coverage' });
    const [table, coverage] = [shapeIn(answers, 'regions:table'), shapeIn(answers, 'regions:coverage')];
    if (!('correlated' in table) || !('candidates' in coverage) || !('covered' in coverage))
      throw new Error('no table');
    return [...fromTable(table), ...fromCoverage(coverage, kind)];
  });
  const profiles = own.flatMap(({ id }) => {
    const profile = shapeIn(answersOf(desk, { ...how, kind: 'own', view: 'profile', region: id }), 'regions:profile');
    if (!('towns' in profile)) throw new Error('no profile');
    return fromProfile(profile);
  });
  return [...tables, ...profiles];
}

/** Cells of each place: of this file, each cell's records are a power of two times eight, none of which is small. */
const marks = new Map(
  toldBy(
    deskOf(
      cells.map((cell, i) => ({ cell, month: first, records: 8 * 2 ** i })),
      9,
    ),
  )
    .filter((told) => told.months.length === months && told.value >= 0)
    .map(({ place, value }) => [place, cells.filter((_, i) => Math.floor(value / 8 / 2 ** i) % 2 === 1)]),
);

const isSmallUnder =
  (threshold: number) =>
  (value: number): boolean =>
    value > 0 && value < threshold;
const nameOf = (cell: number, month: number): string => `${cell} ${month}`;

/** All numbers as sums of cell-months, of which those that are small are known to be, and what follows from them. */
function attack(groups: readonly Group[], numbers: readonly Told[], threshold = 5) {
  const isSmall = isSmallUnder(threshold);
  const truth = new Map(groups.map(({ cell, month, records }) => [nameOf(cell, month), records]));
  const strange: Told[] = [];
  const sums = numbers.flatMap((told): Sum[] => {
    if (Number.isNaN(told.value)) return [];
    const all = (marks.get(told.place) ?? []).flatMap((cell) => told.months.map((month) => nameOf(cell, month)));
    const sumOf = (of: readonly string[]): number => of.reduce((sum, cell) => sum + (truth.get(cell) ?? 0), 0);
    const open = all.filter((cell) => !isSmall(truth.get(cell) ?? 0));
    const of = sumOf(open) === told.value ? open : all;
    const isKnown = sumOf(of) === told.value;
    if (!isKnown) strange.push(told);
    return of.length === 0 || !isKnown ? [] : [{ of, value: told.value }];
  });
  const held = [...truth].filter(([, records]) => isSmall(records)).map(([cell]) => cell);
  const bounds: Bounds = new Map(held.map((cell) => [cell, [1, threshold - 1] as const]));
  const found = solveCells([...new Map(sums.map((sum) => [JSON.stringify(sum), sum])).values()], bounds);
  return { strange, held, derived: held.filter((cell) => found.has(cell)), sums: sums.length };
}

const briefing: BriefingRule = { until: monthIndexOf(first + months), resolution: 5, binKm: 10 };

describe("regions judged by a person's own records", () => {
  it('tells the cells of every place: some hold a part of what others do', () => {
    const sizes = new Set([...marks.values()].map((inside) => inside.length));
    expect([...sizes].sort()).toEqual(expect.arrayContaining([1, 2, 3, cells.length]));
  });

  it.each([1, 2])('gives no held-back cell-month away, whatever is subtracted from whatever (file %i)', (seed) => {
    const groups = madeGroups(seed);
    for (const how of [{}, { briefing }]) {
      const { strange, held, derived, sums } = attack(groups, toldBy(deskOf(groups, seed), how));
      expect([held.length > 5, sums > 300]).toEqual([true, true]);
      expect(strange).toEqual([]);
      expect(derived).toEqual([]);
    }
  });

  it('gives none away under a lower threshold with its reason, nor of a public file that is held back too', () => {
    const groups = madeGroups(4);
    const desk = deskOf(groups, 4);
    const lower = attack(groups, toldBy(desk, { disclosure: { threshold: 3, reason: 'Agreed' } }), 3);
    const without = attack(groups, toldBy(desk, { disclosure: { threshold: 3, reason: ' ' } }), 5);
    const published = attack(groups, toldBy(desk, { isPublished: true, disclosure: { suppressPublic: true } }));
    for (const { strange, held, derived } of [lower, without, published]) {
      expect([strange, derived]).toEqual([[], []]);
      expect(held.length).toBeGreaterThan(2);
    }
  });

  it('would give them away if regions held all records: the attack is one that finds', () => {
    const centred = madeGroups(1);
    const { derived } = attack(centred, toldBy(deskOf(centred, 1), { isPublished: true }));
    expect(derived.length).toBeGreaterThan(3);
  });

  it('gives the same bytes whatever stands in small cell-months, in every part and of every kind', () => {
    const groups = madeGroups(3);
    const [one, other] = [deskOf(groups, 1), deskOf(otherSmall(groups), 2)];
    for (const kind of kinds) {
      for (const view of ['ranking', 'profile', 'coverage', 'back-test', 'cases'] as const) {
        const texts = [one, other].map((desk) => {
          const answers = answersOf(desk, { kind, view });
          return [
            ...answers.flatMap(({ answer }) => (typeof answer === 'string' ? [answer] : [])),
            resultText(answers.flatMap(({ job, answer }) => (typeof answer === 'string' ? [] : [{ job, answer }]))),
          ].join('\n');
        });
        expect(texts[0] === texts[1], `${kind} ${view}`).toBe(true);
        expect(texts[0]).toContain('"basis": "disclosed"');
      }
    }
  });
});
