import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A file is whole when it has rested for so long. */
const restMs = 2000;

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
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

const stateOf = (path: string): string => {
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs}`;
};

/** Files that appear or change in folders from now on, each once it rests. */
export async function* newFiles(inputs: readonly string[], isStopped: () => boolean): AsyncGenerator<string> {
  const folders = inputs.filter(isFolder);
  const taken = new Map(filesIn(folders).map((path) => [path, stateOf(path)]));
  const seen = new Map<string, string>();
  while (!isStopped()) {
    await sleep(restMs / 4);
    for (const path of filesIn(folders)) {
      if (isStopped()) return;
      const state = stateOf(path);
      if (taken.get(path) === state) continue;
      const rests = seen.get(path) === state && Date.now() - statSync(path).mtimeMs >= restMs;
      seen.set(path, state);
      if (!rests) continue;
      taken.set(path, state);
      yield path;
    }
  }
}
