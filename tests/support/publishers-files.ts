import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the publishers' files, which do not come with the app. */
export const publishersFolder = process.env.CORREDOR_FILES ?? '../shared/data';

export const haveFiles = existsSync(join(publishersFolder, 'usbp'));

/** A test's name, with the reason where it is skipped. */
export const named = (name: string): string =>
  haveFiles ? name : `${name} (skipped: the publishers' files are not in CORREDOR_FILES nor in ../shared/data)`;

/** Records of a plain CSV without quotes, as objects: the obvious way, beside the app's own. */
export function plainRecords(file: string): readonly Readonly<Record<string, string>>[] {
  const [header, ...lines] = readFileSync(join(publishersFolder, file), 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, place) => [names[place], cell])));
}
