import { type Language, say } from '../../base/words.ts';
import { crossesItself } from '../../corridors/drawn-ring.ts';
import type { PickResult } from '../../disclose/disclosed.ts';
import type { Selection } from '../../document/document.ts';
import { countText } from '../count-text.ts';
import { formatOf } from '../format.ts';
import type { Status } from '../status.ts';
import { words } from './words.ts';

function placesText(selection: Selection, count: number, language: Language): string {
  const key = selection.kind === 'areas' && selection.areas !== 'cells' ? 'areas' : 'cells';
  if (count === 1) return words[language][`${key}One`];
  return say(words, language, key, { count: formatOf(language).whole(count) });
}

/** "128 records, 150 people, 13% of what is shown, 40 cells". */
export function selectionText(selection: Selection, result: PickResult, language: Language): string {
  const { share, decimal } = formatOf(language);
  const { among, records, people } = result;
  const of = among?.records ?? 0;
  const counts = {
    records: countText(records, 'records', language),
    people: countText(people, 'people', language),
    share: share(of > 0 ? records / of : 0),
    // What was pressed is selected, whether it holds anything or not; of a shape the cells that do.
    places: placesText(
      selection,
      selection.kind === 'areas' ? selection.ids.length : (among?.places.length ?? 0),
      language,
    ),
  };
  const text = say(words, language, Number.isNaN(people) ? 'countsOnly' : 'counts', counts);
  const stretch = among?.stretch ?? null;
  if (stretch === null) return text;
  const km = (value: number): string => decimal(value, Number.isInteger(value) ? 0 : 1);
  return say(words, language, 'stretch', { from: km(stretch.from), to: km(stretch.to), text });
}

/** What has to be known of the count. */
export function selectionNotes(selection: Selection, result: PickResult, language: Language): readonly string[] {
  const texts = words[language];
  const own = selection.kind === 'kilometres' ? texts.ownKm : texts.own;
  return [
    ...(result.basis === 'disclosed' ? [own] : []),
    ...(selection.kind === 'shape' && crossesItself(selection.ring) ? [texts.evenOdd] : []),
  ];
}

/** What is said while there is no count: it is on its way, it failed, or there is nothing to count. */
export function stateText(status: Status<PickResult>['status'] | undefined, language: Language): string {
  if (status === undefined) return words[language].noTable;
  return words[language][status === 'failed' || status === 'cancelled' ? 'failed' : 'counting'];
}
