import type { Document } from '../../document/document.ts';
import type { History } from '../../document/history.ts';

/** The saved study that the one on display came from. */
export interface SavedRef {
  readonly id: string;
  readonly name: string;
  /** When it was saved as it was opened here, ms since 1970: another tab may save it anew. */
  readonly at: number;
}

/** Which of the studies that this browser keeps is on display in this tab. */
export interface Shown {
  /** Under which it is kept; no two tabs have the same. */
  readonly id: string;
  readonly of: SavedRef | null;
  /** It is still being fetched from the browser's store: until then nothing is kept. */
  readonly isComing: boolean;
}

/** A study with its undo steps, and which of the kept ones it is. */
export interface Study {
  readonly document: Document;
  readonly history: History;
  readonly shown: Shown;
}

/** 60 random bits: `crypto.randomUUID` is not there on a page without HTTPS. */
export const newStudyId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => (part >>> 2).toString(36).padStart(6, '0')).join('');

export const isStudyId = (text: unknown): text is string => typeof text === 'string' && /^[a-z0-9]{12}$/.test(text);

export const newShown = (of: SavedRef | null = null): Shown => ({ id: newStudyId(), of, isComing: false });

/** Errors: none; what is no reference is null. */
export function parseSavedRef(json: unknown): SavedRef | null {
  if (typeof json !== 'object' || json === null || !('id' in json) || !('name' in json) || !('at' in json)) return null;
  const { id, name, at } = json;
  return isStudyId(id) && typeof name === 'string' && typeof at === 'number' ? { id, name, at } : null;
}
