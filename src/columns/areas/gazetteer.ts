import { plainName } from './plain-name.ts';

/** An area that is known by a code and a name. */
export interface KnownArea {
  /** Code with its zeros, or the app's own id. */
  readonly id: string;
  /** Its name alone: "Juárez". */
  readonly name: string;
  /** How it is told from others of its name: "Juárez, Chihuahua"; the name alone where there are no others. */
  readonly told: string;
  /** Other names, abbreviations and codes. */
  readonly spellings: readonly string[];
}

/** What a level's codes and names are like, beside the list. */
export interface Habits {
  /** The code that a text is, its zeros restored; null where it is no code. */
  codeIn(text: string): string | null;
  /** Words around a name, in plain form: "del rio sector", "municipio de juarez". */
  readonly around: RegExp;
  /** Spellings of what areas lie in, by the first two digits of their codes. */
  readonly within?: ReadonlyMap<string, readonly string[]>;
}

/** The areas of one level, and the ways to find one. */
export interface Gazetteer {
  readonly areas: readonly KnownArea[];
  readonly habits: Habits;
  readonly byId: ReadonlyMap<string, KnownArea>;
  /** By plain name and spelling, and by plain name followed by that of what it lies in. */
  readonly byName: ReadonlyMap<string, readonly KnownArea[]>;
}

export function gazetteerOf(areas: readonly KnownArea[], habits: Habits): Gazetteer {
  const byName = new Map<string, KnownArea[]>();
  const put = (text: string, area: KnownArea): void => {
    const name = plainName(text);
    const there = byName.get(name) ?? [];
    byName.set(name, there);
    if (!there.includes(area)) there.push(area);
  };
  for (const area of areas) {
    for (const spelling of [area.name, area.told, ...area.spellings]) put(spelling, area);
  }
  return { areas, habits, byId: new Map(areas.map((area) => [area.id, area])), byName };
}
