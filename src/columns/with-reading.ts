import type { Reading } from '../document/reading.ts';
import type { Recognised } from './recognise.ts';

/** A source as a person had it read. */
export function withReading(recognised: Recognised, headers: readonly string[], { columns }: Reading): Recognised {
  if (columns === undefined) return recognised;
  const chosen = new Set(columns);
  const kept = recognised.kept.filter(({ rule, column }) => rule.required || chosen.has(headers[column] ?? ''));
  return { ...recognised, kept };
}
