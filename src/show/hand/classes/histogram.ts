import { bisectLeft, range } from 'd3';

/** Where figures stand along an axis, and how many in each of its parts. */
export interface Histogram {
  /** Evenly spaced by ratio, not by difference: some figures are many times the middle one. */
  readonly isLog: boolean;
  /** Ends of the axis. */
  readonly from: number;
  readonly to: number;
  readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  readonly most: number;
  /** Place of a number, 0 to 1; outside where it is beyond the ends. */
  placeOf(value: number): number;
  valueAt(place: number): number;
}

/** Parts of the axis at most. */
const parts = 36;
/** How many times the middle figure the largest one is, from which the axis is by ratio. */
const skewedFrom = 12;

/** Edges of the parts: between whole numbers where figures are whole. */
function edgesOf(from: number, to: number, isLog: boolean, whole: boolean): readonly number[] {
  if (whole && !isLog && to - from <= parts) return range(from, to + 0.5, 1);
  const at = (share: number): number => (isLog ? from * (to / from) ** share : from + (to - from) * share);
  const even = Array.from({ length: parts + 1 }, (_, i) => at(i / parts));
  return whole ? [...new Set(even.map((edge) => Math.floor(edge) + 0.5))] : even;
}

/**
 * @param drawn figures above zero on the map, ascending
 * @param ends the smallest and the largest of all that the axis has to reach
 * @param whole figures are whole numbers: each stands in the middle of its own width
 */
export function histogramOf(
  drawn: readonly number[],
  ends: readonly [least: number, largest: number],
  whole: boolean,
): Histogram {
  const half = whole ? 0.5 : 0;
  const from = ends[0] - half;
  const to = ends[1] > ends[0] || whole ? ends[1] + half : ends[0] * 1.1;
  const middle = drawn[drawn.length >> 1] ?? to;
  const isLog = from > 0 && to / middle > skewedFrom;
  const edges = edgesOf(from, to, isLog, whole);
  const bins = edges.slice(1).map((edge, i) => {
    const low = edges[i] ?? from;
    const isLast = i === edges.length - 2;
    const end = isLast ? drawn.length : bisectLeft(drawn, edge);
    return { from: low, to: edge, count: end - bisectLeft(drawn, low) };
  });
  return {
    isLog,
    from,
    to,
    bins,
    most: Math.max(1, ...bins.map(({ count }) => count)),
    placeOf: (value) =>
      isLog ? Math.log(Math.max(value, from / 2) / from) / Math.log(to / from) : (value - from) / (to - from),
    valueAt: (place) => (isLog ? from * (to / from) ** place : from + (to - from) * place),
  };
}
