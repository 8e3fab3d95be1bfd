import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Mapping } from '../../document/reading.ts';
import type { Encoding, RawChunk } from '../../read/raw-table.ts';
import { mendedAccents } from '../damage/mend-accents.ts';
import { skipBlanks, trimBlanks } from '../decode/blank.ts';
import { byteDictionary } from '../decode/byte-dictionary.ts';
import { packedDate } from '../decode/date-column.ts';
import { type DateDecision, dateEvidence } from '../decode/date-evidence.ts';
import type { Ledger } from '../ledger.ts';
import { classesFault, mostClasses } from '../mapping/assemble-mapped-points.ts';
import { fieldsOf } from '../mapping/field-of.ts';
import { categoryId } from '../mapping/mapped-columns.ts';
import type { KeptColumn } from '../recognise.ts';
import type { SlicePlan } from './slice-plan.ts';

/** Takes all rows of a file, and completes its plan by what the whole of its columns says. */
export interface SliceEvidence {
  note(chunk: RawChunk): void;
  /** Problem: source-ambiguous-dates. */
  close(): Result<SlicePlan, Problem>;
}

/** @param kept columns that the plan keeps of the table with these headers */
export function sliceEvidence(
  plan: SlicePlan,
  kept: readonly KeptColumn[],
  headers: readonly string[],
  encoding: Encoding,
): SliceEvidence {
  const dates = kept.filter(({ rule }) => rule.kind === 'day' || rule.kind === 'month').map(datesOf);
  const { mapping } = plan.reading;
  const classes = mapping === undefined ? [] : classesIn(mapping, kept, encoding);
  return {
    note(chunk) {
      for (const { note } of dates) note(chunk);
      for (const { note } of classes) note(chunk);
    },
    close() {
      const decided: Record<string, DateDecision> = {};
      for (const { rule, column, evidence } of dates) {
        const decision = evidence.decide(plan.reading.dayFirst);
        if (decision === null) {
          const examples = evidence.examples.join(', ');
          return err(problem('source-ambiguous-dates', { column: headers[column] ?? '', examples }));
        }
        decided[rule.id] = decision;
      }
      return ok({ ...plan, ...judged(plan, classes), dates: decided });
    },
  };
}

function datesOf({ rule, column }: KeptColumn) {
  const evidence = dateEvidence();
  const takesMonths = rule.kind === 'month';
  const note = ({ bytes, starts, ends, width, rows }: RawChunk): void => {
    for (let r = 0, cell = column; r < rows; r++, cell += width) {
      const start = skipBlanks(bytes, starts[cell], ends[cell]);
      const end = trimBlanks(bytes, start, ends[cell]);
      evidence.note(packedDate(bytes, start, end, ends[cell] >= 0, takesMonths), bytes, start, end);
    }
  };
  return { rule, column, evidence, note };
}

interface Classes {
  /** Place among the mapping's fields of classes. */
  readonly at: number;
  note(chunk: RawChunk): void;
  labels(): readonly string[];
}

function classesIn(mapping: Mapping, kept: readonly KeptColumn[], encoding: Encoding): readonly Classes[] {
  return fieldsOf(mapping, 'category').flatMap((_, at) => {
    const column = kept.find(({ rule }) => rule.id === categoryId(at))?.column;
    if (column === undefined) return [];
    const dictionary = byteDictionary(encoding);
    let codes = new Uint32Array(0);
    const labels = (): readonly string[] => [...new Set(dictionary.labels().map(mendedAccents))];
    const note = (chunk: RawChunk): void => {
      // One class too many is enough: names by the million are not gathered.
      if (dictionary.labels().length > 2 * mostClasses) return;
      if (codes.length < chunk.rows) codes = new Uint32Array(chunk.rows);
      dictionary.encode(chunk, column, codes, 0);
    };
    return [{ at, note, labels }];
  });
}

/** The mapping without columns that turned out to be none of classes. */
function judged(plan: SlicePlan, classes: readonly Classes[]): Pick<SlicePlan, 'reading' | 'notices'> {
  const { mapping } = plan.reading;
  if (mapping === undefined) return plan;
  const faults = classes.map(({ at, labels }) => ({ at, fault: classesFault(labels()) }));
  const fields = fieldsOf(mapping, 'category');
  const out = new Set(faults.flatMap(({ at, fault }) => (fault === null ? [] : [fields[at]])));
  const notices: Ledger['notices'] = faults.flatMap(({ fault }) => (fault === null ? [] : [fault]));
  const without = { ...mapping, fields: mapping.fields.filter((field) => !out.has(field)) };
  return { reading: { ...plan.reading, mapping: without }, notices };
}
