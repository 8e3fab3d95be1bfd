import { say } from '../../base/words.ts';
import { perText } from '../findings/rate-text.ts';
import { type AreaFigures, areaFigures, areaName, areaState, isUnstable } from '../layers/areas/area-figures.ts';
import type { LayerInput } from '../layers/layer.ts';
import type { Scene } from '../scene.ts';
import { type Absence, type Cell, column, type Figures, numberCell, textCell } from './figures.ts';
import { words } from './words.ts';

/** What the topmost "areas" layer of a map draws from; null where none is drawn. */
export const shownAreas = ({ areaLayers }: Pick<Scene, 'areaLayers'>): LayerInput | null => areaLayers.at(-1) ?? null;

function absence(figures: AreaFigures, i: number): Absence {
  const state = areaState(figures, i);
  if (state === 'suppressed') return 'suppressed';
  return state === 'not-observed' ? 'notObserved' : 'missing';
}

/** Areas with the most first, those without a figure last. */
const ranked = ({ values }: AreaFigures): readonly number[] => {
  const rank = (i: number): number => values[i] ?? Number.NaN;
  return Array.from(values.keys()).sort((a, b) => {
    if (Number.isNaN(rank(a)) || Number.isNaN(rank(b)))
      return Number(Number.isNaN(rank(a))) - Number(Number.isNaN(rank(b)));
    return rank(b) - rank(a);
  });
};

/** One row for each area: its figures, its rate where the layer shows rates, or why there is none. */
export function areaRows(input: LayerInput): Figures | null {
  const figures = areaFigures(input);
  if (figures === null) return null;
  const { language } = input;
  const texts = words[language];
  const { result, values, isRate, count } = figures;
  const { rates } = result;
  const rateCells = (i: number): readonly Cell[] =>
    isRate ? [numberCell(values[i], absence(figures, i)), textCell(isUnstable(figures, i) ? texts.unstable : '')] : [];
  const rows = ranked(figures).map((i): readonly Cell[] => [
    textCell(areaName(input, result, i, language)),
    textCell(result.ids[i] ?? ''),
    numberCell(result.borderKm[i]),
    textCell(result.side[i] === 1 ? texts.us : texts.mexico),
    numberCell(result.records[i], absence(figures, i)),
    numberCell(result.people[i], absence(figures, i)),
    ...rateCells(i),
  ]);
  const what = texts[count === 'people' ? 'people' : 'records'];
  const rateTitle = rates === null ? '' : say(words, language, 'ratePer', { what, per: perText(rates, language) });
  return {
    columns: [
      column('area', texts.area, 'text'),
      column('code', texts.code, 'text'),
      column('border_km', texts.km, 'number'),
      column('side', texts.side, 'text'),
      column('incidents', texts.records, 'number', { isFigure: true }),
      column('people', texts.people, 'number', { isFigure: true }),
      ...(isRate
        ? [
            column('rate', rateTitle, 'number', { digits: 2, isFigure: true }),
            column('stability', texts.stability, 'text'),
          ]
        : []),
    ],
    rows,
    isRanked: true,
  };
}
