import countyNames from '../../../data/areas/counties.json' with { type: 'json' };
import countryList from '../../../data/areas/countries.json' with { type: 'json' };
import officeList from '../../../data/areas/field-offices.json' with { type: 'json' };
import mexicanStates from '../../../data/areas/mexican-states.json' with { type: 'json' };
import municipalityNames from '../../../data/areas/municipalities.json' with { type: 'json' };
import portList from '../../../data/areas/ports.json' with { type: 'json' };
import regionList from '../../../data/areas/regions.json' with { type: 'json' };
import sectorList from '../../../data/areas/sectors.json' with { type: 'json' };
import americanStates from '../../../data/areas/us-states.json' with { type: 'json' };
import type { AreaLevel } from '../../document/reading.ts';
import { type Gazetteer, gazetteerOf, type Habits, type KnownArea } from './gazetteer.ts';
import { plainName } from './plain-name.ts';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly string[];
}

/** A code of up to `length` digits, blanks and a lost zero made good: "5002", " 05 002 " and "05002.0" are one. */
function digitsIn(text: string, length: number): string | null {
  const digits = text.replace(/\.0+$/, '').replace(/[\s-]/g, '');
  const isCode = /^[\d\s.-]+$/.test(text) && /^\d+$/.test(digits) && digits.length <= length;
  return isCode && digits.length >= length - 1 ? digits.padStart(length, '0') : null;
}

/** Codes of the Census with what stands before them: "0500000US48323", "US48323". */
const censusCode = (text: string, length: number): string | null =>
  /^(?:\d{7})?US(\d+)$/i.exec(text.trim())?.[1]?.padStart(length, '0') ?? digitsIn(text, length);

/** "Del Rio Border Patrol Sector, TX", "Big Bend Sector (formerly Marfa)". */
const aroundSector =
  /^(?:u ?s )?border patrol |(?: border patrol)?(?: sector)?(?: (?:ca|az|nm|tx|california|arizona|texas))?(?: formerly [a-z ]+)?$/g;

const noCode = (): null => null;
const listed = (list: readonly Listed[], habits: Habits): Gazetteer =>
  gazetteerOf(
    list.map((area) => ({ ...area, told: area.name })),
    habits,
  );

/** Areas of a list by state, each after the digits of its code, told apart by the state's name, two of one state by their codes. */
function within(byState: Readonly<Record<string, string>>, states: readonly Listed[], habits: Habits): Gazetteer {
  const counts = new Map<string, number>();
  const count = (key: string): number => counts.set(key, (counts.get(key) ?? 0) + 1).get(key) ?? 0;
  const given = Object.entries(byState)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([state, names]) =>
      names.split('|').map((text) => ({ state, code: text.slice(0, 3), name: text.slice(3) })),
    );
  for (const { state, name } of given) {
    count(plainName(name));
    count(state + plainName(name));
  }
  const nameOf = new Map(states.map(({ id, name }) => [id, name]));
  const areas = given.map(({ state, code, name }): KnownArea => {
    const isAlone = counts.get(plainName(name)) === 1;
    const isAloneInState = counts.get(state + plainName(name)) === 1;
    const inState = `${name}, ${nameOf.get(state) ?? state}${isAloneInState ? '' : ` (${state}${code})`}`;
    return { id: state + code, name, told: isAlone ? name : inState, spellings: [] };
  });
  const spelt = new Map(states.map(({ id, name, spellings }) => [id, [id, name, ...spellings].map(plainName)]));
  return gazetteerOf(areas, { ...habits, within: spelt });
}

const makers: Readonly<Partial<Record<AreaLevel, () => Gazetteer>>> = {
  sector: () => listed(sectorList, { codeIn: noCode, around: aroundSector }),
  'field-office': () =>
    listed(officeList, { codeIn: noCode, around: /^oficina de campo (?:de )?| (?:field )?office$/ }),
  port: () =>
    listed(portList, {
      codeIn: (text) => digitsIn(text, 4),
      around: /^(?:port of entry|puerto de entrada|port|puerto)(?: of| de)? | (?:port of entry|poe|port)$/,
    }),
  county: () =>
    within(countyNames, americanStates, {
      codeIn: (text) => censusCode(text, 5),
      around: /^(?:condado|county)(?: de| of)? | (?:county|co|parish|borough|municipio|census area)$/,
    }),
  'us-state': () =>
    listed(americanStates, { codeIn: (text) => censusCode(text, 2), around: /^(?:state of|estado de) | state$/ }),
  municipality: () =>
    within(municipalityNames, mexicanStates, {
      codeIn: (text) => digitsIn(text.replace(/^MX[-\s]?(?=\d)/i, ''), 5),
      around:
        /^(?:municipio|mpio|mun|alcaldia|delegacion|ciudad|cd|heroica ciudad)(?: del?)? | (?:municipio|municipality)$/,
    }),
  'mx-state': () =>
    listed(mexicanStates, {
      codeIn: (text) => digitsIn(text, 2),
      around: /^(?:estado libre y soberano|estado|edo|state)(?: del?| of)? | state$/,
    }),
  country: () => listed(countryList, { codeIn: noCode, around: /^(?:total|todo) / }),
  region: () => listed(regionList, { codeIn: noCode, around: /^the / }),
};

const made = new Map<AreaLevel, Gazetteer>();

/** The areas of a level that are known; undefined for a person's own areas. Made with the first question. */
export function knownAreas(level: AreaLevel): Gazetteer | undefined {
  const known = made.get(level) ?? makers[level]?.();
  if (known !== undefined) made.set(level, known);
  return known;
}
