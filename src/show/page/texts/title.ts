import { fill, type Language, say } from '../../../base/words.ts';
import type { ElementContent, SheetContent } from '../sheet-content.ts';
import { ownText } from './own-text.ts';
import { capital, periodOf, periodText, shortWhat, shortWhere, subjectText, whenText } from './subject.ts';
import { words } from './words.ts';

/** The periods of two elements in their order of time; null where they are the same. */
function twoPeriods(elements: readonly ElementContent[], language: Language): readonly [string, string] | null {
  const periods = elements.flatMap((content) => periodOf(content) ?? []).sort((a, b) => a.from - b.from);
  const [earlier, later] = [periods[0], periods.at(-1)];
  if (earlier === undefined || later === undefined || earlier.from === later.from) return null;
  return [periodText(earlier, language), periodText(later, language)];
}

/** What and where of the first element, with the months of all where the template puts several side by side. */
function subjectOfSheet({ sheet, elements }: SheetContent, language: Language): string {
  const [main] = elements;
  if (main === undefined) return '';
  const two = twoPeriods(elements, language);
  if (two === null || (sheet.template !== 'before-after' && sheet.template !== 'years')) {
    return subjectText(main, language, true);
  }
  const [before, now] = two;
  const params = { what: shortWhat(main, language), where: shortWhere(main, language) };
  if (sheet.template === 'before-after')
    return capital(say(words, language, 'beforeAfter', { ...params, before, now }));
  const ends = [elements[0], elements.at(-1)].map((content) =>
    content === undefined ? '' : whenText(content, language),
  );
  return capital(say(words, language, 'byYear', { ...params, from: ends[0] ?? '', to: ends[1] ?? '' }));
}

/** Title of a sheet as the result gives it; on a sheet of a series it says which one it is. */
export function writtenTitle(content: SheetContent, language: Language): string {
  const { sheet, elements } = content;
  const [main] = elements;
  const subject = subjectOfSheet(content, language);
  if (main === undefined || sheet.series === null) return subject;
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
