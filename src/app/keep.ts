import { type Document, emptyDocument } from '../document/document.ts';
import type { History } from '../document/history.ts';
import { parseDocument } from '../document/schema.ts';
import { firstRunKey } from './first-run.ts';
import { layoutKey } from './kept-layout.ts';
import { parseHistory } from './studies/parse-history.ts';
import { isStudyId, parseSavedRef, type SavedRef } from './studies/shown.ts';

/**
 * What this browser keeps of the study on display where it can be written at once, as the page is closed: the study and
 * its undo steps, never a row of data. `studies/shelf` keeps all studies, a moment later.
 */
const studyKey = 'corredor.study';
const historyKey = 'corredor.history';
/** The log of runs, which `run-log` writes. */
export const runsKey = 'corredor.runs';
/** Named mappings of files, which `data/kept-mappings` writes. */
export const mappingsKey = 'corredor.mappings';
const keys = [studyKey, historyKey, runsKey, mappingsKey, layoutKey, firstRunKey];

export interface KeptStudy {
  /** Empty for a study that was kept before studies had one. */
  readonly id: string;
  readonly of: SavedRef | null;
  readonly document: Document;
  readonly history: History;
}

/** Undo steps that are kept where not all find room. */
const fewerSteps = [Number.POSITIVE_INFINITY, 20, 3, 0];

/** Storage may be switched off, or full: then nothing is kept here, and the page works on. */
export function keepStudy({ id, of, document, history }: KeptStudy): boolean {
  for (const most of fewerSteps) {
    const steps = {
      past: history.past.slice(Math.max(0, history.past.length - most)),
      future: most === Number.POSITIVE_INFINITY ? history.future : [],
    };
    try {
      // The steps of another study must not stand beside this one.
      localStorage.removeItem(historyKey);
      localStorage.setItem(studyKey, JSON.stringify({ id, of, document }));
      localStorage.setItem(historyKey, JSON.stringify(steps));
      return true;
    } catch {
      // Fewer steps may find room.
    }
  }
  return false;
}

export function keptStudy(): KeptStudy | undefined {
  try {
    const json: unknown = JSON.parse(localStorage.getItem(studyKey) ?? 'null');
    if (typeof json !== 'object' || json === null) return undefined;
    // Before studies had an id, the study stood here by itself.
    const inside = 'document' in json ? json.document : json;
    const parsed = parseDocument(inside);
    if (!parsed.ok) return undefined;
    return {
      id: 'id' in json && isStudyId(json.id) ? json.id : '',
      of: 'of' in json ? parseSavedRef(json.of) : null,
      document: parsed.value,
      history: parseHistory(JSON.parse(localStorage.getItem(historyKey) ?? 'null')),
    };
  } catch {
    return undefined;
  }
}

export function keptSizes(): readonly { readonly name: string; readonly bytes: number }[] {
  try {
    return keys.flatMap((name) => {
      const text = localStorage.getItem(name);
      return text === null ? [] : [{ name, bytes: new TextEncoder().encode(text).length }];
    });
  } catch {
    return [];
  }
}

export function forgetStudy(): void {
  try {
    for (const key of keys) localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** The study that a browser without any history opens on: in the reader's language and light. */
export function firstStudy(language: string, dark: boolean): Document {
  return { ...emptyDocument, language: language.startsWith('es') ? 'es' : 'en', theme: dark ? 'dark' : 'light' };
}
