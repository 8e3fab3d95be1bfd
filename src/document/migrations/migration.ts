/** A study as plain JSON, of whatever version. */
export type PlainStudy = Readonly<Record<string, unknown>>;

/** One step: what a study of version `from` is in the next one. It never throws; the schema judges what it gives. */
export interface Migration {
  readonly from: number;
  migrate(study: PlainStudy): PlainStudy;
}

export const isPlain = (value: unknown): value is PlainStudy =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
