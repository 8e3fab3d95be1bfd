import type { AreaLevel } from '../../document/reading.ts';
import { areasNamed, joinArea } from '../areas/join-area.ts';
import { knownAreas } from '../areas/known-areas.ts';
import { plainHeader } from '../plain-header.ts';
import { isTotalText } from './month-text.ts';

/** Levels in the order of trust where several take as many of the texts. */
const levels = [
  'sector',
  'mx-state',
  'us-state',
  'port',
  'field-office',
  'county',
  'municipality',
  'country',
  'region',
] as const satisfies readonly AreaLevel[];
type KnownLevel = (typeof levels)[number];

const headerOf: Record<KnownLevel, RegExp> = {
  sector: /sector/,
  'mx-state': /entidad|estado|^cveent|^ent$|^claveent/,
  'us-state': /state|statefips|^st$|estado/,
  port: /port|puerto|puente|bridge|crossing|cruce|garita/,
  'field-office': /fieldoffice|oficina/,
  county: /county|condado|fips|geoid/,
  municipality: /mun|cvegeo|^cve$|inegi|^clave$/,
  country: /country|pais|national|citizen|nacional/,
  region: /region/,
};
export const speaksOfLevel = (header: string, level: KnownLevel): boolean => headerOf[level].test(plainHeader(header));

/** Headers of areas that the app does not know. */
const ownHeader =
  /^(?:area|areas|zone|zona|region|district|distrito|place|plaza|city|ciudad|localidad|colonia|station|estacion|crossing|cruce|garita|bridge|puente|sector|county|condado|municipio|municipality|state|estado|entidad|port|puerto|areaofresponsibility|areaid|zoneid|territory|checkpoint)(?:name|nombre)?$/;

const mostDistinct = 400;
const enough = 0.7;
/** Under a header that names the level: what joins nothing is then listed, not hidden. */
const enoughNamed = 0.4;

export interface AreaGuess {
  readonly level: AreaLevel;
  /** Share of the distinct texts that join. */
  readonly share: number;
  /** Its header speaks of this level too. */
  readonly isNamed: boolean;
}

/**
 * What level the texts of a column are areas of, by joining them; null where they are none. Bare numbers are codes only
 * under a header that says so: figures of four or five digits would join ports and counties by chance.
 */
export function areaLevelOf(header: string, cells: readonly string[]): AreaGuess | null {
  const texts = [...new Set(cells.map((text) => text.trim()))].filter((text) => text !== '' && !isTotalText(text));
  const some = texts.slice(0, mostDistinct);
  if (some.length === 0) return null;
  const plain = plainHeader(header);
  const areNumbers = some.every((text) => /^[\d\s.,-]+$/.test(text));
  const guesses = levels.flatMap((level): readonly AreaGuess[] => {
    const isNamed = headerOf[level].test(plain);
    if (areNumbers && !isNamed) return [];
    const share = some.filter((text) => joinArea(level, text) !== null).length / some.length;
    return share >= (isNamed ? enoughNamed : enough) ? [{ level, share, isNamed }] : [];
  });
  if (guesses.length > 0) return guesses.reduce((best, one) => (weight(one) > weight(best) ? one : best));
  const isOwn = ownHeader.test(plain) && !areNumbers && some.length < cells.length;
  return isOwn ? { level: 'own', share: 1, isNamed: true } : null;
}

const weight = ({ share, isNamed }: AreaGuess): number => share + (isNamed ? 0.5 : 0);

/** Whether most texts are names of places that the app knows, also of several: not of people, however they look. */
export function namesPlaces(cells: readonly string[]): boolean {
  const texts = [...new Set(cells)].slice(0, 100);
  return levels.some((level) => {
    const known = knownAreas(level);
    const isKnown = (text: string): boolean => known !== undefined && areasNamed(text, known).length > 0;
    return texts.filter(isKnown).length * 2 >= texts.length;
  });
}
