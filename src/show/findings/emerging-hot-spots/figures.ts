import { type Language, say } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import { clusterFeatures, figureOf, ringOf } from '../cluster-feature.ts';
import type { FindingContext, FindingFeature, FindingTable } from '../finding-view.ts';
import { type EmergingResult, kindOf, significantSteps } from './kinds.ts';
import { fillId, hullsId } from './layer.ts';
import { categoryName } from './text.ts';
import { words } from './words.ts';

const classified = ({ finding }: EmergingResult): readonly number[] =>
  Array.from(finding.category, (code, cell) => (code === 0 ? -1 : cell)).filter((cell) => cell >= 0);

const clusterAt = ({ finding }: EmergingResult, cell: number) =>
  finding.clusters.find(({ cells }) => cells.includes(cell)) ?? null;

export function itemOnMap(result: EmergingResult, drawing: string, index: number): string | null {
  if (drawing === hullsId) return result.finding.clusters[index]?.id ?? null;
  return drawing === fillId ? (clusterAt(result, index)?.id ?? null) : null;
}

export const unitsOf = ({ ids, finding }: EmergingResult, item: string): readonly string[] =>
  (finding.clusters.find(({ id }) => id === item)?.cells ?? []).flatMap((cell) => ids[cell] ?? []);

/** Numbers of a cell that the finding has; null where they stay in the file, or where there is none. */
function numbersOf({ finding }: EmergingResult, cell: number) {
  const number = (value: number | undefined): number | null =>
    value === undefined || Number.isNaN(value) ? null : value;
  const [hot, cold] = finding.binClass.length === 0 ? [null, null] : significantSteps(finding, cell);
  return {
    hot: hot ?? null,
    cold: cold ?? null,
    lastZ: number(finding.lastZ[cell]),
    trendZ: number(finding.trendZ[cell]),
    trendP: number(finding.trendP[cell]),
  };
}

export function tooltip(
  result: EmergingResult,
  { language }: FindingContext,
  drawing: string,
  index: number,
): readonly string[] {
  if (drawing !== fillId) return [];
  const { whole, decimal, p } = formatOf(language);
  const { hot, cold, lastZ, trendZ, trendP } = numbersOf(result, index);
  const lines = [categoryName(result.finding.category[index] ?? 0, language)];
  if (lastZ === null || trendZ === null || trendP === null || hot === null || cold === null) return lines;
  const steps = whole(result.finding.steps.length);
  return [
    ...lines,
    say(words, language, 'tooltipSteps', { hot: whole(hot), cold: whole(cold), steps }),
    say(words, language, 'tooltipTrend', { last: decimal(lastZ, 2), trend: decimal(trendZ, 2), p: p(trendP) }),
  ];
}

const columnKeys = [
  'cell',
  'side',
  'km',
  'category',
  'cluster',
  'records',
  'people',
  'hotSteps',
  'coldSteps',
  'lastZ',
  'trendZ',
  'trendP',
] as const;
const textKeys: readonly (typeof columnKeys)[number][] = ['cell', 'side', 'category', 'cluster'];

const sideName = ({ side }: EmergingResult, cell: number, language: Language): string =>
  words[language][side[cell] === 1 ? 'us' : 'mexico'];

/** Every cell that has a category. */
export function table(result: EmergingResult, { language }: FindingContext): FindingTable {
  return {
    columns: columnKeys.map((key) => ({ name: words[language][key], isNumber: !textKeys.includes(key) })),
    rows: classified(result).map((cell) => {
      const { hot, cold, lastZ, trendZ, trendP } = numbersOf(result, cell);
      return [
        result.ids[cell] ?? '',
        sideName(result, cell, language),
        Math.round(result.borderKm[cell] ?? 0),
        categoryName(result.finding.category[cell] ?? 0, language),
        clusterAt(result, cell)?.id ?? '',
        result.records[cell] ?? null,
        result.people[cell] ?? null,
        hot,
        cold,
        lastZ,
        trendZ,
        trendP,
      ];
    }),
  };
}

/** Cells that have a category, then the outlines of their groups. */
export function features(result: EmergingResult): readonly FindingFeature[] {
  const cells = classified(result).map((cell): FindingFeature => {
    const category = result.finding.category[cell] ?? 0;
    const { hot, cold, lastZ, trendZ, trendP } = numbersOf(result, cell);
    return {
      type: 'Feature',
      geometry: { type: 'Polygon', coordinates: [ringOf(result, cell)] },
      properties: {
        kind: 'cell',
        cell: result.ids[cell] ?? '',
        sign: category > 0 ? 'hot' : 'cold',
        category: kindOf(category),
        group: clusterAt(result, cell)?.id ?? null,
        records: figureOf(result.records[cell] ?? Number.NaN),
        people: figureOf(result.people[cell] ?? Number.NaN),
        hotSteps: hot,
        coldSteps: cold,
        lastZ,
        trendZ,
        trendP,
      },
    };
  });
  const groups = result.finding.clusters.flatMap((cluster) =>
    clusterFeatures(cluster, {
      kind: 'group',
      sign: cluster.hot ? 'hot' : 'cold',
      category: kindOf(cluster.category),
    }),
  );
  return [...cells, ...groups];
}
