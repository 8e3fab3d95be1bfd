import { readFileSync } from 'node:fs';
import { bbox, featureCollection, lineString, pointToLineDistance } from '@turf/turf';
import { latLngToCell } from 'h3-js';
import { describe, expect, it } from 'vitest';
import type { CellResult, PickResult } from '../../src/analyse/shapes.ts';
import { monthIndex } from '../../src/base/month.ts';
import { seededRng } from '../../src/base/rng.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import { decodeBorderLine } from '../../src/corridors/border-line.ts';
import type { Zones } from '../../src/corridors/zones.ts';
import type { Clause, Document, Selection } from '../../src/document/document.ts';
import { plainStyle } from '../../src/document/layers.ts';
import { classesFor } from '../../src/show/classes/classes-for.ts';
import { counted } from '../../src/show/classes/counted.ts';
import { classOf } from '../../src/show/scale.ts';
import { ownDesk } from '../support/own-desk.ts';
import { shippedGeography } from '../support/shipped-geography.ts';
import { shippedZones } from '../support/shipped-zones.ts';

type Position = readonly [number, number];
type Ring = readonly Position[];

const geography = shippedGeography();
const zones = shippedZones(geography.index);
const text = readFileSync('data/incidents/incidents.csv', 'utf8');
const whole = { from: monthIndex(2014, 1), to: monthIndex(2027, 1) };
const desk = ownDesk(geography, text, whole);

interface Row extends Record<'month' | 'lon' | 'lat' | 'people', number> {
  readonly type: string;
  readonly cause: string;
}

const rows = text
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(','))
  .filter((cells) => cells[7] === 'point')
  .map(([day = '', lon, lat, people, type = '', cause = '']): Row => {
    const month = (Number(day.slice(0, 4)) - 1970) * 12 + Number(day.slice(5, 7)) - 1;
    return { month, lon: Number(lon), lat: Number(lat), people: Number(people), type, cause };
  });

/** Even-odd rule over all rings, edge by edge. */
function isInside(rings: readonly Ring[], { lon, lat }: Pick<Row, 'lon' | 'lat'>): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1, y1], k) => {
      const [x2, y2] = ring[(k + 1) % ring.length]!;
      if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    });
  }
  return inside;
}

const line = decodeBorderLine(new Uint8Array(readFileSync('public/geo/border-line.bin')));
if (!line.ok) throw new Error('no border line');
const border = line.value;

/** All that lies north of the line and of its ends, as a ring. */
const north: Ring = [
  ...Array.from(border.lon, (lon, i) => [lon, border.lat[i]!] as const),
  [-60, border.lat[border.lat.length - 1]!],
  [-60, 60],
  [-140, 60],
  [-140, border.lat[0]!],
];

/** Degrees east are this many degrees north, all but exactly: where two bends are as near as that, either may be nearest. */
const aboutAsNear = 1.015;
const away = new Float64Array(border.lon.length);
const kmOf = new Float64Array(border.lon.length);

/** Side (1: north of the line) of a point, and its kilometre, from every segment of the line in turn: the least and the most. */
function onBorder({ lon, lat }: Pick<Row, 'lon' | 'lat'>): Readonly<Record<'from' | 'to' | 'side', number>> {
  const east = Math.cos((lat * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = border.landFirst; i < border.landLast; i++) {
    const [ax, ay] = [(border.lon[i]! - lon) * east, border.lat[i]! - lat];
    const [dx, dy] = [(border.lon[i + 1]! - border.lon[i]!) * east, border.lat[i + 1]! - border.lat[i]!];
    const share = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
    away[i] = Math.sqrt((ax + share * dx) ** 2 + (ay + share * dy) ** 2);
    kmOf[i] = border.km[i]! + share * (border.km[i + 1]! - border.km[i]!);
    nearest = Math.min(nearest, away[i]!);
  }
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = border.landFirst; i < border.landLast; i++) {
    if (away[i]! > nearest * aboutAsNear) continue;
    from = Math.min(from, kmOf[i]! - 0.02);
    to = Math.max(to, kmOf[i]! + 0.02);
  }
  return { from, to, side: isInside([north], { lon, lat }) ? 1 : 0 };
}

const places = rows.map(onBorder);

