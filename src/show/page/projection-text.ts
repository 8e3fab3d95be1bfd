import { type Language, say } from '../../base/words.ts';
import { formatOf } from '../format.ts';
import { type PageFrame, scaleSpread } from './map-frame.ts';
import type { SheetContent } from './sheet-content.ts';
import { words } from './words.ts';

/** From here on a scale that differs across a map is said. */
const leastSpread = 0.05;

/** The projection by its name alone; empty where a page has no map. */
export const projectionName = ({ sheet, elements }: SheetContent, language: Language): string =>
  elements.some(({ element }) => element.kind === 'map') ? `${words[language][`${sheet.projection}Short`]}.` : '';

/** The projection by its name, and how far the scale bar is true; empty where a page has no map. */
export function projectionText(
  { sheet, elements }: SheetContent,
  frames: readonly PageFrame[],
  language: Language,
): string {
  if (!elements.some(({ element }) => element.kind === 'map')) return '';
  const projection = words[language][sheet.projection];
  if (!sheet.furniture.includes('scale')) return `${projection}.`;
  const spread = Math.max(0, ...frames.map(scaleSpread));
  return spread > leastSpread
    ? say(words, language, 'scaleVaries', { projection, share: formatOf(language).share(spread) })
    : say(words, language, 'scaleTrue', { projection });
}
