import type { SourceCard } from '../source-card.ts';
import { card as areaFigures } from './area-figures/card.ts';
import { card as areaPolygons } from './area-polygons/card.ts';
import { card as barrierLines } from './barrier-lines/card.ts';
import { card as btsBorderCrossings } from './bts-border-crossings/card.ts';
import { card as caseFile } from './case-file/card.ts';
import { shippedCards } from './catalog.ts';
import { card as cbpEncounters } from './cbp-encounters/card.ts';
import { card as cbpFieldOffices } from './cbp-field-offices/card.ts';
import { card as cbpFoiaApprehensions } from './cbp-foia-apprehensions/card.ts';
import { card as cbpLandBorders } from './cbp-land-borders/card.ts';
import { card as cbpStates } from './cbp-states/card.ts';
import { card as conapoPopulation } from './conapo-population/card.ts';
import { card as corredorCube } from './corredor-cube/card.ts';
import { card as crossingPlaces } from './crossing-places/card.ts';
import { card as fieldOfficeBridges } from './field-office-bridges/card.ts';
import { card as gdiEncounters } from './gdi-encounters/card.ts';
import { card as humaneBorders } from './humane-borders/card.ts';
import { card as inegiHomicides } from './inegi-homicides/card.ts';
import { card as inmEvents } from './inm-events/card.ts';
import { card as inmReturns } from './inm-returns/card.ts';
import { card as iomMissingMigrants } from './iom-missing-migrants/card.ts';
import { card as mapped } from './mapped/card.ts';
import { card as ohssMonthlyRegions } from './ohss-monthly-regions/card.ts';
import { card as ohssMonthlySectors } from './ohss-monthly-sectors/card.ts';
import { card as sesnspMunicipal } from './sesnsp-municipal/card.ts';
import { card as sesnspState } from './sesnsp-state/card.ts';
import { card as texasBridges } from './texas-bridges/card.ts';
import { card as usbpMonthTables } from './usbp-month-tables/card.ts';
import { card as usbpMonthly } from './usbp-monthly/card.ts';
import { card as usbpMonthlyGroups } from './usbp-monthly-groups/card.ts';
import { card as usbpSectorYears } from './usbp-sector-years/card.ts';
import { card as usbpWide } from './usbp-wide/card.ts';

/** What the faces may know of every source, in the order of the registry. */
export const sourceCards: readonly SourceCard[] = [
  ...shippedCards,
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
