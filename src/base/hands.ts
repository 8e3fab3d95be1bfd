/**
 * Further workers that take parts of a heavy computation. A part is named and gets plain data; the answer does not
 * depend on how many hands there are, because part k is the same whoever works it.
 */
export interface Hands {
  /** How many there are beside the worker itself; 0 where all is done in one place. */
  readonly count: number;
  /**
   * Hands out one part.
   * @param kernel id in the registry of part kernels
   * @param isOwn the arguments were made for this part alone: their buffers may be handed over
   */
  start(kernel: string, args: unknown, from: number, to: number, isOwn: boolean): Ticket;
}

/** A part that is being worked elsewhere. */
export interface Ticket {
  /** Undefined until it is there. */
  result(): unknown;
  /** A part whose hand failed is worked here instead. */
  hasFailed(): boolean;
  cancel(): void;
}

export const noHands: Hands = {
  count: 0,
  start: () => {
    throw new Error('there are no hands to start a part with');
  },
};
