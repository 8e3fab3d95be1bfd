/** Bins that a flow leaves or reaches. */
export interface FlowEnd {
  /** Border kilometres from the first bin's beginning to the last one's end. */
  readonly fromKm: number;
  readonly toKm: number;
  /** Of the middle of the bin that holds the middle of the flow, with the river's bends smoothed. */
  readonly straightKm: number;
  /** Longitude and latitude of the same point of the border line. */
  readonly at: readonly [number, number];
}

/** A part of the smallest re-allocation that turns one distribution into the other. */
export interface Flow {
  readonly from: FlowEnd;
  readonly to: FlowEnd;
  /** Of all records. */
  readonly share: number;
  /** Mean straight distance, km, positive to the east. */
  readonly km: number;
}
