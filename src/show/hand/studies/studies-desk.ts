import { createContext, useContext } from 'react';
import type { Problem } from '../../../base/problem.ts';
import type { Result } from '../../../base/result.ts';
import type { Document } from '../../../document/document.ts';

/** A study that this browser keeps, as a list shows it. */
export interface StudyCard {
  readonly id: string;
  /** "saved": by a person, under a name; "recent": what was on display in a tab. */
  readonly kind: 'saved' | 'recent';
  /** Of a recent study, that of the saved one it came from; may be empty. */
  readonly name: string;
  readonly note: string;
  /** When it was kept, ms since 1970. */
  readonly at: number;
  readonly bytes: number;
  /** It is on display in this tab, or what is came from it. */
  readonly isHere: boolean;
  /** Fails where another version wrote it. */
  readonly study: Result<Document, Problem>;
}

/** All studies that this browser keeps, the newest first, and how much room it has. */
export interface Shelf {
  readonly cards: readonly StudyCard[];
  /** Bytes that the page uses and may use; null where the browser does not say. */
  readonly room: { readonly used: number; readonly most: number } | null;
}

export interface Naming {
  readonly name: string;
  readonly note: string;
}

/** What dialogs about studies ask for. Errors: "storage-full", "storage-off", "study-not-kept". */
export interface StudiesDesk {
  /** The name under which the study on display was saved; empty where it was not. */
  nameHere(): string;
  list(): Promise<Result<Shelf, Problem>>;
  find(id: string): Promise<Result<StudyCard, Problem>>;
  /** Saves the study on display: over the one that it came from where `asNew` is false and no other tab saved that since. */
  save(naming: Naming, asNew: boolean): Promise<Result<{ readonly isCopy: boolean }, Problem>>;
  open(id: string): Promise<Result<null, Problem>>;
  rename(id: string, naming: Naming): Promise<Result<null, Problem>>;
  duplicate(id: string, naming: Naming): Promise<Result<null, Problem>>;
  /** Gives what brings it back. */
  remove(id: string): Promise<Result<() => Promise<Result<null, Problem>>, Problem>>;
  saveFile(id: string): Promise<Result<null, Problem>>;
  /** Calls when the list is another, in this tab or in another one. */
  subscribe(listener: () => void): () => void;
}

export const StudiesDeskContext = createContext<StudiesDesk | null>(null);

export function useStudies(): StudiesDesk {
  const desk = useContext(StudiesDeskContext);
  if (desk === null) throw new Error('a dialog about studies without their desk');
  return desk;
}
