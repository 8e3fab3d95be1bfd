import { type CubeFacts, cubeColumns, cubeKey } from '../../src/columns/cube/cube-facts.ts';
import { shownFileNames } from '../../src/columns/shown-names.ts';
import type { Manifest } from '../enrich/enriched-columns.ts';
import type { CodedColumn, Column } from '../enrich/parquet/column.ts';
import { writeParquet } from '../enrich/parquet/write-parquet.ts';
import { recordsOf } from './groups.ts';
import type { NamedGroups } from './kinds-shown.ts';
import { writeWhole } from './whole-file.ts';

/** What a cube says of itself, less what its rows say. */
export type Heading = Pick<CubeFacts, 'resolution' | 'depthKm' | 'madeFor'>;

const distinct = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text !== ''))].join('; ');

/**
 * What the files of a folder say together. Files are in order of their SHA-256, so that the order they came in is none of
 * the cube's; one that is called after a person has the shape of its name, as the cube is handed on.
 */
export function factsOf(
  manifest: Manifest,
  heading: Heading,
): Omit<CubeFacts, 'audience' | 'threshold' | 'classes' | 'records'> {
  const files = [...manifest.files].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  const names = shownFileNames(files.map(({ name }) => name));
  const days = files.flatMap(({ to }) => (to === null ? [] : [to])).sort();
  return {
    version: 1,
    ...heading,
    publisher: distinct(files.map(({ publisher }) => publisher)),
    title: distinct(files.map(({ title }) => title)),
    licence: distinct(files.map(({ licence }) => licence)),
    synthetic: files.some(({ synthetic }) => synthetic),
    rounding: Math.max(1, ...files.map(({ rounding }) => rounding)),
    files: files.map(({ sha256, accepted }, at) => ({ name: names[at] ?? '', sha256, accepted })),
    filledTo: days.at(-1) ?? null,
  };
}

/** A column of text, by kind: the text of each row's. */
function textColumn(name: string, kind: Uint32Array, texts: readonly string[]): CodedColumn {
  const values = [...new Set(texts)];
  const codeOf = Int32Array.from(texts, (text) => values.indexOf(text));
  const codes = new Int32Array(kind.length);
  for (let row = 0; row < kind.length; row++) codes[row] = codeOf[kind[row]];
  return { name, type: 'text', values, codes };
}

/** Counts as numbers of 64 bits, word by word: a word takes of a number what 32 bits hold. */
function longs(values: Float64Array): BigInt64Array {
  const words = new Uint32Array(2 * values.length);
  for (let row = 0; row < values.length; row++) {
    words[2 * row] = values[row];
    words[2 * row + 1] = values[row] / 2 ** 32;
  }
  return new BigInt64Array(words.buffer);
}

/** Columns of a cube for the working audience: every group, and a column of text for each class. */
function workingColumns({ groups, named, classes }: NamedGroups): readonly Column[] {
  const { month, cell, km, side, kind, records, people } = groups;
  return [
    { name: cubeColumns.month, type: 'int32', values: month },
    { name: cubeColumns.cell, type: 'int64', values: cell },
    { name: cubeColumns.km, type: 'int32', values: km },
    { name: cubeColumns.side, type: 'int32', values: side },
    textColumn(
      cubeColumns.precision,
      kind,
      named.map(({ precision }) => precision),
    ),
    textColumn(
      cubeColumns.state,
      kind,
      named.map(({ state }) => state),
    ),
    { name: cubeColumns.records, type: 'int64', values: longs(records) },
    { name: cubeColumns.people, type: 'double', values: people },
    ...classes.map((name) =>
      textColumn(
        name,
        kind,
        named.map(({ classes: of }) => of[name] ?? ''),
      ),
    ),
  ];
}

/** Writes all groups. @returns records that they sum to */
export function writeWorkingCube(file: string, named: NamedGroups, manifest: Manifest, heading: Heading): number {
  const records = recordsOf(named.groups);
  const facts: CubeFacts = {
    ...factsOf(manifest, heading),
    audience: 'working',
    threshold: null,
    classes: named.classes,
    records,
  };
  writeWhole(file, (sink) => writeParquet(sink, workingColumns(named), { [cubeKey]: JSON.stringify(facts) }));
  return records;
}

/** Cell-months of a cube for a briefing, in order; of one that is held back nothing is told but that it is. */
export interface ShownCellMonths {
  readonly month: Int32Array;
  readonly cell: BigInt64Array;
  readonly records: Float64Array;
  readonly people: Float64Array;
  readonly threshold: number;
  readonly filledTo: string | null;
}

/**
 * Writes shown cell-months. How many records a file has is not told: less those that are shown they would be those that
 * are held back. @returns records that are shown
 */
export function writeBriefingCube(file: string, shown: ShownCellMonths, manifest: Manifest, heading: Heading): number {
  const records = shown.records.reduce((sum, count) => sum + count, 0);
  const facts = factsOf(manifest, heading);
  const told: CubeFacts = {
    ...facts,
    audience: 'briefing',
    threshold: shown.threshold,
    classes: [],
    records,
    files: facts.files.map(({ name, sha256 }) => ({ name, sha256, accepted: 0 })),
    filledTo: shown.filledTo,
  };
  const columns: readonly Column[] = [
    { name: cubeColumns.month, type: 'int32', values: shown.month },
    { name: cubeColumns.cell, type: 'int64', values: shown.cell },
    { name: cubeColumns.records, type: 'int64', values: longs(shown.records) },
    { name: cubeColumns.people, type: 'double', values: shown.people },
  ];
  writeWhole(file, (sink) => writeParquet(sink, columns, { [cubeKey]: JSON.stringify(told) }));
  return records;
}
