import type { ByteSource } from './byte-source.ts';
import { windowSource } from './window-source.ts';

interface Sliceable {
  readonly size: number;
  slice(from: number, to: number): Sliceable;
}

interface SyncReader<File extends Sliceable> {
  readAsArrayBuffer(part: ReturnType<File['slice']>): ArrayBuffer;
}

/**
 * A file that stays on the disk of the person.
 * @param file a `Blob`
 * @param reader a `FileReaderSync`, which workers alone have; it throws when the file has changed or gone
 */
export const blobSource = <File extends Sliceable>(file: File, reader: SyncReader<File>): ByteSource =>
  windowSource(file.size, (from, to) => {
    const part = file.slice(from, to) as ReturnType<File['slice']>;
    return new Uint8Array(reader.readAsArrayBuffer(part));
  });
