import { say } from '../../../base/words.ts';
import type { PairsResult } from '../../../disclose/disclosed.ts';
import { periodText } from '../../charts/frame.ts';
import { formatOf } from '../../format.ts';
import type { Figure, FindingContext, FindingItem, FindingText } from '../finding-view.ts';
import { isRefused } from '../run-facts.ts';
import { bandText, expectedText, levelText, type PairBand, ratioText, standing } from './bands.ts';
import { inkOf } from './inks.ts';
import { words } from './words.ts';

function headlineOf(result: PairsResult, { language, significance }: FindingContext): string {
  const { whole } = formatOf(language);
  const found = standing(result, significance);
  const [most] = found;
  const facts = {
    level: levelText(significance, language),
    period: periodText(result.period, language),
    n: whole(result.meta.n),
  };
  if (most === undefined) return say(words, language, 'headlineNone', facts);
  return say(words, language, 'headline', {
    ...facts,
    count: whole(found.length),
    tests: whole(result.meta.tests),
    band: bandText(result, most, language),
    observed: whole(most.observed),
    expected: expectedText(most.expected, language),
  });
}

function figuresOf({ meta }: PairsResult, { language }: FindingContext): readonly Figure[] {
  const { whole, p } = formatOf(language);
  const texts = words[language];
  const counted = say(words, language, 'counted', { records: whole(meta.n), people: whole(meta.people) });
  const missing = say(words, language, 'missing', { missing: whole(meta.missing) });
  const test = say(words, language, 'test', {
    permutations: whole(Number(meta.stamp.params.permutations)),
    seed: meta.stamp.seed,
    tests: whole(meta.tests),
    p: p(meta.headlineP ?? 1),
  });
  return [
    { term: texts['term.records'], texts: meta.missing > 0 ? [counted, missing] : [counted] },
    { term: texts['term.test'], texts: [test, meta.stamp.params.sides === 'both' ? texts.both : texts.separate] },
  ];
}

function caveatsOf({ meta }: PairsResult, { language, significance }: FindingContext): readonly string[] {
  const texts = words[language];
  const { whole, decimal } = formatOf(language);
  const permutations = Number(meta.stamp.params.permutations);
  const floor = Math.min(1, meta.tests / (permutations + 1));
  const isBelow = significance.corrected && floor > significance.level;
  const told = { permutations: whole(permutations), floor: decimal(floor, 3) };
  return [
    texts['caveat.drift'],
    texts['caveat.oneSided'],
    ...(isBelow ? [say(words, language, 'caveat.floor', told)] : []),
    ...(meta.stamp.params.exactOnly === true ? [] : [texts['caveat.towns']]),
  ];
}

function itemOf(result: PairsResult, band: PairBand, { language, theme }: FindingContext): FindingItem {
  const { whole, p } = formatOf(language);
  const pairs = say(words, language, 'pairs', {
    observed: whole(band.observed),
    expected: expectedText(band.expected, language),
    ratio: ratioText(band.ratio, language),
  });
  const test = say(words, language, 'p', { p: p(band.p), adjusted: p(band.adjusted) });
  return { id: band.id, title: bandText(result, band, language), lines: [pairs, test], ink: inkOf(band.ratio, theme) };
}

export function text(result: PairsResult, context: FindingContext): FindingText {
  if (isRefused(result)) return { headline: '', figures: [], caveats: [], items: [] };
  return {
    headline: headlineOf(result, context),
    figures: figuresOf(result, context),
    caveats: caveatsOf(result, context),
    items: standing(result, context.significance).map((band) => itemOf(result, band, context)),
  };
}
