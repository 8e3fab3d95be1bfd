import { monthIndexOf } from '../../base/units.ts';
import { type Language, say } from '../../base/words.ts';
import type { SegmentResult } from '../../disclose/disclosed.ts';
import type { Hover } from '../cockpit.ts';
import { formatOf } from '../format.ts';
import { heldCounts, isUnderLeast, withoutText } from '../held-figures.ts';
import { heldWords } from '../held-words.ts';
import { labelOfClass } from '../layers/class-texts.ts';
import { noReading, type Reading, type ReadingClass } from '../pointed.ts';
import { classOf, colourOf, spreadOf } from '../scale.ts';
import { sectorName } from '../sector-name.ts';
import type { DrawnSeries } from '../series-form.ts';
import type { Chart, ChartInput } from './chart.ts';
import { periodText } from './frame.ts';
import { leastForShares, monthShares } from './month-shares.ts';
import { placeName } from './place-name.ts';
import { profileReading } from './profile-reading.ts';
import { profileWords } from './profile-words.ts';
import { readingWords } from './reading-words.ts';
import { monthsDrawn, nationalDrawn } from './series-down.ts';

/** Index of the stretch that holds a border kilometre; -1 for none. */
export function stretchAt(result: Pick<SegmentResult, 'segments'>, km: number): number {
  const found = result.segments.findIndex(({ fromKm, toKm }) => km >= fromKm && km < toKm);
  const last = result.segments.length - 1;
  return found < 0 && km === result.segments[last]?.toKm ? last : found;
}

const absentText = (isHeld: boolean, language: Language): string =>
  isHeld ? heldWords[language].suppressed : readingWords[language].missing;

/** "12,345, without 3 suppressed months": a sum never looks whole when it is not. */
const withText = (figure: string, without: string, language: Language): string =>
  without === '' ? figure : say(readingWords, language, 'partOf', { figure, without });

function figureText(value: number, s: number, result: SegmentResult, input: ChartInput): string {
  const { language } = input;
  const format = formatOf(language);
  if (input.figures === 'incidents') {
    const unit = readingWords[language][input.count];
    return say(readingWords, language, 'bin', { value: format.whole(value), unit });
  }
  const per = format.figure(value / spreadOf(result, 'areas', s));
  return say(readingWords, language, 'area', { value: format.whole(value), per });
}

function shareText(value: number, whole: number, key: 'shareMonth' | 'sharePeriod', input: ChartInput): string {
  if (!(value >= 0) || !(whole > 0)) return '';
  const { language } = input;
  return say(readingWords, language, key, { share: formatOf(language).share(value / whole) });
}

const monthText = (month: number, input: ChartInput, partial: number | null): string => {
  const text = formatOf(input.language).month(monthIndexOf(month));
  return month === partial ? `${text} (${readingWords[input.language].partial})` : text;
};

/** The share that a cell is of its month: of what is chosen, or where shares are drawn of all stretches. */
function monthShare(result: SegmentResult, s: number, m: number, value: number, input: ChartInput): string {
  const { language } = input;
  if (input.picture.figure === 'counts') {
    return result.chosen[s] === true ? shareText(value, result.byMonth[m] ?? 0, 'shareMonth', input) : '';
  }
  const { shares, states } = monthShares(result);
  if (states[m] === 'few') return say(profileWords, language, 'few', { least: leastForShares });
  const share = shares[s * result.months + m] ?? Number.NaN;
  return Number.isNaN(share) ? '' : say(readingWords, language, 'shareAll', { share: formatOf(language).share(share) });
}

/** The class of a count as the diagram is coloured; null where it draws shares, or nothing. */
function countClass(value: number, { scale, figures, picture, language }: ChartInput): ReadingClass | null {
  const isDrawn = figures === 'areas' ? value >= 0 : value > 0;
  if (picture.figure !== 'counts' || !isDrawn || scale.colours.length === 0) return null;
  return { label: labelOfClass(scale, classOf(scale, value), language), colour: colourOf(scale, value) };
}

function cellReading(result: SegmentResult, s: number, month: number, input: ChartInput): Reading | null {
  const m = month - result.firstMonth;
  const segment = result.segments[s];
  if (segment === undefined || m < 0 || m >= result.months) return null;
  const { language } = input;
  const at = s * result.months + m;
  const value = result.values[at] ?? Number.NaN;
  const isHeld = result.suppressed.includes(at);
  const absent =
    isHeld && isUnderLeast(segment, input)
      ? say(heldWords, language, 'fewer', { least: input.leastShown })
      : absentText(isHeld, language);
  return {
    ...noReading,
    place: placeName(segment, input.figures, language),
    period: monthText(month, input, input.partialMonth),
    figures: [Number.isNaN(value) ? absent : figureText(value, s, result, input)],
    share: monthShare(result, s, m, value, input),
    class: countClass(value / spreadOf(result, input.figures, s), input),
    notes: happened(month, input),
    source: input.source,
    value,
    km: (segment.fromKm + segment.toKm) / 2,
  };
}

function stretchReading(result: SegmentResult, s: number, input: ChartInput): Reading | null {
  const segment = result.segments[s];
  if (segment === undefined) return null;
  const { language, before } = input;
  const value = result.bySegment[s] ?? Number.NaN;
  const held = heldCounts(result).bySegment[s] ?? 0;
  const earlier = before?.segments.findIndex(({ id }) => id === segment.id) ?? -1;
  const then = before === null || earlier < 0 ? Number.NaN : (before.bySegment[earlier] ?? Number.NaN);
  const heldThen = before === null ? 0 : (heldCounts(before).bySegment[earlier] ?? 0);
  const figure = Number.isNaN(value)
    ? absentText(held > 0, language)
    : withText(figureText(value, s, result, input), withoutText(held, 'month', language), language);
  const thenText = withText(formatOf(language).whole(then), withoutText(heldThen, 'month', language), language);
  return {
    ...noReading,
    place: placeName(segment, input.figures, language),
    period: periodText(result, language),
    figures: [figure],
    share: result.chosen[s] === true ? shareText(value, result.total, 'sharePeriod', input) : '',
    notes: Number.isNaN(then) ? [] : [say(readingWords, language, 'earlier', { value: thenText })],
    source: input.source,
    value,
    km: (segment.fromKm + segment.toKm) / 2,
  };
}

