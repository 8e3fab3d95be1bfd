import { type Language, say } from '../base/words.ts';
import type { CellResult } from '../disclose/disclosed.ts';
import { placeName } from './charts/place-name.ts';
import { formatOf } from './format.ts';
import { shownFlows } from './layers/arrows/shown-flows.ts';
import { arrowWords } from './layers/arrows/words.ts';
import { notObserved, suppressed } from './layers/change-cells/cell-changes.ts';
import { changeLines, changesOf } from './layers/change-cells/layer.ts';
import { mapPanelWords as words } from './map-words.ts';
import { noReading, type Reading } from './pointed.ts';
import type { Scene } from './scene.ts';
import { ownMonths } from './scene-text/title.ts';

/** "H3 cell at km 1,230 to 1,240 (Sunland Park), U.S. side", or the name of an area. */
export function cellPlace(cells: CellResult, index: number, language: Language): string {
  const km = cells.borderKm[index] ?? 0;
  const stretch = { id: '', fromKm: Math.floor(km / 10) * 10, toKm: Math.floor(km / 10) * 10 + 10 };
  const side = words[language][cells.side[index] === 1 ? 'sideUs' : 'sideMexico'];
  const place = placeName(stretch, 'incidents', language);
  return `${cells.names[index] ?? say(words, language, 'cell', { place })}, ${side}`;
}

const both = (...periods: readonly string[]): string => periods.filter((text) => text !== '').join(' / ');

/** A cell whose change is drawn: its share now and before, their difference, and whether it stands above noise. */
export function ofChange(index: number, scene: Scene): Reading | null {
  const { layers, language } = scene;
  const changes = changesOf(layers);
  if (changes === null || index >= changes.cells.ids.length) return null;
  const state = changes.figure[index];
  const lines = changeLines(changes, index, language);
  const none = words[language][state === suppressed ? 'suppressed' : state === notObserved ? 'notObserved' : 'zero'];
  const [now = none, before = '', change = '', ...notes] = lines;
  return {
    ...noReading,
    place: cellPlace(changes.cells, index, language),
    period: both(
      ownMonths(changes.cells.period, scene.period, language),
      ownMonths(layers.cellsBefore?.period, scene.compared, language),
    ),
    figures: [now, before, change],
    notes,
    source: layers.incidentsSource,
    value: lines.length === 0 ? Number.NaN : (changes.points[index] ?? Number.NaN),
    unit: 'points',
    km: changes.cells.borderKm[index] ?? null,
  };
}

/** An arrow: from where to where, how much, how far, and the words that stand wherever arrows do. */
export function ofArrow(index: number, scene: Scene): Reading | null {
  const { layers, language } = scene;
  const flow = shownFlows(layers.shift?.flows ?? []).drawn[index];
  if (flow === undefined) return null;
  const { whole, share } = formatOf(language);
  const stretches = {
    fromFirst: whole(flow.from.fromKm),
    fromLast: whole(flow.from.toKm),
    toFirst: whole(flow.to.fromKm),
    toLast: whole(flow.to.toKm),
  };
  const way = arrowWords[language][flow.km >= 0 ? 'east' : 'west'];
  return {
    ...noReading,
    place: say(arrowWords, language, 'flow', stretches),
    period: both(scene.period, scene.compared),
    figures: [say(arrowWords, language, 'moved', { km: whole(Math.abs(flow.km)), way })],
    share: say(arrowWords, language, 'share', { share: share(flow.share) }),
    notes: [arrowWords[language].caption],
    source: layers.incidentsSource,
    km: (flow.to.fromKm + flow.to.toKm) / 2,
  };
}
