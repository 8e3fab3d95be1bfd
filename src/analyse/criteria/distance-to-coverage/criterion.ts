import { ok } from '../../../base/result.ts';
import { borderLengthKm } from '../../../corridors/corridor.ts';
import type { Region } from '../../../corridors/region.ts';
import { commonKm, joinedStretches } from '../../../corridors/stretches.ts';
import { type CoveredRegion, coveredRegions, nearestCoverage } from '../../regions/nearest-coverage.ts';
import type { Criterion } from '../criterion.ts';
import { figured, figuresOf, lacking, type MadeFigure } from '../made-figures.ts';
import { card } from './card.ts';

const keys = ['covered-km'];

interface Covered {
  readonly active: readonly CoveredRegion[];
  readonly all: readonly CoveredRegion[];
}

function distanceOf({ stretches }: Region, { active, all }: Covered, isVerifiedOnly: boolean): MadeFigure {
  if (stretches.length === 0) return lacking('not-at-this-level');
  const verified = nearestCoverage(stretches, active);
  const nearest = nearestCoverage(stretches, all);
  // Coverage of nowhere has no distance, and nobody has said of any.
  if (nearest === null) return lacking('not-brought');
  const counted = isVerifiedOnly ? active : all;
  const covered = joinedStretches(counted.flatMap((one) => one.stretches));
  const parts = { 'covered-km': commonKm(stretches, covered) };
  const rests = nearest.state !== 'active';
  if (isVerifiedOnly && rests) {
    return lacking('unverified', {
      parts,
      low: nearest.km,
      high: verified?.km ?? borderLengthKm,
      flags: ['unverified-coverage'],
    });
  }
  return figured(nearest.km, { parts, flags: rests ? ['unverified-coverage'] : [] });
}

export const distanceToCoverage: Criterion = {
  card,
  *figures(ground, { params }) {
    yield { done: 0, total: ground.regions.length };
    const all = coveredRegions(ground);
    const covered = { all, active: all.filter(({ state }) => state === 'active') };
    const rows = ground.regions.map((region) => distanceOf(region, covered, params.counts === 'active'));
    return ok(figuresOf(rows, { unit: 'unit', period: null, tables: [], parts: keys }));
  },
};
