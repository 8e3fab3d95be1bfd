import type { Reading } from '../../document/reading.ts';
import { mappingFor } from '../mapping/mapping-for.ts';

/** How a study has one of its files read. */
export interface KnownReading {
  readonly name: string;
  readonly sha256: string;
  readonly reading: Reading;
}

/** A file that may be one of a study's, or one of the same form. */
export interface FileLike {
  readonly name: string;
  readonly sha256: string;
  readonly headers: readonly string[];
}

/** How a file is read: as the same file is, else one of the same name, else one with the same headers, else as the app does by itself. */
export function readingFor(known: readonly KnownReading[], file: FileLike): Reading {
  const same =
    known.findLast(({ sha256 }) => sha256 === file.sha256) ?? known.findLast(({ name }) => name === file.name);
  if (same !== undefined) return same.reading;
  const mapping = mappingFor(
    file.headers,
    known.flatMap(({ reading }) => reading.mapping ?? []),
  );
  return known.findLast(({ reading }) => mapping !== undefined && reading.mapping === mapping)?.reading ?? {};
}
