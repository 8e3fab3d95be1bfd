import type { Opened } from './protocol.ts';

/** What planning needs to know of an open table. */
export interface OpenTable extends Pick<Opened, 'table' | 'kind' | 'firstMonth' | 'months' | 'groups'> {
  readonly sha256: string;
  /** Last day that the records cover, ISO; null for an empty table. */
  readonly to: string | null;
}
