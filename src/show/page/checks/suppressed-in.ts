import { type Language, languages } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import type { ElementContent, SheetContent } from '../sheet-content.ts';
import { heldCount } from '../texts/facts.ts';
import { asSentences, bothTexts, elementName } from './make-check.ts';

/** What an element of a sheet holds back, and why. */
export interface Suppressed {
  readonly element: string;
  /** Figures held back that its picture marks as such. */
  readonly count: number;
  /** Whole sentences: how many figures and why, and what was limited to protect people. */
  readonly texts: Readonly<Record<Language, readonly string[]>>;
}

function textsOf(content: ElementContent, count: number, language: Language): readonly string[] {
  const { element, scenes, limited } = content;
  const { layers, charts } = scenes.en;
  const isOfCells = element.kind === 'map' && (layers.hotSpots ?? layers.cells) !== null;
  const params = (of: Language) => ({
    element: elementName(element, of),
    count: formatOf(of).whole(count),
    least: formatOf(of).whole(charts.leastShown),
  });
  const said = count === 0 ? [] : ([isOfCells ? 'heldCells' : 'heldFigures', 'heldLeft'] as const);
  const sentences = said.map((key) =>
    asSentences({ id: 'suppression', state: 'ok', text: bothTexts(key, params), where: null, fix: null }),
  );
  return [...sentences.map(({ text }) => text[language]), ...limited[language]];
}

/** What a sheet suppresses, element by element, to be read before it is saved; elements with nothing are left out. */
export function suppressedIn({ elements }: SheetContent): readonly Suppressed[] {
  return elements.flatMap((content) => {
    const count = heldCount(content);
    const [en, es] = languages.map((language) => textsOf(content, count, language));
    const texts = { en: en ?? [], es: es ?? [] };
    return texts.en.length === 0 ? [] : [{ element: content.element.id, count, texts }];
  });
}
