const slices = 10 ** 6;
const years = 10 ** 5;
/** No year is below this one less. */
const firstYear = 20_000;

/**
 * A number for each part, made of its name: year, file, slice. Rows have it, so that the table itself says which parts
 * are in. Exact below 2^53.
 */
export function partNumber(path: string): number {
  const [, year, file, slice] = /^year=(-?\d+)\/(\d+)-(\d+)\.parquet$/.exec(path) ?? [];
  const number = (Number(file) * slices + Number(slice)) * years + Number(year) + firstYear;
  if (slice === undefined || !Number.isSafeInteger(number) || Number(slice) >= slices) {
    throw new TypeError('not the name of a part');
  }
  return number;
}

/** The name that a number was made of. */
export function partPath(number: number): string {
  const [year, rest] = [(number % years) - firstYear, Math.floor(number / years)];
  const file = String(Math.floor(rest / slices)).padStart(4, '0');
  return `year=${year}/${file}-${String(rest % slices).padStart(6, '0')}.parquet`;
}
