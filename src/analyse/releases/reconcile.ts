import type { Steps } from '../../base/steps.ts';
import type { Provenance, Table } from '../../columns/table.ts';
import type { ReconciliationResult } from '../release-shapes.ts';

/** A table that may give the same figures as another publisher's. */
export interface Published {
  readonly name: string;
  readonly table: Table;
  readonly provenance: Provenance;
}

/** What publishers say of the same figure, side by side. */
export function* reconcile(tables: readonly Published[]): Steps<ReconciliationResult> {
  yield { done: 0, total: tables.length };
  return { shape: 'reconciliation', tables: [] };
}
