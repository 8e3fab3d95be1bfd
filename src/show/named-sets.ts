import type { Document } from '../document/document.ts';
import type { DataSet } from './cockpit.ts';

/** Loaded sets that the findings count in or divide by: "table:s1", "table:s2:population" in their parameters. */
export function namedSets({ analyses }: Pick<Document, 'analyses'>, dataSets: readonly DataSet[]): readonly DataSet[] {
  const named = analyses.flatMap(({ params }) =>
    Object.values(params).flatMap((value) => {
      const [kind, id] = String(value).split(':');
      return kind === 'table' && id !== undefined ? [id] : [];
    }),
  );
  return dataSets.filter(({ table }) => named.includes(table));
}
