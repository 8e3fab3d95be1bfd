import type { InspectedColumn, Inspection } from '../../../columns/inspection.ts';
import type { Mapping, Reading } from '../../../document/reading.ts';
import { usedColumns } from './mapping-draft.ts';

/** Another sheet or packed file: what was decided of the columns of the one before does not hold for it. */
export const withPart = (reading: Reading, part: string): Reading => (reading.part === part ? reading : { part });

/** Another of the sources that take the form: columns of the one before are not its own. */
export function withSource(reading: Reading, source: string): Reading {
  const { columns: _, ...rest } = reading;
  return { ...rest, source };
}

export const withDayFirst = (reading: Reading, dayFirst: boolean): Reading => ({ ...reading, dayFirst });

/** Another mapping. Which of day and month stands first was asked of the date column: of another it is asked anew. */
export function withMapping(reading: Reading, mapping: Mapping): Reading {
  const { dayFirst, columns: _, ...rest } = reading;
  const isSameDate = dateOf(reading.mapping) === dateOf(mapping);
  return { ...rest, ...(isSameDate && dayFirst !== undefined ? { dayFirst } : {}), mapping };
}

/** Calendar years that are kept, in either order; null: all. */
export function withYears(reading: Reading, years: Reading['years'] | null): Reading {
  const { years: _, ...rest } = reading;
  if (years === null || years === undefined) return rest;
  const { from, to } = years;
  return { ...rest, years: { from: Math.min(from, to), to: Math.max(from, to) } };
}

/** Keeps or leaves out a column that may be left out; with all of them kept, nothing is said of columns. */
export function withColumn(
  reading: Reading,
  column: string,
  isKept: boolean,
  columns: readonly InspectedColumn[],
): Reading {
  const optional = columns.filter(({ isOptional }) => isOptional).map((one) => one.column);
  const kept = optional.filter((name) => (name === column ? isKept : isColumnKept(reading, name)));
  const { columns: _, ...rest } = reading;
  return kept.length === optional.length ? rest : { ...rest, columns: kept };
}

export const isColumnKept = ({ columns }: Reading, column: string): boolean =>
  columns === undefined || columns.includes(column);

/**
 * The proposal for a file that nothing recognises, of the part that it is for, where the person has said nothing of its
 * columns, or what was said is of none of them: the header turned out to be another line. Else the same reading.
 */
export function withProposal(reading: Reading, { source, proposal, part, parts }: Inspection): Reading {
  const { mapping } = reading;
  if (proposal === null) return reading;
  const ofPart = parts.length > 1 ? { part } : {};
  if (mapping === undefined) return isUnknown(source) ? { ...reading, ...ofPart, mapping: proposal } : reading;
  const has = new Set(proposal.headers);
  if (isSameList(mapping.headers, proposal.headers) || usedColumns(mapping).some((column) => has.has(column))) {
    return reading;
  }
  const { name, skip, publisher, title } = mapping;
  return { ...reading, ...ofPart, mapping: { ...proposal, name, skip, publisher, title } };
}

const isUnknown = (source: string | null): boolean => source === null || source === 'mapped';

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, at) => name === other[at]);

const dateOf = (mapping: Mapping | undefined): string | undefined =>
  mapping?.fields.find(({ role }) => role === 'date')?.column;
