import { monthIndex } from '../../src/base/month.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import type { Language } from '../../src/base/words.ts';
import { sectors } from '../../src/corridors/corridor.ts';
import { disclose } from '../../src/disclose/disclose.ts';
import type { AgreementResult, CellResult, Disclosed, HotSpots, SegmentResult } from '../../src/disclose/disclosed.ts';
import { type Clause, emptyDocument } from '../../src/document/document.ts';
import { plainLayer } from '../../src/document/layers.ts';
import { marginsOf, tallyAreas } from '../../src/select/tally-areas.ts';
import type { ChartInput } from '../../src/show/charts/chart.ts';
import type { LayerInput } from '../../src/show/layers/layer.ts';
import { classesByMonth } from '../../src/show/scale.ts';
import { themes } from '../../src/show/theme/colours.ts';
import { runMeta } from './run-meta.ts';
import { shiftResult } from './shift-samples.ts';

export { shiftResult } from './shift-samples.ts';

export const firstMonth = monthIndex(2014, 1);
const stretches = sectors.map(({ id, fromKm, toKm }) => ({ id, fromKm, toKm }));

/**
 * Figures of sectors: every state of a figure is there. Month 0 of the first sector is zero, month 1 has none, month 2
 * is a 3 that is held back; all others are above 100.
 */
export function sectorResult(
  months: number,
  corridor = { from: 0, to: 3182.624 },
  clauses: Readonly<Record<string, Clause>> = {},
): Disclosed<SegmentResult> {
  const total = Float64Array.from({ length: stretches.length * months }, (_, i) => 100 + ((i * 7919) % 5000));
  for (let s = 0; s < stretches.length; s++) total.set([0, Number.NaN, 3], s * months);
  const panel = {
    kind: 'panel' as const,
    areas: stretches.map(({ id }) => id),
    firstMonth,
    months,
    measure: 'apprehensions',
    groups: [],
    figures: [],
    total,
    split: null,
  };
  return disclose(tallyAreas(panel, stretches, corridor, clauses), { threshold: 5 });
}

/** Incidents in bins of 10 km: few, mostly none. */
export function binResult(bins: number, months: number): Disclosed<SegmentResult> {
  const values = Float64Array.from({ length: bins * months }, (_, i) =>
    (i * 37) % 11 === 0 ? ((i * 13) % 40) + 1 : 0,
  );
  const chosen = Array.from({ length: bins }, () => true);
  const margins = marginsOf(values, bins, months, 0, months, chosen);
  const left = { elsewhere: 7, beyondDepth: 2, notLocated: 0, notAPoint: 1 };
  return disclose(
    {
      shape: 'segments',
      unit: 'bins',
      measure: 'records',
      segments: Array.from({ length: bins }, (_, i) => ({ id: String(i * 10), fromKm: i * 10, toKm: i * 10 + 10 })),
      firstMonth,
      months,
      values,
      ...margins,
      grandTotal: margins.total * 2,
      leastPart: null,
      suppressed: [],
      offSeason: [],
      from: firstMonth,
      to: monthIndexOf(firstMonth + months),
      chosen,
      incidents: {
        records: values,
        people: values,
        totalRecords: margins.total,
        totalPeople: margins.total,
        left,
        least: new Float64Array(0),
      },
    },
    { threshold: null },
  );
}

