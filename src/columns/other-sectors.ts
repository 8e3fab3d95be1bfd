import { plainSector } from './sectors.ts';

/** Sectors of the northern border and of the coasts. "SWB" is Swanton, not the southwest border. */
const otherSectors: Readonly<Record<string, readonly string[]>> = {
  blaine: ['blw'],
  buffalo: ['bun'],
  detroit: ['dtm'],
  'grand-forks': ['gfn'],
  havre: ['hvm'],
  houlton: ['hlt'],
  spokane: ['spw'],
  swanton: ['swb'],
  miami: ['mip'],
  'new-orleans': ['nll'],
  ramey: ['rmy'],
  livermore: ['lvm'],
};

/** True for a sector of the northern border or of a coast: known, and none of the nine. */
export function isOtherSector(text: string): boolean {
  const id = plainSector(text);
  return Object.entries(otherSectors).some(([sector, spellings]) => sector === id || spellings.includes(id));
}