function ringsOf({ starts, lonLat, zoneOfRing }: Zones, zone: number): readonly Ring[] {
  return Array.from(zoneOfRing).flatMap((own, r) => {
    if (own !== zone) return [];
    return [
      Array.from({ length: starts[r + 1]! - starts[r]! }, (_, k): Position => {
        const at = 2 * (starts[r]! + k);
        return [lonLat[at]!, lonLat[at + 1]!];
      }),
    ];
  });
}

/** Zone of each row: on its own side the one that holds it, else the nearest within five kilometres; -1 for none. */
function zonesOf(all: Zones): readonly number[] {
  const outlines = all.ids.map((_, zone) => ringsOf(all, zone));
  const lines = outlines.map((rings) => rings.map((ring) => lineString([...ring, ring[0]!].map((at) => [...at]))));
  const boxes = lines.map((some) => bbox(featureCollection(some)));
  return rows.map((row, i) => {
    const mine = all.ids.flatMap((_, zone) => (all.side[zone] === places[i]!.side ? [zone] : []));
    const holder = mine.find((zone) => isInside(outlines[zone]!, row));
    if (holder !== undefined) return holder;
    const isNear = (zone: number): boolean => {
      const [west, south, east, top] = boxes[zone]!;
      return row.lon > west - 0.1 && row.lon < east + 0.1 && row.lat > south - 0.1 && row.lat < top + 0.1;
    };
    const away = mine.filter(isNear).map((zone) => ({
      zone,
      km: Math.min(...lines[zone]!.map((one) => pointToLineDistance([row.lon, row.lat], one))),
    }));
    const nearest = away.sort((a, b) => a.km - b.km)[0];
    return nearest !== undefined && nearest.km < 5 ? nearest.zone : -1;
  });
}

interface Window {
  readonly from: number;
  readonly to: number;
}

const types = [...new Set(rows.map(({ type }) => type))];
const causes = [...new Set(rows.map(({ cause }) => cause))];

interface Asked {
  readonly period: Window;
  readonly clauses: Document['clauses'];
  isAsked(row: Row): boolean;
}

function askedBy(rng: ReturnType<typeof seededRng>): Asked {
  const from = whole.from + rng.nextBelow(120);
  const to = from + 1 + rng.nextBelow(40);
  const kind = rng.nextBelow(3);
  const type = types[rng.nextBelow(types.length)]!;
  const some = causes.filter(() => rng.nextBelow(2) === 0);
  const clause: Clause | null =
    kind === 0
      ? { kind: 'categories', column: 'type', values: [type] }
      : kind === 1
        ? { kind: 'categories', column: 'cause', values: some }
        : null;
  const fits = (row: Row): boolean => (kind === 0 ? row.type === type : kind === 1 ? some.includes(row.cause) : true);
  return {
    period: { from, to },
    clauses: clause === null ? {} : { kind: clause },
    isAsked: (row) => row.month >= from && row.month < to && fits(row),
  };
}

const disclosure = { threshold: 5, reason: '', suppressPublic: false };
const scopeOf = ({ clauses }: Pick<Asked, 'clauses'>) => ({
  table: 'file-1',
  corridor: 'whole-border',
  clauses,
  disclosure,
  asPublished: true,
});
const periodOf = ({ period: { from, to } }: Asked) => ({ from: monthIndexOf(from), to: monthIndexOf(to) });

function areasIn(areas: string, asked: Asked, rings: readonly Ring[] = [], figure = 'count'): CellResult {
  const drawn = rings.map((lonLat, i) => {
    return { id: `f${i}`, kind: 'area', name: { en: '', es: '' }, lonLat, from: null, to: null, source: '' } as const;
  });
  const counts = { areas, figure, drawn, period: periodOf(asked), resolution: 5 };
  const answer = desk.ask({ kind: 'area-counts', ...scopeOf(asked), ...counts });
  if (typeof answer === 'string' || !('shape' in answer) || answer.shape !== 'cells') throw new Error(String(answer));
  return answer;
}

function selectionOf(selection: Selection, asked: Asked): PickResult {
  const question = { selection, now: periodOf(asked), resolution: 5, drawn: [] };
  const answer = desk.ask({ kind: 'selection', ...scopeOf(asked), ...question });
  if (typeof answer === 'string' || !('shape' in answer) || answer.shape !== 'pick') throw new Error(String(answer));
  return answer;
}

