import type { Language } from '../../../base/words.ts';
import type { ShiftResult } from '../../../disclose/disclosed.ts';
import type { Document } from '../../../document/document.ts';
import type { DataSet } from '../../cockpit.ts';
import { arrowWords } from '../../layers/arrows/words.ts';
import { onlyTotalsText } from './only-totals.ts';
import { shiftNames } from './shift-names.ts';
import { distanceText, shiftSentence } from './shift-text.ts';

interface ShiftPicture {
  readonly study: Pick<Document, 'compare' | 'events' | 'grid' | 'sources' | 'disclosure'>;
  readonly dataSets: readonly DataSet[];
  readonly shift: ShiftResult | null;
  /** Whether the map draws arrows. */
  readonly hasArrows: boolean;
}

/**
 * What a page and its exports say of a comparison: its sentence with distance, interval, p and n, or the refusal; the
 * fixed words where arrows are drawn; and where there are totals of sectors only.
 */
export function shiftNotes({ study, dataSets, shift, hasArrows }: ShiftPicture, language: Language): readonly string[] {
  const set = dataSets.find(({ table }) => table === study.grid[shift?.figures ?? study.grid.figures]);
  return [
    ...(shift === null
      ? []
      : [shiftSentence(shift, language, shiftNames(study, set, language)), distanceText(shift, language)]),
    ...(hasArrows ? [arrowWords[language].caption] : []),
    onlyTotalsText(study, dataSets, language),
  ].filter((note) => note !== '');
}
