import { type Language, say } from '../../../base/words.ts';
import type { Page } from '../../../show/page/page.ts';
import { words } from './words.ts';

export type Notes = Page['backNotes'];

const keyOf = (heading: string, text: string): string => `${heading}\n${text}`;

/** On which sheets of a language each note is said: places from 1. */
function sheetsByNote(pages: readonly Page[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [i, { backNotes }] of pages.entries()) {
    for (const { heading, texts } of backNotes) {
      for (const text of new Set(texts)) {
        const key = keyOf(heading, text);
        found.set(key, [...(found.get(key) ?? []), i + 1]);
      }
    }
  }
  return found;
}

/** What the notes of a document's sheets say once for several of them, and of each sheet what is its own. */
export interface SharedNotes {
  /** Under their headings; what only some of the sheets say names them. */
  readonly common: Notes;
  /** In the order of the pages. */
  readonly own: readonly Notes[];
}

/**
 * @param pages sheets of one language, in their order
 */
export function shareNotes(pages: readonly Page[], language: Language): SharedNotes {
  const sheets = sheetsByNote(pages);
  const places = (heading: string, text: string): readonly number[] => sheets.get(keyOf(heading, text)) ?? [];
  const headings = [...new Set(pages.flatMap(({ backNotes }) => backNotes.map(({ heading }) => heading)))];
  const common = headings.map((heading) => {
    const said = pages.flatMap(({ backNotes }) =>
      backNotes.flatMap((note) => (note.heading === heading ? note.texts : [])),
    );
    const texts = [...new Set(said)].flatMap((text) => {
      const on = places(heading, text);
      if (on.length < 2) return [];
      return [on.length === pages.length ? text : say(words, language, 'someSheets', { text, list: on.join(', ') })];
    });
    return { heading, texts };
  });
  const own = pages.map(({ backNotes }) =>
    backNotes.map(({ heading, texts }) => ({
      heading,
      texts: texts.filter((text) => places(heading, text).length < 2),
    })),
  );
  const filled = (notes: Notes): Notes => notes.filter(({ texts }) => texts.length > 0);
  return { common: filled(common), own: own.map(filled) };
}
