import type { PickResult } from '../analyse/shapes.ts';

/**
 * What of a picked place may leave: its sums by month, which come from cell-months that are shown. Kinds and precision
 * cut the same records another way, and two ways together could give a small cell away: of own data they stay.
 */
export function disclosePick(result: PickResult): PickResult {
  if (result.basis !== 'disclosed') throw new Error('a picked place came from records that may not leave');
  return { ...result, kinds: [], precision: [] };
}
