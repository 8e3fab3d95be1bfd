/** Figures of the publisher's tables: their names here, and how its files head them. */
export interface SectorFigure {
  readonly name: string;
  readonly header: string;
  /** Whole numbers that add up to the total rows; agents, of whom the total has some of no sector, and rounded weights do not. */
  readonly kind: 'events' | 'agents' | 'pounds';
}

const events = (header: string, name = header): SectorFigure => ({ name, header, kind: 'events' });

export const sectorFigures: readonly SectorFigure[] = [
  events('total_apprehensions', 'apprehensions'),
  events('deaths'),
  { name: 'agents', header: 'number_of_agents', kind: 'agents' },
  events('accepted_prosecutions'),
  events('assaults'),
  events('rescues'),
  events('other_than_mexican_apprehensions'),
  { name: 'marijuana_pounds', header: 'marijuana_pounds', kind: 'pounds' },
  { name: 'cocaine_pounds', header: 'cocaine_pounds', kind: 'pounds' },
  events('accompanied_juveniles'),
  events('unaccompanied_juveniles'),
  events('total_juveniles'),
  events('total_adults'),
  events('female_apprehensions'),
  events('male_apprehensions'),
];
