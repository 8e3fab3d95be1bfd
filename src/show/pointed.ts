/** What a thing on the map says: place, period, figure with unit, share, class, source. */
export interface MapReading {
  readonly lines: readonly string[];
  /** Border kilometre, which the other pictures then mark. */
  readonly km: number | null;
}
