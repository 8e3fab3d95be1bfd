import type { Language } from '../../base/words.ts';
import { words } from '../findings/region-ranking/words.ts';
import type { Cell, Figures } from '../table/figures.ts';

const numberIn = (cell: Cell | undefined): number => (cell?.kind === 'number' ? cell.value : Number.NaN);

/** Whether two columns say the same wherever both have a figure. */
const isSame = ({ rows }: Figures, a: number, b: number): boolean =>
  rows.every((row) => {
    const [x, y] = [numberIn(row[a]), numberIn(row[b])];
    return Number.isNaN(x) || Number.isNaN(y) || Math.abs(x - y) < 1e-9;
  });

/**
 * The table of a ranking as a page has it: what a row is comes first, then its rank, how often it is first and its score.
 * Best and worst rank and the bounds of scores are left out where no figure is missing.
 */
export function rankingFigures(figures: Figures, language: Language): Figures {
  const texts = words[language];
  const at = (title: string): number => figures.columns.findIndex((column) => column.title === title);
  const [region, best, worst] = [at(texts['column.region']), at(texts['column.best']), at(texts['column.worst'])];
  const [score, low, high, first] = [
    at(texts['column.score']),
    at(texts['column.low']),
    at(texts['column.high']),
    at(texts['column.first']),
  ];
  const isClear = isSame(figures, best, worst) && isSame(figures, low, high);
  const leading = isClear ? [region, best, first, score] : [region, best, worst, first, score, low, high];
  const told = [at(texts.column), region, best, worst, score, low, high, first];
  const order = [...leading, ...figures.columns.map((_, c) => c).filter((c) => !told.includes(c))].filter(
    (c) => c >= 0,
  );
  return {
    columns: order.flatMap((c) => {
      const column = figures.columns[c];
      if (column === undefined) return [];
      return [c === best && isClear ? { ...column, title: texts.column } : column];
    }),
    rows: figures.rows.map((row) => order.flatMap((c) => row[c] ?? [])),
    isRanked: true,
  };
}
