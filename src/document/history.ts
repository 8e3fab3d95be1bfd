import type { Document } from './document.ts';
import { documentKeys, travel } from './travel.ts';

export interface Step {
  readonly document: Document;
  /** What led away from this state, as `stepIdOf` calls it: the words of the undo button. */
  readonly command: string;
  /** A drag is one step: all its changes carry the same gesture. */
  readonly gesture: string | null;
}

export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const emptyHistory: History = { past: [], future: [] };
export const deepest = 100;

/** The history after a command turned `before` into `after`. Changes of keys that do not travel there are no step. */
export function record(
  history: History,
  before: Document,
  after: Document,
  command: string,
  gesture: string | null = null,
): History {
  if (documentKeys.every((key) => !travel[key].history || before[key] === after[key])) return history;
  const last = history.past.at(-1);
  if (gesture !== null && last?.gesture === gesture) return { past: history.past, future: [] };
  return { past: [...history.past, { document: before, command, gesture }].slice(-deepest), future: [] };
}

/** The document one step back, its eye (camera, language, theme) left where it is; undefined at the beginning. */
export function undo(history: History, present: Document): { history: History; document: Document } | undefined {
  const step = history.past.at(-1);
  if (step === undefined) return undefined;
  return {
    history: {
      past: history.past.slice(0, -1),
      future: [...history.future, { ...step, document: present }],
    },
    document: withUndoneKeys(present, step.document),
  };
}

export function redo(history: History, present: Document): { history: History; document: Document } | undefined {
  const step = history.future.at(-1);
  if (step === undefined) return undefined;
  return {
    history: {
      past: [...history.past, { ...step, document: present }].slice(-deepest),
      future: history.future.slice(0, -1),
    },
    document: withUndoneKeys(present, step.document),
  };
}

function withUndoneKeys(present: Document, target: Document): Document {
  const kept = documentKeys.filter((key) => !travel[key].history).map((key) => [key, present[key]]);
  return { ...target, ...Object.fromEntries(kept) };
}
