import { type Language, say } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import type { ElementContent } from '../sheet-content.ts';
import { factsOf, heldCount, hotText } from './facts.ts';
import { ownText } from './own-text.ts';
import { capital, subjectText } from './subject.ts';
import { words } from './words.ts';

/** Longest alternative text, characters: what a screen reader says in one breath, and programs cut off later. */
export const longestAlt = 350;

const kinds = { map: 'map', chart: 'picture', table: 'table', record: 'record' } as const;

/** Sentences in the order of a text, and how much each matters: 0 is never left out. */
interface Piece {
  readonly text: string;
  /** What is said where the text is too long. */
  readonly shorter?: string;
  readonly rank: number;
}

/** The sentences that fit, the weightier first to be kept, in their own order. */
function fitting(pieces: readonly Piece[], most: number): string {
  const said = pieces.filter(({ text }) => text !== '');
  const kept = new Map<Piece, string>();
  let length = 0;
  for (const piece of [...said].sort((a, b) => a.rank - b.rank)) {
    const { text, shorter = text, rank } = piece;
    const fits = [text, shorter].find((each) => rank === 0 || length + each.length <= most);
    if (fits === undefined) continue;
    kept.set(piece, fits);
    length += fits.length + 1;
  }
  return said.flatMap((piece) => kept.get(piece) ?? []).join(' ');
}

/**
 * Alternative text of an element as the result gives it: what, where and when, how much, from where to where, what a
 * method found, the highest and the lowest places, and what is suppressed. Whole sentences, about 350 characters at most.
 */
export function writtenAlt(content: ElementContent, language: Language): string {
  const { element, study } = content;
  const facts = factsOf(content, language);
  const held = heldCount(content);
  const hot = element.kind === 'map' ? hotText(content.scenes[language], study.briefing.first, language) : null;
  return fitting(
    [
      { text: say(words, language, kinds[element.kind], { subject: subjectText(content, language) }), rank: 0 },
      { text: hot === null ? '' : say(words, language, 'sentence', { text: capital(hot) }), rank: 1 },
      { text: facts.count, rank: 2 },
      { text: facts.range, rank: 5 },
      // Hot spots are told by their places; the finding's own sentence says the same with its n.
      { text: hot === null ? facts.finding : '', rank: 1 },
      { text: facts.highest, shorter: facts.top, rank: 4 },
      { text: facts.lowest, rank: 6 },
      {
        text: held === 0 ? '' : say(words, language, 'suppressed', { count: formatOf(language).whole(held) }),
        rank: 3,
      },
    ],
    longestAlt,
  );
}

/** Alternative text of an element: the person's own, or else written from the result. */
export const altOf = (content: ElementContent, language: Language): string =>
  ownText(content.element.alt, language) || writtenAlt(content, language);
