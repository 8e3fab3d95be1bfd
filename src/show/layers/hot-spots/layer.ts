import { say } from '../../../base/words.ts';
import type { CellResult, Cluster, HotSpots } from '../../../disclose/disclosed.ts';
import type { Legend, LegendEntry, Swatch } from '../../drawing/legend.ts';
import { anyPasses } from '../../findings/passes.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import { areaEdges, edgesOf, hatchOf, outlineOf, type Paths, pathsOf } from '../cell-ink.ts';
import type { Layer, LayerInput } from '../layer.ts';
import type { LayerDrawing } from '../layer-drawing.ts';
import { pickEntries, pickLines } from '../pick-ink.ts';
import { sameColour, writeColour } from '../rgba.ts';
import { layerWords } from '../words.ts';
import { classKeys, hotClassName } from './class-name.ts';
import { type HotClass, hotClasses, shownClass } from './shown-class.ts';
import { words } from './words.ts';

/**
 * Strong is solid, middling is light and hatched, weak is an outline: significance is never colour alone. Names and
 * land are read through the fills; by class strength, 0 to 3.
 */
const alphas = [150, 0, 60, 150] as const;
/** Index into `cellFigures`. */
const notObserved = 3;

function colourOf(hotClass: HotClass, theme: Theme): string {
  if (hotClass === 0) return theme.neutral;
  const strength = Math.abs(hotClass) - 1;
  const ramp = hotClass > 0 ? theme.hot : theme.cold;
  return (strength === 0 ? ramp[1] : ramp[strength]) ?? ramp[1];
}

interface Classified extends CellResult {
  readonly hotSpots: HotSpots;
  /** By cell, at the level that the person asked for. */
  readonly shown: readonly HotClass[];
}

function classified(input: LayerInput): Classified | null {
  const result = input.hotSpots;
  if (result === null || result.hotSpots === null) return null;
  const { hotSpots } = result;
  return { ...result, hotSpots, shown: result.ids.map((_, cell) => shownClass(hotSpots, cell, input.significance)) };
}

const cellsOf = (result: Classified, hotClass: HotClass): readonly number[] =>
  result.ids.flatMap((_, cell) =>
    result.figure[cell] !== notObserved && result.shown[cell] === hotClass ? [cell] : [],
  );

const unobserved = (result: Classified): readonly number[] =>
  result.ids.flatMap((_, cell) => (result.figure[cell] === notObserved ? [cell] : []));

/** Groups that are outlined: those with a cell at the level asked for. */
const hasHull =
  ({ hotSpots }: Classified, { significance }: LayerInput) =>
  ({ hull, cells }: Cluster): boolean =>
    hull.length > 2 && anyPasses(hotSpots.marks, cells, significance);

function lines(id: string, paths: Paths, colour: string, widthPx: number, dashed = false): LayerDrawing[] {
  const count = paths.starts.length - 1;
  const look = { colour: sameColour(count, colour), widthPx, dashed, isInk: true };
  return count === 0 ? [] : [{ kind: 'lines', id, ...paths, ...look }];
}

function build(input: LayerInput, theme: Theme): readonly LayerDrawing[] {
  const result = classified(input);
  if (result === null) return [];
  const fill = new Uint8Array(result.ids.length * 4);
  for (const hotClass of hotClasses) {
    const alpha = alphas[Math.abs(hotClass)] ?? 0;
    for (const cell of cellsOf(result, hotClass)) writeColour(fill, cell, colourOf(hotClass, theme), alpha);
  }
  const hulls = pathsOf(
    result.hotSpots.clusters.filter(hasHull(result, input)).map(({ hull }) => [...hull, ...hull.slice(0, 1)].flat()),
  );
  const ink = (hotClass: HotClass, paths: (cells: readonly number[]) => Paths, width: number): LayerDrawing[] =>
    lines(`hot-spots:${classKeys[hotClass]}`, paths(cellsOf(result, hotClass)), colourOf(hotClass, theme), width);
  const hatched = (cells: readonly number[]): Paths => hatchOf(result, cells);
  const edged = (cells: readonly number[]): Paths => edgesOf(result, cells);
  return [
    { kind: 'polygons', id: 'hot-spots:fill', starts: result.starts, lonLat: result.lonLat, fill },
    ...lines('hot-spots:areas', areaEdges(result), theme.line, 0.8),
    ...ink(2, hatched, 1.2),
    ...ink(-2, hatched, 1.2),
    ...ink(1, edged, 1.2),
    ...ink(-1, edged, 1.2),
    ...lines('hot-spots:not-observed', outlineOf(result, unobserved(result)), theme.quiet, 1, true),
    ...lines('hot-spots:hulls', hulls, theme.ink, 1.6),
    ...pickLines(input.finding, 'hot-spots', theme),
  ];
}

function swatchOf(hotClass: HotClass, theme: Theme): Swatch {
  const ink = colourOf(hotClass, theme);
  const strength = Math.abs(hotClass);
  const alpha = (alphas[strength] ?? 0).toString(16).padStart(2, '0');
  return {
    shape: 'cell',
    fill: strength === 1 ? null : `${ink}${alpha}`,
    pattern: strength === 2 ? 'hatch' : null,
    ink,
    edge: strength === 1 ? 'solid' : 'none',
  };
}

function legend(input: LayerInput, theme: Theme): Legend | null {
  const result = classified(input);
  if (result === null) return null;
  const { language } = input;
  const format = formatOf(language);
  const isInCells = result.unit === 'cells';
  const entries: LegendEntry[] = hotClasses
    .filter((hotClass) => cellsOf(result, hotClass).length > 0)
    .map((hotClass) => ({
      id: classKeys[hotClass],
      swatch: swatchOf(hotClass, theme),
      label: hotClassName(hotClass, language, input.significance.corrected),
    }));
  if (unobserved(result).length > 0) {
    const swatch: Swatch = { shape: 'cell', fill: null, pattern: null, ink: theme.quiet, edge: 'dotted' };
    entries.push({ id: 'not-observed', swatch, label: layerWords[language].notObserved });
  }
  if (result.hotSpots.clusters.some(hasHull(result, input))) {
    const swatch: Swatch = { shape: 'line', ink: theme.ink, width: 1.6, dashed: false };
    entries.push({ id: 'hull', swatch, label: words[language][isInCells ? 'hull' : 'hullAreas'] });
  }
  entries.push(...pickEntries(input.finding, theme));
  const { families, stamp } = result.hotSpots;
  const sum = (key: 'cells' | 'records'): number => families.reduce((total, family) => total + family[key], 0);
  const note = say(words, language, isInCells ? 'note' : 'noteAreas', {
    cells: format.whole(sum('cells')),
    records: format.whole(sum('records')),
    version: stamp.version,
    seed: stamp.seed,
  });
  const { corrected } = input.significance;
  const notes = [words[language].meaning, ...(corrected ? [] : [words[language].notCorrected]), note];
  return {
    id: 'hot-spots',
    title: say(words, language, 'title', { measure: input.incidentsName }),
    entries,
    notes: input.incidentsSynthetic ? [layerWords[language].synthetic, ...notes] : notes,
  };
}

/** Classes of a hot-spot analysis, with the outlines of its groups. */
export const hotSpots: Layer = { id: 'hot-spots', classes: 'fixed', words, shows: ['cells'], build, legend };
