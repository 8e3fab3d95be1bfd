import { say } from '../../../base/words.ts';
import type { CellResult } from '../../../disclose/disclosed.ts';
import { counted } from '../../classes/counted.ts';
import { classEntries, classesOfLayer } from '../../classes/layer-classes.ts';
import type { ShownFigures } from '../../classes/layer-figures.ts';
import { countText } from '../../count-text.ts';
import type { Legend, LegendEntry } from '../../drawing/legend.ts';
import { classOf } from '../../scale.ts';
import type { Theme } from '../../theme/colours.ts';
import { hatchOf, outlineOf } from '../cell-ink.ts';
import { countNotes, methodText, scaleNote } from '../class-texts.ts';
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

/** As the study counts, unless the layer counts otherwise. */
const countOf = ({ count, spec: { style } }: LayerInput): LayerInput['count'] => style?.count || count;

const figuresOf = (result: CellResult, input: LayerInput) =>
  countOf(input) === 'people' ? result.people : result.records;

const cellsWith = (result: CellResult, figure: number): readonly number[] =>
  result.ids.flatMap((_, cell) => (result.figure[cell] === figure ? [cell] : []));

/** Figures of the cells on the map; while time is played of all frames: the legend stands still while the map changes. */
function drawnOf(input: LayerInput): Iterable<number> {
  const { frames, cells: shownCells } = input;
  const pooled = frames?.cells ?? null;
  if (pooled !== null) return pooled[countOf(input)].values;
  if (shownCells === null) return [];
  const values = figuresOf(shownCells, input);
  return cellsWith(shownCells, shown).map((cell) => values[cell] ?? Number.NaN);
}

/** What the classes span: all frames while time is played, or the whole study, or this view. */
function figures(input: LayerInput): ShownFigures | null {
  const { frames, scale, cellsStudy, cells: shownCells, incidentColours: colours } = input;
  const key = countOf(input);
  const rest = { key, colours, whole: true, as: 'classes', drawn: () => drawnOf(input) } as const;
  const pooled = frames?.cells ?? null;
  if (pooled !== null) return { ...rest, from: pooled, counted: () => pooled[key] };
  const domain = scale === 'study' ? (cellsStudy ?? shownCells) : shownCells;
  if (domain === null) return null;
  return { ...rest, from: domain, counted: () => counted(figuresOf(domain, input)) };
}

function build(input: LayerInput, theme: Theme): readonly LayerDrawing[] {
  const { cells } = input;
  if (cells === null || cells.ids.length === 0) return [];
  const own = figures(input);
  if (own === null) return [];
  const scale = classesOfLayer(input, theme, own);
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
  const own = figures(input);
  if (cells === null || own === null || cells.ids.length === 0) return null;
  const scale = classesOfLayer(input, theme, own);
  const method = methodText(scale, language);
  const notes = [
    say(words, language, 'note', { resolution: cells.resolution, method }),
    scaleNote(input),
    ...countNotes(input),
    say(layerWords, language, 'total', {
      incidents: countText(cells.totalRecords, 'incidents', language),
      people: countText(cells.totalPeople, 'people', language),
    }),
  ];
  return {
    id: 'cells',
    title: say(words, language, countOf(input) === 'people' ? 'titlePeople' : 'titleRecords', {
      measure: input.incidentsName,
    }),
    entries: [...classEntries(scale, own.drawn(), input, theme), ...stateEntries(cells, input, theme)],
    notes: input.incidentsSynthetic ? [layerWords[language].synthetic, ...notes] : notes,
  };
}

/** Incidents counted in hexagonal cells. Zero is blank, suppressed is hatched, not observed has a dotted edge. */
export const cells: Layer = { id: 'cells', classes: 'own', words, shows: ['cells'], figures, build, legend };
