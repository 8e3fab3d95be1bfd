import type { Language } from '../../../base/words.ts';
import type { CellResult, Disclosed } from '../../../disclose/disclosed.ts';
import { areaScaleSlot } from '../../../document/area-scale.ts';
import { areaCountsSlot } from '../../../document/layers.ts';
import { counted } from '../../classes/counted.ts';
import type { ShownFigures } from '../../classes/layer-figures.ts';
import type { LayerInput } from '../layer.ts';
import { areaShapes } from './outlines.ts';

/** What an area shows: a figure, or why there is none. "no-rate": there is nothing to divide by. */
export type AreaState = 'shown' | 'zero' | 'suppressed' | 'not-observed' | 'no-rate';

/** What an "areas" layer draws. */
export interface AreaFigures {
  readonly result: Disclosed<CellResult>;
  readonly count: 'records' | 'people';
  readonly isRate: boolean;
  /** Counts, or rates where the layer shows them; NaN where there is none. */
  readonly values: Float64Array;
  /** The same of what the classes and sizes span. */
  readonly spanned: Float64Array;
  /** What those come from. */
  readonly domain: Disclosed<CellResult>;
}

/** Index into `cellFigures`. */
const states = ['shown', 'zero', 'suppressed', 'not-observed'] as const;

/** As the study counts, unless the layer counts otherwise. */
const countOf = ({ count, spec: { style } }: LayerInput): AreaFigures['count'] => style?.count || count;

/** Counts, or how many there are to so many of the denominator. */
function valuesOf(result: CellResult, count: AreaFigures['count'], per: number): Float64Array {
  const { rates } = result;
  const counts = result[count];
  if (rates === null) return Float64Array.from(counts);
  return Float64Array.from(counts, (value, i) => (per * value) / (rates.base[i] ?? Number.NaN));
}

/** Figures of the areas that the layer counts in; null before they are there, and while time is played. */
export function areaFigures(input: LayerInput): AreaFigures | null {
  const { spec, areaCounts, scale, frames } = input;
  const figure = spec.style?.figure ?? 'count';
  const result = areaCounts[areaCountsSlot(spec.areas, figure)];
  if (result === undefined || result.ids.length === 0 || frames !== null) return null;
  const domain = (scale === 'study' ? areaCounts[areaScaleSlot(spec.areas, figure)] : undefined) ?? result;
  const count = countOf(input);
  const per = result.rates?.per ?? 1;
  return {
    result,
    count,
    isRate: result.rates !== null,
    values: valuesOf(result, count, per),
    spanned: valuesOf(domain, count, per),
    domain,
  };
}

/** What the classes or sizes of an "areas" layer are made of; null before it is there. */
export function areaClassFigures(input: LayerInput): ShownFigures | null {
  const figures = areaFigures(input);
  if (figures === null) return null;
  const { domain, count, isRate, spanned, result, values } = figures;
  return {
    from: domain,
    key: `areas ${count} ${result.rates?.per ?? ''}`,
    whole: !isRate,
    colours: input.incidentColours,
    as: input.spec.style?.form === 'symbols' ? 'sizes' : 'classes',
    counted: () => counted(spanned),
    drawn: () => values,
  };
}

export function areaState({ result, isRate }: AreaFigures, i: number): AreaState {
  const state = states[result.figure[i] ?? 1] ?? 'zero';
  const isBare = isRate && Number.isNaN(result.rates?.base[i] ?? Number.NaN);
  return isBare && (state === 'shown' || state === 'zero') ? 'no-rate' : state;
}

/** Areas in one state, by index. */
export const areasIn = (figures: AreaFigures, state: AreaState): readonly number[] =>
  figures.result.ids.flatMap((_, i) => (areaState(figures, i) === state ? [i] : []));

/** A rate from so few events that one more changes it much. */
export const isUnstable = ({ result, isRate, values }: AreaFigures, i: number): boolean =>
  isRate && (values[i] ?? 0) > 0 && result.rates?.unstable[i] === 1;

/** Areas with a symbol, the largest first, so that small ones lie on top: circle i of the map is of area `order[i]`. */
export const symbolOrder = ({ values }: AreaFigures): readonly number[] =>
  Array.from(values.keys())
    .filter((i) => (values[i] ?? 0) > 0)
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));

/** The area under a thing of the layer. @param drawing "areas:fill" or "areas:circles" */
export const areaAt = (figures: AreaFigures, drawing: string, index: number): number =>
  drawing === 'areas:circles' ? (symbolOrder(figures)[index] ?? -1) : index;

/** Largest of areas over the smallest from which raw counts in fills mislead. */
const unevenFrom = 2;

/** Counts that fill areas of unequal size: a large area looks like much. */
export const isUneven = ({ spec: { style } }: LayerInput, { isRate, result }: AreaFigures): boolean =>
  !isRate && style?.form !== 'symbols' && areaShapes(result).sizeRatio > unevenFrom;

/** The name of an area; of one that the person drew, in this language. */
export const areaName = (
  { features }: Pick<LayerInput, 'features'>,
  { ids, names }: CellResult,
  i: number,
  language: Language,
): string =>
  features.find(({ id, kind }) => kind === 'area' && id === ids[i])?.name[language] ?? names[i] ?? ids[i] ?? '';
