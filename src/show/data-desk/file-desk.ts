import { createContext, useContext } from 'react';
import type { Problem } from '../../base/problem.ts';
import type { Progress } from '../../base/steps.ts';
import type { Inspection } from '../../columns/inspection.ts';
import type { AreaMonthsResult, Disclosed, ReconciliationResult, ReleaseDiffResult } from '../../disclose/disclosed.ts';
import type { Mapping, Reading } from '../../document/reading.ts';

/** An answer of the desk, or why there is none. */
export type Told<T> =
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'cancelled' };

/** A sentence in both languages on what a release would change in what was concluded. */
export interface ChangedConclusion {
  /** Method and its number in the study, or a sheet's title. */
  readonly name: { readonly en: string; readonly es: string };
  readonly before: { readonly en: string; readonly es: string };
  readonly after: { readonly en: string; readonly es: string };
  readonly isSame: boolean;
}

/** What dialogs about files may ask for, beside the cockpit. */
export interface FileDesk {
  /** What the file of the task is, read in this way; the last call wins, earlier ones come back cancelled. */
  inspect(reading: Reading, onProgress: (progress: Progress) => void): Promise<Told<Inspection>>;
  /** Reads the file of the task in this way, and closes the dialog when that is done; else it stays as it is. */
  read(reading: Reading): Promise<Told<null>>;
  /** Every rejected row of a table as CSV. */
  rejections(table: string): Promise<Told<{ readonly csv: string }>>;
  releaseDiff(before: string, after: string): Promise<Told<Disclosed<ReleaseDiffResult>>>;
  /** Runs every analysis of the study on the later release too, and says what changed in what they say. */
  conclusions(
    before: string,
    after: string,
    onProgress: (progress: Progress) => void,
  ): Promise<readonly ChangedConclusion[] | null>;
  /** Puts the later release in the place of the one before, in one step to undo. */
  replace(before: string, after: string): void;
  reconcile(): Promise<Told<Disclosed<ReconciliationResult>>>;
  areaMonths(table: string, measure: string): Promise<Told<Disclosed<AreaMonthsResult>>>;
  /** Mappings that this browser keeps, by name. */
  mappings(): readonly Mapping[];
  /** False where the browser keeps nothing. */
  keepMapping(mapping: Mapping): boolean;
  forgetMapping(name: string): void;
}

export const FileDeskContext = createContext<FileDesk | null>(null);

export function useFileDesk(): FileDesk {
  const desk = useContext(FileDeskContext);
  if (desk === null) throw new Error('a dialog about files outside its desk');
  return desk;
}
