import { type Language, languages } from '../../../base/words.ts';
import type { Sheet } from '../../../document/document.ts';
import type { OwnText } from '../../../document/own.ts';
import type { Briefing } from '../../../document/sheet.ts';

/** A text of the person's own that stands in one language alone. */
export interface Untranslated {
  /** "title", "subtitle", "caption:x1", "alt:x1", "note:n1", "sea:pacific", "sea:gulf", "briefing". */
  readonly field: string;
  /** The language that it lacks. */
  readonly lacks: Language;
}

/** The person's own texts of a sheet, by the field that they are written in. */
export const ownTexts = (sheet: Sheet): readonly { readonly field: string; readonly text: OwnText }[] => [
  { field: 'title', text: sheet.title },
  { field: 'subtitle', text: sheet.subtitle },
  ...sheet.elements.flatMap(({ id, caption, alt }) => [
    { field: `caption:${id}`, text: caption },
    { field: `alt:${id}`, text: alt },
  ]),
  ...sheet.notes.map(({ id, text }) => ({ field: `note:${id}`, text })),
  { field: 'sea:pacific', text: sheet.seas.pacific },
  { field: 'sea:gulf', text: sheet.seas.gulf },
];

/** Own texts that lack a language, with the one that they lack: there the other stands for it. */
export function untranslated(sheet: Sheet, briefing: Pick<Briefing, 'title'>): readonly Untranslated[] {
  return [...ownTexts(sheet), { field: 'briefing', text: briefing.title }].flatMap(({ field, text }) => {
    const lacking = languages.filter((language) => text[language].trim() === '');
    const [lacks] = lacking;
    return lacks === undefined || lacking.length === languages.length ? [] : [{ field, lacks }];
  });
}
