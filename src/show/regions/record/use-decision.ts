import { useMemo } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { useJudged } from '../judged.ts';
import type { DecisionFacts } from './decision-facts.ts';

const lastDay = (months: number): string => new Date(Date.UTC(1970, months, 0)).toISOString().slice(0, 10);

/** What the record is written from now; null until the ranking is there. */
export function useDecision(): DecisionFacts | null {
  const { dataSets } = useCockpit();
  const { study, table, ranking, firmness } = useJudged();
  return useMemo(() => {
    if (table === null || ranking === null) return null;
    return {
      study,
      table,
      ranking,
      firmness,
      sets: dataSets.map(({ table: id, publisher, source, kind, to, firstMonth, months }) => ({
        table: id,
        publisher,
        source,
        isByDay: kind === 'incidents',
        to: to ?? (months > 0 ? lastDay(firstMonth + months) : null),
      })),
      hasCases: dataSets.some(({ kind }) => kind === 'cases'),
    };
  }, [study, table, ranking, firmness, dataSets]);
}
