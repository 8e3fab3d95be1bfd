import { type Language, say } from '../../base/words.ts';
import { type LonLat, positionOf, type Stretch, stretchOfRing } from '../../corridors/drawn-stretch.ts';
import type { LineIndex } from '../../corridors/line-index.ts';
import { stretchOfTool } from '../finished-draft.ts';
import { formatOf } from '../format.ts';
import { formOf, type Tool } from '../tool.ts';
import { words } from './words.ts';

/** "km 2,109 to 2,450, 341 km". */
export function stretchText({ fromKm, toKm }: Stretch, language: Language): string {
  const { whole } = formatOf(language);
  // The length of what is written, so that the three numbers agree.
  const length = whole(Math.round(toKm) - Math.round(fromKm));
  return say(words, language, 'stretch', { from: whole(fromKm), to: whole(toKm), length });
}

/** How far the drawing is: the kilometres that a corridor would take, or how many points a thing has. */
export function progressText(index: LineIndex, tool: Tool, language: Language): string {
  const { kind, vertices } = tool;
  const { whole } = formatOf(language);
  const stretch = stretchOfTool(index, tool);
  if (kind === 'feature' || stretch === undefined || vertices.length < 2) {
    if (vertices.length === 1 && kind === 'corridor-line' && stretch !== undefined) {
      return say(words, language, 'at', { km: whole(stretch.fromKm) });
    }
    return vertices.length === 1
      ? words[language].pointsOne
      : say(words, language, 'points', { count: whole(vertices.length) });
  }
  const ring = kind === 'corridor-area' ? stretchOfRing(index, vertices) : undefined;
  if (ring === undefined) return stretchText(stretch, language);
  return say(words, language, 'stretchDeep', {
    from: whole(stretch.fromKm),
    to: whole(stretch.toKm),
    length: whole(Math.round(stretch.toKm) - Math.round(stretch.fromKm)),
    depth: whole(ring.depthKm),
  });
}

/** Where a point is along the border, and how far from it. */
export function placeText(index: LineIndex, place: LonLat, language: Language): string {
  const { whole } = formatOf(language);
  const { borderKm, acrossKm } = positionOf(index, place);
  const away = Math.round(Math.abs(acrossKm));
  return say(words, language, away === 0 ? 'at' : 'atAway', { km: whole(borderKm), away: whole(away) });
}

/** What to do on the map. */
export function taskText({ kind, draft }: Tool, language: Language): string {
  if (draft.kind === 'feature') return words[language][formOf[draft.feature]];
  return words[language][kind === 'corridor-area' ? 'corridor-area' : 'corridor-line'];
}
