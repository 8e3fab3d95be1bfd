import { type Language, languages } from '../../../base/words.ts';
import type { Sheet, View } from '../../../document/document.ts';
import type { OwnText } from '../../../document/own.ts';

/** A text of the person's own that stands in one language alone. */
export interface Untranslated {
  /** "title", "subtitle", "caption:x1", "alt:x1", "question:x1", "not-known:x1", "note:n1", "sea:pacific", "sea:gulf". */
  readonly field: string;
  /** The language that it lacks. */
  readonly lacks: Language;
}

/** What a person wrote in a decision record, where it holds that itself. */
const recordTexts = (id: string, what: string, { regions }: View) =>
  regions === undefined || what !== ''
    ? []
    : [
        { field: `question:${id}`, text: regions.record.question },
        { field: `not-known:${id}`, text: regions.record.notKnown },
      ];

/** The person's own texts of a sheet, by the field that they are written in. */
export const ownTexts = (sheet: Sheet): readonly { readonly field: string; readonly text: OwnText }[] => [
  { field: 'title', text: sheet.title },
  { field: 'subtitle', text: sheet.subtitle },
  ...sheet.elements.flatMap(({ id, kind, what, view, caption, alt }) =>
    kind === 'record'
      ? recordTexts(id, what, view)
      : [
          { field: `caption:${id}`, text: caption },
          { field: `alt:${id}`, text: alt },
        ],
  ),
  ...sheet.notes.map(({ id, text }) => ({ field: `note:${id}`, text })),
  { field: 'sea:pacific', text: sheet.seas.pacific },
  { field: 'sea:gulf', text: sheet.seas.gulf },
];

/** The language that an own text lacks: there the other stands for it. Null: it is whole, or there is none. */
export function lackedBy(text: OwnText): Language | null {
  const lacking = languages.filter((language) => text[language].trim() === '');
  return lacking.length === languages.length ? null : (lacking[0] ?? null);
}

/** Own texts of a sheet that lack a language, with the one that they lack. */
export const untranslated = (sheet: Sheet): readonly Untranslated[] =>
  ownTexts(sheet).flatMap(({ field, text }) => {
    const lacks = lackedBy(text);
    return lacks === null ? [] : [{ field, lacks }];
  });
