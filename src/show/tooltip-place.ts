/** Width and height, or how far right and down, CSS pixels. */
export type Extent = readonly [number, number];

/** From the pointer. */
const gap = 14;

/** Along one axis: after the pointer, before it where it would not fit, and never out of the room. */
function along(at: number, size: number, first: number, last: number): number {
  const after = at + gap;
  const start = after + size <= last ? after : at - gap - size;
  return Math.max(first, Math.min(start, last - size));
}

/**
 * Where a box beside the pointer stands so that the whole of it is seen: its upper left corner.
 * @param left what stands at the left of the room and is not covered, CSS pixels
 */
export const tooltipPlace = (point: Extent, size: Extent, room: Extent, left = 0): Extent => [
  along(point[0], size[0], left, room[0]),
  along(point[1], size[1], 0, room[1]),
];
