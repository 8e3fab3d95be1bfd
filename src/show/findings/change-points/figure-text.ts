import { type Language, say } from '../../../base/words.ts';
import type { TrendResult, TrendSeries } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

type Change = TrendSeries['changes'][number];

/** Whether shares of the corridor's month were cut, 0 to 1, and not figures. */
export const isShares = ({ meta }: Pick<TrendResult, 'meta'>): boolean => meta.stamp.params.of === 'shares';

/** "83,400"; of shares "22.7%". */
export const levelText = (level: number, shares: boolean, language: Language): string =>
  shares ? formatOf(language).share(level) : formatOf(language).figure(level);

/** "+45 %", "−30 %"; a level that more than trebles is said as a multiple; of shares the points that it moved by. */
function stepText({ before, after }: Change, shares: boolean, language: Language): string {
  const { share, figure, decimal } = formatOf(language);
  if (shares) {
    const points = `${after < before ? '−' : '+'}${decimal(100 * Math.abs(after - before), 1)}`;
    return say(words, language, 'points', { points });
  }
  if (!(before > 0)) return '–';
  const ratio = after / before;
  if (ratio >= 3) return say(words, language, 'times', { times: figure(ratio) });
  return say(words, language, 'percent', { percent: `${ratio < 1 ? '−' : '+'}${share(Math.abs(ratio - 1))}` });
}

/** What words of a change are filled with. */
export function changeWords(change: Change, shares: boolean, language: Language) {
  return {
    month: formatOf(language).month(change.month),
    before: levelText(change.before, shares, language),
    after: levelText(change.after, shares, language),
    times: stepText(change, shares, language),
  };
}

/** How large a change is: as a factor, of shares in points. */
export const sizeOf = ({ before, after }: Change, shares: boolean): number =>
  shares ? Math.abs(after - before) : Math.abs(Math.log((after + 0.5) / (before + 0.5)));

/**
 * The series that a finding speaks of first: the one picked, else the corridor, which comes last; of shares, which have
 * no corridor, the one with the largest change.
 */
export function firstSeries(result: TrendResult, pick: string | null): TrendSeries | null {
  const id = pick?.split(':')[0];
  const picked = result.series.find((one) => one.id === id);
  if (picked !== undefined || !isShares(result)) return picked ?? result.series.at(-1) ?? null;
  const most = ({ changes }: TrendSeries): number => Math.max(0, ...changes.map((change) => sizeOf(change, true)));
  return [...result.series].sort((a, b) => most(b) - most(a))[0] ?? null;
}
