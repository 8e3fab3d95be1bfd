import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Ending of a file that is being written. */
export const halfEnding = '.part';

/** Takes the bytes of a file in their order. */
export type Sink = (bytes: Uint8Array) => void;

/** The disk keeps a folder's list of names. Some systems open no folders: there the rename is all that there is. */
function settleFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    // Nothing more can be done.
  }
}

/**
 * Writes a file so that under its name there is all of it or none: beside it first, forced to the disk, then renamed. What
 * a failed write leaves is removed.
 */
export function writeWhole(path: string, write: (sink: Sink) => void): void {
  mkdirSync(dirname(path), { recursive: true });
  const half = path + halfEnding;
  try {
    const file = openSync(half, 'w');
    try {
      write((bytes) => {
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      });
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
  settleFolder(dirname(path));
}

export const writeWholeText = (path: string, text: string): void =>
  writeWhole(path, (sink) => sink(new TextEncoder().encode(text)));
