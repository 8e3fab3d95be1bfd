import { type Language, languages } from '../../../base/words.ts';
import type { Page } from '../page.ts';
import { dateText, factsOf } from '../page-facts.ts';
import { shortPeriod } from '../plan-parts.ts';
import type { ElementContent, SheetContent } from '../sheet-content.ts';
import { heldCount } from '../texts/facts.ts';
import { whenText } from '../texts/subject.ts';
import { words as pageWords } from '../words.ts';
import type { Check } from './check.ts';
import { elementName, found, orFine } from './make-check.ts';
import { says } from './page-text.ts';

type Pages = Readonly<Record<Language, Page>>;

/** Whether it holds in both languages. */
const everywhere = (isSaid: (language: Language) => boolean): boolean => languages.every(isSaid);

const isPeriodSaid = (content: ElementContent, pages: Pages): boolean =>
  everywhere((language) => {
    const { period, frame } = content.scenes[language];
    const forms = [period, frame?.main ?? '', whenText(content, language), shortPeriod(content, language)];
    const texts = forms.filter((text) => text !== '');
    return texts.length === 0 || texts.some((text) => says(pages[language], text));
  });

const periodChecks = ({ elements }: SheetContent, pages: Pages): readonly Check[] =>
  orFine(
    'period',
    elements
      .filter((content) => !isPeriodSaid(content, pages))
      .map(({ element }) =>
        found('period', 'warn', 'periodNone', (language) => ({ element: elementName(element, language) }), {
          element: element.id,
          fix: { kind: 'edit', field: `caption:${element.id}` },
        }),
      ),
    'periodOk',
  );

function sourceChecks({ sheet, releases }: SheetContent, pages: Pages): readonly Check[] {
  if (!sheet.furniture.includes('sources')) {
    return [found('sources', 'warn', 'sourcesNone', {}, { fix: { kind: 'furniture', add: 'sources' } })];
  }
  const publishers = [...new Set(releases.map(({ publisher }) => publisher))];
  const unnamed = publishers.filter((publisher) => !everywhere((language) => says(pages[language], publisher)));
  return orFine(
    'sources',
    unnamed.map((publisher) => found('sources', 'warn', 'sourcesUnnamed', { publisher })),
    'sourcesOk',
  );
}

function dateChecks({ releases, made }: SheetContent, pages: Pages): readonly Check[] {
  const missing = releases
    .filter(({ released }) => released === null)
    .map(({ table, file, publisher, isOwn }) =>
      found(
        'dates',
        'fail',
        isOwn ? 'releaseOwn' : 'releaseNone',
        { file, publisher },
        { fix: { kind: 'release', table } },
      ),
    );
  const isMadeSaid = everywhere((language) => says(pages[language], dateText(made, language)));
  return orFine('dates', [...missing, ...(isMadeSaid ? [] : [found('dates', 'fail', 'madeNone')])], 'datesOk');
}

/** What is counted, said in short or whole. */
function countedSaid(content: SheetContent, page: Page, language: Language): boolean {
  const { short, whole } = factsOf(content, language).counted;
  return says(page, short) || says(page, whole);
}

function noteChecks(content: SheetContent, pages: Pages): readonly Check[] {
  const isCounted = everywhere((language) => countedSaid(content, pages[language], language));
  const held = content.elements.reduce((sum, element) => sum + heldCount(element), 0);
  const isHeldSaid = everywhere((language) =>
    factsOf(content, language).suppression.every((note) => says(pages[language], note)),
  );
  const isIllustration = everywhere((language) => says(pages[language], pageWords[language].boundaries));
  return [
    ...orFine('counted', isCounted ? [] : [found('counted', 'warn', 'countedNone')], 'countedOk'),
    ...orFine(
      'suppression',
      held === 0 || isHeldSaid ? [] : [found('suppression', 'fail', 'suppressionNone', { count: held })],
      held === 0 ? 'suppressionNothing' : 'suppressionOk',
    ),
    ...orFine('boundaries', isIllustration ? [] : [found('boundaries', 'fail', 'boundariesNone')], 'boundariesOk'),
  ];
}

function labelChecks({ elements, briefing }: SheetContent, pages: Pages): readonly Check[] {
  const isSynthetic = elements.some(({ scenes }) => scenes.en.synthetic);
  const count = (language: Language, role: string): number =>
    pages[language].items.filter((item) => item.kind === 'text' && item.role === role).length;
  const isLabelled = everywhere(
    (language) =>
      pages[language].synthetic && says(pages[language], elements[0]?.scenes[language].syntheticLabel ?? ''),
  );
  const mark = briefing.mark.trim();
  const isMarked = everywhere((language) => count(language, 'mark') >= 2);
  const ask = found('mark', 'warn', 'markAsk', {}, { fix: { kind: 'settings', part: 'mark' } });
  return [
    ...orFine(
      'synthetic',
      isSynthetic && !isLabelled ? [found('synthetic', 'fail', 'syntheticNone')] : [],
      isSynthetic ? 'syntheticOk' : 'syntheticNothing',
    ),
    ...orFine('mark', mark === '' ? [ask] : isMarked ? [] : [found('mark', 'fail', 'markNone')], 'markOk', { mark }),
  ];
}

function titleChecks(pages: Pages): readonly Check[] {
  const isTitled = everywhere((language) => pages[language].title.trim() !== '');
  const none = found('title', 'fail', 'titleNone', {}, { field: 'title', fix: { kind: 'edit', field: 'title' } });
  return orFine('title', isTitled ? [] : [none], 'titleOk');
}

/** What every page has to say of itself, looked for on its face in both languages. */
export const saidChecks = (content: SheetContent, pages: Pages): readonly Check[] => [
  ...titleChecks(pages),
  ...periodChecks(content, pages),
  ...sourceChecks(content, pages),
  ...dateChecks(content, pages),
  ...noteChecks(content, pages),
  ...labelChecks(content, pages),
];
