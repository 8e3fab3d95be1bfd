import type { Progress } from '../base/steps.ts';
import type { ReadTable } from '../columns/read-table.ts';
import { decodeBorderLine } from '../corridors/border-line.ts';
import { decodeLand } from '../corridors/decode-land.ts';
import type { ZoneFiles } from '../corridors/decode-zones.ts';
import type { Geography } from '../corridors/geography.ts';
import { buildLineIndex } from '../corridors/line-index.ts';
import { blobSource } from '../read/blob-source.ts';
import { type ByteSource, inMemory } from '../read/byte-source.ts';
import type { GeographyFiles, Origin, Question } from './protocol.ts';

/** Bytes of a dropped file are taken in pieces of this size, so that cancel and progress pass in between. */
const pieceBytes = 8 * 1024 * 1024;

interface Watch {
  isCancelled(): boolean;
  onProgress(progress: Progress): void;
}

/** The tables that the desk owns, and the geography that they are measured along. */
export interface DeskTables {
  readonly held: Map<string, ReadTable>;
  start(files: GeographyFiles): void;
  /** Like `zoneFiles`, a load that failed is tried again with the next question. */
  geography(): Promise<Geography>;
  zoneFiles(): Promise<ZoneFiles>;
  /** The file that a question is about; empty for one that is about an open table. */
  fileFor(question: Question, watch: Watch): Promise<ByteSource | 'cancelled'>;
  /** Keeps hold of the file of a table: it can be read again in another way without being given again. */
  keep(question: Question, answer: unknown): void;
}

export function createDeskTables(): DeskTables {
  const blobs = new Map<string, Blob>();
  const blobOf = (from: Origin): Blob | undefined =>
    from.kind === 'file' ? from.file : from.kind === 'held' ? blobs.get(from.table) : undefined;
  let files: GeographyFiles | null = null;
  let geography: Promise<Geography> | null = null;
  let zoneFiles: Promise<ZoneFiles> | null = null;
  let last: { readonly key: string; readonly source: ByteSource } | null = null;
  return {
    held: new Map(),
    start: (given) => {
      files = given;
    },
    geography: () => {
      if (files === null) throw new Error('a question before the start');
      geography ??= loadGeography(files).catch((error: unknown) => {
        geography = null;
        throw error;
      });
      return geography;
    },
    zoneFiles: () => {
      if (files === null) throw new Error('a question before the start');
      zoneFiles ??= loadZoneFiles(files).catch((error: unknown) => {
        zoneFiles = null;
        throw error;
      });
      return zoneFiles;
    },
    fileFor: async (question, watch) => {
      if (question.kind !== 'open' && question.kind !== 'split' && question.kind !== 'inspect') {
        return inMemory(new Uint8Array());
      }
      const { from } = question;
      if (from.kind === 'address') return inMemory(await bytesAt(from.address));
      const blob = blobOf(from);
      if (blob === undefined) throw new Error('a file that is no longer held');
      const key = keyOf(blob);
      if (last !== null && last.key === key) return last.source;
      const source = await fileOf(blob, watch);
      last = key === '' || source === 'cancelled' ? null : { key, source };
      return source;
    },
    keep: (question, answer) => {
      if (question.kind !== 'open' || question.from.kind === 'address') return;
      const blob = blobOf(question.from);
      const name = typeof answer === 'object' && answer !== null && 'table' in answer ? String(answer.table) : '';
      if (blob !== undefined && name !== '') blobs.set(name, blob);
      // What was unpacked to look at the file is of no use any more.
      last = null;
    },
  };
}

/** Each message brings another copy of one file: this tells that it is the same. */
const keyOf = (blob: Blob): string =>
  blob instanceof File ? JSON.stringify([blob.name, blob.size, blob.lastModified]) : '';

async function loadGeography(files: GeographyFiles): Promise<Geography> {
  const [lineBytes, landBytes] = await Promise.all([bytesAt(files.line), bytesAt(files.land)]);
  const line = decodeBorderLine(lineBytes);
  const land = decodeLand(JSON.parse(new TextDecoder().decode(landBytes)));
  if (!line.ok || !land.ok) throw new Error('the geography of the app is broken');
  return { index: buildLineIndex(line.value), land: land.value };
}

async function loadZoneFiles(files: GeographyFiles): Promise<ZoneFiles> {
  const [zones, sectors] = await Promise.all([jsonAt(files.zones), jsonAt(files.sectors)]);
  return { zones, sectors };
}

const jsonAt = async (address: string): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await bytesAt(address)));

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Larger files stay on the disk, and are read from it window by window. */
const mostInMemory = 64 * 2 ** 20;

async function fileOf(file: Blob, watch: Watch): Promise<ByteSource | 'cancelled'> {
  if (file.size > mostInMemory) return blobSource(file, new FileReaderSync());
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < file.size; at += pieceBytes) {
    bytes.set(new Uint8Array(await file.slice(at, at + pieceBytes).arrayBuffer()), at);
    if (watch.isCancelled()) return 'cancelled';
    watch.onProgress({ done: 0, total: file.size });
  }
  return inMemory(bytes);
}