/** A star of 3 to 12 corners about a record, or any corners at all: such rings cross themselves. */
function ringBy(rng: ReturnType<typeof seededRng>): Ring {
  const { lon, lat } = rows[rng.nextBelow(rows.length)]!;
  const corners = 3 + rng.nextBelow(10);
  const reach = 0.1 + 2 * rng.nextUnit();
  const isStar = rng.nextBelow(2) === 0;
  return Array.from({ length: corners }, (_, k) => {
    const turn = 2 * Math.PI * (isStar ? (k + rng.nextUnit()) / corners : rng.nextUnit());
    const far = reach * (0.3 + 0.7 * rng.nextUnit());
    return [lon + far * Math.cos(turn), lat + far * Math.sin(turn)] as const;
  });
}

const sum = (some: readonly Row[]) => [some.length, some.reduce((all, { people }) => all + people, 0)];
const orZero = (value: number | undefined): number => (value === undefined || Number.isNaN(value) ? 0 : value);

const trials = 50;

describe('counts of the incidents that come with the app, counted again', () => {
  it.each(['counties', 'states', 'sectors'] as const)('agree in %s, as counts and as rates', (unit) => {
    const rng = seededRng(3);
    const zoneOfRow = zonesOf(zones[unit]);
    const { ids, alongKm, areaKm2 } = zones[unit];
    let seen = 0;
    for (let trial = 0; trial < trials; trial++) {
      const asked = askedBy(rng);
      const figure = trial % 2 === 0 ? 'area-km2' : 'border-km';
      const result = areasIn(unit, asked, [], figure);
      ids.forEach((id, zone) => {
        const at = result.ids.indexOf(id);
        const own = rows.filter((row, i) => zoneOfRow[i] === zone && asked.isAsked(row));
        expect([orZero(result.records[at]), orZero(result.people[at])]).toEqual(sum(own));
        seen += own.length;
        const base = (figure === 'area-km2' ? areaKm2 : alongKm)[zone]!;
        const rate = result.rates?.value[at] ?? Number.NaN;
        if (base > 0 && !Number.isNaN(result.records[at]!)) {
          expect(rate / (result.rates?.per ?? 1)).toBeCloseTo(own.length / base, 9);
        }
      });
    }
    expect(seen).toBeGreaterThan(trials * 20);
  });

  it('agree in drawn areas, whatever their corners, months and kinds', () => {
    const rng = seededRng(4);
    let seen = 0;
    for (let trial = 0; trial < trials; trial++) {
      const asked = askedBy(rng);
      const ring = ringBy(rng);
      const result = areasIn('drawn', asked, [ring]);
      const own = rows.filter((row) => asked.isAsked(row) && isInside([ring], row));
      expect([orZero(result.records[0]), orZero(result.people[0])]).toEqual(sum(own));
      seen += own.length;
    }
    expect(seen).toBeGreaterThan(trials * 5);
  });

  it('agree in selections, of shapes and of kilometres, among what the map shows', () => {
    const rng = seededRng(5);
    const shown = desk.cells({ asPublished: true });
    if (typeof shown === 'string' || !('ids' in shown)) throw new Error('no cells');
    const cells = new Set(shown.ids);
    const isShown = rows.map(({ lon, lat }) => cells.has(latLngToCell(lat, lon, 5)));
    let [seen, stretches] = [0, 0];
    for (let trial = 0; trial < trials; trial++) {
      const asked = askedBy(rng);
      const ring = ringBy(rng);
      const marked = selectionOf({ kind: 'shape', form: 'polygon', ring }, asked);
      const own = rows.filter((row, i) => isShown[i] && asked.isAsked(row) && isInside([ring], row));
      expect([marked.records, marked.people]).toEqual(sum(own));
      expect(marked.among?.records).toBe(rows.filter((row, i) => isShown[i] && asked.isAsked(row)).length);
      const from = 3000 * rng.nextUnit();
      const to = from + 250 * rng.nextUnit();
      const among = rows.flatMap((row, i) => (isShown[i] && asked.isAsked(row) ? [places[i]!] : []));
      const inside = among.filter((place) => place.from >= from && place.to < to);
      const touching = among.filter((place) => place.to >= from && place.from < to);
      seen += own.length;
      if (inside.length < touching.length) continue;
      stretches += inside.length;
      expect(selectionOf({ kind: 'kilometres', from, to }, asked).records).toBe(inside.length);
    }
    expect(stretches).toBeGreaterThan(100);
    expect(seen).toBeGreaterThan(trials * 5);
  });
});

