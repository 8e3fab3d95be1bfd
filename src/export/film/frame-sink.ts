/** Where the frames of a film go, one after another. */
export interface FrameSink {
  /** Takes what the canvas shows now; resolves when the next frame may come. */
  add(canvas: HTMLCanvasElement): Promise<void>;
  /** The file, whole. */
  finish(): Promise<Blob>;
  /** Lets go of what was begun. */
  cancel(): Promise<void>;
}
