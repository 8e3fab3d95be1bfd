import type { Device } from '@luma.gl/core';

/**
 * Lets go of the surface of a deck that was finalized. deck.gl keeps its device for a next deck on the same canvas: it
 * would go on listening to the window's pixel ratio, and hold the canvas with all of the page that it once stood in.
 */
export function letGo(device: Device | null): void {
  device?.canvasContext?.destroy();
}
