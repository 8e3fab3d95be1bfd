import { problem } from '../../../base/problem.ts';
import { err } from '../../../base/result.ts';
import { type Method, resolveParams } from '../../method.ts';
import { regionProfile } from '../../regions/region-profile.ts';
import { card } from './card.ts';

/**
 * The profile of one region, as it is kept in a study. Fails with "figures-missing" where it is given no regions, and
 * "areas-missing" where the one that it names is not among them.
 */
export const regionProfileMethod: Method = {
  card,
  *run({ regions }, given, seed) {
    if (regions === undefined) return err(problem('figures-missing'));
    const { region } = resolveParams(card, given);
    const named = typeof region === 'string' && region !== '' ? { region } : {};
    return yield* regionProfile(regions.ground, { ...regions.study, ...named, seed });
  },
};
