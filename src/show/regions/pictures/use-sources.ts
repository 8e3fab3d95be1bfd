import { citationOf } from '../../citation-text.ts';
import { useCockpit } from '../../cockpit.ts';
import type { Judged } from '../judged.ts';
import { sourcesText } from './sources-text.ts';

/** The line of sources under a picture of the ranking. */
export function useSources(judged: Judged): string {
  const { dataSets } = useCockpit();
  return sourcesText(judged, (name) => {
    const set = dataSets.find(({ table }) => table === name);
    return set === undefined ? name : citationOf(set, judged.language).publisher;
  });
}
