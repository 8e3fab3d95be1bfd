import type { AreaLevel } from '../../document/reading.ts';
import { type JoinedArea, joinArea } from '../areas/join-area.ts';
import { optionalColumn } from '../column-of.ts';
import type { RejectionReason } from '../ledger.ts';
import type { DecodedTable } from '../source.ts';
import { isTotalText } from './month-text.ts';

export interface AreaFault {
  readonly reason: RejectionReason;
  /** What joined nothing, for the report. */
  readonly unjoined?: string;
}

export type MappedArea = JoinedArea | AreaFault;

export const isArea = (area: MappedArea): area is JoinedArea => 'id' in area;

/** The area that a text of a level means, or why it means none. */
export function mappedArea(level: AreaLevel, text: string): MappedArea {
  if (text.trim() === '') return { reason: 'missing-value' };
  const joined = level === 'own' && isTotalText(text) ? null : joinArea(level, text);
  if (joined !== null) return joined;
  return isTotalText(text) ? { reason: 'total' } : { reason: 'unknown-area', unjoined: text };
}

/** Area of each row by its column; each text is joined once. */
export function areasOf(decoded: DecodedTable, level: AreaLevel): (row: number) => MappedArea {
  const column = optionalColumn(decoded, 'area', 'category');
  if (column === undefined) return () => ({ reason: 'no-area' });
  const known = column.labels.map((label) => mappedArea(level, label));
  const none: MappedArea = { reason: 'missing-value' };
  return (row) => known[column.codes[row] ?? -1] ?? none;
}
