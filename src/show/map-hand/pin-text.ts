import { type Language, say } from '../../base/words.ts';
import type { Pin } from '../../document/document.ts';
import { mostPins } from '../../document/hand.ts';
import { formatOf } from '../format.ts';
import { linesOf, type Reading } from '../pointed.ts';
import { words } from './words.ts';

const trueMinus = '−';

/** "A", "B", "C". */
export const pinLetter = (at: number): string => String.fromCharCode(65 + at);

function signed(value: number, text: (size: number) => string): string {
  if (value === 0) return text(0);
  return `${value > 0 ? '+' : trueMinus}${text(Math.abs(value))}`;
}

/**
 * How a pinned figure differs from the first, absolutely and as a share of it. Where either is not shown there is no
 * difference: it would give the other away.
 */
export function differenceText(first: Reading | null, own: Reading | null, language: Language): string {
  const texts = words[language];
  if (first === null || own === null) return texts.differenceNone;
  if (first.unit !== own.unit) return texts.differenceOther;
  if (own.unit === '' || Number.isNaN(first.value) || Number.isNaN(own.value)) return texts.differenceNone;
  const { figure, share } = formatOf(language);
  const by = own.value - first.value;
  const whole = formatOf(language).whole;
  const isWhole = Number.isInteger(first.value) && Number.isInteger(own.value);
  const difference = signed(by, isWhole ? whole : figure);
  if (own.unit === 'points') return say(words, language, 'differencePoints', { difference });
  const none = language === 'es' ? 'n/d' : 'n/a';
  const percent = first.value === 0 ? none : signed(by / Math.abs(first.value), share);
  return say(words, language, 'difference', { difference, percent });
}

/** All that a card says, as text to be copied. */
export function cardText(at: number, reading: Reading | null, first: Reading | null, language: Language): string {
  const difference = at === 0 ? [] : [differenceText(first, reading, language)];
  const lines = reading === null ? [words[language].gone] : linesOf(reading);
  return [pinLetter(at), ...lines, ...difference].join('\n');
}

const isSame = (a: Pin, b: Pin): boolean => a.layer === b.layer && a.item === b.item;

/** The pins with one more: the oldest makes way for a fourth. A thing that is pinned already is taken out. */
export function withPin(
  pins: readonly Pin[],
  pin: Pin,
): { readonly pins: readonly Pin[]; readonly isReplaced: boolean } {
  if (pins.some((one) => isSame(one, pin))) return { pins: pins.filter((one) => !isSame(one, pin)), isReplaced: false };
  const all = [...pins, pin];
  return { pins: all.slice(-mostPins), isReplaced: all.length > mostPins };
}
