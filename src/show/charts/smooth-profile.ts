/** Where the figures of a profile stand, west to east, and how much of the border each takes, km. */
export interface Places {
  readonly at: readonly number[];
  readonly width: readonly number[];
}

/** Farther than so many standard deviations nothing of a figure is left: less than a millionth of it. */
const reach = 5;

/**
 * A profile smoothed by a Gaussian along the border. Every figure is spread over all places that have one, by weights
 * that sum to 1, so that the sum stays what it was, at the ends too. What is not there (NaN) gives and takes nothing.
 * @param sdKm standard deviation of the Gaussian, km; 0 leaves all as it is
 */
export function smoothProfile(values: readonly number[], { at, width }: Places, sdKm: number): readonly number[] {
  if (sdKm <= 0) return values;
  const out = values.map((value) => (Number.isNaN(value) ? Number.NaN : 0));
  const weights = new Float64Array(values.length);
  let first = 0;
  values.forEach((value, i) => {
    const here = at[i] ?? 0;
    while ((at[first] ?? here) < here - reach * sdKm) first++;
    if (!(value > 0)) return;
    let sum = 0;
    let last = first;
    for (; last < weights.length && (at[last] ?? 0) <= here + reach * sdKm; last++) {
      const away = ((at[last] ?? 0) - here) / sdKm;
      weights[last] = Number.isNaN(values[last]) ? 0 : Math.exp(-0.5 * away * away) * (width[last] ?? 0);
      sum += weights[last] ?? 0;
    }
    for (let j = first; j < last; j++) out[j] = (out[j] ?? 0) + (value * (weights[j] ?? 0)) / sum;
  });
  return out;
}
