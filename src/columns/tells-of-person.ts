import { namesPlaces } from './mapping/area-level-of.ts';
import { maskCell } from './mask-cell.ts';
import { isPersonName } from './person-names.ts';
import { identifies } from './personal-values.ts';

const bareNumber = /^\+?\d{9,13}$/;
const address =
  /^(?:calle|av(?:enida)?|blvd|boulevard|bulevar|calzada|privada|andador|domicilio)\b.*\d|^\d{1,5}\s+\p{L}.*\b(?:street|ave(?:nue)?|road|drive|lane|court|blvd)\b/iu;

/**
 * Whether a single text tells who somebody is: a name, a contact, a number of a document, an address. Names of places
 * are none, and a lone word ("Julio", "Rosa") tells nobody from others.
 */
export function tellsOfPerson(given: string): boolean {
  const text = given.trim();
  if (identifies(text) || bareNumber.test(text) || address.test(text)) return true;
  return /\s/.test(text) && isPersonName(text) && !namesPlaces([text]);
}

/** A text of a file that leaves the desk as it stands, unless it tells who somebody is: then its shape. */
export const shownText = (text: string): string => (tellsOfPerson(text) ? maskCell(text) : text);
