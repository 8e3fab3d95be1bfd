import { describe, expect, it } from 'vitest';
import { rankingSample, regionTableSample, sampleFacts } from '../../../../tests/support/region-samples.ts';
import { disclose } from '../../../disclose/disclose.ts';
import { emptyRegions } from '../../../document/regions.ts';
import { rankedOf } from '../../findings/region-ranking/ranked.ts';
import { themes } from '../../theme/colours.ts';
import type { Judged } from '../judged.ts';
import { regionPicture, regionTip } from './region-picture.ts';

const none = { threshold: null };

/** All of the sample, or the first four ranked with the fifth left out and the sixth without a figure. */
function judged(isAll: boolean): Judged {
  const whole = rankingSample();
  const parts = {
    regions: whole.regions.slice(0, 4),
    notRanked: [
      { id: whole.regions[4].id, name: whole.regions[4].name, why: 'left-out' },
      { id: whole.regions[5].id, name: whole.regions[5].name, why: 'no-figure' },
    ],
  };
  const ranking = disclose(rankingSample(isAll ? {} : parts), none);
  return {
    language: 'en',
    theme: themes.light,
    study: emptyRegions,
    ranking,
    table: disclose(regionTableSample(), none),
    firmness: null,
    hasFailed: false,
    ranked: rankedOf(ranking, 'en'),
    criteria: [],
  };
}
const ids = sampleFacts.map(({ id }) => id);
const entriesOf = (picture: ReturnType<typeof regionPicture>) =>
  picture.legends.flatMap(({ entries }) => entries.map(({ id }) => id));

describe('the map of the candidates', () => {
  it('draws every region, its rank in its middle, from end to end of the border', () => {
    const picture = regionPicture(judged(true));
    expect([...picture.drawn.middles.keys()]).toEqual(ids);
    expect(picture.names).toHaveLength(6);
    expect([picture.fromKm, Math.round(picture.toKm)]).toEqual([0, 3183]);
    const [west, south, east, north] = picture.bounds;
    for (const [lon, lat] of picture.drawn.middles.values()) {
      expect(lon > west && lon < east && lat > south && lat < north).toBe(true);
    }
    expect(entriesOf(picture)).not.toContain('unranked');
  });

  it('draws one that is left out as an edge, and dots over one without a figure', () => {
    const picture = regionPicture(judged(false));
    expect(picture.names).toHaveLength(4);
    expect(entriesOf(picture)).toEqual(expect.arrayContaining(['unranked', 'missing']));
    const dots = picture.drawn.drawings.find(({ id }) => id === 'regions:missing');
    const count = dots?.kind === 'circles' ? dots.radiusPx.length : 0;
    const owners = new Set(Array.from({ length: count }, (_, i) => picture.drawn.regionAt('regions:missing', i)));
    expect(owners.has(ids[5])).toBe(true);
    expect(owners.has(ids[4])).toBe(false);
  });

  it('says what a region is under the pointer, ranked or not', () => {
    const some = judged(false);
    expect(regionTip(ids[0], some)).toEqual(
      expect.arrayContaining(['California - Baja California', 'Coverage: not verified']),
    );
    expect(regionTip(ids[4], some)[1]).toBe('Not ranked: left out by the planner');
    expect(regionTip('nowhere', some)).toEqual([]);
  });

  it('is empty before the table is there', () => {
    const picture = regionPicture({ ...judged(true), table: null });
    expect([picture.drawn.drawings, picture.legends]).toEqual([[], []]);
  });
});
