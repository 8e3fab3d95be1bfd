/** One way of doing the work, timed by the bench. */
export interface Contender {
  readonly name: string;
  /** Does the work once; what it returns is kept alive, so that no engine drops the work. */
  run(): unknown;
  /**
   * Where one step is much shorter than a tick of the clock, or where the worst steps matter: does the work step by
   * step and gives the seconds of each. Median and p95 are then taken over the steps of all rounds, and `run` is not
   * called.
   */
  times?(): Promise<readonly number[]> | readonly number[];
  /** The seconds are multiplied by this, where only a part of the work is done (200 of 1,000,000 points: 5,000). */
  readonly scale?: number;
  /** How often this one is run, where it takes too long for every round. */
  readonly rounds?: number;
}

/** A ratio that must hold: "at-least" = that many times as fast, "within" = at most that many times the seconds. */
export interface Asked {
  /** Name of the peer or of the floor. */
  readonly against: string;
  readonly ratio: number;
  readonly kind: 'at-least' | 'within';
  /** Also for the 95th percentile of the steps. */
  readonly p95?: boolean;
}

/** One line of the bench: a peer, a bare loop (the floor) and ours, on the same input in the same run. */
export interface BenchCase {
  readonly id: string;
  /** What is done, with its size: "read 1,000,000 CSV rows into columns". */
  readonly what: string;
  /** Makes the input; not timed. */
  prepare?(): Promise<void>;
  readonly peers: readonly Contender[];
  readonly floor: Contender | null;
  readonly ours: Contender;
  readonly asked: readonly Asked[];
  /** How often each is run; five where nothing is said. */
  readonly rounds?: number;
}
