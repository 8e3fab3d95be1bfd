import { useMemo } from 'react';
import { isOwnSet } from '../../../disclose/briefing-limits.ts';
import { useCockpit } from '../../cockpit.ts';
import { useJudged } from '../judged.ts';
import type { DecisionFacts } from './decision-facts.ts';

/** What the record is written from now; null until the ranking is there. */
export function useDecision(): DecisionFacts | null {
  const { document, dataSets } = useCockpit();
  const { study, table, ranking, firmness } = useJudged();
  return useMemo(() => {
    if (table === null || ranking === null) return null;
    return {
      study,
      table,
      ranking,
      firmness,
      sets: dataSets.map((set) => ({
        table: set.table,
        publisher: set.publisher,
        own: isOwnSet(set, document) ? set.file : '',
        source: set.source,
        isByDay: set.kind === 'incidents',
        to: set.to,
      })),
      hasCases: dataSets.some(({ kind }) => kind === 'cases'),
    };
  }, [study, table, ranking, firmness, document, dataSets]);
}
