import { type Problem, problem } from '../base/problem.ts';
import { type ChunkWriter, chunkWriter, fullRows } from './chunk-writer.ts';
import { mostBytes } from './format.ts';
import { cellText, type RawChunk, type RawTable } from './raw-table.ts';

/** A form whose cells are no ranges of the file's bytes: they are written out as text, chunk by chunk. */
export interface WrittenForm {
  readonly headers: readonly string[];
  readonly totalBytes: number;
  /**
   * Writes every row, and says how many bytes are read at least every `fullRows` rows. May be asked again, and begins
   * anew then.
   */
  write(writer: ChunkWriter): Generator<number, void, void>;
  /** What a fault that `write` threw means; what it does not know it throws on. */
  problemOf(error: unknown): Problem;
}

interface KeptChunk {
  readonly bytes: Uint8Array;
  /** Where each row begins. */
  readonly starts: Int32Array;
}

const placesInChunk = 2 * fullRows;
const noChunk: KeptChunk = { bytes: new Uint8Array(), starts: new Int32Array() };

/** The table of a written form. It keeps the text of its rows, to find a cell again, as other formats keep the file. */
export function writtenTable({ headers, totalBytes, write, problemOf }: WrittenForm): RawTable {
  const width = headers.length;
  const kept: KeptChunk[] = [];
  return {
    headers,
    encoding: 'utf-8',
    totalBytes,
    *chunks(): Generator<RawChunk, Problem | null, void> {
      kept.length = 0;
      let text = 0;
      const writer = chunkWriter(width);
      const taken = (doneBytes: number): RawChunk => {
        const chunk = writer.chunk(kept.length * placesInChunk, doneBytes);
        const starts = Int32Array.from({ length: chunk.rows }, (_, r) => chunk.starts[r * width]);
        kept.push({ bytes: chunk.bytes, starts });
        text += chunk.bytes.length;
        return chunk;
      };
      const steps = write(writer);
      for (let done = 0; ; ) {
        const next = stepped(steps, problemOf);
        if (next.fault !== null) return next.fault;
        done = next.done ?? done;
        if (writer.isFull || next.done === null) {
          yield taken(done);
          writer.restart();
        }
        if (next.done === null) return null;
        if (text > mostBytes) {
          return problem('file-too-large', { megabytes: Math.ceil(text / 2 ** 20), most: mostBytes / 2 ** 20 });
        }
      }
    },
    textAt(place, column) {
      const { bytes, starts } = kept[Math.floor(place / placesInChunk)] ?? noChunk;
      let from = starts[place % placesInChunk] ?? 0;
      for (let c = 0; c < column; c++) from = bytes.indexOf(0, from) + 1;
      return cellText(bytes, from, bytes.indexOf(0, from), 'utf-8');
    },
  };
}

interface Stepped {
  /** Null at the end. */
  readonly done: number | null;
  readonly fault: Problem | null;
}

function stepped(steps: Generator<number, void, void>, problemOf: WrittenForm['problemOf']): Stepped {
  try {
    const next = steps.next();
    return { done: next.done ? null : next.value, fault: null };
  } catch (error) {
    return { done: null, fault: problemOf(error) };
  }
}
