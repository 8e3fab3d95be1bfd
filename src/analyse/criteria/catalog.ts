import { card as acceptedProsecutions } from './accepted-prosecutions/card.ts';
import { card as agents } from './agents/card.ts';
import { card as agentsBrought } from './agents-brought/card.ts';
import { card as column } from './column/card.ts';
import { card as consulates } from './consulates/card.ts';
import type { CriterionCard } from './criterion.ts';
import { card as deathsRatio } from './deaths-ratio/card.ts';
import { card as distanceToCoverage } from './distance-to-coverage/card.ts';
import { card as emergingShare } from './emerging-share/card.ts';
import { card as level } from './level/card.ts';
import { card as neighbourPressure } from './neighbour-pressure/card.ts';
import { card as pairing } from './pairing/card.ts';
import { card as prosecutionThresholds } from './prosecution-thresholds/card.ts';
import { card as prosecutions } from './prosecutions/card.ts';
import { card as prosecutorsMexico } from './prosecutors-mexico/card.ts';
import { card as prosecutorsUs } from './prosecutors-us/card.ts';
import { card as rescues } from './rescues/card.ts';
import { card as shelters } from './shelters/card.ts';
import { card as trend } from './trend/card.ts';
import { card as typed } from './typed/card.ts';

export type { CriterionCard } from './criterion.ts';
export { flagWords, missingWords } from './flag-words.ts';

/** What faces need of every criterion, in the order in which they are offered; nothing computes in it. */
export const criterionCards: readonly CriterionCard[] = [
  level,
  trend,
  deathsRatio,
  emergingShare,
  neighbourPressure,
  pairing,
  distanceToCoverage,
  prosecutions,
  rescues,
  agents,
  acceptedProsecutions,
  column,
  prosecutorsUs,
  prosecutorsMexico,
  prosecutionThresholds,
  consulates,
  shelters,
  agentsBrought,
  typed,
];
