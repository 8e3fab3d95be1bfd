import { type Language, say } from '../../../base/words.ts';
import { ports } from '../../../corridors/corridor.ts';
import type { LineDensityResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

/** A local maximum of the curve. */
export interface Peak {
  readonly id: string;
  /** Index of its place on the curve. */
  readonly at: number;
  readonly km: number;
  readonly value: number;
}

const mostPeaks = 6;
/** Of the largest: lower ones are ripples. */
const leastShare = 0.05;
/** How far along the border a town may be that names a kilometre. */
const nearKm = 25;

/** Local maxima that stand at least a bandwidth apart, the highest first. */
export function peaksOf({ km, values, bandwidthKm }: LineDensityResult): readonly Peak[] {
  const all = [...values];
  const largest = Math.max(...all);
  const tops = all
    .map((value, at) => ({ value, at, km: km[at] ?? 0 }))
    .filter(({ value, at }) => value > (all[at - 1] ?? -1) && value >= (all[at + 1] ?? -1))
    .filter(({ value }) => value > 0 && value >= leastShare * largest)
    .sort((a, b) => b.value - a.value);
  const kept: Peak[] = [];
  for (const top of tops) {
    if (kept.length === mostPeaks) break;
    if (kept.every((other) => Math.abs(other.km - top.km) >= bandwidthKm)) kept.push({ id: `peak-${top.at}`, ...top });
  }
  return kept;
}

/** ", near Eagle Pass / Piedras Negras"; empty where no crossing is near. */
export function townText(km: number, language: Language): string {
  const [port] = [...ports].sort((a, b) => Math.abs(a.km - km) - Math.abs(b.km - km));
  if (port === undefined || Math.abs(port.km - km) > nearKm) return '';
  const town = `${port.name} / ${port.twin.split(',')[0] ?? ''}`;
  return say(words, language, 'nearTown', { town });
}

/** " (7.6 to 16)"; empty where there is no band. */
export function bandText({ lower, upper }: LineDensityResult, at: number, language: Language): string {
  const format = formatOf(language);
  const [low, high] = [lower[at], upper[at]];
  if (low === undefined || high === undefined) return '';
  return say(words, language, 'band', { lower: format.figure(low), upper: format.figure(high) });
}

/** What is counted: records, or people. */
export const unitOf = ({ meta }: LineDensityResult, language: Language): string =>
  words[language][meta.stamp.params.count === 'people' ? 'people' : 'records'];

export const countOf = ({ meta }: LineDensityResult): number =>
  meta.stamp.params.count === 'people' ? meta.people : meta.n;
