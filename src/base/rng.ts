/** A stream of random numbers. The algorithm is part of the result: xoshiro128** 1.1, seeded by splitmix32. */
export interface Rng {
  /** Uniform 32-bit unsigned integer. */
  nextU32(): number;
  /** Uniform in [0, 1) with 53 bits. */
  nextUnit(): number;
  /** Uniform integer in [0, bound), without modulo bias (Lemire 2019). @param bound 1 to 2^32 - 1 */
  nextBelow(bound: number): number;
}

function splitmix32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
}

class Xoshiro implements Rng {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(seed: number, stream: number) {
    const seeds = splitmix32(seed);
    const streams = splitmix32(Math.imul(stream + 1, 0x85ebca6b) ^ 0x2545f491);
    this.#a = seeds() ^ streams();
    this.#b = seeds() ^ streams();
    this.#c = seeds() ^ streams();
    this.#d = (seeds() ^ streams()) | 1;
  }

  nextU32(): number {
    const five = Math.imul(this.#b, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const t = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= t;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result;
  }

  nextUnit(): number {
    return ((this.nextU32() >>> 5) * 0x4000000 + (this.nextU32() >>> 6)) / 0x20000000000000;
  }

  nextBelow(bound: number): number {
    if (!(bound >= 1 && bound <= 0xffffffff)) throw new RangeError(`bound ${bound} is not in 1 .. 2^32 - 1`);
    const limit = 0x100000000 - (0x100000000 % bound);
    let value = this.nextU32();
    while (value >= limit) value = this.nextU32();
    return value % bound;
  }
}

/**
 * Stream `stream` of the generator with this seed. Streams are independent: permutation i uses stream i, so that
 * an answer depends neither on chunking nor on the number of workers.
 */
export function seededRng(seed: number, stream = 0): Rng {
  return new Xoshiro(seed, stream);
}
