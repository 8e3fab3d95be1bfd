type Numbers =
  | Float64Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>;
type Maker<Array extends Numbers> = new (length: number) => Array;

/** By type and name. */
const kept = new Map<string, Numbers>();

/**
 * Room for the numbers of one slice, used again for the next: megabytes that are made anew for each slice have the
 * collector of garbage go through all there is, again and again. What was in it before is still there.
 * @param name what it holds: two that are needed at once have two names
 */
export function keptArray<Array extends Numbers>(made: Maker<Array>, name: string, length: number): Array {
  const key = `${made.name} ${name}`;
  const known = kept.get(key);
  if (known instanceof made && known.length >= length) return known.subarray(0, length) as Array;
  const array = new made(length);
  kept.set(key, array);
  return array;
}
