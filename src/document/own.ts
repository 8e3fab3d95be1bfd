/** A text that a person wrote; where one language is empty, the other stands for it. */
export interface OwnText {
  readonly en: string;
  readonly es: string;
}

export const emptyText: OwnText = { en: '', es: '' };

/** A corridor that a person drew: a stretch of the border and a depth, and the areas that it is paired with. */
export interface OwnCorridor {
  /** "own-1": never that of a programme corridor. */
  readonly id: string;
  readonly name: OwnText;
  /** Border kilometres. */
  readonly fromKm: number;
  readonly toKm: number;
  readonly depthKm: number;
  /** Ids of the U.S. sectors and of the Mexican states that it pairs. */
  readonly sectors: readonly string[];
  readonly states: readonly string[];
}

export const featureKinds = ['route', 'barrier', 'checkpoint', 'port', 'agreement', 'area'] as const;
export type FeatureKind = (typeof featureKinds)[number];

/** A thing on the map that a person drew or loaded, and the months in which it is there. */
export interface OwnFeature {
  /** "f1". */
  readonly id: string;
  readonly kind: FeatureKind;
  readonly name: OwnText;
  /** Longitude and latitude of each vertex, degrees: one is a point, more are a line; of an area a ring, not closed. */
  readonly lonLat: readonly (readonly [number, number])[];
  /** First and last month in which it is there, "2007-08"; null: no limit. */
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
}

/** An event that a person put on the time axis. */
export interface OwnEvent {
  /** "e1". */
  readonly id: string;
  readonly actor: 'us' | 'mexico' | 'both';
  readonly name: OwnText;
  /** A month, "2007-08", or a day, "2007-08-01". */
  readonly from: string;
  /** End of a span; null for a date. */
  readonly to: string | null;
  readonly source: OwnText;
}
