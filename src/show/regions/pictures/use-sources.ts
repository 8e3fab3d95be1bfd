import { useCockpit } from '../../cockpit.ts';
import type { Judged } from '../judged.ts';
import { sourcesText } from './sources-text.ts';

/** The line of sources under a picture of the ranking. */
export function useSources(judged: Judged): string {
  const { dataSets } = useCockpit();
  return sourcesText(judged, (name) => dataSets.find(({ table }) => table === name)?.publisher ?? name);
}
