import type { Language } from '../../base/words.ts';
import type { SegmentResult } from '../../disclose/disclosed.ts';
import type { DataSet } from '../cockpit.ts';
import { countedOf, notesOfSet, sourceLine } from './notes.ts';

/** What a scene says of one of its data sets. */
export interface SetTold {
  readonly table: string;
  /** As the data came: id of the source. */
  readonly source: string;
  /** Publisher, title, file, licence. */
  readonly citation: string;
  readonly counted: readonly string[];
  /** All notes that it brings, what is counted among them. */
  readonly notes: readonly string[];
}

/**
 * @param result of the set, where it is the one on the diagram
 * @param areas of the set, where it counts by sectors
 */
export const setTold = (
  set: DataSet,
  result: SegmentResult | null,
  areas: SegmentResult | null,
  language: Language,
): SetTold => ({
  table: set.table,
  source: set.source,
  citation: sourceLine(set, language),
  counted: countedOf([set], language),
  notes: notesOfSet(set, result, areas, language),
});
