import { z } from 'zod/mini';
import type { Mapping } from '../../document/reading.ts';
import { mapping } from '../../document/reading-schema.ts';

/** Mappings that a person gave a name: columns and what they are, never a cell. */
export const mappingsKey = 'corredor.mappings';

export function keptMappings(): readonly Mapping[] {
  try {
    const parsed = z.array(mapping).safeParse(JSON.parse(localStorage.getItem(mappingsKey) ?? '[]'));
    return parsed.success ? parsed.data : [];
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
