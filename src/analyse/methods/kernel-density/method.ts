import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { borderPlane } from '../../../corridors/albers.ts';
import { type CorridorRecords, corridorRecords } from '../../corridor-records.ts';
import { bandwidthRule } from '../../kernels/bandwidth-rule.ts';
import { densityLevels } from '../../kernels/density-levels.ts';
import { effectiveNumber } from '../../kernels/effective-number.ts';
import { kernelDensityPlane } from '../../kernels/kernel-density-plane.ts';
import type { PlaneGrid, PlanePoints } from '../../kernels/plane-grid.ts';
import { weightedVariance } from '../../kernels/weighted-variance.ts';
import { type Method, type MethodInput, type ParamValues, resolveParams } from '../../method.ts';
import type { DensityResult } from '../../shapes.ts';
import { card } from './card.ts';
import { contoursOf } from './contours.ts';

const leastRecords = 30;
/** Shares of the density that the smallest areas hold, wide to narrow: the lower bounds of the bands. */
const bandShares = [0.95, 0.8, 0.6, 0.4, 0.2];
/** Steps of the grid that a bandwidth spans at least: sums over the grid then keep the integral to 1 %. */
const leastSteps = 4;
/** A Gaussian with standard deviation h / sqrt 8 has the quartic's variance. */
const perDeviation = Math.sqrt(8);
/** How far around the records the grid reaches, in bandwidths. A Gaussian has 1 in 10,000 beyond it. */
const margins = { quartic: 1, gaussian: 1.6 } as const;

interface Extent {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function planePoints(table: IncidentTable, { rows, weight }: CorridorRecords): PlanePoints {
  const [x, y] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  const place = new Float64Array(2);
  rows.forEach((row, i) => {
    borderPlane.forward(table.lon[row], table.lat[row], place, 0);
    [x[i], y[i]] = place;
  });
  return { x, y, weight };
}

function extentOf({ x, y }: PlanePoints): Extent {
  const extent = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (let i = 0; i < x.length; i++) {
    extent.west = Math.min(extent.west, x[i]);
    extent.east = Math.max(extent.east, x[i]);
    extent.south = Math.min(extent.south, y[i]);
    extent.north = Math.max(extent.north, y[i]);
  }
  return extent;
}

/** Bandwidth of the quartic, km; of the Gaussian's like. */
function bandwidthOf(points: PlanePoints, params: ParamValues): number {
  if (params.bandwidthBy !== 'rule') return Number(params.bandwidthKm);
  const [across, up] = [points.x, points.y].map((values) => weightedVariance(values, points.weight));
  const events = points.weight === null ? points.x.length : effectiveNumber(points.weight);
  return perDeviation * bandwidthRule('scott', events, 2) * Math.sqrt((across + up) / 2);
}

/** Points at whole multiples of the step, so that two runs of one step have the same ones. */
function gridAround(extent: Extent, step: number, margin: number): PlaneGrid {
  const first = (low: number): number => Math.floor((low - margin) / step) - 1;
  const count = (low: number, high: number): number => Math.ceil((high + margin) / step) + 2 - first(low);
  return {
    west: first(extent.west) * step,
    south: first(extent.south) * step,
    step,
    columns: count(extent.west, extent.east),
    rows: count(extent.south, extent.north),
  };
}

function* degreesOf(grid: PlaneGrid): Steps<Float32Array> {
  const lonLat = new Float32Array(2 * grid.columns * grid.rows);
  const place = new Float64Array(2);
  for (let r = 0; r < grid.rows; r++) {
    if (r % 16 === 0) yield { done: r, total: grid.rows };
    for (let c = 0; c < grid.columns; c++) {
      borderPlane.inverse(grid.west + c * grid.step, grid.south + r * grid.step, place, 0);
      lonLat.set(place, 2 * (r * grid.columns + c));
    }
  }
  return lonLat;
}

type Surface = Omit<DensityResult, 'shape' | 'meta' | 'period' | 'bandwidthKm'>;

const noSurface: Surface = {
  columns: 0,
  rows: 0,
  cellKm: 0,
  values: new Float32Array(0),
  lonLat: new Float32Array(0),
  contours: [],
  largest: 0,
  integral: 0,
};

function* surfaceOf(points: PlanePoints, extent: Extent, bandwidth: number, params: ParamValues): Steps<Surface> {
  const kind = params.kernel === 'gaussian' ? 'gaussian' : 'quartic';
  const grid = gridAround(extent, Number(params.gridKm), margins[kind] * bandwidth);
  const radius = kind === 'gaussian' ? bandwidth / perDeviation : bandwidth;
  const values = yield* kernelDensityPlane(points, grid, { kind, radius });
  const [largest, sum] = values.reduce(([most, all], value) => [Math.max(most, value), all + value], [0, 0]);
  const contours = yield* contoursOf(grid, values, densityLevels(values, bandShares), largest);
  return {
    columns: grid.columns,
    rows: grid.rows,
    cellKm: grid.step,
    values: Float32Array.from(values),
    lonLat: yield* degreesOf(grid),
    contours,
    largest,
    integral: sum * grid.step * grid.step,
  };
}

/** Why there is no surface: too few records, all at one place, or a kernel as wide as the records lie. */
function refusal(records: number, extent: Extent, bandwidth: number): Problem | null {
  if (records < leastRecords) return problem('too-few-events', { records, needed: leastRecords });
  const reach = Math.hypot(extent.east - extent.west, extent.north - extent.south);
  if (!(reach > 0)) return problem('no-variance');
  return 2 * bandwidth >= reach ? problem('radius-covers-all', { km: Math.round(bandwidth) }) : null;
}

/**
 * Density of the records of the corridor on an equal-area plane, records (or people) per km2 and period, without edge
 * correction; both sides in one surface, or one side's records alone. Fails with "figures-missing" and "empty-period";
 * other conditions that fail stand in the meta, without a surface.
 */
function* run(input: MethodInput, given: ParamValues, seed: number): Steps<Result<DensityResult, Problem>> {
  if (input.incidents === null) return err(problem('figures-missing'));
  if (input.now.from >= input.now.to) return err(problem('empty-period'));
  const params = resolveParams(card, given);
  const records = yield* corridorRecords(input.incidents, input, params);
  const points = planePoints(input.incidents, records);
  const extent = extentOf(points);
  const bandwidth = bandwidthOf(points, params);
  // A rule gives no bandwidth to records that are not there.
  const finest = bandwidth > 0 ? bandwidth / leastSteps : Infinity;
  const used = { ...params, gridKm: Math.min(Number(params.gridKm), finest) };
  const refused = refusal(records.rows.length, extent, bandwidth);
  return ok({
    shape: 'density',
    meta: {
      stamp: { method: card.id, version: card.version, params: used, seed },
      n: records.rows.length,
      people: records.people,
      missing: records.missing,
      tests: 0,
      headlineP: null,
      basis: input.basis,
      problems: refused === null ? [] : [refused],
    },
    period: input.now,
    bandwidthKm: bandwidth,
    ...(refused === null ? yield* surfaceOf(points, extent, bandwidth, used) : noSurface),
  });
}

export const kernelDensityMethod: Method = { card, run };
