import { type Language, say } from '../../base/words.ts';
import { formatOf } from '../format.ts';
import { type PageFrame, scaleSpread } from './map-frame.ts';
import type { SheetContent } from './sheet-content.ts';
import { words } from './words.ts';

/** From here on a scale that differs across a map is said. */
const leastSpread = 0.05;

const shortOf = { conic: 'conicShort', mercator: 'mercatorShort' } as const;

const hasMap = ({ elements }: SheetContent): boolean => elements.some(({ element }) => element.kind === 'map');

/** How far the scale bar is from true at the edges of the maps of a page. */
const spreadOf = ({ sheet }: SheetContent, frames: readonly PageFrame[]): number =>
  sheet.furniture.includes('scale') ? Math.max(0, ...frames.map(scaleSpread)) : 0;

/**
 * The projection by its name, and how far the scale bar is true; empty where a page has no map.
 * @param isShort of a scale nothing but that it differs
 */
export function projectionText(
  content: SheetContent,
  frames: readonly PageFrame[],
  isShort: boolean,
  language: Language,
): string {
  if (!hasMap(content)) return '';
  const { projection: kind, furniture } = content.sheet;
  const projection = words[language][isShort ? shortOf[kind] : kind];
  const spread = spreadOf(content, frames);
  if (spread > leastSpread) {
    return say(words, language, 'scaleVaries', { projection, share: formatOf(language).share(spread) });
  }
  return isShort || !furniture.includes('scale') ? `${projection}.` : say(words, language, 'scaleTrue', { projection });
}
