import { strToU8, type Zippable, zipSync } from 'fflate';

/** The first day that the form has: the same files give the same bytes on any day. */
const noDay = new Date(1980, 0, 1);

/** Text files as one ZIP. */
export function zipFiles(files: readonly { readonly name: string; readonly text: string }[]): Blob {
  const entries: Zippable = Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]));
  return new Blob([zipSync(entries, { level: 6, mtime: noDay })], { type: 'application/zip' });
}
