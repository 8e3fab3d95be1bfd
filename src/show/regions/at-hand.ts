import { createContext, useContext } from 'react';

/** What the pictures of the regions share, of the session and never of the study. */
export interface RegionsHand {
  /** The region that the pointer or the focus is on, in the table, the map or a chart; null for none. */
  readonly hovered: string | null;
  hover(region: string | null): void;
}

export const RegionsHandContext = createContext<RegionsHand>({ hovered: null, hover: () => undefined });

export const useRegionsHand = (): RegionsHand => useContext(RegionsHandContext);
