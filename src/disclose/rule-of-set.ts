import type { Document } from '../document/document.ts';
import { ruleFor, type SmallCellRule } from './rule.ts';

/**
 * Which figures of a data set are held back: none of a known public set, nor of a file that the person states to be as
 * its publisher released it.
 * @param set `table` is the id of its source in the document, where a file was dropped
 */
export function ruleOfSet(
  set: { readonly table: string; readonly isPublic: boolean },
  document: Pick<Document, 'sources' | 'disclosure'>,
): SmallCellRule {
  const asPublished = document.sources.some(({ id, asPublished: stated }) => id === set.table && stated);
  return ruleFor(set.isPublic || asPublished, document.disclosure);
}
