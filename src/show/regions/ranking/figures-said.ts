import { say } from '../../../base/words.ts';
import { rankText } from '../../findings/region-ranking/ranked.ts';
import { plainFigure } from '../../findings/region-ranking/share-text.ts';
import type { ParallelInput } from './parallel-input.ts';
import { words } from './words.ts';

/** What a screen reader says of a region's line: its rank, and its figure for each criterion. */
export function figuresSaid(id: string, { ranked, rowOf, criteria, language }: ParallelInput): string {
  const region = ranked.find((one) => one.id === id);
  const row = rowOf.get(id);
  if (region === undefined || row === undefined) return '';
  const figures = criteria.map(({ name, unit, column }) => {
    const value = column?.values[row] ?? Number.NaN;
    const [low, high] = [column?.low[row] ?? Number.NaN, column?.high[row] ?? Number.NaN];
    const said = {
      criterion: name,
      unit,
      value: plainFigure(value, language),
      low: plainFigure(low, language),
      high: plainFigure(high, language),
    };
    if (!Number.isNaN(value)) return say(words, language, 'figure', said);
    return say(words, language, Number.isNaN(low) || Number.isNaN(high) ? 'noFigure' : 'noFigureBut', said);
  });
  return say(words, language, 'rankIs', { name: region.name, rank: rankText(region), figures: figures.join('; ') });
}
