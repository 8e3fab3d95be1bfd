import type { Document } from './document.ts';

export const journeys = ['url', 'file', 'recipe', 'history'] as const;
export type Journey = (typeof journeys)[number];

const everywhere = { url: true, file: true, recipe: true, history: true } as const;
/** Not a step to undo: the eye moves, the study does not. */
const notUndone = { url: true, file: true, recipe: true, history: false } as const;

/** Where each key of the document goes. A total record: a new key does not compile until someone says where. */
export const travel = {
  schema: everywhere,
  workspace: notUndone,
  sources: everywhere,
  reports: { url: false, file: true, recipe: true, history: true },
  corridor: everywhere,
  corridors: everywhere,
  features: everywhere,
  events: everywhere,
  grid: everywhere,
  compare: everywhere,
  clauses: everywhere,
  disclosure: everywhere,
  analyses: everywhere,
  board: everywhere,
  significance: everywhere,
  pick: notUndone,
  sweep: notUndone,
  selection: everywhere,
  pins: notUndone,
  secondPeriod: everywhere,
  layers: everywhere,
  charts: everywhere,
  picture: notUndone,
  series: everywhere,
  playback: notUndone,
  hiddenEvents: everywhere,
  camera: notUndone,
  language: notUndone,
  theme: notUndone,
  sheets: everywhere,
  briefing: everywhere,
  regions: everywhere,
} as const satisfies Record<keyof Document, Record<Journey, boolean>>;

export const documentKeys = Object.keys(travel) as readonly (keyof Document)[];

/** The part of a document that goes on a journey. */
export function project(document: Document, journey: Journey): Partial<Document> {
  return Object.fromEntries(documentKeys.filter((key) => travel[key][journey]).map((key) => [key, document[key]]));
}
