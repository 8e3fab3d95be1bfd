import type { AreaCoding } from './table.ts';

const mexicanHeader = /^(cvegeo|cve|cveent|cveentidad|cvemun|cvemunicipio|clave|clavemunicipio)$/;
const americanHeader = /^(geoid\d*|fips|fipscode|countyfips|statefips)$/;

/** Whose codes stand under a header, in plain form ("cvegeo", "geoid"). */
export function codingOf(plainHeader: string): AreaCoding {
  if (mexicanHeader.test(plainHeader)) return 'mexico';
  return americanHeader.test(plainHeader) ? 'us' : 'own';
}

/**
 * A code as its publisher writes it: a spreadsheet drops the first zero of "05002". Two digits are a state, five a
 * municipality or a county; other texts stay as they are.
 */
export function areaId(text: string, coding: AreaCoding): string {
  const id = text.trim();
  if (coding === 'own' || !/^\d{1,5}$/.test(id)) return id;
  return id.padStart(id.length <= 2 ? 2 : 5, '0');
}
