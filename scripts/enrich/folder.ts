import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type EnrichedFile, enrichedColumns, type Kind, type Manifest } from './enriched-columns.ts';
import { Failure } from './failure.ts';
import { ledgerPath, type Receipt, rejectionsPath, unfinishedFolder } from './receipt.ts';
import type { ColumnSettings } from './rows-to-columns.ts';
import { halfEnding, writeWhole, writeWholeText } from './whole-files.ts';

const manifestName = 'manifest.json';
const ledgerHeader = 'part,line,reason,column,cell\r\n';

/** The list of a folder; an empty one where it has none. Fails with "folder-broken", "folder-other". */
export function manifestOf(folder: string, { resolutions, decimals }: ColumnSettings): Manifest {
  const columns = enrichedColumns(resolutions).map(({ name }) => name);
  const path = join(folder, manifestName);
  if (!existsSync(path)) {
    return { form: 'corredor-enriched', version: 1, resolutions, decimals, columns, files: [], parts: [], kinds: {} };
  }
  const found = parsed(path);
  const setting =
    String(found.columns) !== String(columns)
      ? `--resolutions ${found.resolutions}`
      : found.decimals !== decimals
        ? `--decimals ${found.decimals}`
        : '';
  if (setting !== '') throw new Failure('folder-other', { folder, setting });
  return found;
}

function parsed(path: string): Manifest {
  try {
    const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'));
    if (manifest.form === 'corredor-enriched' && manifest.version === 1 && Array.isArray(manifest.parts))
      return manifest;
  } catch {
    // Said below: no list either way.
  }
  throw new Failure('folder-broken', { file: path });
}

/** One line a file, a part and a kind, so that two lists can be compared. */
export function saveManifest(folder: string, manifest: Manifest): void {
  const { files, parts, kinds, ...rest } = manifest;
  const lines = (list: readonly unknown[]): string => list.map((one) => `\n    ${JSON.stringify(one)}`).join(',');
  const ofKinds = Object.keys(kinds)
    .sort((a, b) => Number(a) - Number(b))
    .map((key) => `\n    ${JSON.stringify(key)}: ${JSON.stringify(kinds[key])}`);
  const first = JSON.stringify(rest, null, 2).slice(0, -2);
  const text = `${first},\n  "files": [${lines(files)}\n  ],\n  "parts": [${lines(parts)}\n  ],\n  "kinds": {${ofKinds.join(',')}\n  }\n}\n`;
  writeWholeText(join(folder, manifestName), text);
}

/** What says that receipts are of this file, read in this way. */
export interface Begun {
  readonly name: string;
  readonly sha256: string;
  readonly file: number;
  readonly plan: string;
}

const begunPath = (folder: string): string => join(folder, unfinishedFolder, 'file.json');

export function begunIn(folder: string): Begun | null {
  try {
    return JSON.parse(readFileSync(begunPath(folder), 'utf8'));
  } catch {
    return null;
  }
}

export const saveBegun = (folder: string, begun: Begun): void =>
  writeWholeText(begunPath(folder), JSON.stringify(begun));

/** Slices that are whole, by their number: those whose parts are there. */
export function receiptsIn(folder: string): Map<number, Receipt> {
  const receipts = new Map<number, Receipt>();
  const inside = join(folder, unfinishedFolder);
  if (!existsSync(inside)) return receipts;
  for (const name of readdirSync(inside)) {
    if (!/^\d+\.json$/.test(name)) continue;
    const receipt: Receipt = JSON.parse(readFileSync(join(inside, name), 'utf8'));
    if (receipt.parts.every(({ path, bytes }) => sizeOf(join(folder, path)) === bytes))
      receipts.set(receipt.slice, receipt);
  }
  return receipts;
}

const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : -1);

const isYear = (name: string): boolean => /^year=-?\d+$/.test(name);

/** Removes what no list names: parts of a run that was cut off, and files that were half written. */
export function sweep(folder: string, manifest: Manifest, receipts: Iterable<Receipt>): void {
  const named = new Set(manifest.parts.map(({ path }) => path));
  for (const { parts } of receipts) for (const { path } of parts) named.add(path);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && entry.name.endsWith(halfEnding)) rmSync(join(folder, entry.name));
    if (!entry.isDirectory() || !(isYear(entry.name) || entry.name === unfinishedFolder)) continue;
    const inside = join(folder, entry.name);
    for (const name of readdirSync(inside)) {
      const isOurs = /^\d{4,}-\d{6,}\.parquet$/.test(name) && !named.has(`${entry.name}/${name}`);
      if (name.endsWith(halfEnding) || (isYear(entry.name) && isOurs)) rmSync(join(inside, name));
    }
    if (readdirSync(inside).length === 0) rmdirSync(inside);
  }
}

/** Forgets a file that was begun: its parts are swept away by `sweep`. */
export const forgetBegun = (folder: string): void =>
  rmSync(join(folder, unfinishedFolder), { recursive: true, force: true });

/** Fails with "part-lost" where a part that the list names is not as long as it was. */
export function checkParts(folder: string, { parts }: Manifest): void {
  for (const { path, bytes } of parts) {
    if (sizeOf(join(folder, path)) !== bytes) throw new Failure('part-lost', { file: path });
  }
}

/** The list with a file that is done: its parts, and its kinds. Fails with "kind-twice". */
export function withFile(manifest: Manifest, file: EnrichedFile, receipts: readonly Receipt[]): Manifest {
  const kinds: Record<string, Kind> = { ...manifest.kinds };
  for (const receipt of receipts) {
    for (const [number, kind] of Object.entries(receipt.kinds)) {
      const before = kinds[number];
      if (before !== undefined && JSON.stringify(before) !== JSON.stringify(kind)) throw new Failure('kind-twice');
      kinds[number] = kind;
    }
  }
  const parts = [...manifest.parts, ...receipts.flatMap((receipt) => receipt.parts)];
  const others = manifest.files.filter(({ isDone }) => isDone);
  return { ...manifest, kinds, files: [...others, file], parts: parts.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** Every rejection of a file, out of those of its slices. */
export function joinLedger(folder: string, file: number, slices: number): void {
  writeWhole(join(folder, ledgerPath(file)), (sink) => {
    sink(new TextEncoder().encode(ledgerHeader));
    for (let slice = 0; slice < slices; slice++) {
      const path = join(folder, rejectionsPath(slice));
      if (existsSync(path)) sink(new Uint8Array(readFileSync(path)));
    }
  });
}

/** The place takes nothing: it is no folder, or not ours, or is there for reading alone. */
export const isOfPlace = (error: unknown): boolean =>
  /^(EEXIST|ENOTDIR|ENOENT|EACCES|EPERM|EROFS|EINVAL|ELOOP|ENAMETOOLONG)$/.test(String(Object(error).code));

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** A folder and those above it, one by one: made all at once, Node never comes back from a place such as /proc. */
function makeEach(folder: string): void {
  if (isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeEach(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!isFolder(folder)) throw error;
  }
}

/** Fails with "folder-not-made". */
export function makeFolder(folder: string): void {
  try {
    makeEach(resolve(folder));
  } catch (error) {
    throw isOfPlace(error) ? new Failure('folder-not-made', { folder }) : error;
  }
}

export const nameOf = (path: string): string => basename(path);
