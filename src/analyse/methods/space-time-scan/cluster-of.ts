import { monthIndexOf } from '../../../base/units.ts';
import type { CountedCells } from '../../cells-of.ts';
import { hullOf } from '../../hull.ts';
import { poissonLlr } from '../../kernels/poisson-llr.ts';
import { replicationP } from '../../kernels/replication-p.ts';
import type { FoundCylinder } from '../../kernels/scan-clusters.ts';
import type { Period, RunMeta, ScanCluster } from '../../shapes.ts';
import type { FamilyScan, ScanSettings } from './scan-family.ts';

/** A cluster that is still as clear as this without its largest incident is there without it. */
const clear = 0.05;
const earthKm = 6371.0088;

interface Inside {
  readonly people: number;
  readonly largest: number;
  readonly observedByMonth: Float64Array;
  readonly expectedByMonth: Float64Array;
}

function inside({ cases, weights }: FamilyScan, { units, from, to }: FoundCylinder): Inside {
  const months = weights.months.length;
  const isIn = new Set(units);
  const observedByMonth = new Float64Array(months);
  let [people, largest] = [0, 0];
  for (let c = 0; c < cases.unit.length; c++) {
    if (!isIn.has(cases.unit[c])) continue;
    observedByMonth[cases.month[c]] += 1;
    if (cases.month[c] < from || cases.month[c] >= to) continue;
    people += cases.people[c];
    largest = Math.max(largest, cases.people[c]);
  }
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  const unitShare = units.reduce((total, u) => total + weights.units[u], 0) / sum(weights.units);
  const each = (cases.unit.length * unitShare) / sum(weights.months);
  return { people, largest, observedByMonth, expectedByMonth: weights.months.map((weight) => weight * each) };
}

/**
 * p of the cylinder with one record less, against the same replications: those of the data without that record would
 * hardly differ. In the permutation form its own record is taken from what is expected too.
 */
function pWithoutOne(scan: FamilyScan, cylinder: FoundCylinder, form: ScanSettings['form']): number {
  const { cases, weights, replications } = scan;
  const total = cases.unit.length;
  const { observed, expected, units, from, to } = cylinder;
  let less = (expected * (total - 1)) / total;
  if (form === 'permutation') {
    const inUnits = units.reduce((sum, u) => sum + weights.units[u], 0);
    const inWindow = weights.months.subarray(from, to).reduce((sum, count) => sum + count, 0);
    less = ((inUnits - 1) * (inWindow - 1)) / (total - 1);
  }
  return observed - 1 > less ? replicationP(poissonLlr(observed - 1, less, total - 1), replications) : 1;
}

function radiusKm({ area }: CountedCells, cells: readonly number[]): number {
  const radians = Math.PI / 180;
  const [lon0, lat0] = [area.lon[cells[0]] * radians, area.lat[cells[0]] * radians];
  const chords = cells.map((cell) => {
    const [lon, lat] = [area.lon[cell] * radians, area.lat[cell] * radians];
    const across = Math.sin((lon - lon0) / 2);
    return Math.sin((lat - lat0) / 2) ** 2 + Math.cos(lat0) * Math.cos(lat) * across * across;
  });
  return 2 * earthKm * Math.asin(Math.sqrt(Math.max(...chords)));
}

/** A cylinder as a cluster of the study area's cells; its id is given where all families are put in order. */
export function clusterOf(
  counted: CountedCells,
  scan: FamilyScan,
  cylinder: FoundCylinder,
  months: Period,
  { form, prospective }: Pick<ScanSettings, 'form' | 'prospective'>,
  basis: RunMeta['basis'],
): Omit<ScanCluster, 'id'> {
  const { area } = counted;
  const { observed, expected, high, p, ratio } = cylinder;
  const rest = scan.cases.unit.length - observed;
  const cells = cylinder.units.map((u) => scan.family.cells[u]);
  const { people, largest, ...byMonth } = inside(scan, cylinder);
  const american = cells.filter((cell) => area.side[cell] === 1).length;
  const hull = hullOf(area, cells);
  const kilometres = cells.map((cell) => area.borderKm[cell]);
  const pWithoutLargest = high ? pWithoutOne(scan, cylinder, form) : p;
  return {
    hot: high,
    side: 2 * american >= cells.length ? 'us' : 'mexico',
    cells: [...cells].sort((a, b) => a - b),
    records: observed,
    people,
    // Figures that have passed the threshold share people evenly: which incident was the largest is not known.
    largestShare: basis === 'disclosed' ? Number.NaN : people > 0 ? largest / people : 0,
    pWithoutLargest,
    holdsWithoutLargest: !high || pWithoutLargest <= clear,
    hull: hull.ring,
    areaKm2: hull.areaKm2,
    fromKm: Math.min(...kilometres),
    toKm: Math.max(...kilometres),
    centre: cells[0],
    radiusKm: radiusKm(counted, cells),
    from: monthIndexOf(months.from + cylinder.from),
    to: monthIndexOf(months.from + cylinder.to),
    observed,
    expected,
    relativeRisk: observed / expected / (rest / (scan.cases.unit.length - expected)),
    logLikelihoodRatio: ratio,
    p,
    recurrenceMonths: prospective ? 1 / p : null,
    ongoing: months.from + cylinder.to === months.to,
    ...byMonth,
  };
}
