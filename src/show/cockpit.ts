import { createContext, useContext } from 'react';
import type { Problem } from '../base/problem.ts';
import type { Progress } from '../base/steps.ts';
import type { Disclosed, SegmentResult } from '../disclose/disclosed.ts';
import type { CommandArgs, CommandName } from '../document/commands/index.ts';
import type { Document } from '../document/document.ts';

export type Status<T> =
  | { readonly status: 'waiting' }
  | { readonly status: 'running'; readonly progress: Progress; readonly last: T | null }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'cancelled' };

/** What can be shown of a status: the value, or the last one while a new one is made. */
export function latestOf<T>(status: Status<T>): T | null {
  if (status.status === 'ready') return status.value;
  return status.status === 'running' ? status.last : null;
}

/** Where the mouse or the arrow keys point: the same place and month on every picture. */
export interface Hover {
  readonly km: number | null;
  /** Months since January 1970. */
  readonly month: number | null;
}

export interface DataSet {
  readonly publisher: string;
  readonly title: string;
  readonly licence: string;
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly groups: readonly { readonly column: string; readonly labels: readonly string[] }[];
}

export interface Results {
  /** The figures under the corridor and the clauses. */
  readonly areas: Status<Disclosed<SegmentResult>>;
  /** The same over the whole border and period, for scales that do not move. */
  readonly study: Status<Disclosed<SegmentResult>>;
  readonly dataSet: Status<DataSet>;
}

/** All that a panel sees. */
export interface Cockpit {
  readonly document: Document;
  readonly results: Results;
  readonly hover: Hover;
  readonly undoable: { readonly undo: string | null; readonly redo: string | null };
  readonly requestsElsewhere: number;
  dispatch<Name extends CommandName>(name: Name, args: CommandArgs<Name>, gesture?: string): void;
  point(hover: Hover): void;
  undo(): void;
  redo(): void;
}

export const CockpitContext = createContext<Cockpit | null>(null);

export function useCockpit(): Cockpit {
  const cockpit = useContext(CockpitContext);
  if (cockpit === null) throw new Error('a panel outside the cockpit');
  return cockpit;
}
