import { type Bilingual, corridorById } from '../../corridors/corridor.ts';
import { knownCoverage } from '../../corridors/known-coverage.ts';
import type { Region, Stretch } from '../../corridors/region.ts';
import { commonKm } from '../../corridors/stretches.ts';
import type { CoverageEntry } from '../../document/regions.ts';
import type { RegionFact } from '../region-shapes.ts';

type Coverage = RegionFact['coverage'];

const between: Bilingual = {
  en: 'No corridor of the programme holds most of it.',
  es: 'Ningún corredor del programa contiene la mayor parte.',
};

const saidAs = ({ state, date, source }: CoverageEntry): Coverage => ({
  state,
  date,
  source: { en: source, es: source },
});

/** What is known of each corridor, with its stretch; what a person says of a corridor stands in place of it. */
function byCorridor(said: readonly CoverageEntry[]): readonly { readonly stretch: Stretch; readonly is: Coverage }[] {
  return knownCoverage.flatMap(({ region, state, date, source }) => {
    const corridor = corridorById(region.replace(/^corridor:/, ''));
    if (corridor === undefined) return [];
    const own = said.find((entry) => entry.region === region);
    return [{ stretch: corridor, is: own === undefined ? { state, date, source } : saidAs(own) }];
  });
}

/**
 * The state of coverage of each region: what the person says of it, else that of the corridor of the programme which
 * holds most of its length along the border; of two, the one with more of it and then the shorter. Where no corridor
 * holds most of it, not verified.
 */
export function coverageOf(regions: readonly Region[], said: readonly CoverageEntry[]): readonly Coverage[] {
  const known = byCorridor(said);
  return regions.map(({ id, stretches, lengthKm }) => {
    const own = said.find(({ region }) => region === id);
    if (own !== undefined) return saidAs(own);
    const length = ({ fromKm, toKm }: Stretch): number => toKm - fromKm;
    const [most] = known
      .map(({ stretch, is }) => ({ stretch, is, km: commonKm(stretches, [stretch]) }))
      .filter(({ km }) => km > lengthKm / 2)
      .sort((a, b) => b.km - a.km || length(a.stretch) - length(b.stretch));
    return most === undefined ? { state: 'not-verified', date: '', source: between } : most.is;
  });
}
