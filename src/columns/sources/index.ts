import type { Source } from '../source.ts';
import { areaFigures } from './area-figures/source.ts';
import { areaPolygons } from './area-polygons/source.ts';
import { barrierLines } from './barrier-lines/source.ts';
import { btsBorderCrossings } from './bts-border-crossings/source.ts';
import { caseFile } from './case-file/source.ts';
import { cbpEncounters } from './cbp-encounters/source.ts';
import { cbpFieldOffices } from './cbp-field-offices/source.ts';
import { cbpFoiaApprehensions } from './cbp-foia-apprehensions/source.ts';
import { cbpLandBorders } from './cbp-land-borders/source.ts';
import { cbpStates } from './cbp-states/source.ts';
import { conapoPopulation } from './conapo-population/source.ts';
import { corredorCube } from './corredor-cube/source.ts';
import { crossingPlaces } from './crossing-places/source.ts';
import { fieldOfficeBridges } from './field-office-bridges/source.ts';
import { gdiEncounters } from './gdi-encounters/source.ts';
import { humaneBorders } from './humane-borders/source.ts';
import { inegiHomicides } from './inegi-homicides/source.ts';
import { inmEvents } from './inm-events/source.ts';
import { inmReturns } from './inm-returns/source.ts';
import { iomMissingMigrants } from './iom-missing-migrants/source.ts';
import { mapped } from './mapped/source.ts';
import { ohssMonthlyRegions } from './ohss-monthly-regions/source.ts';
import { ohssMonthlySectors } from './ohss-monthly-sectors/source.ts';
import { sesnspMunicipal } from './sesnsp-municipal/source.ts';
import { sesnspState } from './sesnsp-state/source.ts';
import { shippedSources } from './shipped.ts';
import { texasBridges } from './texas-bridges/source.ts';
import { usbpMonthTables } from './usbp-month-tables/source.ts';
import { usbpMonthly } from './usbp-monthly/source.ts';
import { usbpMonthlyGroups } from './usbp-monthly-groups/source.ts';
import { usbpSectorYears } from './usbp-sector-years/source.ts';
import { usbpWide } from './usbp-wide/source.ts';

/** Every form of a table that is recognised. */
export const sources: readonly Source[] = [
  ...shippedSources,
  corredorCube,
  usbpMonthly,
  usbpMonthlyGroups,
  usbpSectorYears,
  usbpMonthTables,
  usbpWide,
  ohssMonthlySectors,
  ohssMonthlyRegions,
  cbpEncounters,
  gdiEncounters,
  cbpStates,
  cbpLandBorders,
  cbpFieldOffices,
  iomMissingMigrants,
  inmEvents,
  inmReturns,
  sesnspState,
  sesnspMunicipal,
  inegiHomicides,
  conapoPopulation,
  humaneBorders,
  btsBorderCrossings,
  texasBridges,
  fieldOfficeBridges,
  cbpFoiaApprehensions,
  barrierLines,
  crossingPlaces,
  caseFile,
  areaPolygons,
  areaFigures,
  mapped,
];
