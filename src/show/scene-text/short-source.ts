import { type Language, say } from '../../base/words.ts';
import { citationOf } from '../citation-text.ts';
import type { DataSet } from '../cockpit.ts';
import { words } from './words.ts';

/** "Source: U.S. Border Patrol": what stands under a chart, and last in a tooltip. */
export const shortSource = (set: DataSet | undefined, language: Language): string =>
  set === undefined
    ? ''
    : say(words, language, set.synthetic ? 'sourceSynthetic' : 'sourceShort', {
        publisher: citationOf(set, language).publisher,
      });
