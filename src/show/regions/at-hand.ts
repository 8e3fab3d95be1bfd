import { createContext, useContext } from 'react';

/** What the pictures of the regions share, of the session and never of the study. */
export interface RegionsHand {
  /** The region that the pointer or the focus is on, in the table, the map or a chart; null for none. */
  readonly hovered: string | null;
  hover(region: string | null): void;
}

/** What is looked at, view after view and region after region, is one step to undo. */
export const looking = 'regions-looking';

export const RegionsHandContext = createContext<RegionsHand>({ hovered: null, hover: () => undefined });

export const useRegionsHand = (): RegionsHand => useContext(RegionsHandContext);
