import { corridorById, type DrawnCorridor } from './corridor.ts';

/** A text as a part of a file's name: ASCII, lower case, hyphens for all else; may be empty. */
export const plainStem = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const longest = 60;

/** What a corridor's files are named by: the programme's id, or the name of one's own, never that of another corridor. */
export function corridorStem({ id, name }: Pick<DrawnCorridor, 'id' | 'name'>): string {
  if (corridorById(id) !== undefined) return id;
  const stem = plainStem(name.en || name.es)
    .slice(0, longest)
    .replace(/-$/, '');
  if (stem === '') return id;
  return corridorById(stem) === undefined ? stem : `${stem}-${id}`;
}

/** The same of the corridor that a study shows. */
export function placeStem(study: {
  readonly corridor: string;
  readonly corridors: readonly Pick<DrawnCorridor, 'id' | 'name'>[];
}): string {
  const own = study.corridors.find(({ id }) => id === study.corridor);
  return own === undefined ? study.corridor : corridorStem(own);
}
