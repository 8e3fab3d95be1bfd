import type { ReadonlyF64 } from '../base/typed-array.ts';
import { type MonthIndex, monthIndexOf } from '../base/units.ts';
import type { PanelSplit, PanelTable } from '../columns/table.ts';
import type { Clause } from '../document/document.ts';
import { kilometresChosen, monthsChosen, offSeason, type Span, valuesChosen } from './clauses.ts';
import { leastAreaParts } from './least-area-parts.ts';
import type { LeftOut } from './left-out.ts';

/** A stretch of the border that a figure belongs to. A whole area's figure is never divided, only drawn over it. */
export interface Segment {
  readonly id: string;
  readonly fromKm: number;
  readonly toKm: number;
}

/** Figures by segment and month, and their margins: the Hovmöller picture. NaN = no figure, everywhere. */
export interface SegmentTally {
  readonly shape: 'segments';
  /** Whole areas with their published totals, or bins of the border with incidents counted in them. */
  readonly unit: 'areas' | 'bins';
  readonly measure: string;
  readonly segments: readonly Segment[];
  readonly firstMonth: MonthIndex;
  readonly months: number;
  /** segments x months, row-major by segment. Narrowed by neither the time nor the place clause. */
  readonly values: ReadonlyF64;
  /** Sums by segment over the months chosen. */
  readonly bySegment: ReadonlyF64;
  /** Sums by month over the segments chosen. */
  readonly byMonth: ReadonlyF64;
  /** Sum over segments and months chosen. */
  readonly total: number;
  /** Sum over all areas and months of the table, no clause applied: what shares are of. */
  readonly grandTotal: number;
  /** Segment-months chosen that have no figure. */
  readonly missing: number;
  /**
   * Areas under clauses that split their figures: the smallest part of each segment-month that clauses can set apart,
   * from `leastAreaParts`. Null for other tallies, and once disclosed.
   */
  readonly leastPart: ReadonlyF64 | null;
  /** Segment-months whose value is held back; their value is NaN. */
  readonly suppressed: readonly number[];
  /** Months chosen, half-open. */
  readonly from: MonthIndex;
  readonly to: MonthIndex;
  /** Months, by their place from `firstMonth`, that are not among the months of the year chosen: they hold no figure. */
  readonly offSeason: readonly number[];
  /** For each segment: does the brushed stretch touch it? */
  readonly chosen: readonly boolean[];
  /** What the figures of bins are made of; null for areas. */
  readonly incidents: IncidentFigures | null;
}

/** Both counts of incidents by bin and month, one of which `values` repeats. */
export interface IncidentFigures {
  /** Segments x months, as `values`; NaN where suppressed. */
  readonly records: ReadonlyF64;
  readonly people: ReadonlyF64;
  /** Sums over segments and months chosen. */
  readonly totalRecords: number;
  readonly totalPeople: number;
  /** Records of the months chosen that stand in no bin; NaN where the number is held back. */
  readonly left: LeftOut;
  /**
   * Fewest records of any part of a bin-month that clauses and the corridor's ends can set apart, 0 where it is empty:
   * it fixes which bin-months are held back for a whole study. Empty once disclosed.
   */
  readonly least: ReadonlyF64;
}

type Panel = PanelTable & { readonly split: PanelSplit | null };
type Clauses = Readonly<Record<string, Clause>>;

/** Figures by area and month under the category clauses; before the split begins only the authority is known. */
function figuresUnder(panel: Panel, clauses: Clauses): ReadonlyF64 {
  const wanted = panel.groups.map((group) => valuesChosen(clauses, group.column));
  if (wanted.every((values) => values === null)) return panel.total;
  const figures = new Float64Array(panel.total.length).fill(Number.NaN);
  const { split } = panel;
  if (split === null) return figures;
  const first = split.from - panel.firstMonth;
  const last = split.to - panel.firstMonth;
  for (let area = 0; area < panel.areas.length; area++) {
    for (let month = first; month < last; month++) {
      const at = area * panel.months + month;
      if (!Number.isNaN(panel.total[at])) figures[at] = 0;
    }
  }
  const keep = panel.groups.map((group, g) => group.labels.map((label) => wanted[g]?.has(label) ?? true));
  for (let entry = 0; entry < split.value.length; entry++) {
    if (split.group.every((codes, g) => keep[g][codes[entry]])) {
      figures[split.area[entry] * panel.months + split.month[entry]] += split.value[entry];
    }
  }
  return copyTitle8Before(panel, wanted, figures, first);
}

