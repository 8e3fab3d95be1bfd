import mexicanStates from '../../data/areas/mexican-states.json' with { type: 'json' };
import municipalityNames from '../../data/areas/municipalities.json' with { type: 'json' };
import portList from '../../data/areas/ports.json' with { type: 'json' };
import sectorList from '../../data/areas/sectors.json' with { type: 'json' };
import americanStates from '../../data/areas/us-states.json' with { type: 'json' };

interface Named {
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly string[];
}

const spellingsIn = (list: readonly Named[], id: string): readonly string[] =>
  list.find((one) => one.id === id)?.spellings ?? [];

/** What publishers call a sector besides its name, by id. */
export const sectorSpellings = (id: string): readonly string[] => spellingsIn(sectorList, id);

/** What publishers call a port of entry besides its name. */
export const portSpellings = (name: string): readonly string[] =>
  portList.find((port) => port.name === name)?.spellings ?? [];

/** Abbreviations and other names of a state, by its FIPS code or that of INEGI. */
export const stateSpellings = (country: 'us' | 'mexico', code: string): readonly string[] =>
  spellingsIn(country === 'us' ? americanStates : mexicanStates, code);

export interface Municipality {
  /** CVEGEO: "08037". */
  readonly id: string;
  readonly name: string;
  /** INEGI's code of its state. */
  readonly state: string;
}

/** INEGI's codes of the Mexican states at the border, west to east. */
export const borderStateCodes = ['02', '26', '08', '05', '19', '28'] as const;

const codeLength = 3;

/** Municipalities of the border states. */
export const borderMunicipalities: readonly Municipality[] = borderStateCodes.flatMap((state) =>
  municipalityNames[state].split('|').map((text) => ({
    id: state + text.slice(0, codeLength),
    name: text.slice(codeLength),
    state,
  })),
);
