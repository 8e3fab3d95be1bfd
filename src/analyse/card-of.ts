import type { Words } from '../base/words.ts';
import type { MethodCard, MethodFacts } from './method.ts';

/** The texts of a method. */
interface Told<Param extends string> {
  readonly words: Words<'meaning' | 'caution' | 'differs'>;
  readonly citation: string;
  /** By id of the parameter. */
  readonly params: Readonly<Record<Param, Words<'name' | 'help' | 'why'>>>;
}

/** A method's facts with its texts. Does not compile when a parameter has none. */
export function cardOf<const Param extends string>(facts: MethodFacts<Param>, told: Told<Param>): MethodCard {
  return {
    ...facts,
    words: { en: { ...facts.words.en, ...told.words.en }, es: { ...facts.words.es, ...told.words.es } },
    citation: told.citation,
    params: facts.params.map((param) => ({ ...param, words: told.params[param.id] })),
  };
}