/** A row of square cells: three counts, a zero, a suppressed one and one that nobody observes. */
export function cellResult(hotSpots: HotSpots | null = null): Disclosed<CellResult> {
  const n = 6;
  const corners = Array.from({ length: n }, (_, i) =>
    [i, 30, i + 1, 30, i + 1, 31, i, 31].map((v, k) => (k % 2 ? v : v - 100)),
  );
  const records = Float64Array.from([1, 4, 30, 0, Number.NaN, Number.NaN]);
  return disclose(
    {
      shape: 'cells',
      measure: 'records',
      unit: 'cells',
      names: [],
      resolution: 5,
      ids: Array.from({ length: n }, (_, i) => `cell-${i}`),
      starts: Uint32Array.from({ length: n + 1 }, (_, i) => i * 4),
      lonLat: Float64Array.from(corners.flat()),
      side: Uint8Array.from([1, 1, 1, 0, 0, 0]),
      borderKm: Float32Array.from([1200, 1300, 1400, 1500, 1600, 1700]),
      records,
      people: records,
      figure: Uint8Array.from([0, 0, 0, 1, 2, 3]),
      period: { from: firstMonth, to: monthIndexOf(firstMonth + 12) },
      totalRecords: 35,
      totalPeople: 35,
      left: { elsewhere: 0, beyondDepth: 0, notLocated: 0, notAPoint: 0 },
      hotSpots,
      finding: null,
      rates: null,
    },
    { threshold: null },
    null,
  );
}

/** The same cells a year earlier: the first had more of the records, the third fewer, the second none. */
export function earlierCells(): Disclosed<CellResult> {
  const now = cellResult();
  const records = Float64Array.from([6, 0, 14, 0, Number.NaN, Number.NaN]);
  const period = { from: monthIndexOf(firstMonth - 12), to: firstMonth };
  const figure = Uint8Array.from([0, 1, 0, 1, 2, 3]);
  const earlier = { ...now, records, people: records, figure, period, totalRecords: 20, totalPeople: 20 };
  return disclose(earlier, { threshold: null }, null);
}

/** One cell of each of four classes; the last cell is not observed. */
export const hotSpotResult = (): Disclosed<CellResult> =>
  cellResult({
    stamp: runMeta().stamp,
    meta: runMeta({ n: 35, people: 35, tests: 5, headlineP: 0.004 }),
    marks: Uint8Array.from([0, 9, 63, 0, 27, 0]),
    classes: Int8Array.from([0, 1, 3, 0, -2, 0]),
    z: new Float64Array(0),
    p: new Float64Array(0),
    families: [{ side: 'both', cells: 5, records: 35, counts: [1, 0, 1, 0, 1, 0], problems: [] }],
    clusters: [],
  });

/** The same with z and p, by side, and two groups: hot cells 1 and 2, and cold cell 4. */
export function hotSpotCells(): Disclosed<CellResult> {
  const group = { people: 34, largestShare: 0.1, holdsWithoutLargest: true, areaKm2: 560 };
  const hull = [
    [-99, 30],
    [-97, 30],
    [-97, 31],
    [-99, 30],
  ] as const;
  return cellResult({
    stamp: runMeta().stamp,
    meta: runMeta({ n: 35, people: 35, tests: 5, headlineP: 0.004 }),
    marks: Uint8Array.from([0, 9, 63, 0, 27, 0]),
    classes: Int8Array.from([0, 1, 3, 0, -2, 0]),
    z: Float64Array.from([0.1, 2.1, 4.2, -0.5, -2.8, Number.NaN]),
    p: Float64Array.from([0.9, 0.03, 0.0001, 0.6, 0.004, Number.NaN]),
    families: [
      { side: 'us', cells: 3, records: 35, counts: [1, 0, 1, 0, 0, 0], problems: [] },
      { side: 'mexico', cells: 2, records: 0, counts: [0, 0, 0, 0, 1, 0], problems: [] },
    ],
    clusters: [
      { ...group, id: 'hot-1', hot: true, side: 'us', cells: [1, 2], records: 34, hull, fromKm: 1300, toKm: 1400 },
      {
        ...group,
        id: 'cold-1',
        hot: false,
        side: 'mexico',
        cells: [4],
        records: 0,
        hull: [],
        fromKm: 1600,
        toKm: 1600,
      },
    ],
  });
}

