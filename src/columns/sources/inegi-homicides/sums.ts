/** What a row is a figure of. */
export type SummedTo = 'municipality' | 'state' | 'country';

/** Sums of one year by what they are of: municipalities must give states, and both the whole country. */
export interface YearSums {
  add(year: number, of: SummedTo, state: string, figures: readonly number[]): void;
  /** Pairs of a sum and the publisher's own that differ, over years, states, months and totals. */
  differences(): number;
}

const country = '';

export function yearSums(): YearSums {
  const sums = new Map<SummedTo, Map<string, number[]>>([
    ['municipality', new Map()],
    ['state', new Map()],
    ['country', new Map()],
  ]);
  const addTo = (of: SummedTo, key: string, figures: readonly number[]): void => {
    const before = sums.get(of)?.get(key);
    sums.get(of)?.set(key, before === undefined ? [...figures] : before.map((sum, at) => sum + (figures[at] ?? 0)));
  };
  return {
    add(year, of, state, figures) {
      if (of !== 'country') addTo(of, `${year} ${state}`, figures);
      if (of !== 'state') addTo(of, `${year} ${country}`, figures);
    },
    differences() {
      const [parts, states, whole] = [sums.get('municipality'), sums.get('state'), sums.get('country')];
      const differing = (a: ReadonlyMap<string, number[]> | undefined, b: ReadonlyMap<string, number[]> | undefined) =>
        [...(b ?? [])].reduce((count, [key, stated]) => {
          const made = a?.get(key);
          return count + stated.filter((figure, at) => figure !== (made?.[at] ?? 0)).length;
        }, 0);
      return differing(parts, states) + differing(parts, whole);
    },
  };
}
