import type { AreaLevel, Mapping } from '../../document/reading.ts';
import { type JoinedArea, joinArea } from '../areas/join-area.ts';
import { optionalColumn } from '../column-of.ts';
import type { RejectionReason } from '../ledger.ts';
import type { DecodedTable } from '../source.ts';
import { tellsOfPerson } from '../tells-of-person.ts';
import { fewOf, fewRecords } from './few-records.ts';
import { fieldsOf } from './field-of.ts';
import { categoryId } from './mapped-columns.ts';
import { isTotalText } from './month-text.ts';

export interface AreaFault {
  readonly reason: RejectionReason;
  /** What joined nothing, for the report. */
  readonly unjoined?: string;
}

export type MappedArea = JoinedArea | AreaFault;

export const isArea = (area: MappedArea): area is JoinedArea => 'id' in area;

/** Levels whose names and short codes are told apart by the state that they lie in. */
export const statesOf: Partial<Readonly<Record<AreaLevel, AreaLevel>>> = {
  municipality: 'mx-state',
  county: 'us-state',
};

/**
 * The area that a text of a level means, or why it means none.
 * @param within code of the state that it lies in; "" where the file does not say
 */
export function mappedArea(level: AreaLevel, text: string, within = ''): MappedArea {
  const trimmed = text.trim();
  if (trimmed === '') return { reason: 'missing-value' };
  if (level === 'own' && tellsOfPerson(trimmed)) return { reason: 'unknown-area' };
  const isShort = within !== '' && /^\d{1,3}$/.test(trimmed);
  const meant = isShort ? within + trimmed.padStart(3, '0') : trimmed;
  const joined = level === 'own' && isTotalText(text) ? null : joinArea(level, meant, within);
  if (joined !== null) return joined;
  return isTotalText(text) ? { reason: 'total' } : { reason: 'unknown-area', unjoined: text };
}

/** Area of each row by its column, and by the state where one of the classes says it; each pair is joined once. */
export function areasOf(decoded: DecodedTable, mapping: Mapping): (row: number) => MappedArea {
  const column = optionalColumn(decoded, 'area', 'category');
  if (column === undefined) return () => ({ reason: 'no-area' });
  const within = statesAt(decoded, mapping);
  const known = new Map<string, MappedArea>();
  const few = mapping.level === 'own' && mapping.each === 'record' ? fewOf(column.codes, column.labels.length) : [];
  return (row) => {
    const code = column.codes[row] ?? -1;
    const state = within?.(row) ?? '';
    const key = `${code} ${state}`;
    const found = known.get(key) ?? mappedArea(mapping.level, column.labels[code] ?? '', state);
    const shown = few[code] === true && isArea(found) ? { id: fewRecords, name: fewRecords } : found;
    known.set(key, shown);
    return shown;
  };
}

/** Code of the state of each row, "" where it is not known; null where no class holds states. */
function statesAt(decoded: DecodedTable, mapping: Mapping): ((row: number) => string) | null {
  const level = statesOf[mapping.level];
  if (level === undefined) return null;
  for (const [at] of fieldsOf(mapping, 'category').entries()) {
    const column = optionalColumn(decoded, categoryId(at), 'category');
    if (column === undefined) continue;
    const states = column.labels.map((label) => joinArea(level, label)?.id ?? '');
    const labels = column.labels.filter((label) => label.trim() !== '');
    if (states.filter((id) => id !== '').length * 2 >= labels.length && labels.length > 0) {
      return (row) => states[column.codes[row] ?? -1] ?? '';
    }
  }
  return null;
}
