import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { problem } from '../../src/base/problem.ts';
import { Refusal } from './failure.ts';

/** A piece, and what is made of it, stays in a core's cache. */
const pieceBytes = 2 ** 20;

/** The bytes of a text in their order, from its beginning. */
export interface TextPieces {
  readonly isPacked: boolean;
  /** A piece is overwritten once the next one is asked for: who keeps bytes copies them. */
  pieces(): AsyncGenerator<Uint8Array<ArrayBuffer>>;
  /** Bytes of the text between ascending places, that are asked for in their order. */
  reader(): SliceReader;
}

export interface SliceReader {
  read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}

/** A text that lies in a file as it is. */
export const plainText = (path: string): TextPieces => ({
  isPacked: false,
  async *pieces() {
    const file = await open(path, 'r');
    const rooms = [new Uint8Array(pieceBytes), new Uint8Array(pieceBytes)];
    // The next piece comes while one is looked at.
    const come = (turn: number, from: number) => {
      const coming = fill(file, rooms[turn], from);
      // Who awaits it later is told then.
      coming.catch(() => {});
      return coming;
    };
    let coming = come(0, 0);
    try {
      for (let at = 0, turn = 1; ; turn = 1 - turn) {
        const piece = await coming;
        if (piece.length === 0) return;
        at += piece.length;
        coming = come(turn, at);
        yield piece;
      }
    } finally {
      await coming.catch(() => {});
      await file.close();
    }
  },
  reader() {
    const opening = open(path, 'r');
    return {
      read: async (from, to) => bytesAt(await opening, from, to),
      close: async () => (await opening).close(),
    };
  },
});

const bytesAt = (file: FileHandle, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> =>
  fill(file, new Uint8Array(to - from), from);

/** Bytes from a place on, as many as there are and find room. */
async function fill(file: FileHandle, bytes: Uint8Array<ArrayBuffer>, from: number): Promise<Uint8Array<ArrayBuffer>> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, from + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}

/** A text that is packed by gzip: it is unpacked anew each time, and never lies on the disk. */
export function packedText(path: string): TextPieces {
  const pieces = async function* (): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const unpacked = createReadStream(path, { highWaterMark: 2 ** 18 }).pipe(createGunzip({ chunkSize: 2 ** 20 }));
    try {
      for await (const piece of unpacked) yield new Uint8Array(piece);
    } catch (error) {
      if (!String(Object(error).code).startsWith('Z_')) throw error;
      throw new Refusal(problem('file-unreadable', { format: 'gzip' }));
    }
  };
  return { isPacked: true, pieces, reader: () => sequentialReader(pieces()) };
}

function sequentialReader(pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>): SliceReader {
  let piece: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  let base = 0;
  return {
    async read(from, to) {
      const bytes = new Uint8Array(to - from);
      let filled = 0;
      while (filled < bytes.length) {
        const at = from + filled - base;
        if (at >= piece.length) {
          const next = await pieces.next();
          if (next.done === true) break;
          base += piece.length;
          piece = next.value;
          continue;
        }
        const some = piece.subarray(at, at + bytes.length - filled);
        bytes.set(some, filled);
        filled += some.length;
      }
      return bytes.subarray(0, filled);
    },
    close: async () => {
      await pieces.return(undefined);
    },
  };
}
