import { cellsInRings } from '../../../corridors/cells-in-rings.ts';
import type { AnalysisResult, Ridge, RidgesResult } from '../../../disclose/disclosed.ts';
import { periodText } from '../../charts/frame.ts';
import { defineFindingView, type FindingContext, type FindingFeature, type FindingTable } from '../finding-view.ts';
import { monthsOfResult } from '../geo-json.ts';
import { chartOf, ridgeOnChart } from './chart.ts';
import { layerOf, legendOf, ridgeOnMap } from './layer.ts';
import {
  allRidges,
  bandAt,
  bandPieces,
  bandSides,
  cornersOf,
  firmKm,
  isOfNow,
  type Stretch,
  stretchesOf,
} from './stretches.ts';
import { kmOf, middleBandKm, ridgeLines, ridgeName, ridgeTitle, textOf } from './text.ts';
import { words } from './words.ts';

/** Cells that stand for the land about a ridge when its records are asked for. */
const resolution = 6;

const isRidges = (result: AnalysisResult): result is RidgesResult => result.shape === 'ridges';

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const periodOf = (ridge: Ridge, { now, before }: RidgesResult) => (isOfNow(ridge) ? now : (before ?? now)).period;

const ridgeOf = (result: RidgesResult, id: string | null): Ridge | undefined =>
  allRidges(result).find((ridge) => ridge.id === id);

function tableOf(result: RidgesResult, { language }: FindingContext): FindingTable {
  const texts = words[language];
  const names = ['id', 'period', 'from', 'to', 'length', 'south', 'north', 'density', 'band', 'apart'] as const;
  return {
    columns: names.map((name) => ({ name: texts[`column.${name}`], isNumber: name !== 'id' && name !== 'period' })),
    rows: allRidges(result).map((ridge) => [
      ridgeName(ridge, result, language),
      periodText(periodOf(ridge, result), language),
      ...kmOf(ridge),
      ridge.lengthKm,
      Math.min(...ridge.acrossKm),
      Math.max(...ridge.acrossKm),
      Math.max(...ridge.density),
      finite(middleBandKm(ridge)),
      finite(100 * ridge.apartShare),
    ]),
  };
}

const whole = (ridge: Ridge): Stretch => ({ ridge, from: 0, to: ridge.borderKm.length - 1, isFirm: true });

function tooltipOf(
  result: RidgesResult,
  { language }: FindingContext,
  drawing: string,
  index: number,
): readonly string[] {
  const ridge = ridgeOf(result, ridgeOnMap(result, drawing, index));
  return ridge === undefined ? [] : [ridgeTitle(ridge, result, language), ...ridgeLines(ridge, result, language)];
}

/** Six decimals: a decimetre. */
const written = (corners: readonly (readonly [number, number])[]): number[][] =>
  corners.map((corner) => corner.map((degrees) => Number(degrees.toFixed(6))));

/** The ridge's finding: what stands beside it whoever takes it away alone. */
function testOf({ distance, bandwidthKm }: RidgesResult) {
  return {
    bandwidthKm,
    meanDistanceKm: distance?.mean.value ?? null,
    meanDistanceLowerKm: distance?.mean.lower ?? null,
    meanDistanceUpperKm: distance?.mean.upper ?? null,
    usualLowerKm: distance?.usual?.[0] ?? null,
    usualUpperKm: distance?.usual?.[1] ?? null,
    p: distance?.p ?? null,
    pMonths: distance?.pMonths ?? null,
    datesLarger: distance?.placebo?.larger ?? null,
    dates: distance?.placebo?.of ?? null,
  };
}

function featuresOf(result: RidgesResult): readonly FindingFeature[] {
  return allRidges(result).flatMap((ridge): FindingFeature[] => {
    const [fromKm, toKm] = kmOf(ridge);
    const { from, to } = monthsOfResult({ period: periodOf(ridge, result) });
    const own = { ridge: ridge.id, from, to };
    const line: FindingFeature = {
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: written(cornersOf(whole(ridge))) },
      properties: {
        id: ridge.id,
        ...own,
        fromKm,
        toKm,
        lengthKm: ridge.lengthKm,
        highestPer100Km2: Math.max(...ridge.density),
        middleBandKm: finite(middleBandKm(ridge)),
        apartShare: finite(ridge.apartShare),
        ...testOf(result),
      },
    };
    if (ridge.bandKm.length === 0) return [line];
    const bands = stretchesOf(ridge, firmKm(result)).filter(({ isFirm }) => isFirm);
    return [
      line,
      ...bands.map((stretch, k): FindingFeature => {
        const { left, right } = bandSides(stretch, bandAt(stretch));
        // Rings run counter-clockwise (RFC 7946): along the right of the line, back on its left.
        const ring = [...right, ...left.toReversed(), ...right.slice(0, 1)];
        return {
          type: 'Feature',
          geometry: { type: 'Polygon', coordinates: [written(ring)] },
          properties: { id: `${ridge.id}-band-${k + 1}`, ...own, share: 0.95 },
        };
      }),
    ];
  });
}

export const view = defineFindingView('density-ridges', words, isRidges, {
  text: textOf,
  layer: layerOf,
  // The later ridges, and the one picked: more names than that would hide the lines.
  names: (result, { language, pick }) =>
    allRidges(result)
      .filter((ridge) => isOfNow(ridge) || ridge.id === pick)
      .map((ridge) => ({ text: ridgeName(ridge, result, language), lonLat: cornersOf(whole(ridge)) })),
  legend: legendOf,
  chart: chartOf,
  itemOnMap: ridgeOnMap,
  itemOnChart: ridgeOnChart,
  unitsOf: (result, item) => {
    const ridge = ridgeOf(result, item);
    if (ridge === undefined) return [];
    // Each piece by itself: where the line bends, pieces lie over one another, which is no hole.
    const pieces = bandPieces(whole(ridge), () => result.bandwidthKm);
    return [...new Set(pieces.flatMap((piece) => cellsInRings([piece], resolution)))];
  },
  tooltip: tooltipOf,
  table: tableOf,
  features: featuresOf,
});
