import { monthIndexOf } from '../../base/units.ts';
import { type Language, say, type WordParams } from '../../base/words.ts';
import { type Limit, type LimitedSet, limitStudy } from '../../disclose/briefing-limits.ts';
import type { Document } from '../../document/document.ts';
import { formatOf } from '../format.ts';
import { protectWords as words } from './protect-words.ts';

function paramsOf(limit: Limit, language: Language): WordParams {
  const { kind: _, ...params } = limit;
  if (limit.kind !== 'newest') return params;
  return { month: formatOf(language).month(monthIndexOf(limit.until - 1)), days: limit.days };
}

/** What was limited, said. */
export const limitText = (limit: Limit, language: Language): string =>
  say(words, language, limit.kind, paramsOf(limit, language));

/** A study as a briefing may show it. */
export interface BriefingStudy<T> {
  readonly study: Document;
  /** The sets to plan and to draw it with: own ones end where what is shown does. */
  readonly dataSets: readonly T[];
  /** What was left out to protect people: whole sentences, none where nothing was. */
  readonly limited: Readonly<Record<Language, readonly string[]>>;
}

/**
 * Limits what a sheet shows of a person's own data: nothing finer and nothing newer than the briefing's limits, one cut of
 * the land for all figures, no ridges, nothing by the day. Public sets stay as they are.
 * @param today ISO date
 */
export function briefingStudy<T extends LimitedSet>(
  study: Document,
  dataSets: readonly T[],
  today: string,
): BriefingStudy<T> {
  const { study: limitedStudy, sets, limits } = limitStudy(study, dataSets, today);
  const texts = (language: Language): readonly string[] => limits.map((limit) => limitText(limit, language));
  return { study: limitedStudy, dataSets: sets, limited: { en: texts('en'), es: texts('es') } };
}
