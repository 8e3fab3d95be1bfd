import { type Language, languages, say } from '../../../base/words.ts';
import type { Swatch } from '../../drawing/legend.ts';
import { fallTogether, type Vision, visions } from '../../theme/colour-vision.ts';
import type { Box, Page, PageItem } from '../page.ts';
import { legendsOfPage } from '../page-legends.ts';
import type { SheetContent } from '../sheet-content.ts';
import type { Check } from './check.ts';
import { elementName, found, orFine } from './make-check.ts';
import { isHex, shortened } from './read-checks.ts';
import { smallChecks } from './small-checks.ts';
import { words } from './words.ts';

type Pages = Readonly<Record<Language, Page>>;

/** What rounding of boxes may come to, points. */
const slack = 0.6;

/** What a swatch is known by beside its colour: another pattern, edge or form tells two classes apart in any light. */
function formOf(swatch: Swatch): string {
  if (swatch.shape === 'cell') return `cell ${swatch.pattern ?? ''} ${swatch.edge}`;
  return swatch.shape === 'circle'
    ? `circle ${swatch.form ?? 'circle'} ${Math.round(swatch.radius)}`
    : `line ${swatch.width} ${swatch.dashed}`;
}

const colourOf = (swatch: Swatch): string | null =>
  swatch.shape === 'cell' ? swatch.fill : swatch.shape === 'circle' ? swatch.fill : swatch.ink;

/** Pairs of classes of one legend, by their places, that look alike in a way of seeing. */
function alike(swatches: readonly Swatch[], vision: Vision): readonly (readonly [number, number])[] {
  const coloured = swatches.flatMap((swatch, at) => {
    const colour = colourOf(swatch);
    return colour === null || !isHex(colour) ? [] : [{ at, colour, form: formOf(swatch) }];
  });
  const pairs = fallTogether(
    coloured.map(({ colour }) => colour),
    vision,
  );
  return pairs.flatMap(([i, j]): readonly (readonly [number, number])[] => {
    const [a, b] = [coloured[i], coloured[j]];
    return a === undefined || b === undefined || a.form !== b.form ? [] : [[a.at, b.at]];
  });
}

function visionChecks(content: SheetContent): readonly Check[] {
  const legends = legendsOfPage(content);
  return orFine(
    'vision',
    visions.flatMap((vision) =>
      legends.flatMap(({ id, legend }) => {
        const pairs = alike(
          legend.en.entries.map(({ swatch }) => swatch),
          vision,
        );
        if (pairs.length === 0) return [];
        const element = id.split('-')[0] ?? '';
        const label = (language: Language, at: number): string => legend[language].entries[at]?.label ?? '';
        return [
          found(
            'vision',
            'warn',
            'vision',
            (language) => ({
              list: pairs
                .map(([a, b]) =>
                  words[language].pair.replace('{a}', label(language, a)).replace('{b}', label(language, b)),
                )
                .join('; '),
              seen: words[language][vision],
            }),
            { element, fix: { kind: 'see-as', vision } },
          ),
        ];
      }),
    ),
    'visionOk',
  );
}

/** Items that may not lie over another: all but fields of colour and the labels that stand over everything. */
function solid({ items }: Page): readonly (PageItem & { readonly box: Box })[] {
  return items.flatMap((item) => {
    if (item.kind === 'decoration') return [];
    return item.kind === 'text' && (item.role === 'synthetic' || item.role === 'draft') ? [] : [item];
  });
}

const isNote = (item: PageItem): boolean => item.kind === 'text' && item.field?.startsWith('note:') === true;
const isPicture = ({ kind }: PageItem): boolean => kind === 'map' || kind === 'chart';

/** A person's note stands on the map or the chart that it is of. */
const isMeant = (a: PageItem, b: PageItem): boolean =>
  (isNote(a) && (isPicture(b) || isNote(b))) || (isNote(b) && isPicture(a));

const overlap = (a: Box, b: Box): number =>
  Math.min(
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  );

function itemName(item: PageItem, language: Language): string {
  if (item.kind === 'map' || item.kind === 'chart' || item.kind === 'table') return elementName(item, language);
  if (item.kind === 'text') return say(words, language, 'note', { text: shortened(item.lines.join(' ')) });
  return item.kind === 'image' ? words[language].image : words[language].legend;
}

function overlapChecks(content: SheetContent, pages: Pages): readonly Check[] {
  return orFine(
    'overlap',
    languages
      .flatMap((own) => {
        const page = pages[own];
        const boxes = solid(page);
        const over = boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter((b) => overlap(a.box, b.box) > slack && !isMeant(a, b))
            .map((b) =>
              found(
                'overlap',
                'fail',
                'overlap',
                (language) => ({ a: itemName(a, language), b: itemName(b, language) }),
                {
                  fix: { kind: 'larger-page' },
                },
              ),
            ),
        );
        const outside = boxes
          .filter(
            ({ box }) =>
              box.x < -slack ||
              box.y < -slack ||
              box.x + box.width > page.width + slack ||
              box.y + box.height > page.height + slack,
          )
          .map((a) => found('overlap', 'fail', 'outside', (language) => ({ a: itemName(a, language) })));
        return [...over, ...outside];
      })
      .concat(smallChecks(content, pages)),
    'overlapOk',
  );
}

/** What can be told apart: classes in all ways of seeing, and things on the page. */
export const lookChecks = (content: SheetContent, pages: Pages): readonly Check[] => [
  ...visionChecks(content),
  ...overlapChecks(content, pages),
];
