import type { Language } from '../../../base/words.ts';
import type { DataSet } from '../../cockpit.ts';

/** What every part of a report is drawn from. */
export interface PartProps {
  readonly set: DataSet;
  readonly language: Language;
}
