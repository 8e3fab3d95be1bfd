import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { HotSpots, LeftOut } from '../../../disclose/disclosed.ts';
import type { Significance } from '../../../document/document.ts';
import { formatOf } from '../../format.ts';
import { leftItems } from '../../scene-text/left-items.ts';
import type { Theme } from '../../theme/colours.ts';
import { clusterLines, clusterPlace } from '../cluster-text.ts';
import { figuresName } from '../figures-name.ts';
import type { Figure, FindingContext, FindingItem, FindingText } from '../finding-view.ts';
import { rateCaveats, testedName } from '../rate-text.ts';
import { clustersShown, type HotSpotResult, isHeld } from './hot-spot-result.ts';
import { words } from './words.ts';

/** "cells", or "areas" where figures stand in areas. */
const unitsName = ({ unit }: HotSpotResult, language: Language): string =>
  words[language][unit === 'cells' ? 'cells' : 'areas'];

/** "records"; of a table by area and month, what it counts. */
const recordsName = (result: HotSpotResult, context: FindingContext): string =>
  figuresName(result, context, words[context.language].records);

/** "3 hot spots: groups of cells that together hold more records than chance would put there (n = 1,204, ...)." */
function headlineText(result: HotSpotResult, context: FindingContext): string {
  const { language, significance } = context;
  const { month, whole } = formatOf(language);
  const { n, stamp } = result.hotSpots.meta;
  const hot = clustersShown(result, significance).filter((cluster) => cluster.hot).length;
  const key = hot === 0 ? 'headlineNone' : hot === 1 ? 'headlineOne' : 'headline';
  const last = monthIndexOf(Math.max(result.period.from, result.period.to - 1));
  return say(words, language, key, {
    count: whole(hot),
    units: unitsName(result, language),
    what: testedName(
      hot > 0 && stamp.params.count === 'people' ? words[language].people : recordsName(result, context),
      result,
      language,
    ),
    n: isHeld(result) ? say(words, language, 'nShown', { n: whole(n) }) : whole(n),
    from: month(result.period.from),
    to: month(last),
  });
}

type Family = HotSpots['families'][number];

/** Problems that leave an answer. */
const weakening: readonly string[] = ['too-few-permutations', 'areas-without-rate'];

/**
 * What one side of the border gave: how many cells of each class, out of how many.
 * Where small figures are held back the records told are those shown: the test counted them all.
 */
function familyFigure(family: Family, result: HotSpotResult, context: FindingContext): Figure {
  const { language } = context;
  const { whole } = formatOf(language);
  const term = words[language][family.side];
  if (family.problems.some(({ code }) => !weakening.includes(code))) {
    return { term, texts: [words[language].familyNone] };
  }
  const [one = 0, five = 0, ten = 0, ...cold] = family.counts;
  const counts = {
    one: whole(one),
    five: whole(five),
    ten: whole(ten),
    cold: whole(cold.reduce((sum, count) => sum + count, 0)),
  };
  const size = {
    records: whole(family.records),
    what: recordsName(result, context),
    cells: whole(family.cells),
    units: unitsName(result, language),
  };
  return {
    term,
    texts: [
      say(words, language, isHeld(result) ? 'familyShown' : 'family', size),
      say(words, language, 'classes', counts),
    ],
  };
}

/** Records that stand in no cell, by reason. */
function leftOutTexts(left: LeftOut, language: Language): readonly string[] {
  const items = leftItems(left, language, (reason, count) => say(words, language, reason, { count }));
  return items.length === 0 ? [] : [say(words, language, 'leftOut', { items: formatOf(language).list(items) })];
}

/** What the filter leaves out, where it is not the level that groups are made at. */
function filterTexts(result: HotSpotResult, language: Language, { level, corrected }: Significance): readonly string[] {
  if (level === 0.05 && corrected) return [];
  const { share, decimal } = formatOf(language);
  const name = corrected
    ? say(words, language, 'corrected', { level: share(level) })
    : say(words, language, 'plain', { level: level === 0.1 ? '0.05' : decimal(level, level === 0.001 ? 3 : 2) });
  const own = isHeld(result) && level === 0.001 ? [words[language].filteredOwn] : [];
  return [say(words, language, 'filtered', { level: name }), ...own];
}

const itemsOf = (result: HotSpotResult, language: Language, theme: Theme, significance: Significance): FindingItem[] =>
  clustersShown(result, significance).map((cluster) => ({
    id: cluster.id,
    title: clusterPlace(cluster, words[language][cluster.hot ? 'hot' : 'cold'], language),
    lines: clusterLines(cluster, language, cluster.hot, result.hotSpots.stamp.params.count === 'people'),
    ink: (cluster.hot ? theme.hot : theme.cold)[2],
  }));

/** Hot spots in words: how many, on what, where each is, and how firmly it stands. */
export function hotSpotText(result: HotSpotResult, context: FindingContext): FindingText {
  const { language, theme, significance } = context;
  const { families } = result.hotSpots;
  return {
    headline: headlineText(result, context),
    figures: families.map((family) => familyFigure(family, result, context)),
    caveats: [
      say(words, language, 'adjusted', { units: unitsName(result, language) }),
      ...filterTexts(result, language, significance),
      ...rateCaveats(result, language),
      ...leftOutTexts(result.left, language),
    ],
    items: itemsOf(result, language, theme, significance),
  };
}
