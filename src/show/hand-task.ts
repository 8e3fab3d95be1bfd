/** What may be open under a definition. */
export type OpenTask =
  /** Towns, ports, areas, routes and kilometres by name. */
  | { readonly kind: 'find' }
  /** Everything that can be done, by name, with its keys. */
  | { readonly kind: 'commands' }
  | { readonly kind: 'keys' }
  /** The form of a method, by its id in the catalogue. */
  | { readonly kind: 'run'; readonly method: string }
  /** Pictures, films, the study and its figures as files. */
  | { readonly kind: 'export' }
  /** Classes, colours and names of a layer, by its id in the study. */
  | { readonly kind: 'classes'; readonly layer: string }
  /** The table of what is marked on the map. */
  | { readonly kind: 'selection' }
  /** Studies that this browser keeps. */
  | { readonly kind: 'studies' }
  /** What differs between the study on display and another that is kept. */
  | { readonly kind: 'study-difference'; readonly study: string }
  /** The first run, from its first step. */
  | { readonly kind: 'tour' }
  /** Layouts and workspaces for a person's work. */
  | { readonly kind: 'presets' }
  | { readonly kind: 'about' };

/** A box or dialog over the page: of the session, never of the study. */
export type HandTask =
  | OpenTask
  /** What a control means: an id of the list of definitions. Over what it was asked in, which stays as it is; left out: nothing. */
  | { readonly kind: 'help'; readonly topic: string; readonly over?: OpenTask | null };

/** What is open under a definition, or by itself. */
export const taskUnder = (task: HandTask | null): OpenTask | null =>
  task?.kind === 'help' ? (task.over ?? null) : task;

/** A definition that is asked for while something is open. */
export const helpOver = (topic: string, now: HandTask | null): HandTask => ({
  kind: 'help',
  topic,
  over: taskUnder(now),
});
