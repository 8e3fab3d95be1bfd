/** The sheet that the briefing opens at: of the session, never of the study. */
let opening = '';

/** Called by another workspace before it shows the briefing. */
export function openAt(sheet: string): void {
  opening = sheet;
}

/** Id of a sheet that may be gone; "" for none. */
export const openingSheet = (): string => opening;
