import type { Document } from '../document/document.ts';
import { tablesOfRegions } from '../document/judges-regions.ts';
import type { DataSet } from './cockpit.ts';

/**
 * Loaded sets that the findings count in or divide by: "table:s1", "table:s2:population" in their parameters; and those
 * that judged regions are made from.
 */
export function namedSets({ analyses }: Pick<Document, 'analyses'>, dataSets: readonly DataSet[]): readonly DataSet[] {
  const named = analyses.flatMap(({ params }) =>
    Object.values(params).flatMap((value) => {
      const [kind, id] = String(value).split(':');
      return kind === 'table' && id !== undefined ? [id] : [];
    }),
  );
  const all = [...named, ...tablesOfRegions({ analyses }, dataSets)];
  return dataSets.filter(({ table }) => all.includes(table));
}
