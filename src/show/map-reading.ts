import { type Language, say } from '../base/words.ts';
import type { Feature } from '../corridors/feature.ts';
import type { CellResult, HotSpots } from '../disclose/disclosed.ts';
import { cellPlace, ofArrow, ofChange } from './change-reading.ts';
import { rateLines } from './findings/rate-text.ts';
import { formatOf } from './format.ts';
import { heldCounts, withoutText } from './held-figures.ts';
import { drawingOf } from './layers/drawing-id.ts';
import { featureLines } from './layers/feature-text.ts';
import { hotClassName } from './layers/hot-spots/class-name.ts';
import { shownClass } from './layers/hot-spots/shown-class.ts';
import { placeAt } from './layers/places/layer.ts';
import { routesDrawn } from './layers/routes/layer.ts';
import { sectorSymbols } from './layers/sectors/layer.ts';
import type { MapPoint } from './map/map-picture.ts';
import { mapPanelWords as words } from './map-words.ts';
import type { MapReading } from './pointed.ts';
import type { Scene } from './scene.ts';

import { sectorName } from './sector-name.ts';

type Hit = Pick<MapPoint, 'layer' | 'index'>;

function ofSector({ index }: Hit, scene: Scene): MapReading | null {
  const { layers, language } = scene;
  const symbol = sectorSymbols(layers)[index];
  const { areas } = layers;
  if (symbol === undefined || areas === null) return null;
  const format = formatOf(language);
  const segment = areas.segments[symbol.segment];
  const without = withoutText(heldCounts(areas).bySegment[symbol.segment] ?? 0, 'month', language);
  const total = say(words, language, without === '' ? 'total' : 'totalWithout', {
    value: format.whole(symbol.value),
    without,
  });
  const figure = symbol.state === 'shown' ? total : words[language][symbol.state];
  const share = areas.total > 0 && symbol.state === 'shown' ? symbol.value / areas.total : null;
  return {
    lines: [
      say(words, language, 'sector', { name: sectorName(symbol.id, language) }),
      scene.period,
      figure,
      ...(share === null ? [] : [say(words, language, 'share', { share: format.share(share) })]),
      layers.areasName,
    ],
    km: segment === undefined ? null : (segment.fromKm + segment.toKm) / 2,
  };
}

function cellFigure(cells: CellResult, index: number, scene: Scene): string {
  const { language } = scene;
  const state = (['shown', 'zero', 'suppressed', 'notObserved'] as const)[cells.figure[index] ?? 1] ?? 'zero';
  if (state !== 'shown') return words[language][state];
  const format = formatOf(language);
  const [records = 0, people = 0] = [cells.records[index], cells.people[index]];
  // Figures of sectors are sums of events, without people.
  if (Number.isNaN(people)) return format.whole(records);
  return say(words, language, 'figures', { records: format.whole(records), people: format.whole(people) });
}

/** Its class at the level that the person asked for. */
function classOfCell(spots: HotSpots, index: number, { language, layers: { significance } }: Scene): string {
  return hotClassName(shownClass(spots, index, significance), language, significance.corrected);
}

function ofFinding({ layer, index }: Hit, { layers: { finding } }: Scene): MapReading | null {
  if (finding === null || layer === null) return null;
  const lines = finding.view.tooltip(finding.result, finding.context, layer, index);
  return lines.length === 0 ? null : { lines, km: null };
}

const ofFeature = (feature: Feature | undefined, language: Language): MapReading | null =>
  feature === undefined ? null : { lines: featureLines(feature, language), km: null };

function ofCell(cells: CellResult, { index }: Hit, scene: Scene): MapReading | null {
  const { language, layers } = scene;
  const km = cells.borderKm[index];
  if (km === undefined) return null;
  const share = cells.totalRecords > 0 ? (cells.records[index] ?? Number.NaN) / cells.totalRecords : Number.NaN;
  return {
    lines: [
      cellPlace(cells, index, language),
      scene.period,
      cellFigure(cells, index, scene),
      ...rateLines(cells, index, language),
      ...(share > 0 ? [say(words, language, 'share', { share: formatOf(language).share(share) })] : []),
      ...(cells.hotSpots === null ? [] : [classOfCell(cells.hotSpots, index, scene)]),
      layers.incidentsName,
    ],
    km,
  };
}

/** What stands under the pointer on the map; null over nothing that has a figure. */
export function mapReading({ layer, index }: Hit, scene: Scene): MapReading | null {
  const { layers, language } = scene;
  const hit: Hit = { layer: layer === null ? null : drawingOf(layer).drawing, index };
  switch (hit.layer) {
    case 'sectors:circles':
      return ofSector(hit, scene);
    case 'cells:fill':
      return layers.cells === null ? null : ofCell(layers.cells, hit, scene);
    case 'change-cells:fill':
      return ofChange(hit.index, scene);
    case 'arrows:fill':
      return ofArrow(hit.index, scene);
    case 'hot-spots:fill':
      return layers.hotSpots === null ? null : ofCell(layers.hotSpots, hit, scene);
    case 'mean-centres:centres':
      return { lines: [words[language][hit.index === 1 ? 'now' : 'before']], km: null };
    case 'routes:reach':
      return ofFeature(routesDrawn(layers)[hit.index], language);
    default:
      if (hit.layer?.startsWith('places:') === true) return ofFeature(placeAt(layers, hit.layer, hit.index), language);
      return hit.layer?.startsWith('finding:') === true ? ofFinding(hit, scene) : null;
  }
}
