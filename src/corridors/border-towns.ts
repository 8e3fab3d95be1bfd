import townList from '../../data/geography/border-towns.json' with { type: 'json' };

/** A town at the line. */
export interface BorderTown {
  readonly name: string;
  readonly side: 'us' | 'mexico';
  /** Border kilometre of the nearest point of the line. */
  readonly km: number;
  readonly population: number;
}

/** Towns of a border crossing, and others of 12,000 people or more within 20 km of the line; west to east. */
export const borderTowns: readonly BorderTown[] = townList.map(({ side, ...town }) => ({
  ...town,
  side: side === 'us' ? 'us' : 'mexico',
}));
