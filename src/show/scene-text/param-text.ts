import type { MethodCard, ParamSpec } from '../../analyse/catalog.ts';
import { type Language, say } from '../../base/words.ts';
import { formatOf } from '../format.ts';
import { words } from './words.ts';

type Value = string | number | boolean;

/** Name of a choice; the choice itself where its words have none. */
export function choiceName(spec: ParamSpec, choice: string, language: Language): string {
  const texts: Readonly<Record<string, string>> = spec.words[language];
  return texts[choice] ?? choice;
}

/** A value as it is written beside its parameter's name. */
export function valueText(spec: ParamSpec, value: Value, language: Language): string {
  if (typeof value === 'boolean') return words[language][value ? 'yes' : 'no'];
  if (typeof value === 'string') return choiceName(spec, value, language);
  const unit = 'unit' in spec && spec.unit !== '' ? ` ${spec.unit}` : '';
  // As many decimals as were typed: a level of 0.05 is no 0.
  const digits = String(value).split('.')[1]?.length ?? 0;
  return `${formatOf(language).decimal(value, digits)}${unit}`;
}

/** "Starts at 999: …", the reason for the value that a parameter begins with. */
export const whyText = (spec: ParamSpec, language: Language): string =>
  say(words, language, 'startsAt', {
    value: valueText(spec, spec.initial, language),
    why: spec.words[language].why,
  });

/** "Cell size: 5", one for each parameter that the method knows, as it was used. */
export function paramLines(card: MethodCard, params: Readonly<Record<string, Value>>, language: Language): string[] {
  return card.params.flatMap((spec) => {
    const value = params[spec.id];
    return value === undefined ? [] : [`${spec.words[language].name}: ${valueText(spec, value, language)}`];
  });
}
