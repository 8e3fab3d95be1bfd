import type { MethodCard, ParamSpec } from '../../analyse/catalog.ts';
import { type Language, say } from '../../base/words.ts';
import { formatOf } from '../format.ts';
import { dateText, nothingOwn, type OwnThings, placeText } from './place-text.ts';
import { words } from './words.ts';

type Value = string | number | boolean;

/** Name of a choice; the choice itself where its words have none. */
export function choiceName(spec: ParamSpec, choice: string, language: Language): string {
  const texts: Readonly<Record<string, string>> = spec.words[language];
  return texts[choice] ?? choice;
}

/**
 * A value as it is written beside its parameter's name.
 * @param own of the study: places and dates may name what a person drew
 */
export function valueText(spec: ParamSpec, value: Value, language: Language, own: OwnThings = nothingOwn): string {
  if (typeof value === 'boolean') return words[language][value ? 'yes' : 'no'];
  if (typeof value === 'string') {
    if (spec.kind === 'place' || spec.kind === 'region') return placeText(value, language, own);
    return spec.kind === 'date' ? dateText(value, language, own) : choiceName(spec, value, language);
  }
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
export function paramLines(
  card: MethodCard,
  params: Readonly<Record<string, Value>>,
  language: Language,
  own: OwnThings = nothingOwn,
): string[] {
  return card.params.flatMap((spec) => {
    const value = params[spec.id];
    return value === undefined ? [] : [`${spec.words[language].name}: ${valueText(spec, value, language, own)}`];
  });
}
