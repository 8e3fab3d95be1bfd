import { monthIso } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import type { MeanCentresResult } from '../../../disclose/disclosed.ts';
import { figureOf } from '../cluster-feature.ts';
import type { FindingContext, FindingFeature, FindingTable } from '../finding-view.ts';
import { centredSteps, stepName } from './step-names.ts';
import { words } from './words.ts';

type Step = MeanCentresResult['steps'][number];
type Cell = string | number | null;

const round = (value: number, digits: number): number | null =>
  Number.isFinite(value) ? Number(value.toFixed(digits)) : null;

const monthsOf = ({ period }: Step) => ({
  from: monthIso(period.from),
  to: monthIso(monthIndexOf(period.to - 1)),
});

const numbers = [
  'records',
  'lon',
  'lat',
  'km',
  'across',
  'along',
  'alongLower',
  'alongUpper',
  'spread',
  'major',
  'minor',
  'azimuth',
  'moveKm',
  'moveLower',
  'moveUpper',
  'bearing',
  'p',
] as const;

function centreCells({ centre }: Step): readonly Cell[] {
  if (centre === null) return new Array<null>(11).fill(null);
  const { lonLat, borderKm, acrossKm, along, spreadKm, ellipse } = centre;
  return [
    round(lonLat[0], 4),
    round(lonLat[1], 4),
    ...[borderKm, acrossKm, along.value, along.lower, along.upper, spreadKm].map((value) => round(value, 1)),
    ...[ellipse.semiMajorKm, ellipse.semiMinorKm, ellipse.azimuth].map((value) => round(value, 1)),
  ];
}

/** A row for each step, and one for the whole way from the first centre to the last, with its interval and p. */
export function tableOf(result: MeanCentresResult, { language }: FindingContext): FindingTable {
  const texts = words[language];
  const { steps, moves, drift, meta } = result;
  const rows = steps.map((step, index): readonly Cell[] => {
    const move = moves.find(({ to }) => to === index);
    const { from, to } = monthsOf(step);
    const moved =
      move === undefined ? [null, null, null, null] : [round(move.km, 1), null, null, round(move.bearing, 1)];
    return [stepName(step, result, language), from, to, step.records, ...centreCells(step), ...moved, null];
  });
  const [first, last] = drift === null ? [] : [steps[drift.from], steps[drift.to]];
  if (drift !== null && first !== undefined && last !== undefined) {
    const names = { first: stepName(first, result, language), last: stepName(last, result, language) };
    const { along } = drift;
    rows.push([
      say(words, language, 'driftRow', names),
      monthsOf(first).from,
      monthsOf(last).to,
      meta.n,
      ...[null, null, null, null],
      ...[along.value, along.lower, along.upper].map((value) => round(value, 1)),
      ...[null, null, null, null],
      ...[drift.km, drift.lower, drift.upper, drift.bearing].map((value) => round(value, 1)),
      drift.p,
    ]);
  }
  return {
    columns: [
      ...(['column.step', 'column.from', 'column.to'] as const).map((key) => ({ name: texts[key], isNumber: false })),
      ...numbers.map((key) => ({ name: texts[`column.${key}`], isNumber: true })),
    ],
    rows,
  };
}

const ringsOf = (ring: readonly (readonly [number, number])[]) => [
  ring.map(([lon, lat]) => [Number(lon.toFixed(5)), Number(lat.toFixed(5))]),
];

function stepFeatures(result: MeanCentresResult, { language }: FindingContext): readonly FindingFeature[] {
  return centredSteps(result).flatMap(({ index, step, centre }): FindingFeature[] => {
    const { along, ellipse, uncertainty } = centre;
    const shared = {
      step: index + 1,
      name: stepName(step, result, language),
      ...monthsOf(step),
      records: step.records,
    };
    const point: FindingFeature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [round(centre.lonLat[0], 5), round(centre.lonLat[1], 5)] },
      properties: {
        part: 'centre',
        ...shared,
        borderKm: round(centre.borderKm, 1),
        acrossKm: round(centre.acrossKm, 1),
        meanKm: round(along.value, 1),
        meanKmLower: round(along.lower, 1),
        meanKmUpper: round(along.upper, 1),
        spreadKm: round(centre.spreadKm, 1),
      },
    };
    const area = (part: string, ring: typeof uncertainty, more: FindingFeature['properties']): FindingFeature => ({
      type: 'Feature',
      geometry: { type: 'Polygon', coordinates: ringsOf(ring) },
      properties: { part, ...shared, ...more },
    });
    const axes = {
      semiMajorKm: round(ellipse.semiMajorKm, 1),
      semiMinorKm: round(ellipse.semiMinorKm, 1),
      azimuth: round(ellipse.azimuth, 1),
    };
    return [
      point,
      area('ellipse', ellipse.ring, axes),
      ...(uncertainty.length > 2 ? [area('uncertainty', uncertainty, { share: 0.95 })] : []),
    ];
  });
}

/** Centres, ellipses, small ellipses of uncertainty, and the track with the test that a claim stands on. */
export function featuresOf(result: MeanCentresResult, context: FindingContext): readonly FindingFeature[] {
  const centred = centredSteps(result);
  const { drift, meta } = result;
  const track: FindingFeature[] =
    drift === null
      ? []
      : [
          {
            type: 'Feature',
            geometry: {
              type: 'LineString',
              coordinates: centred.map(({ centre }) => [round(centre.lonLat[0], 5), round(centre.lonLat[1], 5)]),
            },
            properties: {
              part: 'track',
              records: meta.n,
              driftKm: round(drift.km, 1),
              driftKmLower: round(drift.lower, 1),
              driftKmUpper: round(drift.upper, 1),
              bearing: round(drift.bearing, 1),
              alongKm: round(drift.along.value, 1),
              alongKmLower: round(drift.along.lower, 1),
              alongKmUpper: round(drift.along.upper, 1),
              p: drift.p,
              pAnyMove: figureOf(meta.headlineP ?? Number.NaN),
            },
          },
        ];
  return [...track, ...stepFeatures(result, context)];
}
