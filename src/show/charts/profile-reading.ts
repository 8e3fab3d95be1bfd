import { say } from '../../base/words.ts';
import type { SegmentResult } from '../../disclose/disclosed.ts';
import { formatOf } from '../format.ts';
import { withoutText } from '../held-figures.ts';
import { heldWords } from '../held-words.ts';
import { noReading, type Reading } from '../pointed.ts';
import type { ChartInput } from './chart.ts';
import { periodText } from './frame.ts';
import { leastForShares } from './month-shares.ts';
import { type PeriodProfile, periodProfiles, rowAt } from './period-profiles.ts';
import { placeName } from './place-name.ts';
import { heightText, rowName } from './profile-texts.ts';
import { profileWords } from './profile-words.ts';
import { readingWords } from './reading-words.ts';

/** "2025, Jan 2025 – Apr 2025 (4 of 12 months)". */
function whenText(row: PeriodProfile, rowMonths: number, name: string, input: ChartInput): string {
  const span = `${name}: ${periodText(row, input.language)}`;
  if (row.isWhole) return span;
  const format = formatOf(input.language);
  const counts = { span, months: format.whole(row.months), all: format.whole(rowMonths) };
  return say(readingWords, input.language, 'notWhole', counts);
}

function figureOf(row: PeriodProfile, s: number, input: ChartInput): string {
  const { language, count } = input;
  const value = row.figures[s] ?? Number.NaN;
  const held = row.held[s] ?? 0;
  if (Number.isNaN(value)) return held > 0 ? heldWords[language].suppressed : readingWords[language].missing;
  const figure = formatOf(language).whole(value);
  const text =
    input.figures === 'areas'
      ? say(readingWords, language, 'wholeSector', { value: figure })
      : say(readingWords, language, 'bin', { value: figure, unit: readingWords[language][count] });
  const without = withoutText(held, 'month', language);
  return without === '' ? text : say(readingWords, language, 'partOf', { figure: text, without });
}

/** What stands under the mark in a profile: place, year, figure, what is drawn, share, source. */
export function profileReading(result: SegmentResult, s: number, month: number, input: ChartInput): Reading | null {
  const segment = result.segments[s];
  const profiles = periodProfiles(input, result);
  const row = profiles.rows[rowAt(profiles, month)];
  if (segment === undefined || row === undefined) return null;
  const { language, picture } = input;
  const height = row.heights[s] ?? Number.NaN;
  const value = row.figures[s] ?? Number.NaN;
  const drawn = Number.isNaN(height) ? [] : [heightText(height, input)];
  const km = formatOf(language).whole(profiles.smoothedKm);
  const title = drawn.join();
  const smoothed =
    profiles.smoothedKm > 0 && title !== '' ? [say(profileWords, language, 'smoothed', { title, km })] : drawn;
  const few = row.isFew ? [say(profileWords, language, 'few', { least: leastForShares })] : [];
  const hasShare = picture.figure === 'counts' && value >= 0 && row.total > 0;
  const share = hasShare
    ? say(readingWords, language, 'shareRow', { share: formatOf(language).share(value / row.total) })
    : '';
  return {
    ...noReading,
    place: placeName(segment, input.figures, language),
    period: whenText(row, profiles.rowMonths, rowName(row, profiles, input), input),
    figures: [figureOf(row, s, input), ...(few.length > 0 ? few : smoothed)],
    share,
    source: input.source,
    value,
    km: (segment.fromKm + segment.toKm) / 2,
  };
}
