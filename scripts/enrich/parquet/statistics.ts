/** Smallest and largest value of a part of a column, as they are stored. */
export interface Bounds {
  readonly min: Uint8Array;
  readonly max: Uint8Array;
}

type Fractions = Float32Array | Float64Array;
type Numbers = Int32Array | BigInt64Array | Fractions;

const isFractions = (values: Numbers): values is Fractions =>
  values instanceof Float32Array || values instanceof Float64Array;

const bytesOf = ({ buffer, byteOffset, byteLength }: Numbers): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/**
 * Places of the smallest and the largest value; null where one is not a number, which engines order in different ways.
 * Doubles alone: a loop that meets arrays of several types makes an object of every number.
 */
function extremes(values: Float64Array): readonly [number, number] | null {
  let [least, most] = [0, 0];
  let [low, high] = [values[0], values[0]];
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (value < low) {
      low = value;
      least = at;
    } else if (value > high) {
      high = value;
      most = at;
    } else if (!(value <= high)) return null;
  }
  return [least, most];
}

function extremesOfBig(values: BigInt64Array): readonly [number, number] {
  let [least, most] = [0, 0];
  for (let at = 0; at < values.length; at++) {
    if (values[at] < values[least]) least = at;
    if (values[at] > values[most]) most = at;
  }
  return [least, most];
}

let room = new Float64Array(0);

function asDoubles(values: Int32Array | Fractions): Float64Array {
  if (values instanceof Float64Array) return values;
  if (room.length < values.length) room = new Float64Array(values.length);
  const doubles = room.subarray(0, values.length);
  doubles.set(values);
  return doubles;
}

const placesOfBounds = (values: Numbers): readonly [number, number] | null =>
  values instanceof BigInt64Array ? extremesOfBig(values) : extremes(asDoubles(values));

/** Bounds by which an engine passes over parts that a question does not touch; null where there are none. */
export function boundsOf(values: Numbers): Bounds | null {
  const found = values.length === 0 ? null : placesOfBounds(values);
  if (found === null) return null;
  const [min, max] = found.map((at) => values.slice(at, at + 1));
  // Zeros have two signs, which compare as equal: the outer ones hold both.
  if (isFractions(min) && min[0] === 0) min[0] = -0;
  if (isFractions(max) && max[0] === 0) max[0] = 0;
  return { min: bytesOf(min), max: bytesOf(max) };
}
