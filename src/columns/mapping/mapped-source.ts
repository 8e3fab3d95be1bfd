import type { Mapping } from '../../document/reading.ts';
import type { Source } from '../source.ts';

/** The source that a mapping makes: it reads what a person said that the columns are. */
export function mappedSource(mapping: Mapping): Source {
  throw new Error(`not yet: ${mapping.name}`);
}
