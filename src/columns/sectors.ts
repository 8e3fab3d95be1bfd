/** The nine southwest Border Patrol sectors, from west to east. */
export const sectorIds = [
  'san-diego',
  'el-centro',
  'yuma',
  'tucson',
  'el-paso',
  'big-bend',
  'del-rio',
  'laredo',
  'rio-grande-valley',
] as const;

/** What the publisher calls the southwest sectors besides: its abbreviations, and names that were given up. */
const otherNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sdc: 'san-diego',
    elc: 'el-centro',
    yum: 'yuma',
    tca: 'tucson',
    ept: 'el-paso',
    bbt: 'big-bend',
    marfa: 'big-bend',
    drt: 'del-rio',
    lrt: 'laredo',
    rgv: 'rio-grande-valley',
    mcallen: 'rio-grande-valley',
  }),
);

/** A sector's name without case, accents, marks of footnotes, "(formerly ...)", the state behind a comma and the word "sector". */
export const plainSector = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\([^()]*\)/g, ' ')
    .toLowerCase()
    .replaceAll('*', ' ')
    .trim()
    .replace(/\s*,\s*[a-z]{2}$/, '')
    .replace(/\s+sector$/, '')
    .replace(/\s+/g, '-');

/**
 * The sector that a publisher's name means: "del rio", "Del Rio Sector", "Del Rio, TX", "DRT" and "del-rio" are one.
 * "" for other sectors, and for field offices, which share place names with sectors.
 */
export function sectorOf(text: string): string {
  const id = plainSector(text);
  return sectorIds.find((sector) => sector === id) ?? otherNames.get(id) ?? '';
}
