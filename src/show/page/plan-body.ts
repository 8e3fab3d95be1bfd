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
  /** Legends stand clear of the rest, and no picture is too small to be read. */
  readonly isGood: boolean;
}

/** Of the size at which a picture is read well, what it has at least. */
const leastShare = 0.8;

const isLarge = (piece: Piece | undefined, { width, height }: Box): boolean =>
  piece !== undefined &&
  width >= piece.part.least.width * leastShare &&
  height >= Math.min(piece.part.least.height * leastShare, piece.part.most(width));

/** What legends cost that reach over the end of their place. */
const notFitting = 5;

/** What the small print of legends may cost the pictures. */
const worthNotes = 0.94;

function bestOf(
  places: readonly LegendPlace[],
  pieces: readonly Piece[],
  template: SheetContent['sheet']['template'],
  style: PageStyle,
): { readonly place: LegendPlace; readonly arranged: Arranged } | null {
  const parts = pieces.map(({ part }) => part);
  // Of the page, so that pages of one sheet that give up more or less for their pictures can be compared.
  const whole = style.width * style.height;
  const gap = style.gap;
  let best: { place: LegendPlace; arranged: Arranged } | null = null;
  for (const place of places) {
    const { spots, score } = arrange(parts, place.stage, template, gap, whole);
    const arranged = { spots, score: score - (place.over > 0 ? notFitting + (4 * place.over) / style.body.size : 0) };
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
  ways: readonly boolean[],
): Body {
  const made = ways.flatMap((isWhole) => {
    const best = bestOf(legendPlaces(legends, box, isWhole, style, measure), pieces, template, style);
    if (best === null) return [];
    const { place, arranged } = best;
    const fits = place.over === 0;
    const isRead = arranged.spots.every(({ picture }, i) => isLarge(pieces[i], picture));
    const { spots, score } = arranged;
    return [{ spots, legends: place.draw, isWhole, score, fits, isGood: fits && isRead }];
  });
  const [whole, bare] = made;
  if (whole === undefined) return { spots: [], legends: () => [], isWhole: true, score: 0, isGood: true };
  if (bare === undefined) return whole;
  const isEnough = whole.fits && whole.score >= bare.score - Math.abs(bare.score) * (1 - worthNotes);
  return isEnough ? whole : bare;
}
