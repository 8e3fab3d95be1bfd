import { type Language, languages } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import type { ElementContent, SheetContent } from '../sheet-content.ts';
import { heldBy, heldCount } from '../texts/facts.ts';
import { asSentences, bothTexts, elementName } from './make-check.ts';

/** What an element of a sheet holds back, and why. */
export interface Suppressed {
  readonly element: string;
  /** Figures held back that its picture marks as such. */
  readonly count: number;
  /** Whole sentences: how many figures and why, and what was limited to protect people. */
  readonly texts: Readonly<Record<Language, readonly string[]>>;
}

const keys = { cells: 'heldCells', areas: 'heldAreas', others: 'heldFigures' } as const;

function textsOf(content: ElementContent, language: Language): readonly string[] {
  const { element, scenes, limited } = content;
  const held = heldBy(content);
  const params = (count: number) => (of: Language) => ({
    element: elementName(element, of),
    count: formatOf(of).whole(count),
    least: formatOf(of).whole(scenes.en.charts.leastShown),
  });
  const said = (['cells', 'areas', 'others'] as const).flatMap((part) =>
    held[part] === 0 ? [] : [bothTexts(keys[part], params(held[part]))],
  );
  const texts = said.length === 0 ? [] : [...said, bothTexts('heldLeft', params(0))];
  const sentences = texts.map((text) => asSentences({ id: 'suppression', state: 'ok', text, where: null, fix: null }));
  return [...sentences.map(({ text }) => text[language]), ...limited[language]];
}

/** What a sheet suppresses, element by element, to be read before it is saved; elements with nothing are left out. */
export function suppressedIn({ elements }: SheetContent): readonly Suppressed[] {
  return elements.flatMap((content) => {
    const count = heldCount(content);
    const [en, es] = languages.map((language) => textsOf(content, language));
    const texts = { en: en ?? [], es: es ?? [] };
    return texts.en.length === 0 ? [] : [{ element: content.element.id, count, texts }];
  });
}
