import type { MethodCard, ParamSpec } from '../../analyse/catalog.ts';
import type { Language } from '../../base/words.ts';
import { formatOf } from '../format.ts';
import { words } from './words.ts';

type Value = string | number | boolean;

/** Name of a choice; the choice itself where its words have none. */
export function choiceName(spec: ParamSpec, choice: string, language: Language): string {
  const texts: Readonly<Record<string, string>> = spec.words[language];
  return texts[choice] ?? choice;
}

function valueText(spec: ParamSpec, value: Value, language: Language): string {
  if (typeof value === 'boolean') return words[language][value ? 'yes' : 'no'];
  if (typeof value === 'string') return choiceName(spec, value, language);
  const unit = 'unit' in spec && spec.unit !== '' ? ` ${spec.unit}` : '';
  return `${formatOf(language).whole(value)}${unit}`;
}

/** "Cell size: 5", one for each parameter that the method knows, as it was used. */
export function paramLines(card: MethodCard, params: Readonly<Record<string, Value>>, language: Language): string[] {
  return card.params.flatMap((spec) => {
    const value = params[spec.id];
    return value === undefined ? [] : [`${spec.words[language].name}: ${valueText(spec, value, language)}`];
  });
}