/** Least squared distances of ascending figures to the means of `classes` groups, by trying every first group. */
function leastSquares(figures: readonly number[], classes: number): number {
  const known = new Map<string, number>();
  const spread = (from: number, to: number): number => {
    const part = figures.slice(from, to);
    const mean = part.reduce((all, value) => all + value, 0) / part.length;
    return part.reduce((all, value) => all + (value - mean) ** 2, 0);
  };
  const least = (from: number, left: number): number => {
    if (left === 1) return spread(from, figures.length);
    const key = `${from} ${left}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let best = Number.POSITIVE_INFINITY;
    for (let to = from + 1; to <= figures.length - left + 1; to++) {
      best = Math.min(best, spread(from, to) + least(to, left - 1));
    }
    known.set(key, best);
    return best;
  };
  return least(0, classes);
}

const quantile = (figures: readonly number[], share: number): number => {
  const rank = share * (figures.length - 1);
  const low = figures[Math.floor(rank)]!;
  return low + (rank - Math.floor(rank)) * ((figures[Math.floor(rank) + 1] ?? low) - low);
};

describe('classes of counts by county', () => {
  const rng = seededRng(6);
  const ramp = (classes: number): readonly string[] => Array.from({ length: classes }, (_, i) => `#${i}`);
  const samples = Array.from({ length: 20 }, () => areasIn('counties', { ...askedBy(rng), clauses: {} }))
    .map(({ records }) => [...records].filter((value) => value > 0).sort((a, b) => a - b))
    .filter((figures) => new Set(figures).size > 6);
  const placed = (figures: readonly number[], method: 'quantile' | 'jenks' | 'equal' | 'deviation' | 'box') => {
    const scale = classesFor(counted(figures), { ...plainStyle, method }, ramp, true);
    return { at: figures.map((value) => classOf(scale, value)), breaks: scale.breaks };
  };
  const countBelow = (bounds: readonly number[], value: number): number =>
    bounds.filter((bound) => bound <= value).length;
  /** Classes without the empty ones: which figures are together, and in what order. */
  const packed = (at: readonly number[]): readonly number[] => at.map((one) => [...new Set(at)].indexOf(one));

  it('are those of the method: equal, quantiles, deviations, natural breaks and hinges', () => {
    expect(samples.length).toBeGreaterThan(10);
    for (const figures of samples) {
      const [low, high] = [figures[0]!, figures.at(-1)!];
      const n = figures.length;
      const mean = figures.reduce((all, value) => all + value, 0) / n;
      const sd = Math.sqrt(figures.reduce((all, value) => all + (value - mean) ** 2, 0) / (n - 1));
      const by = (bounds: readonly number[]) => packed(figures.map((value) => countBelow(bounds, value)));
      expect(packed(placed(figures, 'equal').at)).toEqual(by([1, 2, 3, 4].map((k) => low + (k * (high - low)) / 5)));
      expect(packed(placed(figures, 'quantile').at)).toEqual(by([1, 2, 3, 4].map((k) => quantile(figures, k / 5))));
      expect(packed(placed(figures, 'deviation').at)).toEqual(by([-1.5, -0.5, 0.5, 1.5].map((k) => mean + k * sd)));
      const depth = Math.floor((n + 3) / 2) / 2;
      const read = (rank: number) => (figures[Math.floor(rank)]! + figures[Math.ceil(rank)]!) / 2;
      const [q1, median, q3] = [read(depth - 1), read((n - 1) / 2), read(n - depth)];
      const reach = 1.5 * (q3 - q1);
      const box = (value: number): number =>
        Number(value >= q1 - reach) +
        Number(value >= q1) +
        Number(value > median) +
        Number(value > q3) +
        Number(value > q3 + reach);
      expect(packed(placed(figures, 'box').at)).toEqual(packed(figures.map(box)));
      const { at, breaks } = placed(figures, 'jenks');
      const groups = [...new Set(at)].map((group) => figures.filter((_, i) => at[i] === group));
      const squares = groups.reduce((all, part) => {
        const middle = part.reduce((total, value) => total + value, 0) / part.length;
        return all + part.reduce((total, value) => total + (value - middle) ** 2, 0);
      }, 0);
      expect(groups).toHaveLength(breaks.length + 1);
      expect(squares).toBeCloseTo(leastSquares(figures, groups.length), 6);
    }
  });
});
