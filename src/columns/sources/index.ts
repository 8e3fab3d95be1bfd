import type { Source } from '../source.ts';
import { areaFigures } from './area-figures/source.ts';
import { areaPolygons } from './area-polygons/source.ts';
import { caseFile } from './case-file/source.ts';
import { cbpEncounters } from './cbp-encounters/source.ts';
import { corredorIncidents } from './corredor-incidents/source.ts';
import { corredorMexicoMonths } from './corredor-mexico-months/source.ts';
import { corredorSectorMonths } from './corredor-sector-months/source.ts';
import { corredorSectorSplit } from './corredor-sector-split/source.ts';
import { corredorSectorYears } from './corredor-sector-years/source.ts';
import { corredorSynthetic } from './corredor-synthetic/source.ts';
import { gdiEncounters } from './gdi-encounters/source.ts';
import { inmEvents } from './inm-events/source.ts';
import { iomMissingMigrants } from './iom-missing-migrants/source.ts';
import { usbpMonthly } from './usbp-monthly/source.ts';

/** Every form of a table that is recognised. */
export const sources = [
  usbpMonthly,
  cbpEncounters,
  gdiEncounters,
  iomMissingMigrants,
  inmEvents,
  corredorSectorMonths,
  corredorSectorSplit,
  corredorSectorYears,
  corredorMexicoMonths,
  corredorIncidents,
  corredorSynthetic,
  caseFile,
  areaPolygons,
  areaFigures,
] as const satisfies readonly Source[];
