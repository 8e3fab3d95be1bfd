import { type Language, languages } from '../../../base/words.ts';
import type { Legend, Swatch } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import type { LayerDrawing } from '../../layers/layer-drawing.ts';
import type { Page } from '../page.ts';
import { legendsOfPage } from '../page-legends.ts';
import type { SheetContent } from '../sheet-content.ts';
import type { Check } from './check.ts';
import { elementName, found, orFine } from './make-check.ts';

type Pages = Readonly<Record<Language, Page>>;

const hexAt = (colours: ArrayLike<number>, at: number): string =>
  `#${[0, 1, 2].map((part) => (colours[at * 4 + part] ?? 0).toString(16).padStart(2, '0')).join('')}`;

/** Colours that a drawing fills with, without those that cannot be seen. */
function fillsOf(drawing: LayerDrawing): ReadonlySet<string> {
  const fills = new Set<string>();
  const colours = drawing.kind === 'lines' ? null : drawing.fill;
  for (let at = 0; colours !== null && at * 4 < colours.length; at++) {
    if ((colours[at * 4 + 3] ?? 0) > 0) fills.add(hexAt(colours, at));
  }
  return fills;
}

const coloursOf = (swatch: Swatch): readonly string[] =>
  [swatch.ink, swatch.shape === 'line' ? null : swatch.fill].flatMap(
    (colour) => colour?.slice(0, 7).toLowerCase() ?? [],
  );

/** Whether a map fills anything with a colour that no class of its legends has. */
function hasOtherColour(layers: readonly LayerDrawing[], legends: readonly Legend[]): boolean {
  const told = new Set(legends.flatMap(({ entries }) => entries.flatMap(({ swatch }) => coloursOf(swatch))));
  return layers.some((drawing) => [...fillsOf(drawing)].some((fill) => !told.has(fill)));
}

/** Classes that a page's legends should hold and have no room for. */
function lacking(content: SheetContent, page: Page, language: Language): readonly string[] {
  const drawn = new Set(
    page.items.flatMap((item) => (item.kind === 'legend' ? item.entries.map(({ entry }) => entry.label) : [])),
  );
  return legendsOfPage(content).flatMap(({ legend }) =>
    legend[language].entries.map(({ label }) => label).filter((label) => !drawn.has(label)),
  );
}

/** The legend holds every class on the map and no other. */
export function legendChecks(content: SheetContent, pages: Pages): readonly Check[] {
  const { sheet, elements } = content;
  const maps = elements.filter(({ element }) => element.kind === 'map');
  const hasClasses = maps.some(({ scenes }) => scenes.en.legends.some(({ entries }) => entries.length > 0));
  if (hasClasses && !sheet.furniture.includes('legend')) {
    return [found('legend', 'fail', 'legendNone', {}, { fix: { kind: 'furniture', add: 'legend' } })];
  }
  const left = languages.map((language) => lacking(content, pages[language], language));
  const isLacking = left.some((labels) => labels.length > 0);
  const [first] = maps;
  const fix = first === undefined ? {} : { fix: { kind: 'split-legend', element: first.element.id } as const };
  return orFine(
    'legend',
    [
      ...(isLacking
        ? [
            found(
              'legend',
              'fail',
              'legendLacks',
              (language) => ({ list: formatOf(language).list(lacking(content, pages[language], language)) }),
              fix,
            ),
          ]
        : []),
      ...maps
        .filter(({ scenes }) => hasOtherColour(scenes.en.map.layers, scenes.en.legends))
        .map(({ element }) =>
          found('legend', 'warn', 'legendColour', (language) => ({ element: elementName(element, language) }), {
            element: element.id,
          }),
        ),
    ],
    'legendOk',
  );
}
