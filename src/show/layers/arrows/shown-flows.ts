import type { Flow } from '../../../disclose/disclosed.ts';

/** More arrows than this cover one another. */
const mostArrows = 12;

export interface ShownFlows {
  /** The largest, west to east by where they leave. */
  readonly drawn: readonly Flow[];
  readonly rest: { readonly count: number; readonly share: number };
}

export const shareOf = (flows: readonly Flow[]): number => flows.reduce((sum, { share }) => sum + share, 0);

/** Flows that are drawn, and how much the others carry together. */
export function shownFlows(flows: readonly Flow[]): ShownFlows {
  const largest = new Set([...flows].sort((a, b) => b.share - a.share).slice(0, mostArrows));
  const others = flows.filter((flow) => !largest.has(flow));
  return { drawn: flows.filter((flow) => largest.has(flow)), rest: { count: others.length, share: shareOf(others) } };
}
