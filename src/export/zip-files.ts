import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** What a file inside a ZIP ends with that gives a study back. */
export const recipeEnding = '.recipe.json';

/** The first day that the form has: the same files give the same bytes on any day. */
const noDay = new Date(1980, 0, 1);

/** Text files as one ZIP. */
export function zipFiles(files: readonly { readonly name: string; readonly text: string }[]): Blob {
  const entries: Zippable = Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]));
  return new Blob([zipSync(entries, { level: 6, mtime: noDay })], { type: 'application/zip' });
}

/** Files that are packed already as one ZIP. */
export async function zipBlobs(files: readonly { readonly name: string; readonly blob: Blob }[]): Promise<Blob> {
  const entries: Zippable = {};
  for (const { name, blob } of files) entries[name] = new Uint8Array(await blob.arrayBuffer());
  return new Blob([zipSync(entries, { level: 0, mtime: noDay })], { type: 'application/zip' });
}

/** The recipe in a ZIP of frames; undefined where there is none, or it is no ZIP. */
export function recipeTextInZip(bytes: Uint8Array): string | undefined {
  try {
    const [recipe] = Object.values(unzipSync(bytes, { filter: ({ name }) => name.endsWith(recipeEnding) }));
    return recipe === undefined ? undefined : strFromU8(recipe);
  } catch {
    return undefined;
  }
}

/** The first file in a ZIP whose name is one that is looked for; undefined where there is none, or it is no ZIP. */
export function fileInZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): { readonly name: string; readonly bytes: Uint8Array } | undefined {
  let first: string | undefined;
  const filter = ({ name }: { readonly name: string }): boolean => {
    if (first === undefined && isWanted(name)) first = name;
    return name === first;
  };
  try {
    const [found] = Object.entries(unzipSync(bytes, { filter }));
    return found === undefined ? undefined : { name: found[0], bytes: found[1] };
  } catch {
    return undefined;
  }
}
