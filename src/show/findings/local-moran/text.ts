import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { LocalMoranFinding } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { clusterLines, clusterPlace } from '../cluster-text.ts';
import { figuresName } from '../figures-name.ts';
import type { Figure, FindingContext, FindingText } from '../finding-view.ts';
import { rateCaveats } from '../rate-text.ts';
import {
  clustersShown,
  inkOf,
  isHeld,
  keyOf,
  type MoranResult,
  type QuadrantKey,
  shownQuadrant,
} from './moran-result.ts';
import { words } from './words.ts';

/** "cells", or "areas" where figures stand in areas. */
export const unitsName = ({ unit }: MoranResult, language: Language): string =>
  words[language][unit === 'cells' ? 'cells' : 'areas'];

/** Significant cells of each quadrant. */
export function countsOf(result: MoranResult, { significance }: FindingContext): Readonly<Record<QuadrantKey, number>> {
  const counts = { highHigh: 0, highLow: 0, lowHigh: 0, lowLow: 0 };
  result.ids.forEach((_, cell) => {
    const key = shownQuadrant(result, cell, significance);
    if (key !== null) counts[key] += 1;
  });
  return counts;
}

function headlineText(result: MoranResult, context: FindingContext): string {
  const { language } = context;
  const { whole, month } = formatOf(language);
  const { highHigh, highLow, lowHigh, lowLow } = countsOf(result, context);
  const n = whole(result.finding.meta.n);
  const last = monthIndexOf(Math.max(result.period.from, result.period.to - 1));
  const all = highHigh + highLow + lowHigh + lowLow;
  return say(words, language, all === 0 ? 'headlineNone' : 'headline', {
    units: unitsName(result, language),
    tests: whole(result.finding.meta.tests),
    like: whole(highHigh + lowLow),
    high: whole(highHigh),
    unlike: whole(highLow + lowHigh),
    n: isHeld(result) ? say(words, language, 'nShown', { n }) : n,
    from: month(result.period.from),
    to: month(last),
  });
}

type Family = LocalMoranFinding['families'][number];

function globalText(global: NonNullable<Family['global']>, language: Language): string {
  const { decimal, p: write } = formatOf(language);
  const { i, expected, z, permutationP } = global;
  if (Number.isNaN(i)) {
    const p = decimal(permutationP, permutationP < 0.1 ? 2 : 1);
    return permutationP > 0.1 ? words[language].globalHeldNone : say(words, language, 'globalHeldClear', { p });
  }
  const key = permutationP > 0.05 ? 'globalNone' : i > expected ? 'globalLike' : 'globalUnlike';
  return say(words, language, key, { i: decimal(i, 3), z: decimal(z, 1), p: write(permutationP) });
}

function familyFigure(family: Family, result: MoranResult, context: FindingContext): Figure {
  const { language } = context;
  const { whole } = formatOf(language);
  const term = words[language][family.side];
  if (family.global === null) return { term, texts: [words[language].familyNone] };
  const units = unitsName(result, language);
  const what = figuresName(result, context, words[language].recordsOf);
  const size = { records: whole(family.records), what, cells: whole(family.cells), units };
  const first = say(words, language, isHeld(result) ? 'familyShown' : 'family', size);
  return { term, texts: [first, globalText(family.global, language)] };
}

/** Local Moran's I in words: how many cells are like their neighbours, where, and each side as a whole. */
export function moranText(result: MoranResult, context: FindingContext): FindingText {
  const { language, theme, significance } = context;
  const texts = words[language];
  const isPeople = result.finding.meta.stamp.params.count === 'people';
  return {
    headline: headlineText(result, context),
    figures: result.finding.families.map((family) => familyFigure(family, result, context)),
    caveats: [
      significance.corrected ? say(words, language, 'adjusted', { units: unitsName(result, language) }) : texts.plain,
      ...rateCaveats(result, language),
      ...(isHeld(result) ? [texts.held] : []),
    ],
    items: clustersShown(result, significance).map((cluster) => {
      const key = keyOf(cluster.quadrant) ?? 'highHigh';
      return {
        id: cluster.id,
        title: clusterPlace(cluster, texts[key], language),
        lines: clusterLines(cluster, language, key === 'highHigh' || key === 'highLow', isPeople),
        ink: inkOf(key, theme),
      };
    }),
  };
}
