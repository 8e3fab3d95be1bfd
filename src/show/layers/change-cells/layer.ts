import { say } from '../../../base/words.ts';
import type { Legend, LegendEntry, Swatch } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import { type ClassScale, classesOf, classOf } from '../../scale.ts';
import type { Theme } from '../../theme/colours.ts';
import { edgesOf, hatchOf, outlineOf, type Paths } from '../cell-ink.ts';
import { labelOfClass } from '../class-texts.ts';
import type { Layer, LayerInput } from '../layer.ts';
import type { LayerDrawing } from '../layer-drawing.ts';
import { sameColour, writeColour } from '../rgba.ts';
import { layerWords } from '../words.ts';
import { type CellChanges, cellChanges, notObserved, shown, suppressed, zero } from './cell-changes.ts';
import { words } from './words.ts';

const fillAlpha = 215;

/** What the layer draws; null where there is nothing to take the difference of. */
export function changesOf({ cells, cellsBefore, shift }: LayerInput): CellChanges | null {
  return cells === null || cellsBefore === null ? null : cellChanges(cells, cellsBefore, shift);
}

/** Classes of the sizes of change, the same on both sides of zero: `colours` are places in the two ramps. */
const scaleOf = ({ points }: CellChanges): ClassScale => classesOf(points.map(Math.abs), ['0', '1', '2'], false);

function colourOf(scale: ClassScale, points: number, theme: Theme): string {
  if (points === 0) return theme.panel;
  const ramp = points > 0 ? theme.hot : theme.cold;
  return ramp[Number(scale.colours[classOf(scale, Math.abs(points))] ?? 0)] ?? theme.neutral;
}

const cellsWhere = ({ figure }: CellChanges, test: (cell: number) => boolean): readonly number[] =>
  [...figure.keys()].filter(test);

function build(input: LayerInput, theme: Theme): readonly LayerDrawing[] {
  const changes = changesOf(input);
  if (changes === null) return [];
  const { cells, points, figure, clear } = changes;
  const scale = scaleOf(changes);
  const fill = new Uint8Array(points.length * 4);
  points.forEach((value, cell) => {
    if (!Number.isNaN(value)) writeColour(fill, cell, colourOf(scale, value, theme), fillAlpha);
  });
  const ink = (id: string, paths: Paths, colour: string, widthPx: number, dashed = false): LayerDrawing[] => {
    const count = paths.starts.length - 1;
    if (count < 1) return [];
    return [{ kind: 'lines', id, ...paths, colour: sameColour(count, colour), widthPx, dashed, isInk: true }];
  };
  const of = (state: number): readonly number[] => cellsWhere(changes, (cell) => figure[cell] === state);
  return [
    { kind: 'polygons', id: 'change-cells:fill', starts: cells.starts, lonLat: cells.lonLat, fill },
    ...ink('change-cells:suppressed', hatchOf(cells, of(suppressed)), theme.quiet, 0.8),
    ...ink('change-cells:not-observed', outlineOf(cells, of(notObserved)), theme.quiet, 1, true),
    ...ink(
      'change-cells:clear',
      edgesOf(
        cells,
        cellsWhere(changes, (cell) => clear[cell] === 1),
      ),
      theme.ink,
      1.4,
    ),
  ];
}

const bare = { shape: 'cell', fill: null, pattern: null, edge: 'none' } as const;

/** From much less to much more. */
function classEntries(changes: CellChanges, input: LayerInput, theme: Theme): readonly LegendEntry[] {
  const { language } = input;
  const scale = scaleOf(changes);
  const used = new Set(Array.from(changes.points, (value) => Math.sign(value) * (classOf(scale, Math.abs(value)) + 1)));
  const entry = (way: 1 | -1, at: number): LegendEntry => {
    const ramp = way === 1 ? theme.hot : theme.cold;
    const fill = ramp[Number(scale.colours[at] ?? 0)] ?? theme.neutral;
    const range = labelOfClass(scale, at, language);
    return {
      id: `${way === 1 ? 'more' : 'less'}-${at}`,
      swatch: { ...bare, fill, ink: theme.line },
      label: say(words, language, way === 1 ? 'more' : 'less', { range }),
    };
  };
  const classes = [...scale.colours.keys()];
  const same: Swatch = { ...bare, fill: theme.panel, ink: theme.line, edge: 'solid' };
  return [
    ...classes.toReversed().flatMap((at) => (used.has(-(at + 1)) ? [entry(-1, at)] : [])),
    ...(used.has(0) ? [{ id: 'same', swatch: same, label: words[language].same }] : []),
    ...classes.flatMap((at) => (used.has(at + 1) ? [entry(1, at)] : [])),
  ];
}

function stateEntries(changes: CellChanges, input: LayerInput, theme: Theme): readonly LegendEntry[] {
  const { language } = input;
  const texts = layerWords[language];
  const has = (state: number): boolean => changes.figure.includes(state);
  const entries: readonly (LegendEntry & { readonly isThere: boolean })[] = [
    {
      id: 'clear',
      isThere: changes.clear.includes(1),
      swatch: { ...bare, edge: 'solid', ink: theme.ink },
      label: words[language].clear,
    },
    {
      id: 'zero',
      isThere: has(zero),
      swatch: { ...bare, edge: 'solid', ink: theme.line },
      label: texts.zero,
    },
    {
      id: 'suppressed',
      isThere: has(suppressed),
      swatch: { ...bare, pattern: 'hatch', ink: theme.quiet },
      label: texts.suppressed,
    },
    {
      id: 'not-observed',
      isThere: has(notObserved),
      swatch: { ...bare, edge: 'dotted', ink: theme.quiet },
      label: texts.notObserved,
    },
  ];
  return entries.flatMap(({ isThere, ...entry }) => (isThere ? [entry] : []));
}

function legend(input: LayerInput, theme: Theme): Legend | null {
  const changes = changesOf(input);
  const { cells, cellsBefore, language } = input;
  if (changes === null || cells === null || cellsBefore === null) return null;
  const { whole } = formatOf(language);
  const note = say(words, language, 'note', {
    now: whole(cells.totalRecords),
    before: whole(cellsBefore.totalRecords),
    resolution: cells.resolution,
    method: layerWords[language][scaleOf(changes).method].toLowerCase(),
  });
  const isTested = input.shift?.figures === 'incidents' && input.shift.flows !== null;
  return {
    id: 'change-cells',
    title: say(words, language, 'title', { measure: input.incidentsName }),
    entries: [...classEntries(changes, input, theme), ...stateEntries(changes, input, theme)],
    notes: [
      ...(input.incidentsSynthetic ? [layerWords[language].synthetic] : []),
      note,
      words[language][isTested ? 'cellTest' : 'untested'],
    ],
  };
}

/** Lines of the tooltip over a cell, beside its place and the source. */
export function changeLines(changes: CellChanges, cell: number, language: LayerInput['language']): readonly string[] {
  const points = changes.points[cell] ?? Number.NaN;
  if (changes.figure[cell] !== shown || Number.isNaN(points)) return [];
  const { share, figure } = formatOf(language);
  return [
    say(words, language, 'now', { share: share(changes.shareNow[cell] ?? 0) }),
    say(words, language, 'before', { share: share(changes.shareBefore[cell] ?? 0) }),
    say(words, language, 'change', { points: `${points > 0 ? '+' : ''}${figure(points)}` }),
    words[language][changes.clear[cell] === 1 ? 'isClear' : 'notClear'],
  ];
}

/** The difference of two periods as cells: each cell's share of the incidents now and before. */
export const changeCells: Layer = { id: 'change-cells', classes: 'own', words, shows: ['cells'], build, legend };
