/** The graphics card let go of a surface while it was drawn on: what it holds is not the picture. */
export class GraphicsLost extends Error {}

/** Whether the graphics card let go of a canvas that an engine draws on. */
export const isLost = (canvas: HTMLCanvasElement | null | undefined): boolean =>
  canvas?.getContext('webgl2')?.isContextLost() === true;

/** Throws `GraphicsLost`. */
export function checkHeld(canvas: HTMLCanvasElement | null | undefined): void {
  if (isLost(canvas)) throw new GraphicsLost('the graphics card let go of the picture');
}
