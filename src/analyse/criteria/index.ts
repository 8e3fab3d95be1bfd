import { acceptedProsecutions } from './accepted-prosecutions/criterion.ts';
import { agents } from './agents/criterion.ts';
import { agentsBrought } from './agents-brought/criterion.ts';
import { column } from './column/criterion.ts';
import { consulates } from './consulates/criterion.ts';
import type { Criterion } from './criterion.ts';
import { deathsRatio } from './deaths-ratio/criterion.ts';
import { distanceToCoverage } from './distance-to-coverage/criterion.ts';
import { emergingShare } from './emerging-share/criterion.ts';
import { level } from './level/criterion.ts';
import { neighbourPressure } from './neighbour-pressure/criterion.ts';
import { pairing } from './pairing/criterion.ts';
import { prosecutionThresholds } from './prosecution-thresholds/criterion.ts';
import { prosecutions } from './prosecutions/criterion.ts';
import { prosecutorsMexico } from './prosecutors-mexico/criterion.ts';
import { prosecutorsUs } from './prosecutors-us/criterion.ts';
import { rescues } from './rescues/criterion.ts';
import { shelters } from './shelters/criterion.ts';
import { trend } from './trend/criterion.ts';
import { typed } from './typed/criterion.ts';

/** Every criterion, in the order in which they are offered. */
export const criteria: readonly Criterion[] = [
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
