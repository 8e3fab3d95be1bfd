import { say } from '../../../base/words.ts';
import type { Legend, LegendEntry, Swatch } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import { areaEdges, edgesOf, hatchOf, outlineOf, type Paths, pathsOf } from '../../layers/cell-ink.ts';
import type { LayerDrawing } from '../../layers/layer-drawing.ts';
import { sameColour, writeColour } from '../../layers/rgba.ts';
import type { Theme } from '../../theme/colours.ts';
import type { FindingContext } from '../finding-view.ts';
import {
  clustersShown,
  inkOf,
  isObserved,
  type MoranResult,
  type QuadrantKey,
  quadrants,
  shownQuadrant,
} from './moran-result.ts';
import { unitsName } from './text.ts';
import { words } from './words.ts';

interface Look {
  /** Opacity of the fill, 0 to 255: names and land are read through it. */
  readonly alpha: number;
  readonly isHatched: boolean;
  readonly isEdged: boolean;
}

/** No two quadrants differ by colour alone: full, hatched, edged, edged and hatched. */
const looks: Readonly<Record<QuadrantKey, Look>> = {
  highHigh: { alpha: 150, isHatched: false, isEdged: false },
  lowLow: { alpha: 60, isHatched: true, isEdged: false },
  highLow: { alpha: 60, isHatched: false, isEdged: true },
  lowHigh: { alpha: 0, isHatched: true, isEdged: true },
};
const neutralAlpha = 150;

const hasHull = ({ hull }: { readonly hull: readonly unknown[] }): boolean => hull.length > 2;

function lines(id: string, paths: Paths, colour: string, widthPx: number, dashed = false): LayerDrawing[] {
  const count = paths.starts.length - 1;
  return count === 0 ? [] : [{ kind: 'lines', id, ...paths, colour: sameColour(count, colour), widthPx, dashed }];
}

/** Cells of each quadrant that pass, of those that do not, and of those that nobody records. */
function sorted(result: MoranResult, { significance }: FindingContext) {
  const cells: Record<QuadrantKey | 'none' | 'notObserved', number[]> = {
    highHigh: [],
    highLow: [],
    lowHigh: [],
    lowLow: [],
    none: [],
    notObserved: [],
  };
  result.ids.forEach((_, cell) => {
    const key = isObserved(result, cell) ? (shownQuadrant(result, cell, significance) ?? 'none') : 'notObserved';
    cells[key].push(cell);
  });
  return cells;
}

const isAnswered = ({ finding }: MoranResult): boolean => finding.families.some(({ global }) => global !== null);

export function moranLayer(result: MoranResult, context: FindingContext): readonly LayerDrawing[] {
  if (!isAnswered(result)) return [];
  const { theme, significance } = context;
  const cells = sorted(result, context);
  const fill = new Uint8Array(result.ids.length * 4);
  for (const cell of cells.none) writeColour(fill, cell, theme.neutral, neutralAlpha);
  for (const { key } of quadrants) {
    for (const cell of cells[key]) writeColour(fill, cell, inkOf(key, theme), looks[key].alpha);
  }
  const hulls = clustersShown(result, significance).filter(hasHull);
  return [
    { kind: 'polygons', id: 'finding:cells', starts: result.starts, lonLat: result.lonLat, fill },
    ...lines('finding:areas', areaEdges(result), theme.line, 0.8),
    ...quadrants.flatMap(({ key }) => [
      ...(looks[key].isHatched
        ? lines(`finding:${key}-hatch`, hatchOf(result, cells[key]), inkOf(key, theme), 1.2)
        : []),
      ...(looks[key].isEdged ? lines(`finding:${key}-edge`, edgesOf(result, cells[key]), inkOf(key, theme), 1.6) : []),
    ]),
    ...lines('finding:not-observed', outlineOf(result, cells.notObserved), theme.quiet, 1, true),
    ...lines('finding:hulls', pathsOf(hulls.map(({ hull }) => [...hull, ...hull.slice(0, 1)].flat())), theme.ink, 1.6),
  ];
}

function swatchOf(key: QuadrantKey, theme: Theme): Swatch {
  const { alpha, isHatched, isEdged } = looks[key];
  const ink = inkOf(key, theme);
  return {
    shape: 'cell',
    fill: alpha === 0 ? null : `${ink}${alpha.toString(16).padStart(2, '0')}`,
    pattern: isHatched ? 'hatch' : null,
    ink,
    edge: isEdged ? 'solid' : 'none',
  };
}

/** "FDR 5 %". */
export function levelText({ language, significance: { level, corrected } }: FindingContext): string {
  const { share, decimal } = formatOf(language);
  if (corrected) return say(words, language, 'corrected', { level: share(level) });
  const used = level === 0.1 ? 0.05 : level;
  return say(words, language, 'uncorrected', { level: decimal(used, used === 0.001 ? 3 : 2) });
}

export function moranLegend(result: MoranResult, context: FindingContext): Legend | null {
  if (!isAnswered(result)) return null;
  const { language, theme, significance, measure } = context;
  const texts = words[language];
  const cells = sorted(result, context);
  const entries: LegendEntry[] = quadrants
    .filter(({ key }) => cells[key].length > 0)
    .map(({ key }) => ({ id: key, swatch: swatchOf(key, theme), label: texts[key] }));
  const cell = { shape: 'cell', fill: null, pattern: null, ink: theme.quiet, edge: 'dotted' } as const;
  if (cells.none.length > 0) {
    const swatch: Swatch = { ...cell, fill: `${theme.neutral}96`, ink: theme.neutral, edge: 'none' };
    entries.push({ id: 'none', swatch, label: texts.none });
  }
  if (cells.notObserved.length > 0) entries.push({ id: 'not-observed', swatch: cell, label: texts.notObserved });
  if (clustersShown(result, significance).some(hasHull)) {
    const swatch: Swatch = { shape: 'line', ink: theme.ink, width: 1.6, dashed: false };
    entries.push({ id: 'hull', swatch, label: texts.hull });
  }
  const { stamp, tests } = result.finding.meta;
  const note = say(words, language, 'note', {
    seed: stamp.seed,
    version: stamp.version,
    tests: formatOf(language).whole(tests),
    units: unitsName(result, language),
  });
  return {
    id: 'finding',
    title: say(words, language, 'title', { measure, level: levelText(context) }),
    entries,
    notes: [texts.meaning, ...(significance.corrected ? [] : [texts.plain]), note],
  };
}
