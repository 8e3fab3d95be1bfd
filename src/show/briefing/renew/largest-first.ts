/** A figure as it is written before and after. */
interface Changed {
  readonly before: string;
  readonly after: string;
}

/** The number in a figure as it is written; NaN: none, as of what is suppressed. */
export function numberIn(text: string): number {
  const digits = text.replaceAll(/[\s,]/g, '').replace('−', '-');
  return /^-?\d+(\.\d+)?%?$/.test(digits) ? Number.parseFloat(digits) : Number.NaN;
}

/** How much a figure changed: one that came or went is as much as it is; without numbers the most, to be seen. */
function changeOf({ before, after }: Changed): number {
  const [was, is] = [before, after].map((text) => (text === '' ? 0 : numberIn(text)));
  const change = Math.abs((is ?? 0) - (was ?? 0));
  return Number.isNaN(change) ? Number.POSITIVE_INFINITY : change;
}

/** Figures by how much they changed; the others keep their order. */
export function largestFirst<T extends Changed>(figures: readonly T[]): readonly T[] {
  const sized = figures.map((figure, at) => ({ figure, at, change: changeOf(figure) }));
  return sized.sort((a, b) => (a.change === b.change ? a.at - b.at : b.change - a.change)).map(({ figure }) => figure);
}
