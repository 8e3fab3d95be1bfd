import { from1 } from './from-1.ts';
import { isPlain, type Migration } from './migration.ts';

/** One step for each version but the last, the oldest first. */
const migrations = [from1] as const satisfies readonly Migration[];

/** The version that studies have now. */
export const schemaNow = 2;

/** A study of an earlier version as this one has it; all else as it is. */
export function migrated(json: unknown): unknown {
  if (!isPlain(json) || typeof json.schema !== 'number') return json;
  let study = json;
  for (const { from, migrate } of migrations) if (study.schema === from) study = migrate(study);
  return study;
}
