import { plainSector, sectorOf } from './sectors.ts';

/** Sectors of the northern border and of the coasts. "SWB" is Swanton, not the southwest border. */
const otherSectors = {
  northern: {
    blaine: 'blw',
    buffalo: 'bun',
    detroit: 'dtm',
    'grand-forks': 'gfn',
    havre: 'hvm',
    houlton: 'hlt',
    spokane: 'spw',
    swanton: 'swb',
  },
  /** Livermore was closed after fiscal year 2004. */
  coastal: { miami: 'mip', 'new-orleans': 'nll', ramey: 'rmy', livermore: 'lvm' },
} as const;

export type BorderOfSectors = 'southwest' | keyof typeof otherSectors;

const borders = new Map<string, BorderOfSectors>();
for (const border of ['northern', 'coastal'] as const) {
  for (const spellings of Object.entries(otherSectors[border])) {
    for (const spelling of spellings) borders.set(spelling, border);
  }
}

/** The border that a sector's name belongs to; undefined for what is no sector. */
export const borderOfSector = (text: string): BorderOfSectors | undefined =>
  sectorOf(text) === '' ? borders.get(plainSector(text)) : 'southwest';

/** True for a sector of the northern border or of a coast: known, and none of the nine. */
export const isOtherSector = (text: string): boolean => borders.has(plainSector(text));
