import { say } from '../../../base/words.ts';
import type { Legend, LegendEntry, Swatch } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import { edgesOf, hatchOf, outlineOf, type Paths, pathsOf } from '../../layers/cell-ink.ts';
import type { LayerDrawing } from '../../layers/layer-drawing.ts';
import { sameColour, writeColour } from '../../layers/rgba.ts';
import { layerWords } from '../../layers/words.ts';
import { emergingWords } from '../emerging-words.ts';
import type { FindingContext } from '../finding-view.ts';
import { type DrawnKind, type EmergingResult, inksOf, kinds, kindsOf, looks, swatchOf } from './kinds.ts';
import { stepLength } from './text.ts';
import { words } from './words.ts';

/** Index into `cellFigures`. */
const notObserved = 3;
const noneAlpha = 150;
const edgePx = 1.6;
const hatchPx = 1.1;
/** Strokes across one cell: few, so that they stay apart where a cell is small. */
const strokes = 4;
const dotPx = 1.3;

export const fillId = 'finding:fill';
export const hullsId = 'finding:hulls';

const unobserved = ({ figure }: EmergingResult): readonly number[] =>
  Array.from(figure, (code, cell) => (code === notObserved ? cell : -1)).filter((cell) => cell >= 0);

const withoutKind = ({ finding, figure }: EmergingResult): readonly number[] =>
  Array.from(finding.category, (code, cell) => (code === 0 && figure[cell] !== notObserved ? cell : -1)).filter(
    (cell) => cell >= 0,
  );

function lines(id: string, paths: Paths, colour: string, widthPx: number, dashed = false): LayerDrawing[] {
  const count = paths.starts.length - 1;
  return count === 0 ? [] : [{ kind: 'lines', id, ...paths, colour: sameColour(count, colour), widthPx, dashed }];
}

/** Dots of a cell: half way from its centre to every second corner, and at the centre. */
function dotsOf({ starts, lonLat }: EmergingResult, cells: readonly number[]): Float64Array {
  const out: number[] = [];
  for (const cell of cells) {
    const [first, end] = [starts[cell] ?? 0, starts[cell + 1] ?? 0];
    const corners = Array.from({ length: end - first }, (_, k) => [
      lonLat[2 * (first + k)] ?? 0,
      lonLat[2 * (first + k) + 1] ?? 0,
    ]);
    const centre = [0, 1].map((axis) => corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / corners.length);
    const [lon = 0, lat = 0] = centre;
    out.push(lon, lat);
    for (let k = 0; k < corners.length; k += 2) {
      const [x = lon, y = lat] = corners[k] ?? [];
      out.push((lon + x) / 2, (lat + y) / 2);
    }
  }
  return Float64Array.from(out);
}

function dots(id: string, lonLat: Float64Array, colour: string): LayerDrawing {
  const count = lonLat.length / 2;
  const fill = sameColour(count, colour);
  return {
    kind: 'circles',
    id,
    lonLat,
    radiusPx: new Float32Array(count).fill(dotPx),
    fill,
    outline: fill,
    outlinePx: 0,
  };
}

function inkOf(result: EmergingResult, { name, isHot, cells }: DrawnKind, context: FindingContext): LayerDrawing[] {
  const { pattern, edge } = looks[name];
  const { ink } = inksOf(name, isHot, context.theme);
  const id = `finding:${isHot ? 'hot' : 'cold'}.${name}`;
  if (pattern === 'hatch') return lines(id, hatchOf(result, cells, strokes), ink, hatchPx);
  if (pattern === 'dots') return [dots(id, dotsOf(result, cells), ink)];
  return edge === 'none' ? [] : lines(id, edgesOf(result, cells), ink, edgePx, edge === 'dotted');
}

export function layer(result: EmergingResult, context: FindingContext): readonly LayerDrawing[] {
  const { theme } = context;
  if (result.finding.meta.tests === 0) return [];
  const drawn = kindsOf(result);
  const fill = new Uint8Array(result.ids.length * 4);
  for (const cell of withoutKind(result)) writeColour(fill, cell, theme.neutral, noneAlpha);
  for (const { name, isHot, cells } of drawn) {
    const inks = inksOf(name, isHot, theme);
    if (inks.fill !== null) for (const cell of cells) writeColour(fill, cell, inks.fill, inks.alpha);
  }
  const rings = result.finding.clusters.map(({ hull }) => [...hull, ...hull.slice(0, 1)].flat());
  return [
    { kind: 'polygons', id: fillId, starts: result.starts, lonLat: result.lonLat, fill },
    ...drawn.flatMap((kind) => inkOf(result, kind, context)),
    ...lines('finding:not-observed', outlineOf(result, unobserved(result)), theme.quiet, 1, true),
    ...lines(hullsId, pathsOf(rings), theme.ink, edgePx),
  ];
}

function entriesOf(result: EmergingResult, { language, theme }: FindingContext): readonly LegendEntry[] {
  const plain = { shape: 'cell', pattern: null, ink: theme.quiet } as const;
  const entries: LegendEntry[] = kindsOf(result).map(({ name, isHot }) => {
    const key = `${isHot ? 'hot' : 'cold'}.${name}` as const;
    return { id: key, swatch: swatchOf(name, isHot, theme), label: emergingWords[language][key] };
  });
  const add = (id: string, swatch: Swatch, label: string): void => {
    entries.push({ id, swatch, label });
  };
  if (withoutKind(result).length > 0) {
    add('none', { ...plain, fill: `${theme.neutral}${noneAlpha.toString(16)}`, edge: 'none' }, words[language].none);
  }
  if (unobserved(result).length > 0) {
    add('not-observed', { ...plain, fill: null, edge: 'dotted' }, layerWords[language].notObserved);
  }
  if (result.finding.clusters.length > 0) {
    add('hull', { shape: 'line', ink: theme.ink, width: edgePx, dashed: false }, words[language].hull);
  }
  return entries;
}

export function legend(result: EmergingResult, context: FindingContext): Legend | null {
  const { language, measure, synthetic } = context;
  const { finding } = result;
  if (finding.meta.tests === 0) return null;
  const format = formatOf(language);
  const drawn = new Set(kindsOf(result).map(({ name }) => name));
  const note = say(words, language, 'note', {
    steps: format.whole(finding.steps.length),
    months: stepLength(finding, language),
    records: format.whole(finding.meta.n),
    cells: format.whole(finding.families.reduce((sum, { cells }) => sum + cells, 0)),
  });
  return {
    id: 'finding',
    title: say(words, language, 'legend', { measure }),
    entries: entriesOf(result, context),
    notes: [
      ...(synthetic ? [layerWords[language].synthetic] : []),
      ...kinds.filter(({ name }) => drawn.has(name)).map(({ name }) => words[language][`means.${name}`]),
      note,
    ],
  };
}
