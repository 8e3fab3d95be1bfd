import { type Problem, problem } from '../base/problem.ts';
import { err, type Result } from '../base/result.ts';
import type { Reading } from '../document/reading.ts';
import type { RawTable } from '../read/raw-table.ts';
import { damageOf } from './damage/damage-of.ts';
import { mendAccents } from './damage/mend-accents.ts';
import { columnSamples } from './inspecting/column-sample.ts';
import { holdsPoints } from './inspecting/holds-points.ts';
import { mappedSource } from './mapping/mapped-source.ts';
import { personalValues } from './personal-values.ts';
import type { Recognised } from './recognise.ts';
import { shownParts } from './shown-names.ts';
import { type ReadChoice, withReading } from './with-reading.ts';

/** What is kept of a table of a person's own file, once its first rows were looked at. Problems: those of the format, and "column-personal". */
function choose(raw: RawTable, recognised: Recognised, reading: Reading): Result<ReadChoice, Problem> {
  const samples = columnSamples(raw);
  if (!samples.ok) return samples;
  // Only the cells tell points from outlines: records at points are a person's own table.
  if (holdsPoints(recognised, samples.value)) return err(problem('source-unknown', { columns: raw.headers.length }));
  return withReading(recognised, raw.headers, reading, personalValues(samples.value));
}

/** What only files that are not the app's own ask for: it is loaded with the first of them. */
export const ownFiles = { mappedSource, choose, damageOf, mendAccents, shownParts };
export type OwnFiles = typeof ownFiles;
