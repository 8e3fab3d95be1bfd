import type { SourceCard } from '../source-card.ts';
import { card as areaFigures } from './area-figures/card.ts';
import { card as areaPolygons } from './area-polygons/card.ts';
import { card as btsBorderCrossings } from './bts-border-crossings/card.ts';
import { card as caseFile } from './case-file/card.ts';
import { shippedCards } from './catalog.ts';
import { card as cbpEncounters } from './cbp-encounters/card.ts';
import { card as gdiEncounters } from './gdi-encounters/card.ts';
import { card as humaneBorders } from './humane-borders/card.ts';
import { card as inmEvents } from './inm-events/card.ts';
import { card as iomMissingMigrants } from './iom-missing-migrants/card.ts';
import { card as usbpMonthly } from './usbp-monthly/card.ts';

/** What the faces may know of every source, in the order of the registry. */
export const sourceCards: readonly SourceCard[] = [
  ...shippedCards,
  usbpMonthly,
  cbpEncounters,
  gdiEncounters,
  iomMissingMigrants,
  inmEvents,
  humaneBorders,
  btsBorderCrossings,
  caseFile,
  areaPolygons,
  areaFigures,
];
