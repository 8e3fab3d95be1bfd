import { say } from '../../../base/words.ts';
import type { Legend, LegendEntry } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import { edgesOf, hatchOf, outlineOf, type Paths } from '../../layers/cell-ink.ts';
import type { LayerDrawing } from '../../layers/layer-drawing.ts';
import { sameColour, writeColour } from '../../layers/rgba.ts';
import { layerWords } from '../../layers/words.ts';
import type { Theme } from '../../theme/colours.ts';
import type { FindingContext } from '../finding-view.ts';
import { type Concentrated, cellsOfGroup, cellsOfRank, groups, hasNumber, unobserved } from './ranks.ts';
import { unitsText } from './text.ts';
import { words } from './words.ts';

export const fillId = 'finding:fill';

const alphas = { 2: 190, 1: 90 } as const;
const strokes = 4;

/** Half: solid and dark; the rest of four fifths: light and hatched, so that ink is never colour alone. */
const inkOf = (rank: 1 | 2, theme: Theme): string => theme.counts[rank === 2 ? 5 : 3] ?? theme.ink;

function lines(id: string, paths: Paths, colour: string, widthPx: number, dashed = false): LayerDrawing[] {
  const count = paths.starts.length - 1;
  return count === 0 ? [] : [{ kind: 'lines', id, ...paths, colour: sameColour(count, colour), widthPx, dashed }];
}

const isEmpty = ({ finding }: Concentrated): boolean => {
  const [whole] = finding.periods;
  return whole === undefined || !hasNumber(whole);
};

export function layerOf(result: Concentrated, { theme, pick }: FindingContext): readonly LayerDrawing[] {
  if (isEmpty(result)) return [];
  const fill = new Uint8Array(result.ids.length * 4);
  for (const rank of [1, 2] as const) {
    for (const cell of cellsOfRank(result, rank)) writeColour(fill, cell, inkOf(rank, theme), alphas[rank]);
  }
  const picked = groups.find((group) => group === pick);
  const framed = picked === undefined ? [] : cellsOfGroup(result, picked);
  return [
    { kind: 'polygons', id: fillId, starts: result.starts, lonLat: result.lonLat, fill },
    ...lines('finding:most', hatchOf(result, cellsOfRank(result, 1), strokes), inkOf(1, theme), 1.1),
    ...lines('finding:not-observed', outlineOf(result, unobserved(result)), theme.quiet, 1, true),
    ...lines('finding:picked', edgesOf(result, framed), theme.focus, 1.6),
  ];
}

export function legendOf(result: Concentrated, { theme, language, measure, synthetic }: FindingContext): Legend | null {
  const [whole] = result.finding.periods;
  if (isEmpty(result) || whole === undefined) return null;
  const texts = words[language];
  const entries: LegendEntry[] = [];
  const add = (id: string, rank: 1 | 2, label: string): void => {
    if (cellsOfRank(result, rank).length === 0) return;
    const ink = inkOf(rank, theme);
    const fill = `${ink}${alphas[rank].toString(16)}`;
    entries.push({
      id,
      label,
      swatch: { shape: 'cell', fill, pattern: rank === 1 ? 'hatch' : null, ink, edge: 'none' },
    });
  };
  add('half', 2, texts.half);
  add('most', 1, texts.most);
  if (unobserved(result).length > 0) {
    const swatch = { shape: 'cell', fill: null, pattern: null, ink: theme.quiet, edge: 'dotted' } as const;
    entries.push({ id: 'not-observed', swatch, label: layerWords[language].notObserved });
  }
  const note = say(words, language, 'note', {
    records: formatOf(language).whole(whole.records),
    units: unitsText(result, whole.units, language),
  });
  return {
    id: 'finding',
    title: say(words, language, 'legend', { measure }),
    entries,
    notes: synthetic ? [layerWords[language].synthetic, note] : [note],
  };
}
