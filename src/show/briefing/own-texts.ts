import type { Language } from '../../base/words.ts';
import type { Document, Sheet, SheetElement } from '../../document/document.ts';
import { emptyText, type OwnText } from '../../document/own.ts';
import type { RegionStudy } from '../../document/regions.ts';
import type { Briefing } from '../../document/sheet.ts';
import { lackedBy } from '../page/texts/untranslated.ts';

/** Texts that all sheets share; the handling mark and the office are the same in both languages. */
type SharedField = 'mark' | 'office' | 'briefing';

export type TextField =
  | { readonly of: SharedField }
  | { readonly of: 'title' | 'subtitle' | 'pacific' | 'gulf' }
  | { readonly of: 'caption' | 'alt' | 'question' | 'not-known'; readonly element: string }
  | { readonly of: 'note'; readonly note: string };

const shared = ['mark', 'office', 'briefing'] as const;
const ofSheet = ['title', 'subtitle', 'pacific', 'gulf'] as const;

/** The field that a text of a page names ("title", "caption:x1", "note:n1"); undefined: none that a person writes. */
export function fieldOf(name: string): TextField | undefined {
  const [of = '', id = ''] = name.split(':', 2);
  const whole = [...shared, ...ofSheet].find((one) => one === of);
  if (whole !== undefined) return { of: whole };
  if (id === '') return undefined;
  if (of === 'caption' || of === 'alt' || of === 'question' || of === 'not-known') return { of, element: id };
  return of === 'note' ? { of, note: id } : undefined;
}

/** Whether a text is written once, for both languages. */
export const isOneText = ({ of }: TextField): boolean => of === 'mark' || of === 'office';

const memberOf = { question: 'question', 'not-known': 'notKnown' } as const;

/** What a decision record holds of the person's own; undefined where it follows the screen. */
const recordOf = (element: string, { elements }: Sheet): RegionStudy['record'] | undefined =>
  elements.find(({ id }) => id === element)?.view.regions?.record;

/** A part with another text in its record; as it was where it holds none. */
function withRecordText(part: SheetElement, member: 'question' | 'notKnown', text: OwnText): SheetElement {
  const { regions } = part.view;
  if (regions === undefined) return part;
  return { ...part, view: { ...part.view, regions: { ...regions, record: { ...regions.record, [member]: text } } } };
}

/** What the person wrote there; empty where it is written from the result. */
export function ownTextOf(field: TextField, sheet: Sheet, briefing: Briefing): OwnText {
  switch (field.of) {
    case 'mark':
    case 'office':
      return { en: briefing[field.of], es: briefing[field.of] };
    case 'briefing':
      return briefing.title;
    case 'title':
    case 'subtitle':
      return sheet[field.of];
    case 'pacific':
    case 'gulf':
      return sheet.seas[field.of];
    case 'caption':
    case 'alt':
      return sheet.elements.find(({ id }) => id === field.element)?.[field.of] ?? emptyText;
    case 'question':
    case 'not-known':
      return recordOf(field.element, sheet)?.[memberOf[field.of]] ?? emptyText;
    case 'note':
      return sheet.notes.find(({ id }) => id === field.note)?.text ?? emptyText;
  }
}

/** What changes in a sheet, or in what all sheets share, when a text is another. */
export type TextChange =
  | { readonly of: 'sheet'; readonly change: Partial<Omit<Sheet, 'id'>> }
  | { readonly of: 'briefing'; readonly change: Partial<Briefing> };

export function textChange(field: TextField, sheet: Sheet, text: OwnText): TextChange {
  switch (field.of) {
    case 'mark':
    case 'office':
      return { of: 'briefing', change: { [field.of]: text.en } };
    case 'briefing':
      return { of: 'briefing', change: { title: text } };
    case 'title':
    case 'subtitle':
      return { of: 'sheet', change: { [field.of]: text } };
    case 'pacific':
    case 'gulf':
      return { of: 'sheet', change: { seas: { ...sheet.seas, [field.of]: text } } };
    case 'caption':
    case 'alt': {
      const elements = sheet.elements.map((one) => (one.id === field.element ? { ...one, [field.of]: text } : one));
      return { of: 'sheet', change: { elements } };
    }
    case 'question':
    case 'not-known': {
      const member = memberOf[field.of];
      const elements = sheet.elements.map((one) =>
        one.id === field.element ? withRecordText(one, member, text) : one,
      );
      return { of: 'sheet', change: { elements } };
    }
    case 'note': {
      const notes = sheet.notes.map((one) => (one.id === field.note ? { ...one, text } : one));
      return { of: 'sheet', change: { notes } };
    }
  }
}

/**
 * What is kept of a text that stood in a field: nothing where it is what would be written anyway.
 * @param written what is written where the person wrote nothing
 */
export function keptText(typed: string, written: string): string {
  const text = typed.trim();
  return text === written.trim() ? '' : text;
}

/** The languages that the briefing's title lacks, where it has one. */
export function lacksTitle({ briefing }: Pick<Document, 'briefing'>): readonly Language[] {
  const lacks = lackedBy(briefing.title);
  return lacks === null ? [] : [lacks];
}
