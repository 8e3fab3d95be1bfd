import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { ScanCluster, ScanFinding } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { clusterLines, clusterPlace } from '../cluster-text.ts';
import type { Figure, FindingContext, FindingItem, FindingText } from '../finding-view.ts';
import { inkOf, isAnswered, isClear, isProspective, pOf, type ScanResult, scansOf } from './scan-result.ts';
import { words } from './words.ts';

/** First and last month of a half-open span, as a person says them. */
export function spanOf({ from, to }: Pick<ScanCluster, 'from' | 'to'>, language: Language) {
  const { month } = formatOf(language);
  return { from: month(from), to: month(monthIndexOf(Math.max(from, to - 1))) };
}

/** "March 2022 to July 2022", "March 2022". */
export function monthsText(cluster: ScanCluster, language: Language): string {
  const span = spanOf(cluster, language);
  return cluster.to - cluster.from === 1 ? span.from : say(words, language, 'months', span);
}

export const placeText = (cluster: ScanCluster, language: Language): string =>
  clusterPlace(cluster, words[language][cluster.hot ? 'high' : 'low'], language);

/** "Cluster, U.S. side, km 2,100 to 2,166, March 2022 to July 2022, still going on". */
export function titleOf(cluster: ScanCluster, language: Language): string {
  return say(words, language, 'item', {
    place: placeText(cluster, language),
    months: monthsText(cluster, language),
    state: cluster.ongoing ? words[language].ongoing : '',
  });
}

const numbered = <K extends string>(count: number, none: K, one: K, many: K): K =>
  count === 0 ? none : count === 1 ? one : many;

function headlineOf(finding: ScanFinding, { language, significance, sourceText }: FindingContext): string {
  if (!isAnswered(finding)) return words[language].headlineRefused;
  const { whole, list } = formatOf(language);
  const clear = finding.clusters.filter((cluster) => isClear(finding, cluster, significance));
  const going = clear.filter(({ ongoing }) => ongoing).length;
  const values = {
    ...spanOf(finding.months, language),
    n: whole(finding.meta.n),
    count: whole(clear.length),
    ongoing: say(words, language, numbered(going, 'goingNone', 'goingOne', 'going'), { count: whole(going) }),
    breaks:
      finding.breaks.length === 0 ? '' : say(words, language, 'breaks', { list: list(finding.breaks.map(sourceText)) }),
  };
  const key = isProspective(finding)
    ? numbered(clear.length, 'startedNone', 'startedOne', 'started')
    : numbered(clear.length, 'headlineNone', 'headlineOne', 'headline');
  return say(words, language, key, values);
}

function familyFigure(finding: ScanFinding, family: ScanFinding['families'][number], language: Language): Figure {
  const { whole, decimal, p } = formatOf(language);
  const term = words[language][family.side];
  if (family.p === null) return { term, texts: [words[language].familyNone] };
  const size = say(words, language, 'family', { records: whole(family.records), cells: whole(family.cells) });
  const hasCluster = finding.clusters.some(({ side }) => family.side === 'both' || side === family.side);
  const test = hasCluster
    ? say(words, language, 'familyP', {
        p: p(family.p),
        replications: whole(finding.replications),
        five: decimal(family.critical05, 1),
        one: decimal(family.critical01, 1),
      })
    : words[language].noCluster;
  return { term, texts: [size, test] };
}

function testLine(finding: ScanFinding, cluster: ScanCluster, language: Language): string {
  const { decimal, figure, p } = formatOf(language);
  const values = {
    p: p(cluster.p),
    both: p(pOf(finding, cluster, true)),
    risk: figure(cluster.relativeRisk),
    llr: decimal(cluster.logLikelihoodRatio, 1),
  };
  return say(words, language, scansOf(finding) > 1 ? 'testBoth' : 'test', values);
}

function recurrenceLine(finding: ScanFinding, { recurrenceMonths, p }: ScanCluster, language: Language): string[] {
  if (recurrenceMonths === null) return [];
  const isLeast = p * (finding.replications + 1) < 1.5;
  const months = formatOf(language).whole(recurrenceMonths);
  return [say(words, language, isLeast ? 'recurrenceLeast' : 'recurrence', { months })];
}

function itemOf(finding: ScanFinding, cluster: ScanCluster, context: FindingContext): FindingItem {
  const { language, theme, significance } = context;
  const { whole, figure } = formatOf(language);
  const clear = isClear(finding, cluster, significance);
  const counts = say(words, language, 'counts', {
    observed: whole(cluster.observed),
    expected: figure(cluster.expected),
    ratio: figure(cluster.observed / cluster.expected),
  });
  const circle = { cells: whole(cluster.cells.length), radius: whole(cluster.radiusKm) };
  return {
    id: cluster.id,
    title: titleOf(cluster, language),
    lines: [
      counts,
      testLine(finding, cluster, language),
      ...(clear ? [] : [say(words, language, 'notClear', { level: levelText(context) })]),
      ...recurrenceLine(finding, cluster, language),
      // Without its largest incident a cluster that is not clear cannot stop being one.
      ...clusterLines(cluster, language, clear && cluster.hot),
      cluster.cells.length === 1 ? words[language].circleOne : say(words, language, 'circle', circle),
    ],
    ink: clear ? inkOf(cluster, theme) : theme.quiet,
  };
}

const levelText = ({ language, significance: { level } }: FindingContext): string => formatOf(language).p(level);

function caveatsOf(finding: ScanFinding, context: FindingContext): readonly string[] {
  const { language, significance } = context;
  const texts = words[language];
  const { form, baseline } = finding.meta.stamp.params;
  const isTimes = significance.corrected && scansOf(finding) > 1;
  const level = { level: levelText(context), corrected: isTimes ? texts.correctedSides : '' };
  return [
    say(words, language, 'level', level),
    texts[form === 'poisson' ? 'poisson' : 'permutation'],
    ...(form === 'poisson' && baseline === 'uniform' ? [texts.uniform] : []),
    ...(finding.clusters.length > 0 ? [texts.approximate] : []),
    ...(isProspective(finding) ? [texts.monthly] : []),
    ...(finding.meta.basis === 'disclosed' ? [texts.disclosed] : []),
  ];
}

/** The scan in words: what stands clear of chance, where and when, and each side's most likely cluster. */
export function text({ finding }: ScanResult, context: FindingContext): FindingText {
  return {
    headline: headlineOf(finding, context),
    figures: finding.families.map((family) => familyFigure(finding, family, context.language)),
    caveats: isAnswered(finding) ? caveatsOf(finding, context) : [],
    items: finding.clusters.map((cluster) => itemOf(finding, cluster, context)),
  };
}
