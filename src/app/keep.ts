import { type Document, emptyDocument } from '../document/document.ts';
import { emptyHistory, type History } from '../document/history.ts';
import { parseDocument } from '../document/schema.ts';

/** What this browser keeps of a study: the study and its undo steps, never a row of data. */
const studyKey = 'corredor.study';
const historyKey = 'corredor.history';
/** The log of runs, which `run-log` writes. */
export const runsKey = 'corredor.runs';
/** Named mappings of files, which `data/kept-mappings` writes. */
export const mappingsKey = 'corredor.mappings';
const keys = [studyKey, historyKey, runsKey, mappingsKey];

export interface KeptStudy {
  readonly document: Document;
  readonly history: History;
}

/** Storage may be switched off, or full: then nothing is kept, and the page works on. */
export function keepStudy({ document, history }: KeptStudy): boolean {
  try {
    localStorage.setItem(studyKey, JSON.stringify(document));
    localStorage.setItem(historyKey, JSON.stringify(history));
    return true;
  } catch {
    return false;
  }
}

export function keptStudy(): KeptStudy | undefined {
  try {
    const parsed = parseDocument(JSON.parse(localStorage.getItem(studyKey) ?? 'null'));
    if (!parsed.ok) return undefined;
    return { document: parsed.value, history: parseHistory(JSON.parse(localStorage.getItem(historyKey) ?? 'null')) };
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

function parseHistory(json: unknown): History {
  if (typeof json !== 'object' || json === null || !('past' in json) || !('future' in json)) return emptyHistory;
  return { past: parseSteps(json.past), future: parseSteps(json.future) };
}

function parseSteps(json: unknown): History['past'] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((step: unknown) => {
    if (typeof step !== 'object' || step === null || !('document' in step) || !('command' in step)) return [];
    const parsed = parseDocument(step.document);
    const gesture = 'gesture' in step && typeof step.gesture === 'string' ? step.gesture : null;
    return parsed.ok ? [{ document: parsed.value, command: String(step.command), gesture }] : [];
  });
}

/** The study that a browser without any history opens on: in the reader's language and light. */
export function firstStudy(language: string, dark: boolean): Document {
  return { ...emptyDocument, language: language.startsWith('es') ? 'es' : 'en', theme: dark ? 'dark' : 'light' };
}
