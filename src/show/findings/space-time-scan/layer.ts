import { say } from '../../../base/words.ts';
import type { ScanCluster } from '../../../disclose/disclosed.ts';
import type { Legend, LegendEntry, Swatch } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import { hatchOf, outlineOf, type Paths, pathsOf } from '../../layers/cell-ink.ts';
import type { LayerDrawing } from '../../layers/layer-drawing.ts';
import { sameColour, writeColour } from '../../layers/rgba.ts';
import { layerWords } from '../../layers/words.ts';
import type { Theme } from '../../theme/colours.ts';
import type { FindingContext } from '../finding-view.ts';
import { classOf, inkOf, isAnswered, isClear, type ScanClass, type ScanResult, scanClasses } from './scan-result.ts';
import { spanOf } from './text.ts';
import { words } from './words.ts';

/** Index into `cellFigures`. */
const notObserved = 3;
export const cellsId = 'finding:cells';

/** What still goes on is full, what is over light and hatched: no two classes differ by colour alone. */
const looks: Readonly<Record<ScanClass, { readonly alpha: number; readonly isHatched: boolean }>> = {
  'hot.ongoing': { alpha: 150, isHatched: false },
  'hot.over': { alpha: 50, isHatched: true },
  'cold.ongoing': { alpha: 150, isHatched: false },
  'cold.over': { alpha: 50, isHatched: true },
};
const neutralAlpha = 150;
const outlinePx = 1.6;

interface Sorted {
  readonly clear: Readonly<Record<ScanClass, readonly ScanCluster[]>>;
  readonly unclear: readonly ScanCluster[];
  /** Observed cells of no clear cluster, and those that are not observed. */
  readonly none: readonly number[];
  readonly unobserved: readonly number[];
}

function sorted({ finding, figure }: ScanResult, { significance }: FindingContext): Sorted {
  const clear: Record<ScanClass, ScanCluster[]> = {
    'hot.ongoing': [],
    'hot.over': [],
    'cold.ongoing': [],
    'cold.over': [],
  };
  const unclear: ScanCluster[] = [];
  const taken = new Set<number>();
  for (const cluster of finding.clusters) {
    if (!isClear(finding, cluster, significance)) {
      unclear.push(cluster);
      continue;
    }
    clear[classOf(cluster)].push(cluster);
    for (const cell of cluster.cells) taken.add(cell);
  }
  const cells = Array.from(figure, (_, cell) => cell);
  return {
    clear,
    unclear,
    none: cells.filter((cell) => figure[cell] !== notObserved && !taken.has(cell)),
    unobserved: cells.filter((cell) => figure[cell] === notObserved),
  };
}

function lines(id: string, paths: Paths, colour: string, widthPx: number, dashed = false): LayerDrawing[] {
  const count = paths.starts.length - 1;
  return count === 0 ? [] : [{ kind: 'lines', id, ...paths, colour: sameColour(count, colour), widthPx, dashed }];
}

const hasHull = ({ hull }: ScanCluster): boolean => hull.length > 2;
const hullsOf = (clusters: readonly ScanCluster[]): Paths =>
  pathsOf(clusters.filter(hasHull).map(({ hull }) => [...hull, ...hull.slice(0, 1)].flat()));
const cellsOf = (clusters: readonly ScanCluster[]): readonly number[] => clusters.flatMap(({ cells }) => cells);
const allClear = ({ clear }: Sorted): readonly ScanCluster[] => scanClasses.flatMap((key) => clear[key]);

export function layer(result: ScanResult, context: FindingContext): readonly LayerDrawing[] {
  if (!isAnswered(result.finding)) return [];
  const { theme } = context;
  const parts = sorted(result, context);
  const fill = new Uint8Array(result.ids.length * 4);
  for (const cell of parts.none) writeColour(fill, cell, theme.neutral, neutralAlpha);
  for (const key of scanClasses) {
    for (const cluster of parts.clear[key]) {
      for (const cell of cluster.cells) writeColour(fill, cell, inkOf(cluster, theme), looks[key].alpha);
    }
  }
  return [
    { kind: 'polygons', id: cellsId, starts: result.starts, lonLat: result.lonLat, fill },
    ...scanClasses
      .filter((key) => looks[key].isHatched)
      .flatMap((key) => lines(`finding:${key}`, hatchOf(result, cellsOf(parts.clear[key])), classInk(key, theme), 1.2)),
    ...lines('finding:not-observed', outlineOf(result, parts.unobserved), theme.quiet, 1, true),
    ...lines('finding:unclear', hullsOf(parts.unclear), theme.ink, 1, true),
    ...lines('finding:hulls', hullsOf(allClear(parts)), theme.ink, outlinePx),
  ];
}

const classInk = (key: ScanClass, theme: Theme): string => inkOf({ hot: key.startsWith('hot') }, theme);

function swatchOf(key: ScanClass, theme: Theme): Swatch {
  const ink = classInk(key, theme);
  const { alpha, isHatched } = looks[key];
  const fill = `${ink}${alpha.toString(16).padStart(2, '0')}`;
  return { shape: 'cell', fill, pattern: isHatched ? 'hatch' : null, ink, edge: 'none' };
}

function entriesOf(parts: Sorted, { language, theme }: FindingContext): readonly LegendEntry[] {
  const texts = words[language];
  const entries: LegendEntry[] = scanClasses
    .filter((key) => parts.clear[key].length > 0)
    .map((key) => ({ id: key, swatch: swatchOf(key, theme), label: texts[key] }));
  const cell = { shape: 'cell', fill: null, pattern: null, ink: theme.quiet, edge: 'dotted' } as const;
  const add = (id: string, swatch: Swatch, label: string): void => {
    entries.push({ id, swatch, label });
  };
  if (parts.none.length > 0) {
    add('none', { ...cell, fill: `${theme.neutral}${neutralAlpha.toString(16)}`, edge: 'none' }, texts.none);
  }
  if (parts.unobserved.length > 0) add('not-observed', cell, texts.notObserved);
  const line = { shape: 'line', ink: theme.ink } as const;
  if (allClear(parts).some(hasHull)) add('hull', { ...line, width: outlinePx, dashed: false }, texts.hull);
  if (parts.unclear.some(hasHull)) add('unclear', { ...line, width: 1, dashed: true }, texts.unclear);
  return entries;
}

export function legend(result: ScanResult, context: FindingContext): Legend | null {
  const { finding } = result;
  if (!isAnswered(finding)) return null;
  const { language, measure, synthetic } = context;
  const { whole } = formatOf(language);
  const { stamp, n } = finding.meta;
  const note = say(words, language, 'note', {
    ...spanOf(finding.months, language),
    form: words[language][stamp.params.form === 'poisson' ? 'form.poisson' : 'form.permutation'],
    records: whole(n),
    cells: whole(finding.families.reduce((sum, { cells }) => sum + cells, 0)),
    replications: whole(finding.replications),
    version: stamp.version,
    seed: stamp.seed,
  });
  return {
    id: 'finding',
    title: say(words, language, 'legend', { measure }),
    entries: entriesOf(sorted(result, context), context),
    notes: [...(synthetic ? [layerWords[language].synthetic] : []), words[language].approximate, note],
  };
}
