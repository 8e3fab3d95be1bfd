import { monthIndexOf } from '../../base/units.ts';
import { say } from '../../base/words.ts';
import type { SegmentResult } from '../../disclose/disclosed.ts';
import type { Hover } from '../cockpit.ts';
import { formatOf } from '../format.ts';
import { spreadOf } from '../scale.ts';
import { sectorName } from '../sector-name.ts';
import type { Chart, ChartInput } from './chart.ts';
import { periodText } from './frame.ts';
import { placeName } from './place-name.ts';
import { readingWords } from './reading-words.ts';

/** Index of the stretch that holds a border kilometre; -1 for none. */
export function stretchAt(result: Pick<SegmentResult, 'segments'>, km: number): number {
  const found = result.segments.findIndex(({ fromKm, toKm }) => km >= fromKm && km < toKm);
  const last = result.segments.length - 1;
  return found < 0 && km === result.segments[last]?.toKm ? last : found;
}

const isHeld = (result: SegmentResult, s: number, m: number): boolean =>
  result.suppressed.includes(s * result.months + m);

const absentText = (held: boolean, { language, leastShown }: ChartInput): string =>
  say(readingWords, language, held ? 'suppressed' : 'missing', { least: leastShown });

function figureText(value: number, held: boolean, s: number, result: SegmentResult, input: ChartInput): string {
  const { language } = input;
  const format = formatOf(language);
  if (Number.isNaN(value)) return absentText(held, input);
  if (input.figures === 'incidents') {
    const unit = readingWords[language][input.count];
    return say(readingWords, language, 'bin', { value: format.whole(value), unit });
  }
  const per = format.figure(value / spreadOf(result, 'areas', s));
  return say(readingWords, language, 'area', { value: format.whole(value), per });
}

function shareText(value: number, whole: number, key: 'shareMonth' | 'sharePeriod', input: ChartInput): string[] {
  if (!(value >= 0) || !(whole > 0)) return [];
  const { language } = input;
  return [say(readingWords, language, key, { share: formatOf(language).share(value / whole) })];
}

const monthText = (month: number, input: ChartInput, partial: number | null): string => {
  const text = formatOf(input.language).month(monthIndexOf(month));
  return month === partial ? `${text} (${readingWords[input.language].partial})` : text;
};

function cellLines(result: SegmentResult, s: number, month: number, input: ChartInput): readonly string[] {
  const m = month - result.firstMonth;
  const segment = result.segments[s];
  if (segment === undefined || m < 0 || m >= result.months) return [];
  const value = result.values[s * result.months + m] ?? Number.NaN;
  return [
    placeName(segment, input.figures, input.language),
    monthText(month, input, input.partialMonth),
    figureText(value, isHeld(result, s, m), s, result, input),
    ...(result.chosen[s] === true ? shareText(value, result.byMonth[m] ?? 0, 'shareMonth', input) : []),
    input.source,
  ];
}

function stretchLines(result: SegmentResult, s: number, input: ChartInput): readonly string[] {
  const segment = result.segments[s];
  if (segment === undefined) return [];
  const { language, before } = input;
  const value = result.bySegment[s] ?? Number.NaN;
  const held = result.suppressed.some((at) => Math.floor(at / result.months) === s);
  const earlier = before?.segments.findIndex(({ id }) => id === segment.id) ?? -1;
  const then = before === null || earlier < 0 ? Number.NaN : (before.bySegment[earlier] ?? Number.NaN);
  return [
    placeName(segment, input.figures, language),
    periodText(result, language),
    figureText(value, held, s, result, input),
    ...(result.chosen[s] === true ? shareText(value, result.total, 'sharePeriod', input) : []),
    ...(Number.isNaN(then) ? [] : [say(readingWords, language, 'earlier', { value: formatOf(language).whole(then) })]),
    input.source,
  ];
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

function monthLines(result: SegmentResult, month: number, input: ChartInput): readonly string[] {
  const m = month - result.firstMonth;
  if (m < 0 || m >= result.months) return [];
  const { language } = input;
  const value = result.byMonth[m] ?? Number.NaN;
  const held = result.segments.some((_, s) => result.chosen[s] === true && isHeld(result, s, m));
  const figure = Number.isNaN(value)
    ? absentText(held, input)
    : say(readingWords, language, 'value', { value: formatOf(language).whole(value) });
  const inside = month >= result.from && month < result.to;
  return [
    chosenText(result, input),
    monthText(month, input, input.partialMonth),
    figure,
    ...(inside ? shareText(value, result.total, 'sharePeriod', input) : []),
    ...happened(month, input),
    input.source,
  ];
}

function nationalLines(month: number, input: ChartInput): readonly string[] {
  const { national, language } = input;
  if (national === null) return [];
  const value = national.values[month - national.firstMonth] ?? Number.NaN;
  const figure = Number.isNaN(value)
    ? readingWords[language].missing
    : say(readingWords, language, 'events', { value: formatOf(language).whole(value) });
  return [
    readingWords[language].mexico,
    monthText(month, input, input.partialNational),
    figure,
    ...happened(month, input),
    input.nationalSource,
  ];
}

function differenceLines(km: number, input: ChartInput): readonly string[] {
  const { shift, language } = input;
  if (shift === null) return [];
  const format = formatOf(language);
  const i = [...shift.fromKm].findIndex((from, at) => km >= from && km < (shift.toKm[at] ?? from));
  if (i < 0) return [];
  const stretch = { id: shift.ids[i] ?? '', fromKm: shift.fromKm[i] ?? 0, toKm: shift.toKm[i] ?? 0 };
  const points = (share: number | undefined): string => format.figure((share ?? Number.NaN) * 100);
  const lower = shift.lower[i] ?? Number.NaN;
  return [
    placeName(stretch, shift.figures, language),
    `${periodText(shift.now, language)}; ${periodText(shift.before, language)}`,
    say(readingWords, language, 'points', { value: points(shift.difference[i]) }),
    say(readingWords, language, 'shares', {
      now: format.share(shift.shareNow[i] ?? 0),
      before: format.share(shift.shareBefore[i] ?? 0),
    }),
    ...(Number.isNaN(lower)
      ? []
      : [say(readingWords, language, 'band', { lower: points(lower), upper: points(shift.upper[i]) })]),
    input.source,
  ];
}

/** What stands under the mark: place, period, figure with unit, share, source, in this order on every picture. */
export function readingOf(chart: Chart, input: ChartInput, { km, month }: Hover): readonly string[] {
  if (chart.id === 'national') return month === null ? [] : nationalLines(month, input);
  if (chart.id === 'difference') return km === null ? [] : differenceLines(km, input);
  const { result } = input;
  if (result === null) return [];
  if (chart.across === 'value') return month === null ? [] : monthLines(result, month, input);
  if (km === null) return [];
  const s = stretchAt(result, km);
  if (chart.down === 'value') return stretchLines(result, s, input);
  return month === null ? [] : cellLines(result, s, month, input);
}
