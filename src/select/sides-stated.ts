import type { Category, IncidentTable } from '../columns/table.ts';
import { borderStates } from '../corridors/border-states.ts';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Columns that say where a record lies; those of origin, birth, citizenship or destination do not. */
const namesPlace = /^(side|lado|country|pais|geo|state|estado|entidad|adm[01])|(country|pais|state|estado|entidad)$/;
const namesPerson =
  /origin|orige|birth|naci|citizen|ciudadan|destin|resid|legal|civil|condition|condicion|point|status/;

const usNames = ['us', 'usa', 'unitedstates', 'unitedstatesofamerica', 'estadosunidos', 'eeuu', 'eua'];
const usStates = ['california', 'arizona', 'newmexico', 'nuevomexico', 'texas'];
const mexicanNames = ['mx', 'mex', 'mexico', 'estadosunidosmexicanos'];

/** 1 on the U.S. side, -1 on the Mexican; 0 where a label names neither. */
function sideOf(label: string): 1 | 0 | -1 {
  const name = plain(label);
  if (usNames.includes(name) || usStates.includes(name)) return 1;
  const isMexican = mexicanNames.includes(name) || borderStates.some((state) => plain(state.name) === name);
  return isMexican ? -1 : 0;
}

/**
 * Which side of the line each record is on by a column of its own: 1 the U.S., -1 the Mexican, 0 neither is said.
 * Null where no column says.
 */
export function sidesStated({ categories }: Pick<IncidentTable, 'categories'>): ((row: number) => 1 | 0 | -1) | null {
  for (const [column, { codes, labels }] of Object.entries<Category>(categories)) {
    const name = plain(column);
    if (!namesPlace.test(name) || namesPerson.test(name)) continue;
    const sides = labels.map(sideOf);
    if (sides.some((side) => side !== 0)) return (row) => sides[codes[row]] ?? 0;
  }
  return null;
}
