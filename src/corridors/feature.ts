import { parseMonthIso } from '../base/month.ts';
import { type Bilingual, filledText } from './corridor.ts';

/** A thing on the map: a route, barrier, checkpoint, port, agreement or area, and the months in which it is there. */
export interface Feature {
  readonly id: string;
  readonly kind: 'route' | 'barrier' | 'checkpoint' | 'port' | 'agreement' | 'area';
  readonly name: Bilingual;
  /** Degrees: one vertex is a point, more are a line; of an area a ring, not closed. */
  readonly lonLat: readonly (readonly [number, number])[];
  /** First and last month in which it is there, "2007-08"; null: no limit. */
  readonly from: string | null;
  readonly to: string | null;
  readonly source: Bilingual;
  /** Drawn through towns in their order, not surveyed: said wherever it is shown. */
  readonly schematic: boolean;
}

/** One that a person drew or loaded, as a study keeps it. */
export interface DrawnFeature {
  readonly id: string;
  readonly kind: Feature['kind'];
  readonly name: Bilingual;
  readonly lonLat: Feature['lonLat'];
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
}

export const drawnFeature = ({ name, source, ...drawn }: DrawnFeature): Feature => ({
  ...drawn,
  name: filledText(name),
  source: { en: source, es: source },
  schematic: false,
});

/** Whether it is there in any month of a half-open period. */
export function isThere(
  { from, to }: Pick<Feature, 'from' | 'to'>,
  period: { readonly from: number; readonly to: number },
) {
  const first = from === null ? undefined : parseMonthIso(from);
  const last = to === null ? undefined : parseMonthIso(to);
  return (first === undefined || first < period.to) && (last === undefined || last >= period.from);
}
