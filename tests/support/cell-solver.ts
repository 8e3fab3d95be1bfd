/** A sum of unknown counts that somebody has read off a page: `value` is the sum of the unknowns named. */
export interface Sum {
  readonly of: readonly string[];
  readonly value: number;
}

/** What is known of a count beforehand, both ends included; unknowns left out are 0 and more. */
export type Bounds = ReadonlyMap<string, readonly [number, number]>;

interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const zero: Fraction = { n: 0n, d: 1n };
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
function fraction(n: bigint, d: bigint): Fraction {
  const by = gcd(n, d) || 1n;
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / by, d: (sign * d) / by };
}
const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
const minus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);

/** Coefficients of the unknowns, and their sum last. */
type Row = Fraction[];

/** Reduced row echelon form over the rationals: each unknown that the sums pin alone has a row of its own. */
function reduced(rows: readonly Row[], unknowns: number): readonly Row[] {
  const left = rows.map((row) => [...row]);
  let done = 0;
  for (let column = 0; column < unknowns && done < left.length; column++) {
    const pivot = left.findIndex((row, r) => r >= done && row[column]!.n !== 0n);
    if (pivot < 0) continue;
    [left[done], left[pivot]] = [left[pivot]!, left[done]!];
    const lead = left[done]![column]!;
    left[done] = left[done]!.map((value) => over(value, lead));
    left.forEach((row, r) => {
      const by = row[column]!;
      if (r === done || by.n === 0n) return;
      left[r] = row.map((value, c) => minus(value, times(by, left[done]![c]!)));
    });
    done += 1;
  }
  return left.slice(0, done);
}

const large = 1e9;
const numberOf = ({ n, d }: Fraction): number => Number(n) / Number(d);

/** Tightens what each unknown of a row may be by what the others are at least and at most; whole numbers alone. */
function tighten(row: Row, low: number[], high: number[]): boolean {
  const parts = row.slice(0, -1).flatMap((value, at) => (value.n === 0n ? [] : [{ at, by: numberOf(value) }]));
  const least = parts.reduce((sum, { at, by }) => sum + by * (by > 0 ? low[at]! : high[at]!), 0);
  const most = parts.reduce((sum, { at, by }) => sum + by * (by > 0 ? high[at]! : low[at]!), 0);
  const value = numberOf(row.at(-1)!);
  let changed = false;
  for (const { at, by } of parts) {
    const others = {
      least: least - by * (by > 0 ? low[at]! : high[at]!),
      most: most - by * (by > 0 ? high[at]! : low[at]!),
    };
    const ends = [(value - others.most) / by, (value - others.least) / by].sort((a, b) => a - b);
    const [from, to] = [Math.ceil(ends[0]! - 1e-6), Math.floor(ends[1]! + 1e-6)];
    if (from > low[at]! && from > -large) [low[at], changed] = [from, true];
    if (to < high[at]! && to < large) [high[at], changed] = [to, true];
  }
  return changed;
}

/**
 * What can be told of unknown counts from sums of them: Gaussian elimination over the rationals, then bounds that
 * tighten each other through the sums, as given and as reduced, until nothing moves (Willenborg & de Waal 2001,
 * chapter 6: the attack that suppression has to withstand).
 * @returns the counts that are pinned to one number
 */
export function solveCells(sums: readonly Sum[], bounds: Bounds): ReadonlyMap<string, number> {
  const names = [...new Set([...sums.flatMap(({ of }) => of), ...bounds.keys()])];
  const place = new Map(names.map((name, at) => [name, at]));
  const given = sums.map(({ of, value }): Row => {
    const row: Row = Array.from({ length: names.length + 1 }, () => zero);
    for (const name of of) {
      const at = place.get(name)!;
      row[at] = fraction(row[at]!.n + 1n, 1n);
    }
    row[names.length] = fraction(BigInt(value), 1n);
    return row;
  });
  const rows = [...given, ...reduced(given, names.length)];
  const low = names.map((name) => bounds.get(name)?.[0] ?? 0);
  const high = names.map((name) => bounds.get(name)?.[1] ?? large);
  for (let round = 0; round < 60; round++) {
    if (!rows.map((row) => tighten(row, low, high)).includes(true)) break;
  }
  return new Map(names.flatMap((name, at) => (low[at] === high[at] ? [[name, low[at]!] as const] : [])));
}
