import { say } from '../../base/words.ts';
import type { SegmentResult } from '../../disclose/disclosed.ts';
import type { LegendEntry } from '../drawing/legend.ts';
import { formatOf } from '../format.ts';
import type { ChartInput } from './chart.ts';
import { leastForShares } from './month-shares.ts';
import type { PeriodProfile, PeriodProfiles } from './period-profiles.ts';
import { placeName } from './place-name.ts';
import { profileWords } from './profile-words.ts';
import { chartWords } from './words.ts';
import { shownStretches } from './zoom.ts';

/** What is drawn, per what, and how it was smoothed. */
export function profilesTitle(profiles: PeriodProfiles, { figures, picture, language, count }: ChartInput): string {
  const base = picture.figure === 'shares' ? (['sharesAreas', 'sharesBins'] as const) : (['areas', 'bins'] as const);
  const key = base[figures === 'areas' ? 0 : 1];
  const unit = chartWords[language][count];
  const title = say(profileWords, language, profiles.rowMonths === 3 ? `${key}Quarter` : key, { unit });
  return profiles.smoothedKm === 0
    ? title
    : say(profileWords, language, 'smoothed', { title, km: formatOf(language).whole(profiles.smoothedKm) });
}

/** "FY 2020", "2020", "Q3 2020". */
export function rowName(row: PeriodProfile, { isFiscal }: PeriodProfiles, { language }: ChartInput): string {
  const year = String(row.year);
  if (row.quarter !== null) return say(profileWords, language, 'quarterOf', { quarter: row.quarter, year });
  return isFiscal ? say(profileWords, language, 'fiscalYear', { year }) : year;
}

/** "1,200 per border km", "12 per 10 km", "34 %". */
export function heightText(value: number, { figures, picture, language }: ChartInput): string {
  const key = picture.figure === 'shares' ? 'percent' : figures === 'areas' ? 'perKm' : 'perBin';
  return say(profileWords, language, key, { value: formatOf(language).figure(value) });
}

/** Whether the months chosen hold some of a row. */
export const isChosen = (row: PeriodProfile, { from, to }: Pick<SegmentResult, 'from' | 'to'>): boolean =>
  row.from < to && row.to > from;

/** Whether a profile in view has a gap, of what is held back or of what is not there. */
function gapsOf({ rows }: PeriodProfiles, result: SegmentResult, input: ChartInput) {
  const shown = shownStretches(result, input.picture);
  const first = result.segments.findIndex(({ id }) => id === shown[0]?.id);
  const gaps = { suppressed: false, missing: false };
  for (const { heights, held, isFew } of rows) {
    if (isFew) continue;
    for (let s = first; s < first + shown.length; s++) {
      if (Number.isNaN(heights[s] ?? 0)) gaps[(held[s] ?? 0) > 0 ? 'suppressed' : 'missing'] = true;
    }
  }
  return gaps;
}

const cell = { shape: 'cell', fill: null, pattern: null, edge: 'none' } as const;

/** What the looks of profiles mean, as far as they are there. */
export function profileEntries(profiles: PeriodProfiles, result: SegmentResult, input: ChartInput): LegendEntry[] {
  const { language, theme } = input;
  const { quiet } = theme;
  const texts = profileWords[language];
  const gaps = gapsOf(profiles, result, input);
  const entries: LegendEntry[] = [];
  if (profiles.rows.some(({ isWhole }) => !isWhole)) {
    entries.push({ id: 'partial', swatch: { ...cell, pattern: 'hatch', ink: theme.accent }, label: texts.partial });
  }
  if (profiles.rows.some(({ isFew }) => isFew)) {
    const label = say(profileWords, language, 'few', { least: leastForShares });
    entries.push({ id: 'few', swatch: { ...cell, fill: theme.neutral, ink: quiet }, label });
  }
  const absent = chartWords[language];
  if (gaps.missing)
    entries.push({ id: 'missing', swatch: { ...cell, pattern: 'dots', ink: quiet }, label: absent.missing });
  if (gaps.suppressed)
    entries.push({ id: 'suppressed', swatch: { ...cell, pattern: 'hatch', ink: quiet }, label: absent.suppressed });
  return entries;
}

/** What is drawn and how; what is left out. */
export function profileNotes(profiles: PeriodProfiles, input: ChartInput): readonly string[] {
  const { language, figures, picture } = input;
  const format = formatOf(language);
  const texts = profileWords[language];
  const km = format.whole(profiles.smoothedKm);
  const isShares = picture.figure === 'shares';
  const form =
    figures === 'areas'
      ? texts[isShares ? 'areaStepShare' : 'areaStep']
      : profiles.smoothedKm === 0
        ? texts.binStep
        : say(profileWords, language, 'binLine', { km });
  return [
    form,
    ...(figures === 'areas' && picture.smoothKm > 0 ? [texts.notSmoothed] : []),
    ...(profiles.held === 0 ? [] : [say(profileWords, language, 'held', { count: format.whole(profiles.held) })]),
  ];
}

/** What stands beside a row: a year, or a quarter, of which the first of a year has the year. */
export function rowLabel(row: PeriodProfile, { rows }: PeriodProfiles, { language }: ChartInput): string {
  if (row.quarter === null || row.quarter === 1 || row === rows[0]) return String(row.year);
  return say(profileWords, language, 'quarter', { quarter: row.quarter });
}

/** Where and when a profile is highest, and how high: "Del Rio sector, FY 2022, 3,100 per border km". */
export function highestText(profiles: PeriodProfiles, result: SegmentResult, input: ChartInput): string {
  const { figures, language } = input;
  const shown = new Set(shownStretches(result, input.picture));
  const all = profiles.rows.flatMap((row) =>
    result.segments.flatMap((segment, s) =>
      shown.has(segment) && (row.heights[s] ?? Number.NaN) > 0 ? [{ row, segment, height: row.heights[s] ?? 0 }] : [],
    ),
  );
  const [first] = all;
  if (first === undefined) return '–';
  const { row, segment, height } = all.reduce((best, each) => (each.height > best.height ? each : best), first);
  return [placeName(segment, figures, language), rowName(row, profiles, input), heightText(height, input)].join(', ');
}
