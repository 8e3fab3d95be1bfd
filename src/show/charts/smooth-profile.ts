/** Where the figures of a profile stand, and how much of the border each takes, km. */
export interface Places {
  readonly at: readonly number[];
  readonly width: readonly number[];
}

/**
 * A profile smoothed by a Gaussian along the border. Every figure is spread over all places that have one, by weights
 * that sum to 1, so that the sum stays what it was, at the ends too. What is not there (NaN) gives and takes nothing.
 * @param sdKm standard deviation of the Gaussian, km; 0 leaves all as it is
 */
export function smoothProfile(values: readonly number[], { at, width }: Places, sdKm: number): readonly number[] {
  if (sdKm <= 0) return values;
  const out = values.map((value) => (Number.isNaN(value) ? Number.NaN : 0));
  const weights = new Float64Array(values.length);
  values.forEach((value, i) => {
    if (!(value > 0)) return;
    let sum = 0;
    for (let j = 0; j < weights.length; j++) {
      const away = ((at[j] ?? 0) - (at[i] ?? 0)) / sdKm;
      weights[j] = Number.isNaN(values[j]) ? 0 : Math.exp(-0.5 * away * away) * (width[j] ?? 0);
      sum += weights[j] ?? 0;
    }
    for (let j = 0; j < weights.length; j++) out[j] = (out[j] ?? 0) + (value * (weights[j] ?? 0)) / sum;
  });
  return out;
}
