import { type Language, say } from '../../../base/words.ts';
import { classEntries, classesOfLayer } from '../../classes/layer-classes.ts';
import { sizeEntries, sizeNote } from '../../classes/sizes.ts';
import { countText } from '../../count-text.ts';
import type { Legend, LegendEntry } from '../../drawing/legend.ts';
import { denominatorName, perText } from '../../findings/rate-text.ts';
import type { Theme } from '../../theme/colours.ts';
import { countNotes, methodText, scaleNote } from '../class-texts.ts';
import type { LayerInput } from '../layer.ts';
import { layerWords } from '../words.ts';
import {
  type AreaFigures,
  type AreaState,
  areaClassFigures,
  areaFigures,
  areasIn,
  isUneven,
  isUnstable,
  symbolOrder,
} from './area-figures.ts';
import { areaSizes, noRateFill, symbolInk } from './ink.ts';
import { areasOverlap } from './outlines.ts';
import { words } from './words.ts';

/** What a layer counts in, in words. */
export function areaKind(areas: string, language: Language): string {
  const texts: Readonly<Record<string, string>> = words[language];
  return areas.startsWith('table:') ? words[language].loaded : (texts[areas] ?? areas);
}

/** "Deaths and disappearances: incidents per 1,000 km², in each county or municipality". */
function areasTitle(input: LayerInput, { result, count }: AreaFigures): string {
  const { language, incidentsName: measure, spec } = input;
  const area = areaKind(spec.areas, language);
  if (result.rates === null) {
    return say(words, language, count === 'people' ? 'titlePeople' : 'titleRecords', { measure, area });
  }
  const what = words[language][count];
  return say(words, language, 'titleRate', { measure, what, per: perText(result.rates, language), area });
}

const bare = { shape: 'cell', fill: null, pattern: null, edge: 'none' } as const;

/** Why areas have no figure, or one to be read with care; those that are on the map. */
function stateEntries(figures: AreaFigures, input: LayerInput, theme: Theme): readonly LegendEntry[] {
  const { language, spec } = input;
  const texts = layerWords[language];
  const own = words[language];
  const has = (state: AreaState): boolean => areasIn(figures, state).length > 0;
  const isFill = spec.style?.form !== 'symbols';
  const unstable: LegendEntry['swatch'] = isFill
    ? { ...bare, pattern: 'hatch', ink: theme.ink, edge: 'solid' }
    : { shape: 'circle', radius: 6, fill: `${symbolInk(input, theme)}00`, ink: symbolInk(input, theme) };
  const entries: readonly (LegendEntry & { readonly isThere: boolean })[] = [
    {
      id: 'unstable',
      isThere: figures.result.ids.some((_, i) => isUnstable(figures, i)),
      swatch: unstable,
      label: own.unstable,
    },
    {
      id: 'no-rate',
      isThere: has('no-rate'),
      swatch: { ...bare, fill: noRateFill(theme), ink: theme.line },
      label: own.noRate,
    },
    {
      id: 'zero',
      isThere: has('zero'),
      swatch: { ...bare, edge: 'solid', ink: theme.line },
      label: texts.zero,
    },
    {
      id: 'suppressed',
      isThere: has('suppressed'),
      swatch: { ...bare, pattern: 'hatch', ink: theme.quiet },
      label: texts.suppressed,
    },
    {
      id: 'not-observed',
      isThere: has('not-observed'),
      swatch: { ...bare, edge: 'dotted', ink: theme.quiet },
      label: texts.notObserved,
    },
  ];
  return entries.flatMap(({ isThere, ...entry }) => (isThere ? [entry] : []));
}

/** What rates are per: its name with its year, and where it is from. */
function denominatorNotes(
  { result: { rates } }: AreaFigures,
  { spec, language, tables }: LayerInput,
): readonly string[] {
  if (rates === null) return [];
  const name = denominatorName(rates.denominator, language);
  const [kind, table = ''] = (spec.style?.figure ?? '').split(':');
  if (kind !== 'table') return [say(words, language, 'measured', { name })];
  return [say(words, language, 'from', { name, source: tables[table] ?? '' })];
}

const isOver = (result: AreaFigures['result'], areas: string): boolean => areas === 'drawn' && areasOverlap(result);

function totalNotes({ result }: AreaFigures, { spec, language }: LayerInput): readonly string[] {
  // Said where it is never folded away.
  if (isOver(result, spec.areas)) return [];
  const { totalRecords, totalPeople } = result;
  return [
    say(layerWords, language, 'total', {
      incidents: countText(totalRecords, 'incidents', language),
      people: countText(totalPeople, 'people', language),
    }),
  ];
}

/** Classes or sizes, and what small print says of them. */
function scaled(figures: AreaFigures, input: LayerInput, theme: Theme): Pick<Legend, 'entries' | 'notes'> | null {
  const { language, spec } = input;
  const classFigures = areaClassFigures(input);
  if (classFigures === null) return null;
  if (spec.style?.form === 'symbols') {
    const top = Math.max(0, ...symbolOrder(figures).map((i) => figures.values[i] ?? 0));
    const ink = symbolInk(input, theme);
    const entries = sizeEntries(areaSizes(figures, input), top, { fill: `${ink}48`, ink }, language, !figures.isRate);
    return { entries, notes: [words[language].bySize, sizeNote(input)] };
  }
  const scale = classesOfLayer(input, theme, classFigures);
  const method = methodText(scale, language);
  const said = `${method.charAt(0).toUpperCase()}${method.slice(1)}`;
  return {
    entries: classEntries(scale, figures.values, input, theme),
    notes: [said, scaleNote(input), ...countNotes(input)],
  };
}

/** Every class that the layer draws, and what has to be known to read it. */
export function legend(input: LayerInput, theme: Theme): Legend | null {
  const figures = areaFigures(input);
  const scale = figures === null ? null : scaled(figures, input, theme);
  if (figures === null || scale === null) return null;
  const { language } = input;
  const texts = words[language];
  const fixed = [
    ...(input.incidentsSynthetic ? [layerWords[language].synthetic] : []),
    ...(isUneven(input, figures) ? [texts.uneven] : []),
    ...(isOver(figures.result, input.spec.areas) ? [texts.overlap] : []),
  ];
  return {
    id: 'areas',
    title: areasTitle(input, figures),
    entries: [...scale.entries, ...stateEntries(figures, input, theme)],
    notes: [
      ...fixed,
      ...denominatorNotes(figures, input),
      ...scale.notes,
      ...totalNotes(figures, input),
      ...(input.isHeld ? [texts.wholeCells] : []),
      ...(input.cellsBefore === null ? [] : [texts.later]),
    ],
    fixed,
  };
}
