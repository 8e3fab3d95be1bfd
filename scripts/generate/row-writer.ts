import { perDegree } from './made-spots.ts';

const zero = 48;
const [comma, minus, point] = [44, 45, 46];
/** More bytes than a row can have. */
const longestRow = 200;

/** Writes rows of a CSV file into one buffer: a hundred million rows are too many for a string each. */
export class RowWriter {
  private readonly buffer: Buffer;
  private readonly take: (bytes: Uint8Array) => void;
  /** By kind: what follows the people, with the end of the line. */
  private readonly ends: readonly Buffer[];
  private at = 0;

  constructor(kinds: readonly string[], bytes: number, take: (bytes: Uint8Array) => void) {
    this.buffer = Buffer.alloc(bytes + longestRow);
    this.take = take;
    this.ends = kinds.map((kind) => Buffer.from(`,${kind}\n`));
  }

  /** ASCII alone. */
  text(ascii: string): void {
    for (let i = 0; i < ascii.length; i++) this.buffer[this.at++] = ascii.charCodeAt(i);
  }

  /** Hundred-thousandths of a degree. */
  place(lon: number, lat: number): void {
    this.degrees(lon);
    this.degrees(lat);
  }

  noPlace(): void {
    this.buffer[this.at++] = comma;
    this.buffer[this.at++] = comma;
  }

  /** @param people one digit */
  end(kind: number, people: number): void {
    this.buffer[this.at++] = zero + people;
    const end = this.ends[kind];
    for (let i = 0; i < end.length; i++) this.buffer[this.at++] = end[i];
    if (this.at >= this.buffer.length - longestRow) this.flush();
  }

  flush(): void {
    this.take(this.buffer.subarray(0, this.at));
    this.at = 0;
  }

  private degrees(value: number): void {
    if (value < 0) this.buffer[this.at++] = minus;
    const size = Math.abs(value);
    const whole = Math.floor(size / perDegree);
    this.digits(whole, whole >= 100 ? 3 : whole >= 10 ? 2 : 1);
    this.buffer[this.at++] = point;
    this.digits(size - whole * perDegree, 5);
    this.buffer[this.at++] = comma;
  }

  private digits(value: number, count: number): void {
    let rest = value;
    for (let i = this.at + count - 1; i >= this.at; i--) {
      const tens = (rest / 10) | 0;
      this.buffer[i] = zero + rest - tens * 10;
      rest = tens;
    }
    this.at += count;
  }
}
