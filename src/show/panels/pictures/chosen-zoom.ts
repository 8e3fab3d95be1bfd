import type { Document } from '../../../document/document.ts';
import { type Extent, roomy, type Zoom } from '../../charts/zoom.ts';

/** What the filters of place and time choose, as what the axes show; null where they choose neither. */
export function chosenZoom(result: Extent, { time, place }: Document['clauses']): Zoom | null {
  const months = time?.kind === 'months' ? { from: time.from, to: time.to } : null;
  const kilometres = place?.kind === 'kilometres' ? { from: place.from, to: place.to } : null;
  if (months === null && kilometres === null) return null;
  return roomy(result, { kilometres, months });
}
