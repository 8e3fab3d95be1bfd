import { type Key, orderBy } from './order.ts';

const width = 4;
const firstSlots = 1 << 12;

/** Mixes four words into one (steps of MurmurHash3, Appleby 2011). */
function mixed(a: number, b: number, c: number, d: number): number {
  let hash = a ^ Math.imul(b, 0x9e3779b1) ^ Math.imul(c, 0x85ebca6b) ^ Math.imul(d, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Distinct keys of four 32-bit words, numbered as they are met. */
export class Distinct {
  count = 0;
  private words = new Int32Array((width * firstSlots) / 2);
  /** A table of open addressing, half of it empty at least: numbers of keys, -1 for none. */
  private slots = new Int32Array(firstSlots).fill(-1);

  /** The number of a key. Words are signed: larger ones would each be an object of their own. */
  numberOf(a: number, b: number, c: number, d: number): number {
    const { words, slots } = this;
    const mask = slots.length - 1;
    let slot = mixed(a, b, c, d) & mask;
    for (let number = slots[slot]; number >= 0; number = slots[slot]) {
      const at = width * number;
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) return number;
      slot = (slot + 1) & mask;
    }
    slots[slot] = this.count;
    words.set([a, b, c, d], width * this.count);
    this.count += 1;
    if (2 * this.count === slots.length) this.grow();
    return this.count - 1;
  }

  private grow(): void {
    const words = new Int32Array(2 * this.words.length);
    words.set(this.words);
    const slots = new Int32Array(2 * this.slots.length).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0, at = 0; number < this.count; number++, at += width) {
      let slot = mixed(words[at], words[at + 1], words[at + 2], words[at + 3]) & mask;
      while (slots[slot] >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.words = words;
    this.slots = slots;
  }

  /**
   * All keys in an order.
   * @param by words of a key, the first one first
   * @returns words of the keys in that order, four of each, and the place in it by number
   */
  sorted(by: readonly Pick<Key, 'offset' | 'flip'>[]): { readonly words: Int32Array; readonly placeOf: Uint32Array } {
    const bits = new Uint32Array(this.words.buffer);
    const keys = by.map((key) => ({ ...key, words: bits, step: width }));
    const order = orderBy(keys, this.count);
    const words = new Int32Array(width * this.count);
    const placeOf = new Uint32Array(this.count);
    for (let place = 0; place < order.length; place++) {
      const number = order[place];
      placeOf[number] = place;
      for (let word = 0; word < width; word++) words[width * place + word] = this.words[width * number + word];
    }
    return { words, placeOf };
  }
}
