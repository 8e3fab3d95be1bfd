import { type Language, say } from '../../../base/words.ts';
import type { ShiftResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { shareOf, shownFlows } from '../../layers/arrows/shown-flows.ts';
import { shiftWords } from './shift-words.ts';

/** The share of all records that differs between the periods; bins that are held back have none. */
function changedShare({ difference }: ShiftResult): number {
  return Array.from(difference).reduce((sum, value) => sum + (value > 0 ? value : 0), 0);
}

/** What the arrows show in words, one line each, or why there are none; nothing where there is nothing to compare. */
export function flowLines(result: ShiftResult, language: Language): readonly string[] {
  const { flows, p, pMonths } = result;
  const texts = shiftWords[language];
  if (flows === null) return pMonths === null ? [] : [texts[p === null ? 'flowsUntested' : 'flowsUnclear']];
  if (flows.length === 0) return [texts.flowsNoise];
  const { whole, share } = formatOf(language);
  const { drawn, rest } = shownFlows(flows);
  const lines = drawn.map((flow) =>
    say(shiftWords, language, 'flow', {
      fromFirst: whole(flow.from.fromKm),
      fromLast: whole(flow.from.toKm),
      toFirst: whole(flow.to.fromKm),
      toLast: whole(flow.to.toKm),
      share: share(flow.share),
      km: whole(Math.abs(flow.km)),
      way: texts[flow.km >= 0 ? 'east' : 'west'],
    }),
  );
  return [
    say(shiftWords, language, 'flows', { changed: share(changedShare(result)), drawn: share(shareOf(flows)) }),
    ...lines,
    ...(rest.count === 0
      ? []
      : [say(shiftWords, language, 'flowsRest', { count: whole(rest.count), share: share(rest.share) })]),
  ];
}
