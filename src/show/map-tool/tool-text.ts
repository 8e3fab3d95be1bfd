import { type Language, say } from '../../base/words.ts';
import { type LonLat, positionOf, type Stretch, stretchOfRing } from '../../corridors/drawn-stretch.ts';
import type { LineIndex } from '../../corridors/line-index.ts';
import { pathKm } from '../../corridors/path-km.ts';
import { stretchOfTool } from '../finished-draft.ts';
import { formatOf } from '../format.ts';
import { formOf, type PlaceTool } from '../tool.ts';
import { words } from './words.ts';

/** The kilometres as they are written, and the length between what is written, so that the three agree. */
function written({ fromKm, toKm }: Stretch, language: Language) {
  const { whole } = formatOf(language);
  return { from: whole(fromKm), to: whole(toKm), length: whole(Math.round(toKm) - Math.round(fromKm)) };
}

/** "km 2,109 to 2,450, 341 km". */
export const stretchText = (stretch: Stretch, language: Language): string =>
  say(words, language, 'stretch', written(stretch, language));

/** How many points a thing has, and how long a line through them is. */
function pointsText({ vertices, draft }: PlaceTool, language: Language): string {
  const { whole } = formatOf(language);
  const [count, isLine] = [vertices.length, draft.kind === 'feature' && formOf[draft.feature] !== 'ring'];
  if (count === 1) return words[language].pointsOne;
  if (count === 0 || !isLine) return say(words, language, 'points', { count: whole(count) });
  return say(words, language, 'pointsKm', { count: whole(count), km: whole(pathKm(vertices)) });
}

/** How far the drawing is: the kilometres that a corridor would take, or how many points a thing has. */
export function progressText(index: LineIndex, tool: PlaceTool, language: Language): string {
  const { kind, vertices } = tool;
  const stretch = stretchOfTool(index, tool);
  if (stretch === undefined) return pointsText(tool, language);
  if (kind === 'corridor-line') {
    const km = formatOf(language).whole(stretch.fromKm);
    return vertices.length === 1 ? say(words, language, 'at', { km }) : stretchText(stretch, language);
  }
  const ring = stretchOfRing(index, vertices);
  if (ring === undefined || vertices.length === 1) return pointsText(tool, language);
  const depth = formatOf(language).whole(ring.depthKm);
  return say(words, language, 'stretchDeep', { ...written(stretch, language), depth });
}

/** Where a point is along the border, and how far from it. */
export function placeText(index: LineIndex, place: LonLat, language: Language): string {
  const { whole } = formatOf(language);
  const { borderKm, acrossKm } = positionOf(index, place);
  const away = Math.round(Math.abs(acrossKm));
  return say(words, language, away === 0 ? 'at' : 'atAway', { km: whole(borderKm), away: whole(away) });
}

/** What to do on the map. */
export function taskText({ kind, draft }: PlaceTool, language: Language): string {
  if (draft.kind === 'feature') return words[language][formOf[draft.feature]];
  return words[language][kind === 'corridor-area' ? 'corridor-area' : 'corridor-line'];
}
