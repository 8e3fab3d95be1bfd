import type { Language } from '../../base/words.ts';
import type { SourceCard } from '../source-card.ts';
import { card as areaFigures } from './area-figures/card.ts';
import { card as areaPolygons } from './area-polygons/card.ts';
import { card as caseFile } from './case-file/card.ts';
import { card as cbpEncounters } from './cbp-encounters/card.ts';
import { card as corredorIncidents } from './corredor-incidents/card.ts';
import { card as corredorMexicoMonths } from './corredor-mexico-months/card.ts';
import { card as corredorSectorMonths } from './corredor-sector-months/card.ts';
import { card as corredorSectorSplit } from './corredor-sector-split/card.ts';
import { card as corredorSectorYears } from './corredor-sector-years/card.ts';
import { card as corredorSynthetic } from './corredor-synthetic/card.ts';
import { card as gdiEncounters } from './gdi-encounters/card.ts';
import { card as inmEvents } from './inm-events/card.ts';
import { card as iomMissingMigrants } from './iom-missing-migrants/card.ts';
import { card as usbpMonthly } from './usbp-monthly/card.ts';

export type { SourceCard } from '../source-card.ts';

/** What the faces may know of every source: words and citation, without the readers. */
export const sourceCards: readonly SourceCard[] = [
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
];

/**
 * A text of a source under a key that travels as data: a notice or a break ("break.title-42-begins"), a clause column
 * ("column.cause") or a class ("cause.drowning"). The key's last part where the source has no such text.
 */
export function sourceText(source: string, language: Language, key: string): string {
  const card = sourceCards.find(({ id }) => id === source);
  const texts: Readonly<Record<string, string | undefined>> = card?.words[language] ?? {};
  return texts[key] ?? key.slice(key.indexOf('.') + 1);
}
