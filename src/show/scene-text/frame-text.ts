import { fiscalYear } from '../../base/month.ts';
import { monthIndexOf } from '../../base/units.ts';
import { type Language, say } from '../../base/words.ts';
import type { Document, Playback } from '../../document/document.ts';
import type { Frame } from '../../document/frames.ts';
import type { Months } from '../../document/whole-months.ts';
import { formatOf } from '../format.ts';
import { frameWords as words } from './frame-words.ts';

/** The date of a frame, as it stands large on the map. */
export interface FrameText {
  /** "August 2007", "September 2006 to August 2007", "FY2008". */
  readonly main: string;
  /** What the large line leaves open: months of a fiscal year, how long a window is. */
  readonly sub: string;
  /** The whole of it, for a voice. */
  readonly spoken: string;
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

/** "August 2007", "September 2006 to August 2007". */
export function spanText({ from, to }: Months, language: Language): string {
  const format = formatOf(language);
  const last = monthIndexOf(Math.max(from, to - 1));
  if (last === from) return format.month(from);
  return say(words, language, 'span', { from: format.month(from), to: format.month(last) });
}

function yearsText({ from, to }: Months, language: Language): string {
  const [first, last] = [fiscalYear(from), fiscalYear(monthIndexOf(to - 1))];
  const one = say(words, language, 'fiscalYear', { year: first });
  return first === last
    ? one
    : say(words, language, 'span', { from: one, to: say(words, language, 'fiscalYear', { year: last }) });
}

export function frameText(
  frame: Frame,
  index: number,
  count: number,
  { mode, step }: Pick<Playback, 'mode' | 'step'>,
  language: Language,
): FrameText {
  const span = spanText(frame, language);
  const place = { index, count };
  if (mode === 'cumulative') {
    const sub = words[language].cumulative;
    return { main: span, sub, spoken: `${span}, ${sub}`, ...place };
  }
  if (step === 'fiscal-year') {
    const main = yearsText(frame, language);
    return { main, sub: span, spoken: `${main}, ${span}`, ...place };
  }
  const length = frame.to - frame.from;
  const sub = mode === 'window' && length > 1 ? say(words, language, 'months', { count: length }) : '';
  return { main: span, sub, spoken: span, ...place };
}

/** "a window of 12 months", "one fiscal year at a time". */
function paceText({ mode, step, window }: Playback, language: Language): string {
  if (mode === 'cumulative') return say(words, language, 'paceCumulative', { step: words[language][step] });
  if (mode === 'step' || window === 1) return say(words, language, 'paceStep', { step: words[language][step] });
  const steps = words[language][`${step}.many`];
  return say(words, language, 'paceWindow', {
    count: formatOf(language).whole(window),
    steps,
    step: words[language][step],
  });
}

/** What has to be known to read any frame: how it was made, that its scale is that of all, and what steps back for it. */
export function frameNotes(
  { playback, analyses, compare, layers }: Pick<Document, 'playback' | 'analyses' | 'compare' | 'layers'>,
  leftOut: readonly Months[],
  language: Language,
): readonly string[] {
  const format = formatOf(language);
  const list = format.list(leftOut.map((months) => spanText(months, language)));
  return [
    say(words, language, 'frame', { pace: paceText(playback, language) }),
    ...(list === '' ? [] : [say(words, language, 'leftOut', { list, step: words[language][playback.step] })]),
    ...(analyses.length > 0 || compare.kind !== 'none' ? [words[language].stepBack] : []),
    ...(layers.some(({ layer, visible }) => layer === 'areas' && visible) ? [words[language].areasRest] : []),
  ];
}
