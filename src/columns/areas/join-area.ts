import type { AreaLevel } from '../../document/reading.ts';
import type { Gazetteer, KnownArea } from './gazetteer.ts';
import { knownAreas } from './known-areas.ts';
import { plainName } from './plain-name.ts';

export interface JoinedArea {
  /** Code with its zeros ("05002", "2304"), or the app's id ("del-rio"). */
  readonly id: string;
  /** Its name; with its state where others have the same: "Juárez, Chihuahua". */
  readonly name: string;
}

/** The name and what it lies in: "Juárez, Chih.", "Starr County (Texas)". */
const inParts = /^(.+?)\s*(?:,\s*([^,]+)|\(([^()]+)\)|\/\s*([^/]+))\s*$/;

function bare(name: string, { byName, habits }: Gazetteer): readonly KnownArea[] {
  const whole = byName.get(name);
  if (whole !== undefined) return whole;
  const less = name.replace(habits.around, '').trim();
  return less === name ? [] : (byName.get(less) ?? []);
}

/** Areas that a text may mean, by name: the whole text, else a name followed by what it lies in. */
export function areasNamed(text: string, gazetteer: Gazetteer): readonly KnownArea[] {
  const whole = bare(plainName(text), gazetteer);
  const { within } = gazetteer.habits;
  const parts = within === undefined ? null : inParts.exec(text);
  if (whole.length > 0 || parts === null || within === undefined) return whole;
  const inside = plainName(parts[2] ?? parts[3] ?? parts[4] ?? '');
  return bare(plainName(parts[1] ?? ''), gazetteer).filter(
    ({ id }) => within.get(id.slice(0, 2))?.includes(inside) === true,
  );
}

/**
 * The area that a code or a name means, whatever its case, accents and signs, with or without "Sector", "County" or
 * "Municipio de", and with zeros that a spreadsheet dropped; null where none is meant, or several are. Areas of a
 * person's own are what they are called.
 * @param within code of the state that it lies in, where another column has it
 */
export function joinArea(level: AreaLevel, text: string, within = ''): JoinedArea | null {
  const trimmed = text.trim();
  const gazetteer = knownAreas(level);
  if (trimmed === '') return null;
  if (gazetteer === undefined) return { id: trimmed, name: trimmed };
  const code = gazetteer.habits.codeIn(trimmed);
  const meant = code === null ? areasNamed(trimmed, gazetteer) : [gazetteer.byId.get(code)];
  const [only, other] = meant.filter((area) => area?.id.startsWith(within));
  return only === undefined || other !== undefined ? null : { id: only.id, name: only.told };
}
