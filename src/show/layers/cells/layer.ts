import { say } from '../../../base/words.ts';
import type { CellResult } from '../../../disclose/disclosed.ts';
import type { Legend, LegendEntry } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import { type ClassScale, classesOf, classesOfCounts, classesOnce, classOf } from '../../scale.ts';
import type { Theme } from '../../theme/colours.ts';
import { hatchOf, outlineOf } from '../cell-ink.ts';
import { labelOfClass, scaleNote } from '../class-texts.ts';
import type { Layer, LayerInput } from '../layer.ts';
import type { LayerDrawing } from '../layer-drawing.ts';
import { sameColour, writeColour } from '../rgba.ts';
import { layerWords } from '../words.ts';
import { words } from './words.ts';

const fillAlpha = 215;
/** Indexes into `cellFigures`. */
const shown = 0;
const suppressed = 2;
const notObserved = 3;

const figuresOf = (result: CellResult, input: LayerInput) =>
  input.count === 'people' ? result.people : result.records;

function scaleOf(input: LayerInput, theme: Theme): ClassScale {
  const colours = input.incidentColours === 'people' ? theme.people : theme.counts;
  const pooled = input.frames?.cells ?? null;
  if (pooled !== null) {
    const key = `${input.count} ${colours.join()}`;
    return classesOnce(pooled, key, () => classesOfCounts(pooled[input.count], colours, true));
  }
  const domain = input.scale === 'study' ? (input.cellsStudy ?? input.cells) : input.cells;
  if (domain === null) return classesOf([], colours, true);
  const key = `${input.count} ${colours.join()}`;
  return classesOnce(domain, key, () => classesOf(figuresOf(domain, input), colours, true));
}

const cellsWith = (result: CellResult, figure: number): readonly number[] =>
  result.ids.flatMap((_, cell) => (result.figure[cell] === figure ? [cell] : []));

function build(input: LayerInput, theme: Theme): readonly LayerDrawing[] {
  const { cells } = input;
  if (cells === null || cells.ids.length === 0) return [];
  const scale = scaleOf(input, theme);
  const values = figuresOf(cells, input);
  const fill = new Uint8Array(cells.ids.length * 4);
  cells.ids.forEach((_, cell) => {
    const value = values[cell] ?? Number.NaN;
    if (cells.figure[cell] === shown && value > 0) {
      writeColour(fill, cell, scale.colours[classOf(scale, value)] ?? theme.quiet, fillAlpha);
    }
  });
  const hatch = hatchOf(cells, cellsWith(cells, suppressed));
  const outline = outlineOf(cells, cellsWith(cells, notObserved));
  const drawings: LayerDrawing[] = [
    { kind: 'polygons', id: 'cells:fill', starts: cells.starts, lonLat: cells.lonLat, fill },
  ];
  if (hatch.starts.length > 1) {
    const colour = sameColour(hatch.starts.length - 1, theme.quiet);
    drawings.push({
      kind: 'lines',
      id: 'cells:suppressed',
      ...hatch,
      colour,
      widthPx: 0.8,
      dashed: false,
      isInk: true,
    });
  }
  if (outline.starts.length > 1) {
    const colour = sameColour(outline.starts.length - 1, theme.quiet);
    drawings.push({
      kind: 'lines',
      id: 'cells:not-observed',
      ...outline,
      colour,
      widthPx: 1,
      dashed: true,
      isInk: true,
    });
  }
  return drawings;
}

function classEntries(cells: CellResult, input: LayerInput, theme: Theme): LegendEntry[] {
  const scale = scaleOf(input, theme);
  const used = new Set<number>();
  const values = figuresOf(cells, input);
  cells.ids.forEach((_, cell) => {
    const value = values[cell] ?? Number.NaN;
    if (cells.figure[cell] === shown && value > 0) used.add(classOf(scale, value));
  });
  // Classes of all frames: the legend stands still while the map changes.
  if (input.frames !== null) for (const index of scale.colours.keys()) used.add(index);
  return [...used]
    .sort((a, b) => a - b)
    .map((index) => ({
      id: `class-${index}`,
      swatch: {
        shape: 'cell',
        fill: scale.colours[index] ?? theme.quiet,
        pattern: null,
        ink: theme.line,
        edge: 'none',
      },
      label: labelOfClass(scale, index, input.language),
    }));
}

function stateEntries(cells: CellResult, input: LayerInput, theme: Theme): LegendEntry[] {
  const texts = layerWords[input.language];
  const base = { shape: 'cell', fill: null, pattern: null, ink: theme.quiet, edge: 'none' } as const;
  const entries: LegendEntry[] = [];
  const has = (figure: number): boolean => cells.figure.length > 0 && cellsWith(cells, figure).length > 0;
  if (has(1)) entries.push({ id: 'zero', swatch: { ...base, edge: 'solid', ink: theme.line }, label: texts.zero });
  if (has(suppressed)) {
    entries.push({
      id: 'suppressed',
      swatch: { ...base, pattern: 'hatch' },
      label: texts.suppressed,
    });
  }
  if (has(notObserved)) {
    entries.push({ id: 'not-observed', swatch: { ...base, edge: 'dotted' }, label: texts.notObserved });
  }
  return entries;
}

function legend(input: LayerInput, theme: Theme): Legend | null {
  const { cells, language } = input;
  if (cells === null || cells.ids.length === 0) return null;
  const format = formatOf(language);
  const method = layerWords[language][scaleOf(input, theme).method].toLowerCase();
  const notes = [
    say(words, language, 'note', { resolution: cells.resolution, method }),
    scaleNote(input),
    say(layerWords, language, 'total', {
      records: format.whole(cells.totalRecords),
      people: format.whole(cells.totalPeople),
    }),
  ];
  return {
    id: 'cells',
    title: say(words, language, input.count === 'people' ? 'titlePeople' : 'titleRecords', {
      measure: input.incidentsName,
    }),
    entries: [...classEntries(cells, input, theme), ...stateEntries(cells, input, theme)],
    notes: input.incidentsSynthetic ? [layerWords[language].synthetic, ...notes] : notes,
  };
}

/** Incidents counted in hexagonal cells. Zero is blank, suppressed is hatched, not observed has a dotted edge. */
export const cells: Layer = { id: 'cells', classes: 'own', words, shows: ['cells'], build, legend };
