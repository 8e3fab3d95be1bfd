import type { Mapping } from '../../document/reading.ts';
import { parseMappings } from '../../document/reading-schema.ts';
import { mappingsKey } from '../keep.ts';

/** Mappings that a person gave a name: columns and what they are, never a cell. */
export function keptMappings(): readonly Mapping[] {
  try {
    return parseMappings(JSON.parse(localStorage.getItem(mappingsKey) ?? '[]'));
  } catch {
    return [];
  }
}

/** False where the browser keeps nothing. */
export function keepMapping(kept: Mapping): boolean {
  const others = keptMappings().filter(({ name }) => name !== kept.name);
  return write([...others, kept]);
}

export const forgetMapping = (name: string): boolean => write(keptMappings().filter((one) => one.name !== name));

function write(all: readonly Mapping[]): boolean {
  try {
    localStorage.setItem(mappingsKey, JSON.stringify(all));
    return true;
  } catch {
    return false;
  }
}