/** What charts draw from, whole and compared. */
export function chartInput(result: Disclosed<SegmentResult>, language: Language = 'en'): ChartInput {
  const figures = result.unit === 'areas' ? 'areas' : 'incidents';
  const shift = shiftResult(result);
  return {
    language,
    theme: themes.light,
    figures,
    count: 'records',
    measure: language === 'en' ? 'Apprehensions and encounters' : 'Aprehensiones y encuentros',
    national: disclose(
      { shape: 'series', measure: 'events', firstMonth, values: Float64Array.from(result.byMonth, (v) => v / 2) },
      { threshold: null },
    ),
    nationalMeasure: language === 'en' ? 'INM events, all of Mexico' : 'Eventos del INM, todo México',
    result,
    before: result,
    shift,
    periodBefore: shift.before,
    scale: classesByMonth(result, figures, themes.light.counts, { onlyChosen: false }),
    scaleOf: 'study',
    colours: themes.light.counts,
    picture: emptyDocument.picture,
    series: { form: 'counts', base: null },
    leastShown: 5,
    isSplit: false,
    pickedKm: null,
    corridor: [1123, 2450],
    events: [
      {
        id: 'a',
        month: firstMonth + 6,
        to: null,
        name: language === 'en' ? 'Programa Frontera Sur' : 'Programa Frontera Sur',
      },
      {
        id: 'b',
        month: firstMonth + 29,
        to: null,
        name: language === 'en' ? 'New criminal procedure' : 'Nuevo sistema penal',
      },
      { id: 'c', month: firstMonth + 31, to: firstMonth + 40, name: 'Migrant Protection Protocols' },
      { id: 'd', month: firstMonth + 33, to: null, name: 'Operación Lone Star (Texas)' },
    ],
    breaks: [{ month: monthIndexOf(firstMonth + 20), text: 'A seam' }],
    partialMonth: monthIndexOf(firstMonth + result.months - 1),
    partialNational: null,
    source: 'Source: U.S. Border Patrol',
    nationalSource: 'Source: INM',
  };
}

export function layerInput(parts: Partial<LayerInput> = {}): LayerInput {
  return {
    language: 'en',
    count: 'records',
    scale: 'study',
    areasName: 'Apprehensions and encounters',
    incidentsName: 'Deaths and disappearances',
    areasSource: 'Border Patrol: apprehensions and encounters by sector and month',
    incidentsSource: 'IOM: deaths and disappearances, border region',
    incidentColours: 'people',
    incidentsSynthetic: false,
    areas: null,
    areasStudy: null,
    cells: null,
    cellsStudy: null,
    cellsBefore: null,
    hotSpots: null,
    finding: null,
    significance: { level: 0.1, corrected: true },
    agreement: null,
    shift: null,
    outline: null,
    features: [],
    shownPeriod: null,
    frames: null,
    leastShown: 5,
    areaCounts: {},
    tables: {},
    isHeld: false,
    spec: plainLayer('', ''),
    ...parts,
  };
}

/** Six square cells: hot in both, in the first, in the second, in neither, cold in the first, not classed in the first. */
export function agreementResult(): Disclosed<AgreementResult> {
  const n = 6;
  const corners = Array.from({ length: n }, (_, i) => [i, 30, i + 1, 30, i + 1, 31, i, 31]).flat();
  const stamp = { method: 'getis-ord-star', version: 1, params: {}, seed: 1 };
  const period = { from: firstMonth, to: monthIndexOf(firstMonth + 12) };
  return disclose(
    {
      shape: 'agreement',
      a: stamp,
      b: stamp,
      periodA: period,
      periodB: period,
      table: [1, 1, 0, 1, 1, 0, 0, 1, 0],
      units: 5,
      share: 0.4,
      kappa: 0.1,
      p: 0.2,
      permutations: 999,
      ids: Array.from({ length: n }, (_, i) => `cell-${i}`),
      starts: Uint32Array.from({ length: n + 1 }, (_, i) => i * 4),
      lonLat: Float64Array.from(corners),
      classA: Int8Array.from([1, 1, 0, 0, -1, 2]),
      classB: Int8Array.from([1, 0, 1, 0, 0, 1]),
      problems: [],
    },
    { threshold: null },
  );
}
