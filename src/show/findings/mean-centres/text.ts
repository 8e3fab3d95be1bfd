import { type Language, say } from '../../../base/words.ts';
import type { MeanCentresResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import type { Figure, FindingContext, FindingItem, FindingText } from '../finding-view.ts';
import { brokenText, pText } from '../month-text.ts';
import { stepInk } from './layer.ts';
import { centredSteps, directionText, itemId, sideText, stepName } from './step-names.ts';
import { words } from './words.ts';

/** Above this p no move is claimed. */
const clearP = 0.05;
/** Change of the share of one side from which on it is said. */
const sidesApart = 0.1;
const level = 0.95;
const longestMoves = 3;

const trueMinus = (text: string): string => text.replace('-', '−');
const signed = (value: number, language: Language): string => trueMinus(formatOf(language).signed(value));
const rounded = (value: number, language: Language): string => trueMinus(formatOf(language).whole(value));

/** Which sentence fits: of a move, of none, of a track that leads nowhere, or of too few months to tell. */
function sentenceKey({ meta, drift }: MeanCentresResult): 'moved' | 'wanders' | 'unclear' | 'untested' {
  if (meta.headlineP === null || drift === null || drift.p === null || Number.isNaN(drift.lower)) return 'untested';
  if (meta.headlineP > clearP) return 'unclear';
  return drift.p > clearP ? 'wanders' : 'moved';
}

/** Distance, interval, bearing, p and n; or that there is no clear move. */
export function headlineOf(result: MeanCentresResult, language: Language): string {
  const { drift, steps, meta } = result;
  const [first, last] = drift === null ? [] : [steps[drift.from], steps[drift.to]];
  if (drift === null || first === undefined || last === undefined) return words[language].refused;
  const { whole, share } = formatOf(language);
  return say(words, language, sentenceKey(result), {
    first: stepName(first, result, language),
    last: stepName(last, result, language),
    km: whole(drift.km),
    direction: directionText(drift.bearing, language),
    bearing: whole(drift.bearing),
    level: share(level),
    lower: rounded(drift.lower, language),
    upper: rounded(drift.upper, language),
    along: signed(drift.along.value, language),
    alongLower: signed(drift.along.lower, language),
    alongUpper: signed(drift.along.upper, language),
    p: meta.headlineP === null ? '' : pText(meta.headlineP, language),
    driftP: drift.p === null ? '' : pText(drift.p, language),
    n: whole(meta.n),
    side: sideText(result, language),
    steps: whole(centredSteps(result).length),
    season: drift.sameSeason ? '' : words[language].seasonsDiffer,
    broken: brokenText(result, language),
  });
}

function movesFigure(result: MeanCentresResult, language: Language): readonly Figure[] {
  const { moves, direction, steps } = result;
  const { whole, share, list } = formatOf(language);
  if (moves.length < 2 || direction === null) return [];
  const mean = say(words, language, 'direction', {
    moves: whole(moves.length),
    direction: directionText(direction.bearing, language),
    bearing: whole(direction.bearing),
    share: share(direction.concentration),
  });
  const name = (at: number): string => {
    const step = steps[at];
    return step === undefined ? '' : stepName(step, result, language);
  };
  const longest = [...moves]
    .sort((a, b) => b.km - a.km)
    .slice(0, longestMoves)
    .map((move) =>
      say(words, language, 'step', {
        from: name(move.from),
        to: name(move.to),
        km: whole(move.km),
        direction: directionText(move.bearing, language),
      }),
    );
  return [
    { term: words[language]['term.moves'], texts: [mean, say(words, language, 'longest', { list: list(longest) })] },
  ];
}

function testedFigure({ meta, drift }: MeanCentresResult, language: Language): readonly Figure[] {
  if (meta.headlineP === null || drift === null || drift.p === null) return [];
  const any = say(words, language, 'any', {
    p: pText(meta.headlineP, language),
    driftP: pText(drift.p, language),
  });
  const draws = formatOf(language).whole(Number(meta.stamp.params.draws));
  return [{ term: words[language]['term.tested'], texts: [any, say(words, language, 'exchange', { draws })] }];
}

function ellipseFigure(result: MeanCentresResult, language: Language): readonly Figure[] {
  const { whole } = formatOf(language);
  const centred = centredSteps(result);
  const ends = [...new Set([centred[0], centred.at(-1)])].filter((one) => one !== undefined);
  if (ends.length === 0) return [];
  const { divisor } = result.meta.stamp.params;
  const key = divisor === 'crimestat' ? 'divisorCrimestat' : divisor === 'turf' ? 'divisorTurf' : 'divisorYuill';
  const texts = ends.map(({ step, centre: { ellipse } }) =>
    say(words, language, 'ellipse', {
      step: stepName(step, result, language),
      major: whole(ellipse.semiMajorKm),
      minor: whole(ellipse.semiMinorKm),
      azimuth: whole(ellipse.azimuth),
    }),
  );
  return [{ term: words[language]['term.ellipse'], texts: [...texts, words[language][key]] }];
}

function countedFigure({ meta }: MeanCentresResult, language: Language): Figure {
  const { whole } = formatOf(language);
  const counted = say(words, language, 'counted', { records: whole(meta.n), people: whole(meta.people) });
  const missing = say(words, language, 'missing', { count: whole(meta.missing) });
  return { term: words[language]['term.counted'], texts: meta.missing > 0 ? [counted, missing] : [counted] };
}

function caveatsOf(result: MeanCentresResult, language: Language): readonly string[] {
  const { meta, steps, dropped } = result;
  const { whole, share } = formatOf(language);
  const texts = words[language];
  const centred = centredSteps(result);
  const thin = steps.length - centred.length;
  const [first, last] = [centred[0], centred.at(-1)];
  const isApart =
    first !== undefined &&
    last !== undefined &&
    Math.abs(first.step.mexicanShare - last.step.mexicanShare) > sidesApart;
  return [
    ...(meta.basis === 'disclosed' ? [texts.disclosed] : []),
    ...(isApart
      ? [
          say(words, language, 'sides', {
            before: share(first.step.mexicanShare),
            now: share(last.step.mexicanShare),
            first: stepName(first.step, result, language),
            last: stepName(last.step, result, language),
          }),
        ]
      : []),
    ...(meta.stamp.params.step === 'rolling' ? [texts.overlap] : []),
    ...(thin > 0 ? [say(words, language, 'thin', { count: whole(thin), steps: whole(steps.length) })] : []),
    ...(dropped.length > 0 ? [say(words, language, 'dropped', { count: whole(dropped.length) })] : []),
  ];
}

/** What is told of a step: in the list, and over its dot on the map. */
export function stepLines(result: MeanCentresResult, index: number, language: Language): readonly string[] {
  const step = result.steps[index];
  if (step === undefined) return [];
  const { whole } = formatOf(language);
  const { centre, records } = step;
  if (centre === null) return [say(words, language, 'none', { records: whole(records) })];
  const { along, ellipse, spreadKm } = centre;
  const hasInterval = Number.isFinite(along.lower);
  const move = result.moves.find(({ to }) => to === index);
  const before = move === undefined ? undefined : result.steps[move.from];
  return [
    say(words, language, 'place', {
      records: whole(records),
      km: whole(centre.borderKm),
      across: whole(Math.abs(centre.acrossKm)),
      side: words[language][centre.acrossKm >= 0 ? 'us' : 'mexico'],
    }),
    say(words, language, hasInterval ? 'along' : 'alongOnly', {
      along: whole(along.value),
      lower: rounded(along.lower, language),
      upper: rounded(along.upper, language),
      spread: whole(spreadKm),
    }),
    say(words, language, 'ellipseLine', {
      major: whole(ellipse.semiMajorKm),
      minor: whole(ellipse.semiMinorKm),
      azimuth: whole(ellipse.azimuth),
    }),
    ...(move === undefined || before === undefined
      ? []
      : [
          say(words, language, 'came', {
            km: whole(move.km),
            direction: directionText(move.bearing, language),
            step: stepName(before, result, language),
          }),
        ]),
  ];
}

/** "3. 2016". */
export function stepTitle(result: MeanCentresResult, index: number, language: Language): string {
  const step = result.steps[index];
  const number = formatOf(language).whole(index + 1);
  return step === undefined ? '' : say(words, language, 'item', { number, step: stepName(step, result, language) });
}

function itemsOf(result: MeanCentresResult, { language, theme }: FindingContext): readonly FindingItem[] {
  const centred = centredSteps(result).map(({ index }) => index);
  return result.steps.map((_, index) => {
    const at = centred.indexOf(index);
    const ink = at < 0 ? null : stepInk(theme, centred.length < 2 ? 1 : at / (centred.length - 1));
    return {
      id: itemId(index),
      title: stepTitle(result, index, language),
      lines: stepLines(result, index, language),
      ink,
    };
  });
}

export function textOf(result: MeanCentresResult, context: FindingContext): FindingText {
  const { language } = context;
  return {
    headline: headlineOf(result, language),
    figures: [
      ...movesFigure(result, language),
      ...testedFigure(result, language),
      ...ellipseFigure(result, language),
      countedFigure(result, language),
    ],
    caveats: caveatsOf(result, language),
    items: itemsOf(result, context),
  };
}
