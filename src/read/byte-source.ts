/** The bytes of a file, wherever they are: in memory, or still on the disk of the person. */
export interface ByteSource {
  readonly size: number;
  /** Bytes `[from, to)`, cut at the end of the file. What was given is never written to again. */
  read(from: number, to: number): Uint8Array;
}

export const inMemory = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (from, to) => bytes.subarray(from, to),
});

/** All bytes at once: for formats that need the whole, and files that are small. */
export const wholeOf = (file: ByteSource): Uint8Array => file.read(0, file.size);
