import { filledText } from '../../../corridors/corridor.ts';
import type { OwnText } from '../../../document/own.ts';
import type { RegionStudy } from '../../../document/regions.ts';

interface Written {
  readonly name: string;
  readonly by: string;
  readonly weights: RegionStudy['weights'];
}

/**
 * Sets of weights as a file that this app reads again, and that a person can read: each weight with the name of its
 * criterion in both languages, its id in the catalogue and in the study.
 */
export function setsJson(
  sets: readonly Written[],
  criteria: RegionStudy['criteria'],
  nameOf: (spec: RegionStudy['criteria'][number]) => OwnText,
): string {
  const file = {
    sets: sets.map(({ name, by, weights }) => ({
      name,
      by,
      weights: criteria.map((spec) => ({
        id: spec.id,
        criterion: spec.criterion,
        name: filledText(nameOf(spec)),
        weight: weights[spec.id] ?? 0,
      })),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
