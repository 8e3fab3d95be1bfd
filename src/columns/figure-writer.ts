import type { AreaFigure, AreaFigureTable } from './table.ts';

interface Given {
  readonly name: string;
  readonly year: number | null;
  /** NaN = no figure. */
  readonly value: number;
}

export interface FigureWriter {
  /** False where one of the figures has a value for this area and year already; nothing is then written. */
  put(id: string, name: string, figures: readonly Given[]): boolean;
  close(isFiscal: boolean): Pick<AreaFigureTable, 'ids' | 'names' | 'figures'>;
}

/** Year of a figure without one: it sorts before all others, and is left out of `years`. */
const noYear = 0;

/** Gathers figures by area, name and year, and lays them out as blocks. */
export function figureWriter(): FigureWriter {
  const names = new Map<string, string>();
  const figures = new Map<string, Map<number, Map<string, number>>>();
  return {
    put(id, name, given) {
      const isTaken = given.some(
        (one) =>
          !Number.isNaN(
            figures
              .get(one.name)
              ?.get(one.year ?? noYear)
              ?.get(id) ?? Number.NaN,
          ),
      );
      if (isTaken) return false;
      if (!names.has(id)) names.set(id, name || id);
      for (const one of given) {
        const years = figures.get(one.name) ?? new Map<number, Map<string, number>>();
        figures.set(one.name, years);
        const byId = years.get(one.year ?? noYear) ?? new Map<string, number>();
        years.set(one.year ?? noYear, byId);
        byId.set(id, one.value);
      }
      return true;
    },
    close(isFiscal) {
      const ids = [...names.keys()].sort();
      const laidOut = [...figures].map(([name, byYear]): AreaFigure => {
        const keys = [...byYear.keys()].sort((a, b) => a - b);
        const values = ids.flatMap((id) => keys.map((year) => byYear.get(year)?.get(id) ?? Number.NaN));
        const years = keys.filter((year) => year !== noYear);
        return { name, years, isFiscal: isFiscal && years.length > 0, values: Float64Array.from(values) };
      });
      return { ids, names: ids.map((id) => names.get(id) ?? id), figures: laidOut };
    },
  };
}