/** "Big Bend, Del Rio (sectors)", or the kilometres of the bins chosen. */
function chosenText(result: SegmentResult, input: ChartInput): string {
  const { language } = input;
  const format = formatOf(language);
  const chosen = result.segments.filter((_, s) => result.chosen[s]);
  if (input.figures === 'areas') {
    const list = format.list(chosen.map(({ id }) => sectorName(id, language)));
    return say(readingWords, language, 'sectors', { list });
  }
  return say(readingWords, language, 'bins', {
    from: format.whole(chosen[0]?.fromKm ?? 0),
    to: format.whole(chosen.at(-1)?.toKm ?? 0),
  });
}

/** Events and seams of a month. */
const happened = (month: number, input: ChartInput): readonly string[] => [
  ...input.events.filter((event) => event.month === month).map(({ name }) => name),
  ...input.breaks.filter((seam) => seam.month === month).map(({ text }) => text),
];

/** The figure in the form in which the series is drawn; nothing where that is the count itself. */
function formLines({ valueAt, unit }: DrawnSeries, month: number, { series, language }: ChartInput): readonly string[] {
  const value = valueAt(month);
  if (series.form === 'counts' || Number.isNaN(value)) return [];
  return [say(readingWords, language, 'form', { value: formatOf(language).figure(value), unit })];
}

function monthReading(result: SegmentResult, month: number, input: ChartInput): Reading | null {
  const m = month - result.firstMonth;
  if (m < 0 || m >= result.months) return null;
  const { language } = input;
  const value = result.byMonth[m] ?? Number.NaN;
  const held = heldCounts(result).byMonth[m] ?? 0;
  const without = withoutText(held, input.figures === 'areas' ? 'sector' : 'bin', language);
  const figure = Number.isNaN(value)
    ? absentText(held > 0, language)
    : withText(formatOf(language).whole(value), without, language);
  const inside = month >= result.from && month < result.to;
  return {
    ...noReading,
    place: chosenText(result, input),
    period: monthText(month, input, input.partialMonth),
    figures: [figure, ...formLines(monthsDrawn(result, input), month, input)],
    share: inside ? shareText(value, result.total, 'sharePeriod', input) : '',
    notes: happened(month, input),
    source: input.source,
    value,
  };
}

function nationalReading(month: number, input: ChartInput): Reading | null {
  const { national, language } = input;
  if (national === null) return null;
  const value = national.values[month - national.firstMonth] ?? Number.NaN;
  const figure = Number.isNaN(value)
    ? readingWords[language].missing
    : say(readingWords, language, 'events', { value: formatOf(language).whole(value) });
  return {
    ...noReading,
    place: readingWords[language].mexico,
    period: monthText(month, input, input.partialNational),
    figures: [figure, ...formLines(nationalDrawn(national, input), month, input)],
    notes: happened(month, input),
    source: input.nationalSource,
    value,
  };
}

function differenceReading(km: number, input: ChartInput): Reading | null {
  const { shift, language } = input;
  if (shift === null) return null;
  const format = formatOf(language);
  const i = [...shift.fromKm].findIndex((from, at) => km >= from && km < (shift.toKm[at] ?? from));
  if (i < 0) return null;
  const stretch = { id: shift.ids[i] ?? '', fromKm: shift.fromKm[i] ?? 0, toKm: shift.toKm[i] ?? 0 };
  const points = (share: number | undefined): string => format.figure((share ?? Number.NaN) * 100);
  const difference = shift.difference[i] ?? Number.NaN;
  const lower = shift.lower[i] ?? Number.NaN;
  const figures = Number.isNaN(difference)
    ? [heldWords[language].suppressed]
    : [
        say(readingWords, language, 'points', { value: points(difference) }),
        say(readingWords, language, 'shares', {
          now: format.share(shift.shareNow[i] ?? 0),
          before: format.share(shift.shareBefore[i] ?? 0),
        }),
      ];
  const band = { lower: points(lower), upper: points(shift.upper[i]) };
  return {
    ...noReading,
    place: placeName(stretch, shift.figures, language),
    period: `${periodText(shift.now, language)}; ${periodText(shift.before, language)}`,
    figures,
    notes: Number.isNaN(lower) ? [] : [say(readingWords, language, 'band', band)],
    source: input.source,
    value: difference,
    km: (stretch.fromKm + stretch.toKm) / 2,
  };
}

/** What stands under the mark; null where nothing does. */
export function readingOf(chart: Chart, input: ChartInput, { km, month }: Hover): Reading | null {
  if (chart.id === 'national') return month === null ? null : nationalReading(month, input);
  if (chart.id === 'difference') return km === null ? null : differenceReading(km, input);
  const { result } = input;
  if (result === null) return null;
  if (chart.across === 'value') return month === null ? null : monthReading(result, month, input);
  if (km === null) return null;
  const s = stretchAt(result, km);
  if (chart.down === 'value') return stretchReading(result, s, input);
  if (month === null) return null;
  return chart.rowMonths === undefined ? cellReading(result, s, month, input) : profileReading(result, s, month, input);
}
