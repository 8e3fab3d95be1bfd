import type { Mapping } from '../../document/reading.ts';
import { plainHeader } from '../plain-header.ts';

const plain = (headers: readonly string[]): string => headers.map(plainHeader).join('\n');

/** The kept mapping whose headers are those of a file, in the same order, whatever their case, accents and signs; the last kept of several. */
export function mappingFor(headers: readonly string[], mappings: readonly Mapping[]): Mapping | undefined {
  const wanted = plain(headers);
  return mappings.findLast((mapping) => plain(mapping.headers) === wanted);
}