/** Until Title 42 began every figure of this series was a Title 8 apprehension: that clause alone reaches back. */
function copyTitle8Before(
  panel: Panel,
  wanted: readonly (ReadonlySet<string> | null)[],
  figures: Float64Array,
  first: number,
): Float64Array {
  const onlyAuthority = panel.groups.every((group, g) => wanted[g] === null || group.column === 'authority');
  const authority = panel.groups.findIndex((group) => group.column === 'authority');
  if (!onlyAuthority || !wanted[authority]?.has('title-8')) return figures;
  for (let area = 0; area < panel.areas.length; area++) {
    for (let month = 0; month < first; month++) {
      figures[area * panel.months + month] = panel.total[area * panel.months + month];
    }
  }
  return figures;
}

/**
 * Sums figures of areas for a corridor and clauses. A corridor or a brushed stretch takes each area it touches whole.
 * @param stretches border stretch of each area of the panel, by id; areas without one take no part
 * @param clauses months, kilometres and categories; a margin is never narrowed along its own axis
 */
export function tallyAreas(
  panel: Panel,
  stretches: readonly Segment[],
  corridor: Span,
  clauses: Clauses,
): SegmentTally {
  const figures = figuresUnder(panel, clauses);
  const segments = stretches
    .filter((s) => panel.areas.includes(s.id) && s.fromKm < corridor.to && s.toKm > corridor.from)
    .sort((a, b) => a.fromKm - b.fromKm);
  const { from, to } = monthsChosen(clauses, panel.firstMonth, panel.months);
  const place = kilometresChosen(clauses, corridor);
  const chosen = segments.map((s) => s.fromKm < place.to && s.toKm > place.from);
  const { months } = panel;
  const ofSegments = (ofAreas: ReadonlyF64): Float64Array => {
    const taken = new Float64Array(segments.length * months);
    segments.forEach((segment, s) => {
      const area = panel.areas.indexOf(segment.id);
      for (let m = 0; m < months; m++) taken[s * months + m] = ofAreas[area * months + m];
    });
    return taken;
  };
  const off = offSeason(clauses, panel.firstMonth, months);
  const values = withoutMonths(ofSegments(figures), segments.length, months, off);
  const leastPart = leastAreaParts(panel, clauses);
  let grandTotal = 0;
  for (const value of panel.total) if (!Number.isNaN(value)) grandTotal += value;
  return {
    shape: 'segments',
    unit: 'areas',
    incidents: null,
    measure: panel.measure,
    segments,
    firstMonth: panel.firstMonth,
    months,
    values,
    grandTotal,
    leastPart: leastPart === null ? null : ofSegments(leastPart),
    suppressed: [],
    from: monthIndexOf(from),
    to: monthIndexOf(to),
    offSeason: off,
    chosen,
    ...marginsOf(values, segments.length, months, from - panel.firstMonth, to - panel.firstMonth, chosen, off),
  };
}

/** The figures of a segments x months block with some months emptied. */
export function withoutMonths(
  values: ReadonlyF64,
  segments: number,
  months: number,
  off: readonly number[],
): Float64Array {
  const kept = Float64Array.from(values);
  for (let s = 0; s < segments; s++) for (const m of off) kept[s * months + m] = Number.NaN;
  return kept;
}

/**
 * Sums along both axes of a segments x months block; NaN values are left out, and a margin of NaN alone is NaN.
 * @param off months that are not asked for: they are never missing
 */
export function marginsOf(
  values: ReadonlyF64,
  segments: number,
  months: number,
  from: number,
  to: number,
  chosen: readonly boolean[],
  off: readonly number[] = [],
): Pick<SegmentTally, 'bySegment' | 'byMonth' | 'total' | 'missing'> {
  const bySegment = new Float64Array(segments).fill(Number.NaN);
  const byMonth = new Float64Array(months).fill(Number.NaN);
  const isOff = new Uint8Array(months);
  for (const m of off) isOff[m] = 1;
  let total = 0;
  let missing = 0;
  for (let s = 0; s < segments; s++) {
    for (let m = 0; m < months; m++) {
      const value = values[s * months + m];
      if (isOff[m] === 1) continue;
      const inside = m >= from && m < to;
      if (Number.isNaN(value)) {
        if (inside && chosen[s]) missing++;
        continue;
      }
      if (inside) bySegment[s] = (Number.isNaN(bySegment[s]) ? 0 : bySegment[s]) + value;
      if (chosen[s]) byMonth[m] = (Number.isNaN(byMonth[m]) ? 0 : byMonth[m]) + value;
      if (inside && chosen[s]) total += value;
    }
  }
  return { bySegment, byMonth, total, missing };
}
