import type { Language } from '../../../base/words.ts';
import { beginWords, matchOf, plainWords } from '../word-match.ts';
import { type Findable, placeKinds } from './findable.ts';
import { countryText } from './place-texts.ts';
import { words } from './words.ts';

/** Words that stand before the name that people say: Ciudad Juárez is Juárez. */
const forms = new Set(['ciudad', 'cd', 'villa', 'puerto', 'heroica', 'h', 'los', 'el', 'la']);

/** Words between a kind and a name: "condado de Webb", "state of Sonora". */
const between = new Set(['de', 'del', 'of', 'the']);

interface Prepared {
  readonly names: readonly (readonly string[])[];
  readonly others: readonly (readonly string[])[];
  readonly twins: readonly (readonly string[])[];
  /** What may stand beside a name: "condado", "Texas", "Mexico". */
  readonly context: readonly string[];
}

const prepared = new WeakMap<Findable, Prepared>();
const both: readonly Language[] = ['en', 'es'];

function withoutForm(name: readonly string[]): readonly string[] {
  const [first = '', ...rest] = name;
  return rest.length > 0 && forms.has(first) ? rest : name;
}

function prepare(place: Findable): Prepared {
  const names = both.map((language) => plainWords(place.name[language]));
  const context = both.flatMap((language) => [
    words[language][`kind.${place.kind}`],
    countryText(place, language),
    place.within?.[language] ?? '',
  ]);
  return {
    names: [...names, ...names.map(withoutForm)],
    others: place.others.map(plainWords),
    twins: place.twins.map(plainWords),
    context: [...names.flat(), ...place.others.flatMap(plainWords), ...context.flatMap(plainWords)],
  };
}

function preparedOf(place: Findable): Prepared {
  const known = prepared.get(place) ?? prepare(place);
  prepared.set(place, known);
  return known;
}

const best = (asked: readonly string[], names: readonly (readonly string[])[]): number =>
  Math.min(...names.map((name) => matchOf(asked, name) ?? Infinity), Infinity);

/** Ranks of other names, of a name with its kind or state, and of a twin stand behind those of the name itself. */
const behind = { others: 0.5, context: 3, between: 3.5, twins: 4 } as const;

/** Rank of a place, the least the best; Infinity where it is not what is asked for. */
function rankOf(asked: readonly string[], place: Findable): number {
  const { names, others, twins, context } = preparedOf(place);
  const own = Math.min(best(asked, names), best(asked, others) + behind.others);
  if (own < Infinity) return own;
  const isBeside = (said: readonly string[]): boolean =>
    beginWords(said, context) && [...names, ...others].some((name) => said.some((word) => beginWords([word], name)));
  if (isBeside(asked)) return behind.context;
  const bare = asked.filter((word) => !between.has(word));
  if (bare.length > 1 && bare.length < asked.length && isBeside(bare)) return behind.between;
  return best(asked, twins) + behind.twins;
}

/** Places that a text asks for, the best first; accents and case are not looked at, and either language's name counts. */
export function rankedPlaces(text: string, places: readonly Findable[]): readonly Findable[] {
  const asked = plainWords(text);
  if (asked.length === 0) return [];
  return places
    .map((place) => ({ place, rank: rankOf(asked, place) }))
    .filter(({ rank }) => rank < Infinity)
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        placeKinds.indexOf(a.place.kind) - placeKinds.indexOf(b.place.kind) ||
        b.place.weight - a.place.weight,
    )
    .map(({ place }) => place);
}
