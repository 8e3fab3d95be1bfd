import { say } from '../../../base/words.ts';
import type { LayerStyle } from '../../../document/layers.ts';
import { classesFor } from '../../classes/classes-for.ts';
import { counted, inside } from '../../classes/counted.ts';
import type { ShownFigures } from '../../classes/layer-figures.ts';
import type { Legend, LegendEntry, Swatch } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import { type ClassScale, classesOfCounts, classOf } from '../../scale.ts';
import type { Theme } from '../../theme/colours.ts';
import { rampNamed } from '../../theme/ramps.ts';
import { edgesOf, hatchOf, outlineOf, type Paths } from '../cell-ink.ts';
import { countNotes, labelOfClass, methodText, scaleNote, writtenLabel } from '../class-texts.ts';
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

/** Classes of the sizes of change, the same on both sides of zero, with the colours of each side. */
interface ChangeScale {
  readonly scale: ClassScale;
  readonly less: readonly string[];
  readonly more: readonly string[];
}

/** Places in a ramp, where the colours are taken later. */
const places = (classes: number): readonly string[] => Array.from({ length: classes }, (_, i) => String(i));
const autoEach = 3;

function madeScale(changes: CellChanges, style: LayerStyle | null, theme: Theme): ChangeScale {
  const sizes = counted(changes.points.map(Math.abs));
  const spanned = style?.domain == null ? sizes : inside(sizes, style.domain.from, style.domain.to);
  const isAuto = style === null || style.method === 'auto';
  // Of an odd number of classes the middle one is no change.
  const choice = isAuto ? null : { ...style, classes: Math.max(1, Math.floor(style.classes / 2)), labels: [] };
  const scale =
    choice === null ? classesOfCounts(spanned, places(autoEach), false) : classesFor(sizes, choice, places, false);
  const each = scale.colours.length;
  if (isAuto && (style?.ramp ?? '') === '') {
    const of = (side: readonly string[]): readonly string[] =>
      scale.colours.map((at) => side[Number(at)] ?? theme.neutral);
    return { scale, less: of(theme.cold), more: of(theme.hot) };
  }
  const colours = rampNamed(style?.ramp ?? '', 'diverging', '', theme.name)(2 * each + 1);
  return { scale, less: colours.slice(0, each).reverse(), more: colours.slice(each + 1) };
}

const scales = new WeakMap<CellChanges, { readonly key: string; readonly scale: ChangeScale }>();

/** Made once for what is compared and how. */
function scaleOf(changes: CellChanges, { spec: { style } }: LayerInput, theme: Theme): ChangeScale {
  const key = `${theme.name} ${JSON.stringify(style)}`;
  const known = scales.get(changes);
  const scale = known?.key === key ? known.scale : madeScale(changes, style, theme);
  scales.set(changes, { key, scale });
  return scale;
}

/** The same with the changes, for who edits the classes; null where there are none. */
export function changeScale(input: LayerInput, theme: Theme): (ChangeScale & Pick<CellChanges, 'points'>) | null {
  const changes = changesOf(input);
  return changes === null ? null : { ...scaleOf(changes, input, theme), points: changes.points };
}

/** "More: 2 to under 5". @param way 1 for more, -1 for less */
export const changeRange = (scale: ClassScale, at: number, way: 1 | -1, language: LayerInput['language']): string =>
  say(words, language, way === 1 ? 'more' : 'less', { range: labelOfClass(scale, at, language) });

function figures(input: LayerInput): ShownFigures | null {
  const from = changesOf(input);
  if (from === null) return null;
  const drawn = (): Iterable<number> => from.points.map(Math.abs);
  const rest = { key: 'points', whole: false, colours: 'counts', as: 'changes' } as const;
  return { ...rest, from, counted: () => counted(drawn()), drawn };
}

function colourOf({ scale, less, more }: ChangeScale, points: number, theme: Theme): string {
  if (points === 0) return theme.panel;
  return (points > 0 ? more : less)[classOf(scale, Math.abs(points))] ?? theme.neutral;
}

const cellsWhere = ({ figure }: CellChanges, test: (cell: number) => boolean): readonly number[] =>
  [...figure.keys()].filter(test);

function build(input: LayerInput, theme: Theme): readonly LayerDrawing[] {
  const changes = changesOf(input);
  if (changes === null) return [];
  const { cells, points, figure, clear } = changes;
  const scale = scaleOf(changes, input, theme);
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
  const { language, spec } = input;
  const { scale, less, more } = scaleOf(changes, input, theme);
  const used = new Map<number, number>();
  for (const value of changes.points) {
    const side = Math.sign(value) * (classOf(scale, Math.abs(value)) + 1);
    used.set(side, (used.get(side) ?? 0) + 1);
  }
  const each = scale.colours.length;
  const entry = (way: 1 | -1, at: number): LegendEntry => {
    const fill = (way === 1 ? more : less)[at] ?? theme.neutral;
    // Names are kept from much less to much more.
    const own = writtenLabel(spec.style?.labels[way === 1 ? each + at : each - 1 - at], language);
    const label = own || changeRange(scale, at, way, language);
    const count = formatOf(language).whole(used.get(way * (at + 1)) ?? 0);
    return {
      id: `${way === 1 ? 'more' : 'less'}-${at}`,
      swatch: { ...bare, fill, ink: theme.line },
      label: spec.style?.hasCounts === true ? `${label} (${count})` : label,
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
    method: methodText(scaleOf(changes, input, theme).scale, language),
  });
  const isTested = input.shift?.figures === 'incidents' && input.shift.flows !== null;
  return {
    id: 'change-cells',
    title: say(words, language, 'title', { measure: input.incidentsName }),
    entries: [...classEntries(changes, input, theme), ...stateEntries(changes, input, theme)],
    notes: [
      ...(input.incidentsSynthetic ? [layerWords[language].synthetic] : []),
      note,
      ...(input.spec.style?.domain == null ? [] : [scaleNote(input)]),
      ...countNotes(input),
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
export const changeCells: Layer = {
  id: 'change-cells',
  classes: 'own',
  words,
  shows: ['cells'],
  figures,
  build,
  legend,
};
