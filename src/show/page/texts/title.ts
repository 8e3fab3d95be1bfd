import { fill, type Language, say } from '../../../base/words.ts';
import type { Period } from '../../../disclose/disclosed.ts';
import { candidatesText } from '../../regions/record/decision-text.ts';
import { rankingOf } from '../record-facts.ts';
import type { ElementContent, SheetContent } from '../sheet-content.ts';
import { ownText } from './own-text.ts';
import { regionSubject } from './region-subject.ts';
import { capital, periodOf, periodText, shortWhat, shortWhere, subjectText, whenText } from './subject.ts';
import { words } from './words.ts';

/** Periods of elements in their order of time, the first and the last; null where all are the same. */
function twoPeriods(elements: readonly ElementContent[]): readonly [Period, Period] | null {
  const periods = elements.flatMap((content) => periodOf(content) ?? []).sort((a, b) => a.from - b.from || a.to - b.to);
  const [earlier, later] = [periods[0], periods.at(-1)];
  if (earlier === undefined || later === undefined) return null;
  return earlier.from === later.from && earlier.to === later.to ? null : [earlier, later];
}

/** All months that the elements show, from the first to the last. */
const spanOf = (elements: readonly ElementContent[], [earlier]: readonly [Period, Period]): Period => {
  const ends = elements.flatMap((content) => periodOf(content)?.to ?? []);
  return { from: earlier.from, to: ends.reduce((last, to) => (to > last ? to : last), earlier.to) };
};

/** Inside a Spanish sentence neither months nor fiscal years have a capital. */
const within = (text: string, language: Language): string =>
  language === 'es' ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;

/** What and where of the first element, with the months of all. */
function subjectOfSheet({ sheet, elements }: SheetContent, language: Language): string {
  const [main] = elements;
  if (main === undefined) return '';
  const two = twoPeriods(elements);
  if (two === null) return subjectText(main, language, true);
  if (sheet.template !== 'before-after' && sheet.template !== 'years') {
    return subjectText(main, language, true, periodText(spanOf(elements, two), language));
  }
  const [before, now] = [periodText(two[0], language), periodText(two[1], language)];
  const params = { what: shortWhat(main, language), where: shortWhere(main, language) };
  if (sheet.template === 'before-after')
    return capital(say(words, language, 'beforeAfter', { ...params, before, now }));
  const ends = [elements[0], elements.at(-1)].map((content) =>
    content === undefined ? '' : whenText(content, language),
  );
  return capital(
    say(words, language, 'byYear', {
      ...params,
      from: within(ends[0] ?? '', language),
      to: within(ends[1] ?? '', language),
    }),
  );
}

/** "Laredo-McAllen and Tamaulipas: profile of a region, 2000 to 2025". */
function profileTitle({ elements }: SheetContent, language: Language): string {
  const judged = elements.find((element) => regionSubject(element, language) !== null) ?? elements[0];
  if (judged === undefined) return '';
  return say(words, language, 'profile', {
    of: capital(shortWhere(judged, language)),
    what: shortWhat(judged, language),
    when: whenText(judged, language),
  });
}

/** Title of a sheet as the result gives it; on a sheet of a series it says which one it is. */
export function writtenTitle(content: SheetContent, language: Language): string {
  const { sheet, elements } = content;
  const [main] = elements;
  const subject = subjectOfSheet(content, language);
  if (main?.element.kind === 'record') {
    const count = rankingOf(main)?.regions.length ?? 0;
    return say(words, language, 'decisionTitle', { what: candidatesText(main.study.regions.kind, count, language) });
  }
  if (main === undefined || sheet.series === null) return subject;
  if (sheet.series.by === 'profile') return profileTitle(content, language);
  const of = capital(sheet.series.by === 'year' ? whenText(main, language) : shortWhere(main, language));
  return say(words, language, 'series', {
    of,
    subject: [shortWhat, sheet.series.by === 'year' ? shortWhere : whenText]
      .map((text) => text(main, language))
      .join(', '),
  });
}

/** A person's own text with what the result fills in: {place} and {period}, so that one text serves a whole series. */
function filledIn(text: string, { elements: [main] }: SheetContent, language: Language): string {
  if (main === undefined) return text;
  return fill(text, { place: capital(shortWhere(main, language)), period: whenText(main, language) });
}

/** Title of a sheet: the person's own, or else written from the result. */
export const defaultTitle = (content: SheetContent, language: Language): string =>
  filledIn(ownText(content.sheet.title, language), content, language) || writtenTitle(content, language);
