import type { Precision } from '../table.ts';

export const incidentTypes = ['incident', 'split-incident', 'cumulative-incident', 'not-stated'] as const;

/** The cause classes that IOM's releases have had since 2020, and one for rows that state none. */
export const causeClasses = [
  'drowning',
  'harsh-environment',
  'vehicle-or-transport',
  'violence',
  'accidental',
  'sickness',
  'mixed-or-unknown',
  'not-stated',
] as const;
export type CauseClass = (typeof causeClasses)[number];

/** By a phrase that the wording holds; the first that fits wins. Releases before 2020 have several hundred wordings. */
const causePhrases: readonly (readonly [RegExp, CauseClass])[] = [
  [/mixed|unknown/, 'mixed-or-unknown'],
  [/drown/, 'drowning'],
  [/vehicle|transport|train|truck|\bcar\b|\bbus\b|plane|boat motor|suffocat|asphyx|collision/, 'vehicle-or-transport'],
  [/harsh|shelter|dehydrat|starv|hypothermia|hyperthermia|exposure|heat stroke|exhaust|malnutrit/, 'harsh-environment'],
  [/sick|illness|pneumon|cardiac|heart|coronary|infect|organ|pulmonary|cancer|glyc|seizure|bleed|partum/, 'sickness'],
  [/violen|shot|stab|abuse|murder|rape|tortur|hang|mortar|artillery|strike|landmine|gassed|attack|suicide/, 'violence'],
  [/fall|fell|accident|electrocut|burn|fire|crush|lightning|rockslide|killed by|envenom|injur/, 'accidental'],
];

/** Class of a cause: of several parts that do not agree, "mixed-or-unknown". */
export function causeClassOf(text: string): CauseClass {
  const wording = text.trim().toLowerCase();
  if (wording === '') return 'not-stated';
  const known = causeClasses.find((id) => id === wording);
  if (known !== undefined) return known;
  const classes = new Set(partsOf(wording).map(classOfPart));
  const [first] = classes;
  return classes.size === 1 && first !== undefined ? first : 'mixed-or-unknown';
}

/** Two class names hold commas of their own: there only a comma without a blank parts two classes. */
const partsOf = (wording: string): readonly string[] =>
  /lack of (adequate shelter, food|access to adequate healthcare)/.test(wording)
    ? wording.split(/,(?! )/)
    : wording.split(',');

const classOfPart = (part: string): CauseClass =>
  causePhrases.find(([phrase]) => phrase.test(part))?.[1] ?? 'mixed-or-unknown';

/** "cumulative-incident": a period's total written at one point, not an event. */
export function incidentTypeOf(text: string): (typeof incidentTypes)[number] {
  const wording = text.trim().toLowerCase();
  if (wording === '' || wording === 'not-stated') return 'not-stated';
  if (wording.includes('cumulative')) return 'cumulative-incident';
  return wording.includes('split') ? 'split-incident' : 'incident';
}

const coordinatesMeant = /see (the )?(coordinates|spreadsheet)/;
const areaMeant = /unspecified|various|jurisdiction/;
const countyAlone =
  /^(?:(?!\b(?:in|near|at|of|on)\b)[^,])*\bcoun(?:t|tr)?y\b\s*(,\s*(arizona|texas|california|new mexico))?\s*(,\s*(usa|us|united states( of america)?))?$/;
const stateAlone = /^(arizona|texas|california|new mexico)(,\s*(usa|us|united states( of america)?))?$/;

/**
 * How exactly a place is known, by the wording of its description, for IOM's releases have no such column:
 * "see coordinates" is exact; "unspecified", "various", "jurisdiction", a county or a state alone, or no wording at
 * all is an area; everything else a place.
 */
export function precisionOf(text: string): Precision {
  const wording = text.trim().toLowerCase();
  if (coordinatesMeant.test(wording)) return 'exact';
  if (wording === '' || areaMeant.test(wording)) return 'area';
  return countyAlone.test(wording) || stateAlone.test(wording) ? 'area' : 'place';
}
