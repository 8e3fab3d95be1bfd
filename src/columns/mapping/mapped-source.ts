import { err } from '../../base/result.ts';
import type { Mapping } from '../../document/reading.ts';
import { plainHeader } from '../plain-header.ts';
import type { Source } from '../source.ts';
import { card } from '../sources/mapped/card.ts';
import { assembleMonths, assembleYears } from './assemble-mapped-areas.ts';
import { assemblePoints, type Classes } from './assemble-mapped-points.ts';
import { mappedColumns } from './mapped-columns.ts';
import { mappingFault } from './mapping-fault.ts';

/**
 * The source that a mapping makes: it reads what a person said that the columns are. Problems: mapping-without-*.
 * @param classes "as-they-are": which columns of classes are kept was decided over the whole file, of which a part is read
 */
export function mappedSource(mapping: Mapping, classes: Classes = 'judged'): Source {
  const columns = mappedColumns(mapping);
  const fault = mappingFault(mapping);
  const { citation } = card;
  return {
    ...card,
    citation: {
      ...citation,
      publisher: mapping.publisher || citation.publisher,
      title: mapping.title || citation.title,
    },
    recognise(headers) {
      const present = new Set(headers.map(plainHeader));
      return columns.every(({ required, headers: [header] }) => !required || present.has(plainHeader(header ?? '')))
        ? 1
        : 0;
    },
    columns,
    *assemble(decoded, rejecter) {
      if (fault !== null) return err(fault);
      if (mapping.kind === 'points') return yield* assemblePoints(decoded, mapping, rejecter, classes);
      if (mapping.kind === 'area-months') return yield* assembleMonths(decoded, mapping, rejecter);
      return yield* assembleYears(decoded, mapping, rejecter);
    },
  };
}
