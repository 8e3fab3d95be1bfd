import { type Language, say } from '../../../base/words.ts';
import type { Estimate } from '../../../columns/inspection.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

const units = ['kB', 'MB', 'GB'] as const;

/** Bytes as a person says them: "3.4 MB", and nothing under a kilobyte. */
export function bytesText(bytes: number, language: Language): string {
  if (bytes < 1000) return `1 ${units[0]}`;
  const thousands = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** thousands;
  const digits = value < 10 ? 1 : 0;
  return `${formatOf(language).decimal(value, digits)} ${units[thousands - 1]}`;
}

/** What reading will take: rows, memory and time, in a sentence. */
export function estimateText({ rows, memoryBytes, seconds }: Estimate, language: Language): string {
  const { whole } = formatOf(language);
  return say(words, language, 'size', {
    rows: whole(rounded(rows)),
    memory: bytesText(memoryBytes, language),
    time: timeText(seconds, language),
  });
}

function timeText(seconds: number, language: Language): string {
  if (seconds < 1) return words[language].secondsFew;
  const isLong = seconds >= 100;
  const count = Math.round(isLong ? seconds / 60 : seconds);
  if (count === 1) return words[language][isLong ? 'minute' : 'second'];
  return say(words, language, isLong ? 'minutes' : 'seconds', { count: formatOf(language).whole(count) });
}

/** An estimate says no more digits than it knows: two. */
function rounded(rows: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, rows))) - 1);
  return Math.round(rows / step) * step;
}
