import type { Language } from '../../base/words.ts';
import { type Arranged, arrange, type Spot } from './arrange.ts';
import type { Measure } from './measure.ts';
import type { Box, PageLegend } from './page.ts';
import type { PageStyle } from './page-size.ts';
import { type LegendPlace, legendPlaces } from './place-legends.ts';
import type { OwnedLegend } from './plan-legend.ts';
import type { Piece } from './plan-parts.ts';
import type { SheetContent } from './sheet-content.ts';

export interface Body {
  readonly spots: readonly Spot[];
  readonly legends: (language: Language) => readonly PageLegend[];
  /** The small print of the legends stands with them. */
  readonly isWhole: boolean;
  readonly score: number;
  readonly fits: boolean;
}

/** What the small print of legends may cost the pictures. */
const worthNotes = 0.94;

function bestOf(
  places: readonly LegendPlace[],
  pieces: readonly Piece[],
  box: Box,
  template: SheetContent['sheet']['template'],
  gap: number,
): { readonly place: LegendPlace; readonly arranged: Arranged } | null {
  const parts = pieces.map(({ part }) => part);
  const whole = Math.max(1, box.width * box.height);
  let best: { place: LegendPlace; arranged: Arranged } | null = null;
  for (const place of places) {
    const arranged = arrange(parts, place.stage, template, gap, whole);
    if (best === null || arranged.score > best.arranged.score) best = { place, arranged };
  }
  return best;
}

/**
 * Pictures and legends in a box: of all ways in which they stand clear of each other the one that shows most.
 * @param ways whether legends may stand with their small print (true), without (false), or as it is better
 */
export function planBody(
  pieces: readonly Piece[],
  legends: readonly OwnedLegend[],
  box: Box,
  template: SheetContent['sheet']['template'],
  style: PageStyle,
  measure: Measure,
  ways: readonly boolean[] = [true, false],
): Body {
  const gap = style.gap;
  const made = ways.flatMap((isWhole) => {
    const places = legendPlaces(legends, box, isWhole, style, measure);
    const fitting = places.filter(({ fits }) => fits);
    const best = bestOf(fitting.length > 0 ? fitting : places, pieces, box, template, gap);
    if (best === null) return [];
    const { place, arranged } = best;
    const fits = fitting.length > 0;
    return [{ spots: arranged.spots, legends: place.draw, isWhole, score: arranged.score - (fits ? 0 : 5), fits }];
  });
  const [whole, bare] = made;
  if (whole === undefined) return { spots: [], legends: () => [], isWhole: true, score: 0, fits: true };
  if (bare === undefined) return whole;
  const isEnough = whole.fits && whole.score >= bare.score - Math.abs(bare.score) * (1 - worthNotes);
  return isEnough ? whole : bare;
}
