import type { MethodFacts } from '../../../analyse/facts.ts';
import { corridorOf, namedCorridor } from '../../../corridors/corridor.ts';
import type { Document } from '../../../document/document.ts';

/**
 * What a method starts with in this study where that is not its card's own: the depth of a corridor that is shallower,
 * as the least of the method's choices that covers it.
 */
export function startParams(
  { params }: Pick<MethodFacts, 'params'>,
  study: Pick<Document, 'corridor' | 'corridors'>,
): Readonly<Record<string, string>> {
  const depth = corridorOf(namedCorridor(study))?.depthKm;
  const spec = params.find(({ id }) => id === 'depthKm');
  if (depth === undefined || spec?.kind !== 'choice') return {};
  const covering = spec.choices.find((choice) => Number(choice) >= depth);
  return covering === undefined || covering === spec.initial ? {} : { depthKm: covering };
}
