/** Buffers of a typed array, or of those that a plain record holds: what a message may hand over instead of copying. */
export function buffersOf(data: unknown): ArrayBuffer[] {
  const values = ArrayBuffer.isView(data)
    ? [data]
    : typeof data === 'object' && data !== null
      ? Object.values(data)
      : [];
  const buffers = new Set<ArrayBuffer>();
  for (const value of values) {
    if (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
  }
  return [...buffers];
}
