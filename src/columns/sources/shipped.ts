import type { Source } from '../source.ts';
import { corredorIncidents } from './corredor-incidents/source.ts';
import { corredorMexicoMonths } from './corredor-mexico-months/source.ts';
import { corredorSectorMonths } from './corredor-sector-months/source.ts';
import { corredorSectorSplit } from './corredor-sector-split/source.ts';
import { corredorSectorYears } from './corredor-sector-years/source.ts';
import { corredorSynthetic } from './corredor-synthetic/source.ts';

/** Forms of the sets that come with the app: all that the first view needs. */
export const shippedSources: readonly Source[] = [
  corredorSectorMonths,
  corredorSectorSplit,
  corredorSectorYears,
  corredorMexicoMonths,
  corredorIncidents,
  corredorSynthetic,
];
