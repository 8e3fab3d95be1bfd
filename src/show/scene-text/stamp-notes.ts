import { knownCard } from '../../analyse/known-cards.ts';
import { type Language, say } from '../../base/words.ts';
import type { HotSpots, MethodStamp, ShiftResult } from '../../disclose/disclosed.ts';
import { metaOf } from '../findings/run-facts.ts';
import type { ShownFinding } from '../findings/shown-finding.ts';
import { formatOf } from '../format.ts';
import { numberText } from '../held-figures.ts';
import { paramLines } from './param-text.ts';
import { nothingOwn, type OwnThings } from './place-text.ts';
import { words } from './words.ts';

/** "Hot spots (Getis-Ord Gi*): version 1, seed 1, n = 1,204 records in 812 cells. Cell size: 5; Neighbours: 1; …" */
function stampText(stamp: MethodStamp, n: string, language: Language, own: OwnThings = nothingOwn): string {
  const card = knownCard(stamp.method);
  return say(words, language, 'stamp', {
    method: card?.words[language].name ?? stamp.method,
    version: stamp.version,
    seed: stamp.seed,
    n,
    parameters: card === undefined ? '–' : paramLines(card, stamp.params, language, own).join('; '),
  });
}

function ofHotSpots({ stamp, families }: HotSpots, language: Language): string {
  const { whole } = formatOf(language);
  const sum = (key: 'records' | 'cells'): string => whole(families.reduce((total, family) => total + family[key], 0));
  return stampText(
    stamp,
    say(words, language, (stamp.params.unit ?? 'cells') === 'cells' ? 'stampCells' : 'stampAreas', {
      records: sum('records'),
      cells: sum('cells'),
    }),
    language,
  );
}

function ofShift({ stamp, nNow, nBefore }: ShiftResult, language: Language): string {
  const counts = { now: numberText(nNow, language), before: numberText(nBefore, language) };
  return stampText(stamp, say(words, language, 'stampShift', counts), language);
}

/**
 * How what is drawn was worked out, one line a method: from the results, not from a form. Of hot spots, which are drawn
 * without their view, once the texts of their method are there.
 */
export const stampNotes = (
  hotSpots: HotSpots | null,
  shift: ShiftResult | null,
  language: Language,
): readonly string[] => [
  ...(hotSpots === null || knownCard(hotSpots.stamp.method) === undefined ? [] : [ofHotSpots(hotSpots, language)]),
  ...(shift === null ? [] : [ofShift(shift, language)]),
];

/** How the finding on the map was worked out, what it does not say, and on which records it stands. */
export function findingNotes(
  { result, context }: Pick<ShownFinding, 'result' | 'context'>,
  own: OwnThings = nothingOwn,
): readonly string[] {
  const { language } = context;
  const meta = metaOf(result);
  if (meta === null) return [];
  const card = knownCard(meta.stamp.method);
  const counted = result.shape === 'ranking' ? 'stampCandidates' : 'stampRecords';
  const n = say(words, language, counted, { records: numberText(meta.n, language) });
  return [
    stampText(meta.stamp, n, language, own),
    ...(card === undefined ? [] : [card.words[language].caution]),
    ...(meta.basis === 'disclosed' ? [words[language].basisDisclosed] : []),
  ];
}
