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

/**
 * The sector that a publisher's name means: "del rio", "Del Rio Sector" and "del-rio" are one.
 * "" for other sectors, and for field offices, which share place names with sectors.
 */
export function sectorOf(text: string): string {
  const id = text
    .trim()
    .toLowerCase()
    .replace(/\s+sector$/, '')
    .replace(/\s+/g, '-');
  return sectorIds.find((sector) => sector === id) ?? '';
}
