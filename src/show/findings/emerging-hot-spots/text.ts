import { type MonthIndex, monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { EmergingFinding } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { clusterLines, clusterPlace } from '../cluster-text.ts';
import { emergingWords } from '../emerging-words.ts';
import type { Figure, FindingContext, FindingItem, FindingText } from '../finding-view.ts';
import { type EmergingResult, inksOf, kindOf, kinds, significant, significantSteps } from './kinds.ts';
import { words } from './words.ts';

/** Under this 90 % of the steps is all of them. */
const stepsForShares = 10;

/** "3 months": of the whole steps; one that is short is among those of the others' length. */
export function stepLength({ steps }: EmergingFinding, language: Language): string {
  const months = Math.max(0, ...steps.map(({ from, to }) => to - from));
  return months === 1
    ? words[language].month
    : say(words, language, 'months', { count: formatOf(language).whole(months) });
}

const lastMonthOf = ({ steps }: EmergingFinding): MonthIndex => monthIndexOf((steps.at(-1)?.to ?? 1) - 1);
const firstMonthOf = ({ steps }: EmergingFinding): MonthIndex => monthIndexOf(steps[0]?.from ?? 0);

/** Own data, held back: no class of a step came out. */
const isClassesAlone = ({ binClass, category }: EmergingFinding): boolean =>
  binClass.length === 0 && category.length > 0;

/** How many steps there are, and their first and last month. */
export function spanOf(finding: EmergingFinding, language: Language) {
  const { month, whole } = formatOf(language);
  return { steps: whole(finding.steps.length), from: month(firstMonthOf(finding)), to: month(lastMonthOf(finding)) };
}

/** Part of a sentence; empty where the definition stayed the same. */
function breaksText({ breaks }: EmergingFinding, { language, sourceText }: FindingContext): string {
  if (breaks.length === 0) return '';
  return say(words, language, 'breaks', { list: formatOf(language).list(breaks.map(sourceText)) });
}

function headlineOf(finding: EmergingFinding, context: FindingContext): string {
  const { language } = context;
  const { whole } = formatOf(language);
  if (finding.meta.tests === 0) return words[language].headlineRefused;
  const cells = finding.families.reduce((sum, family) => sum + family.cells, 0);
  const [hot, cold] = [1, -1].map((sign) => Array.from(finding.category).filter((code) => code * sign > 0).length);
  const values = {
    ...spanOf(finding, language),
    records: whole(finding.meta.n),
    cells: whole(cells),
    breaks: breaksText(finding, context),
  };
  if (hot === 0 && cold === 0) return say(words, language, 'headlineNone', values);
  return say(words, language, 'headline', { ...values, hot: whole(hot ?? 0), cold: whole(cold ?? 0) });
}

function familyFigure(family: EmergingFinding['families'][number], isOwn: boolean, language: Language): Figure {
  const { whole } = formatOf(language);
  const term = words[language][family.side];
  if (family.problems.length > 0) return { term, texts: [words[language].familyNone] };
  const counted = (['hot', 'cold'] as const).flatMap((sign) =>
    kinds
      .filter(({ code }) => (family[sign][code] ?? 0) > 0)
      .map(({ code, name }) =>
        say(words, language, 'kindCount', {
          kind: emergingWords[language][`${sign}.${name}`],
          count: whole(family[sign][code] ?? 0),
        }),
      ),
  );
  const size = { records: whole(family.records), cells: whole(family.cells) };
  return {
    term,
    texts: [
      say(words, language, isOwn ? 'familyShown' : 'family', size),
      counted.length === 0 ? words[language].noKinds : `${counted.join('; ')}.`,
    ],
  };
}

/** How many cells were hot or cold at all: most that were and are no more have no category. */
function anyStepText(finding: EmergingFinding, language: Language): readonly string[] {
  const { binClass, steps, category } = finding;
  if (binClass.length === 0 || finding.meta.tests === 0) return [];
  const counts = { hot: 0, lastHot: 0, cold: 0, lastCold: 0 };
  for (let cell = 0; cell < category.length; cell++) {
    const [hot, cold] = significantSteps(finding, cell);
    const last = binClass[(cell + 1) * steps.length - 1] ?? 0;
    counts.hot += hot > 0 ? 1 : 0;
    counts.cold += cold > 0 ? 1 : 0;
    counts.lastHot += last >= significant ? 1 : 0;
    counts.lastCold += last <= -significant ? 1 : 0;
  }
  const { whole } = formatOf(language);
  const [hot, lastHot, cold, lastCold] = [counts.hot, counts.lastHot, counts.cold, counts.lastCold].map(whole);
  return [
    say(words, language, 'anyStep', {
      hot: hot ?? '',
      lastHot: lastHot ?? '',
      cold: cold ?? '',
      lastCold: lastCold ?? '',
    }),
  ];
}

function stepsFigure(finding: EmergingFinding, language: Language): Figure {
  const { shortMonth, list } = formatOf(language);
  const dropped = finding.dropped.map(shortMonth);
  const months = stepLength(finding, language);
  return {
    term: words[language].stepsTerm,
    texts: [
      say(words, language, 'stepsText', { ...spanOf(finding, language), months }),
      ...anyStepText(finding, language),
      ...(dropped.length === 0 ? [] : [say(words, language, 'dropped', { months: list(dropped) })]),
    ],
  };
}

/** Name of a category: "New hot spot"; empty for none. */
export function categoryName(category: number, language: Language): string {
  const name = kindOf(category);
  return name === null ? words[language].none : emergingWords[language][`${category > 0 ? 'hot' : 'cold'}.${name}`];
}

type EmergingCluster = EmergingFinding['clusters'][number];

/** "New hot spot, U.S. side, km 2,100 to 2,166": of a group, what most of its cells are. */
export const placeOf = (cluster: EmergingCluster, language: Language): string =>
  clusterPlace(cluster, categoryName(cluster.category, language), language);

function itemOf(
  cluster: EmergingCluster,
  { category }: EmergingFinding,
  { language, theme }: FindingContext,
): FindingItem {
  const { whole } = formatOf(language);
  const same = cluster.cells.filter((cell) => category[cell] === cluster.category).length;
  const all = cluster.cells.length;
  const mostly = say(words, language, 'mostly', { count: whole(same), cells: whole(all) });
  return {
    id: cluster.id,
    title: placeOf(cluster, language),
    lines: [...(same < all ? [mostly] : []), ...clusterLines(cluster, language)],
    ink: inksOf('new', cluster.hot, theme).ink,
  };
}

function caveatsOf(finding: EmergingFinding, { language, significance }: FindingContext): readonly string[] {
  const texts = words[language];
  const isOther = significance.level !== 0.05 || !significance.corrected;
  return [
    ...(finding.steps.length < stepsForShares ? [texts.fewSteps] : []),
    texts.oneMean,
    texts.trend,
    ...(isOther ? [texts.fixedLevel] : []),
    ...(isClassesAlone(finding) ? [texts.ownData] : []),
  ];
}

export function text({ finding }: EmergingResult, context: FindingContext): FindingText {
  const { language } = context;
  const isRefused = finding.meta.tests === 0;
  const families = finding.families.map((family) => familyFigure(family, isClassesAlone(finding), language));
  return {
    headline: headlineOf(finding, context),
    figures: [...families, stepsFigure(finding, language)],
    caveats: isRefused ? [] : caveatsOf(finding, context),
    items: finding.clusters.map((cluster) => itemOf(cluster, finding, context)),
  };
}
