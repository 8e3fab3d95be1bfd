import type { TextSlice } from '../../src/read/formats/csv/row-cuts.ts';
import { Failure } from './failure.ts';
import type { TextPieces } from './pieces.ts';
import type { Receipt } from './receipt.ts';
import type { TextPlan } from './slice-messages.ts';
import type { ThreadPool } from './thread-pool.ts';

/** A text whose slices are written. */
export interface WrittenText {
  readonly name: string;
  /** Its number in the folder. */
  readonly file: number;
  readonly text: TextPlan;
  readonly pieces: TextPieces;
  /** Bytes of the file for one of the text. */
  readonly scale: number;
}

interface Writing {
  readonly pool: ThreadPool;
  readonly progress: { wrote(bytes: number, rows: number): void };
  isStopped(): boolean;
}

/**
 * Gives slices of a text to threads in the order in which they are found: no more bytes are read than there are threads
 * for, and one slice.
 */
export class TextSlices {
  readonly written: WrittenText;
  /** Of the slices that are whole. */
  readonly receipts: Map<number, Receipt>;
  /** What a slice failed by, first of all. */
  failed: unknown;
  private readonly run: Writing;
  private readonly waiting: TextSlice[] = [];
  private readonly working = new Set<Promise<void>>();
  private readonly work: Promise<void>;
  private isWhole = false;
  private isDropped = false;
  private onMore: () => void = () => {};

  /** @param receipts of slices that were whole before */
  constructor(run: Writing, written: WrittenText, receipts: Map<number, Receipt>) {
    this.run = run;
    this.written = written;
    this.receipts = receipts;
    this.work = this.giveAll().catch((error: unknown) => {
      this.failed ??= error;
    });
  }

  /** Takes the next slice of the text. */
  add(slice: TextSlice): void {
    this.waiting.push(slice);
    this.onMore();
  }

  /** Resolves when every slice is whole, or the run is stopped. Fails as the first slice did. */
  async end(): Promise<void> {
    this.isWhole = true;
    this.onMore();
    await this.work;
    if (this.failed !== undefined) throw this.failed;
  }

  /** Lets slices that are begun end, and begins no other. */
  async drop(): Promise<void> {
    this.isDropped = true;
    this.onMore();
    await this.work;
  }

  private async giveAll(): Promise<void> {
    const reader = this.written.pieces.reader();
    try {
      for (let slice = 0; await this.has(slice); slice++) {
        const known = this.receipts.get(slice);
        const { from, to, line } = this.waiting[slice];
        if (known !== undefined) {
          this.run.progress.wrote((to - from) * this.written.scale, 0);
          continue;
        }
        const bytes = await reader.read(from, to);
        if (bytes.length < to - from) throw new Failure('file-changed-while-read', { file: this.written.name });
        await this.give(slice, line, bytes);
      }
    } finally {
      await Promise.all(this.working);
      await reader.close();
    }
  }

  /** Waits until a slice is found; false where it is not to be begun. */
  private async has(slice: number): Promise<boolean> {
    for (;;) {
      if (this.run.isStopped() || this.isDropped || this.failed !== undefined) return false;
      if (slice < this.waiting.length) return true;
      if (this.isWhole) return false;
      await new Promise<void>((resolve) => {
        this.onMore = resolve;
      });
    }
  }

  /** Resolves once a thread has begun the slice. */
  private async give(slice: number, line: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const { file, text, scale } = this.written;
    const size = bytes.length * scale;
    const { done } = await this.run.pool.run({ kind: 'slice', file, slice, text, bytes, line }, (reply) => {
      if (reply.kind !== 'slice') return;
      this.receipts.set(slice, reply.receipt);
      this.run.progress.wrote(size, reply.receipt.read);
    });
    const settled: Promise<void> = done
      .catch((error: unknown) => {
        this.failed ??= error;
      })
      .finally(() => this.working.delete(settled));
    this.working.add(settled);
  }
}
