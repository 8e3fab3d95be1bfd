import type { RankingResult } from '../../../disclose/disclosed.ts';

/** Best and worst rank of a candidate under one set; null where it is not ranked. */
export type RankSpan = { readonly best: number; readonly worst: number } | null;

/** A candidate under each of the sets, in their order. */
export interface AgreedRow {
  readonly region: string;
  readonly ranks: readonly RankSpan[];
  /** The same single rank under all. */
  readonly isSame: boolean;
  /** Among the first `first` under all, whatever missing figures may be. */
  readonly isAlwaysFirst: boolean;
}

/** Where sets of weights agree. */
export interface Agreement {
  readonly sets: number;
  /** How many places count as the first. */
  readonly first: number;
  /** By mean rank, the first first. */
  readonly rows: readonly AgreedRow[];
  /** By set: candidates that are first whatever missing figures may be. */
  readonly leaders: readonly (readonly string[])[];
  /** Pairs of candidates that all sets put in the same order, of those that each set orders. */
  readonly pairs: { readonly same: number; readonly of: number };
}

type Ranked = Pick<RankingResult, 'regions' | 'rankBest' | 'rankWorst'>;

function spansOf({ regions, rankBest, rankWorst }: Ranked): ReadonlyMap<string, NonNullable<RankSpan>> {
  return new Map(
    regions.flatMap(({ id }, i) => {
      const [best, worst] = [rankBest[i], rankWorst[i]];
      return best === undefined || worst === undefined || !(best <= worst) ? [] : [[id, { best, worst }] as const];
    }),
  );
}

/** 1: a is above b for certain, -1: below, 0: missing figures decide, or they are level. */
function orderOf(a: RankSpan, b: RankSpan): -1 | 0 | 1 {
  if (a === null || b === null) return 0;
  if (a.worst < b.best) return 1;
  return b.worst < a.best ? -1 : 0;
}

function pairsOf(rows: readonly (readonly RankSpan[])[]): Agreement['pairs'] {
  let [same, of] = [0, 0];
  rows.forEach((a, i) => {
    for (const b of rows.slice(i + 1)) {
      const orders = a.map((span, set) => orderOf(span, b[set] ?? null));
      if (orders.includes(0)) continue;
      of += 1;
      if (orders.every((order) => order === orders[0])) same += 1;
    }
  });
  return { same, of };
}

const meanOf = (ranks: readonly RankSpan[]): number => {
  const middles = ranks.flatMap((span) => (span === null ? [] : [(span.best + span.worst) / 2]));
  return middles.length === 0
    ? Number.POSITIVE_INFINITY
    : middles.reduce((sum, rank) => sum + rank, 0) / middles.length;
};

/** How many places count as the first of so many candidates: three, or the upper half of a few. */
const firstOf = (candidates: number): number => Math.max(1, Math.min(3, Math.floor(candidates / 2)));

/** Compares rankings of the same candidates under several sets of weights. */
export function agreementOf(rankings: readonly Ranked[]): Agreement {
  const spans = rankings.map(spansOf);
  const ids = [...new Set(rankings.flatMap(({ regions }) => regions.map(({ id }) => id)))];
  const first = firstOf(ids.length);
  const rows = ids.map((region) => {
    const ranks = spans.map((of) => of.get(region) ?? null);
    const [one = null] = ranks;
    return {
      region,
      ranks,
      isSame: ranks.every((span) => span !== null && span.best === span.worst && span.best === one?.best),
      isAlwaysFirst: ranks.every((span) => span !== null && span.worst <= first),
    };
  });
  // Sets that are equal keep the order in which their rankings list them.
  const sorted = rows
    .map((row, at) => ({ row, at, mean: meanOf(row.ranks) }))
    .sort((a, b) => (a.mean === b.mean ? a.at - b.at : a.mean - b.mean))
    .map(({ row }) => row);
  const leaders = spans.map((of) => [...of].flatMap(([id, { worst }]) => (worst === 1 ? [id] : [])));
  return { sets: rankings.length, first, rows: sorted, leaders, pairs: pairsOf(rows.map(({ ranks }) => ranks)) };
}
