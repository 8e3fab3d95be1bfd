import type { Words } from '../base/words.ts';
import type { Document } from './document.ts';

/** The one way to change a document. Keyboard, menu, palette and the undo button read the same object. */
export interface Command<Args> {
  readonly id: string;
  readonly words: Words<'name'>;
  apply(document: Document, args: Args): Document;
  /** Where one name does not tell its steps apart: their names, and which of them a change is. */
  readonly steps?: { readonly words: Words; of(args: Args): string };
}

/** What a step to undo is called by: the command, and which of its steps it was. */
export const stepIdOf = <Args>({ id, steps }: Pick<Command<Args>, 'id' | 'steps'>, args: Args): string =>
  steps === undefined ? id : `${id}:${steps.of(args)}`;

export const defineCommand = <Args>(command: Command<Args>): Command<Args> => command;
