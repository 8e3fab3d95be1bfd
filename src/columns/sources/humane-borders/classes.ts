import { type CauseClass, causeClassOf } from '../../incidents/classes.ts';
import type { Precision } from '../../table.ts';

/**
 * The six classes of precision: a GPS coordinate (100 m) and a street address (300 m) are exact; a description with
 * directions, distances and landmarks (2 km) is a place; a vague one (15 km), none at all, and the place that a person
 * was moved to are areas, and so is a class that is not known.
 */
export function precisionOf(text: string): Precision {
  const wording = text.trim().toLowerCase();
  if (/^(gps|street address)/.test(wording)) return 'exact';
  return wording.startsWith('physical description') ? 'place' : 'area';
}

const causes: readonly (readonly [RegExp, CauseClass])[] = [
  [/^(skeletal remains|undetermined|pending)/, 'mixed-or-unknown'],
  [/^not reported|^$/, 'not-stated'],
  [/^gunshot|homicide|^asphyxia|^exsanguination/, 'violence'],
  [/^(blunt force|other injury|drug overdose|lightning)/, 'accidental'],
  [/disease|diabetes|pregnancy|fetus/, 'sickness'],
];

/** Causes as the medical examiner names them; other wordings as in all records of incidents. */
export function causeOf(text: string): CauseClass {
  const wording = text.trim().toLowerCase();
  return causes.find(([phrase]) => phrase.test(wording))?.[1] ?? causeClassOf(wording);
}

/** "Pima" from "PIMA"; "not-known" where the file has none. */
export function countyOf(text: string): string {
  const wording = text.trim().toLowerCase();
  if (wording === '' || wording === 'unknown') return 'not-known';
  return wording.replace(/(^|\s)\S/g, (letter) => letter.toUpperCase());
}
