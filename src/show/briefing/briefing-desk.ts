import { createContext, useContext } from 'react';
import type { Progress } from '../../base/steps.ts';
import type { Language } from '../../base/words.ts';
import type { Status } from '../cockpit.ts';
import type { ExportOrder, FormatCard } from '../page/format-card.ts';
import type { SheetContent } from '../page/sheet-content.ts';

/** What the briefing's panels see beside the cockpit. */
export interface BriefingDesk {
  /** What the sheets are made of, by id: made one after another while the briefing is on display, those seen first. */
  readonly sheets: Readonly<Record<string, Status<SheetContent>>>;
  /** Kinds of files that sheets are written to. */
  readonly formats: readonly FormatCard[];
  /** The sheet on display, which is made before the others. */
  show(sheet: string): void;
  /** Sheets as a file, checked before it is offered; and what stops that. */
  exportSheets(order: ExportOrder): void;
  stopExport(): void;
  /**
   * All sheets as they are, and as they would be with one table in another one's place: nothing is replaced. Null where
   * it was stopped or could not be made.
   */
  compareReleases(
    from: string,
    to: string,
    onProgress: (progress: Progress) => void,
  ): Promise<readonly Renewed[] | null>;
  /** Hands the pages to the browser's own printing. */
  print(languages: readonly Language[]): void;
  /** A sheet as a picture on the clipboard; false where the browser did not allow it. */
  copyPicture(sheet: string, language: Language): Promise<boolean>;
}

/** A sheet before and after a newer release. */
export interface Renewed {
  readonly before: SheetContent;
  readonly after: SheetContent;
}

export const BriefingContext = createContext<BriefingDesk | null>(null);

export function useBriefing(): BriefingDesk {
  const desk = useContext(BriefingContext);
  if (desk === null) throw new Error('a panel outside the briefing');
  return desk;
}
