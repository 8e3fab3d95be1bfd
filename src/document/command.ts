import type { Words } from '../base/words.ts';
import type { Document } from './document.ts';

/** The one way to change a document. Keyboard, menu, palette and the undo button read the same object. */
export interface Command<Args> {
  readonly id: string;
  readonly words: Words<'name'>;
  apply(document: Document, args: Args): Document;
}

export const defineCommand = <Args>(command: Command<Args>): Command<Args> => command;
