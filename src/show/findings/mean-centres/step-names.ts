import { monthOf, yearOf } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { MeanCentresResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

type Step = MeanCentresResult['steps'][number];

/** A step with a centre, and its place among the steps. */
export interface CentredStep {
  readonly index: number;
  readonly step: Step;
  readonly centre: NonNullable<Step['centre']>;
}

export const centredSteps = ({ steps }: Pick<MeanCentresResult, 'steps'>): readonly CentredStep[] =>
  steps.flatMap((step, index) => (step.centre === null ? [] : [{ index, step, centre: step.centre }]));

export const itemId = (index: number): string => `step-${index}`;

/** "2015", "FY 2015", "Q3 2015", "12 months to Mar 2015". */
export function stepName({ period }: Pick<Step, 'period'>, { meta }: MeanCentresResult, language: Language): string {
  const last = monthIndexOf(period.to - 1);
  switch (meta.stamp.params.step) {
    case 'fiscal':
      return say(words, language, 'fiscalYear', { year: String(yearOf(last)) });
    case 'quarter':
      return say(words, language, 'quarter', { quarter: String(monthOf(last) / 3), year: String(yearOf(last)) });
    case 'rolling':
      return say(words, language, 'rolling', { month: formatOf(language).shortMonth(last) });
    default:
      return String(yearOf(last));
  }
}

const directions = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'] as const;

/** "to the southeast": the nearest of eight directions. */
export function directionText(bearing: number, language: Language): string {
  const direction = directions[Math.round(bearing / 45) % 8] ?? 'north';
  return words[language][direction];
}

/** " of the U.S. side" where one side alone was counted. */
export function sideText({ meta }: Pick<MeanCentresResult, 'meta'>, language: Language): string {
  const { sides } = meta.stamp.params;
  if (sides === 'us') return words[language].sideUs;
  return sides === 'mexico' ? words[language].sideMexico : '';
}
