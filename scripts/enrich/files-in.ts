import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A file is whole when it has rested for so long. */
const restMs = 2000;

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
/** What programs write while a file is on its way. */
const isOnItsWay = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~') || /\.(part|partial|tmp|crdownload|download|swp)$/i.test(name);

/** Files given, and those that lie in folders given, by name. */
export const filesIn = (inputs: readonly string[]): readonly string[] =>
  inputs.flatMap((path) => (isFolder(path) ? filesOf(path) : [path]));

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !isOnItsWay(entry.name))
    .map((entry) => join(folder, entry.name))
    .sort();

/** Size and time of a file; null where it is gone meanwhile. */
function stateOf(path: string): { readonly text: string; readonly restedMs: number } | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : { text: `${found.size} ${found.mtimeMs}`, restedMs: Date.now() - found.mtimeMs };
}

/** Files of folders, those that are there and those that appear or change, each once it rests. */
export async function* restingFiles(inputs: readonly string[], isStopped: () => boolean): AsyncGenerator<string> {
  const folders = inputs.filter(isFolder);
  const taken = new Map<string, string>();
  const seen = new Map<string, string>();
  while (!isStopped()) {
    for (const path of filesIn(folders)) {
      if (isStopped()) return;
      const state = stateOf(path);
      if (state === null || taken.get(path) === state.text) continue;
      const rests = seen.get(path) === state.text && state.restedMs >= restMs;
      seen.set(path, state.text);
      if (!rests) continue;
      taken.set(path, state.text);
      yield path;
    }
    await sleep(restMs / 4);
  }
}
