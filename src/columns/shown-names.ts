import type { TablePart } from '../read/format.ts';
import type { RawTable } from '../read/raw-table.ts';
import type { ShownPart } from './choose-table.ts';
import { maskCell } from './mask-cell.ts';
import { tellsOfPerson } from './tells-of-person.ts';

/** The shape of a name, and its place among the others, so that no two are the same. */
const masked = (name: string, at: number): string => `${maskCell(name)} (${at + 1})`;

/** Headers as they may be shown, kept and chosen by: of one that is a person's name or number the shape. */
export const shownHeaders = (headers: readonly string[]): readonly string[] =>
  headers.map((header, at) => (tellsOfPerson(header) ? masked(header, at) : header));

/** The same table under headers that may be shown. */
export function shownTable(raw: RawTable): RawTable {
  const unread = raw.unread ?? [];
  if (![...raw.headers, ...unread].some(tellsOfPerson)) return raw;
  return {
    headers: shownHeaders(raw.headers),
    encoding: raw.encoding,
    totalBytes: raw.totalBytes,
    unread: shownHeaders(unread),
    chunks: () => raw.chunks(),
    textAt: (place, column) => raw.textAt(place, column),
    ...(raw.metadata && { metadata: raw.metadata }),
    ...(raw.partOf && { partOf: raw.partOf }),
  };
}

const nameOfFile = (path: string): string =>
  path
    .replace(/\.\w{1,8}$/, '')
    .replaceAll(/[_]+/g, ' ')
    .trim();

/** Names of files as they may be shown: of one that is called after a person the shape. */
export const shownFileNames = (names: readonly string[]): readonly string[] =>
  names.map((name, at) => (tellsOfPerson(nameOfFile(name)) ? masked(name, at) : name));

/** Parts whose tables go under headers that may be shown; a sheet or packed file called after a person has the shape of its name. */
export const shownParts = (parts: readonly TablePart[]): readonly ShownPart[] =>
  parts.map((part, at) => {
    const isPerson = part.name.split('/').some((step) => tellsOfPerson(nameOfFile(step)));
    return { ...part, name: isPerson ? masked(part.name, at) : part.name, shown: shownTable };
  });
