import { createContext, useContext } from 'react';
import type { Language } from '../../base/words.ts';
import type { Sheet, SheetElement } from '../../document/document.ts';
import type { SheetNote } from '../../document/sheet.ts';
import type { Page } from '../page/page.ts';
import type { SheetContent } from '../page/sheet-content.ts';
import type { Vision } from '../theme/colour-vision.ts';
import type { NewSheet } from './new-sheet.ts';

/** What a person works on in the briefing: of the session, never of the study. */
export interface Choice {
  /** Ids; "" for none. */
  readonly sheet: string;
  readonly part: string;
  /** The note whose form is open. */
  readonly note: string;
  /** The kind of note that the next press on the page places; null: none. */
  readonly placing: SheetNote['kind'] | null;
  /** Languages of the preview; null: that of the page. */
  readonly seen: Language | 'both' | null;
  readonly zoom: 'fit' | 'full';
  /** Whose eyes, or which light, the page is previewed with; null: as it is. */
  readonly vision: Vision | null;
  /** What has to be known of the sheet that was added last. */
  readonly told: NewSheet['told'];
}

export const firstChoice: Choice = {
  sheet: '',
  part: '',
  note: '',
  placing: null,
  seen: null,
  zoom: 'fit',
  vision: null,
  told: null,
};

export interface AtHand {
  readonly choice: Choice;
  /** The sheet on display, and what it is made of once it is there. */
  readonly sheet: Sheet;
  readonly content: SheetContent | null;
  /** Its pages as they will be; null until they are planned. */
  readonly pages: Readonly<Record<Language, Page>> | null;
  /** The part that is chosen; undefined: none. */
  readonly part: SheetElement | undefined;
  /** False on a narrow screen: it is read there. */
  readonly isEditable: boolean;
  choose(change: Partial<Choice>): void;
}

export const AtHandContext = createContext<AtHand | null>(null);

export function useAtHand(): AtHand {
  const hand = useContext(AtHandContext);
  if (hand === null) throw new Error('a panel without a sheet');
  return hand;
}
