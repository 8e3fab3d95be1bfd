import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { KnownReading } from '../../src/columns/slices/reading-for.ts';
import type { Document } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/schema.ts';
import { Failure } from './failure.ts';

function textIn(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Failure('study-missing', { file: path });
  }
}

/** A study, or fails with "study-missing" and "reading-broken". */
export function studyIn(path: string): Document {
  const text = textIn(path);
  try {
    const study = parseDocument(JSON.parse(text));
    if (study.ok) return study.value;
  } catch {
    // Said below: no study either way.
  }
  throw new Failure('reading-broken', { file: basename(path) });
}

/** How the files of some studies are read. */
export const readingsOf = (studies: readonly Document[]): readonly KnownReading[] =>
  studies.flatMap(({ sources }) =>
    sources.flatMap(({ name, sha256, reading }) => (reading === undefined ? [] : [{ name, sha256, reading }])),
  );
