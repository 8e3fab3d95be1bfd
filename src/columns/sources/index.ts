import type { Source } from '../source.ts';
import { areaFigures } from './area-figures/source.ts';
import { areaPolygons } from './area-polygons/source.ts';
import { btsBorderCrossings } from './bts-border-crossings/source.ts';
import { caseFile } from './case-file/source.ts';
import { cbpEncounters } from './cbp-encounters/source.ts';
import { gdiEncounters } from './gdi-encounters/source.ts';
import { humaneBorders } from './humane-borders/source.ts';
import { inmEvents } from './inm-events/source.ts';
import { iomMissingMigrants } from './iom-missing-migrants/source.ts';
import { shippedSources } from './shipped.ts';
import { usbpMonthly } from './usbp-monthly/source.ts';

/** Every form of a table that is recognised. */
export const sources: readonly Source[] = [
  ...shippedSources,
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
