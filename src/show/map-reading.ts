import { type Language, say } from '../base/words.ts';
import type { Feature } from '../corridors/feature.ts';
import type { CellResult, HotSpots, Period } from '../disclose/disclosed.ts';
import { cellPlace, ofArrow, ofChange } from './change-reading.ts';
import { countText } from './count-text.ts';
import { rateLines } from './findings/rate-text.ts';
import { formatOf } from './format.ts';
import { heldCounts, withoutText } from './held-figures.ts';
import { areaFigures } from './layers/areas/area-figures.ts';
import { areaReading } from './layers/areas/reading.ts';
import { drawingOf } from './layers/drawing-id.ts';
import { featureLines } from './layers/feature-text.ts';
import { hotClassName } from './layers/hot-spots/class-name.ts';
import { shownClass } from './layers/hot-spots/shown-class.ts';
import type { LayerInput } from './layers/layer.ts';
import { placeAt } from './layers/places/layer.ts';
import { routesDrawn } from './layers/routes/layer.ts';
import { sectorSymbols } from './layers/sectors/layer.ts';
import type { MapPoint } from './map/map-picture.ts';
import { mapPanelWords as words } from './map-words.ts';
import { noReading, type Reading } from './pointed.ts';
import { classAt } from './reading-class.ts';
import type { Scene } from './scene.ts';
import { ownMonths } from './scene-text/title.ts';
import { sectorName } from './sector-name.ts';

type Hit = Pick<MapPoint, 'layer' | 'index'>;

/** What a layer of the study draws from. @param id of the layer in the study */
export function layersFor({ specs, layers }: Scene, id: string): LayerInput {
  const spec = specs.find((one) => one.id === id);
  return spec === undefined ? layers : { ...layers, spec };
}

function ofSector({ index }: Hit, layers: LayerInput, scene: Scene): Reading | null {
  const { language } = scene;
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
  const isShown = symbol.state === 'shown';
  return {
    ...noReading,
    place: say(words, language, 'sector', { name: sectorName(symbol.id, language) }),
    period: scene.period,
    figures: [symbol.state === 'shown' ? total : words[language][symbol.state]],
    share:
      areas.total > 0 && isShown
        ? say(words, language, 'share', { share: format.share(symbol.value / areas.total) })
        : '',
    source: layers.areasSource,
    value: isShown ? symbol.value : Number.NaN,
    unit: 'sectors',
    km: segment === undefined ? null : (segment.fromKm + segment.toKm) / 2,
  };
}

function cellFigure(cells: CellResult, index: number, scene: Scene): string {
  const { language } = scene;
  const state = (['shown', 'zero', 'suppressed', 'notObserved'] as const)[cells.figure[index] ?? 1] ?? 'zero';
  if (state !== 'shown') return words[language][state];
  const [records = 0, people = 0] = [cells.records[index], cells.people[index]];
  // Figures of sectors are sums of events, without people.
  if (Number.isNaN(people)) return formatOf(language).whole(records);
  return say(words, language, 'figures', {
    incidents: countText(records, 'incidents', language),
    people: countText(people, 'people', language),
  });
}

/** The number of a cell; NaN where it is held back or not observed. */
function cellValue({ figure, records }: CellResult, index: number): number {
  const state = figure[index];
  return state === 0 || state === 1 ? (records[index] ?? Number.NaN) : Number.NaN;
}

/** Its class at the level that the person asked for. */
function classOfCell(spots: HotSpots, index: number, { language, layers: { significance } }: Scene): string {
  return hotClassName(shownClass(spots, index, significance), language, significance.corrected);
}

/** While time is played, the frame's months. */
const periodIn = (period: Period | undefined, { frame, period: shown, language }: Scene): string =>
  ownMonths(frame === null ? period : undefined, shown, language);

/** Place, period and source of a cell or area, and its border kilometre. */
function cellGround(cells: CellResult, index: number, scene: Scene): Reading | null {
  const km = cells.borderKm[index];
  if (km === undefined) return null;
  const place = cellPlace(cells, index, scene.language);
  return { ...noReading, place, period: periodIn(cells.period, scene), source: scene.layers.incidentsSource, km };
}

/** Drawings of findings whose things are the cells or areas of the result. */
const cellDrawings = ['finding:fill', 'finding:cells'];

function ofFinding(hit: Hit, drawing: string, scene: Scene): Reading | null {
  const { finding, incidentsSource } = scene.layers;
  if (finding === null || hit.layer === null) return null;
  const { result } = finding;
  const lines = finding.view.tooltip(result, finding.context, drawing, hit.index);
  if (lines.length === 0) return null;
  const isCell = cellDrawings.includes(drawing) && result.shape === 'cells';
  const ground = isCell ? cellGround(result, hit.index, scene) : null;
  const [place = '', ...figures] = lines;
  const period = periodIn('period' in result ? result.period : undefined, scene);
  if (ground === null) return { ...noReading, place, period, figures, source: incidentsSource };
  const named = classAt(scene, hit.layer, hit.index);
  // An area's name is its place already, and a class is told once.
  const said = lines.filter((line) => !ground.place.startsWith(line) && line !== named?.label);
  return { ...ground, figures: said, class: named };
}

function ofFeature(feature: Feature | undefined, language: Language): Reading | null {
  if (feature === undefined) return null;
  const [place = '', what = '', ...source] = featureLines(feature, language);
  return { ...noReading, place, figures: [what], source: source.join(' ') };
}

function ofCell(cells: CellResult, hit: Hit, scene: Scene): Reading | null {
  const { index } = hit;
  const ground = cellGround(cells, index, scene);
  if (ground === null) return null;
  const { language } = scene;
  const share = cells.totalRecords > 0 ? (cells.records[index] ?? Number.NaN) / cells.totalRecords : Number.NaN;
  const drawn = hit.layer === null ? null : classAt(scene, hit.layer, index);
  const spots = cells.hotSpots;
  return {
    ...ground,
    figures: [cellFigure(cells, index, scene), ...rateLines(cells, index, language)],
    share: share > 0 ? say(words, language, 'share', { share: formatOf(language).share(share) }) : '',
    class: spots === null ? drawn : { label: classOfCell(spots, index, scene), colour: drawn?.colour ?? null },
    value: cellValue(cells, index),
    unit: `cells ${cells.unit} ${cells.resolution}`,
  };
}

/** An area of an "areas" layer, in the months on display. */
function ofArea(hit: Hit, input: LayerInput, scene: Scene): Reading | null {
  const reading = hit.layer === null ? null : areaReading(input, drawingOf(hit.layer).drawing, hit.index);
  const period = periodIn(areaFigures(input)?.result.period, scene);
  return reading === null ? null : withClass({ ...reading, period }, hit, scene);
}

function ofCentre({ index }: Hit, { language, period, compared, layers }: Scene): Reading {
  const isNow = index === 1;
  return {
    ...noReading,
    place: words[language][isNow ? 'now' : 'before'],
    period: isNow ? period : compared,
    source: layers.incidentsSource,
  };
}

/** What stands under the pointer on the map; null over nothing that has a figure. */
export function mapReading(hit: Hit, scene: Scene): Reading | null {
  const { language } = scene;
  if (hit.layer === null) return null;
  const { drawing, spec } = drawingOf(hit.layer);
  const layers = layersFor(scene, spec);
  switch (drawing) {
    case 'sectors:circles':
      return ofSector(hit, layers, scene);
    case 'cells:fill':
      return layers.cells === null ? null : ofCell(layers.cells, hit, scene);
    case 'change-cells:fill':
      return withClass(ofChange(hit.index, scene), hit, scene);
    case 'arrows:fill':
      return ofArrow(hit.index, scene);
    case 'hot-spots:fill':
      return layers.hotSpots === null ? null : ofCell(layers.hotSpots, hit, scene);
    case 'mean-centres:centres':
      return ofCentre(hit, scene);
    case 'routes:reach':
      return ofFeature(routesDrawn(layers)[hit.index], language);
    default:
      if (drawing.startsWith('places:')) return ofFeature(placeAt(layers, drawing, hit.index), language);
      if (drawing.startsWith('areas:')) return ofArea(hit, layers, scene);
      return drawing.startsWith('finding:') ? ofFinding(hit, drawing, scene) : null;
  }
}

const withClass = (reading: Reading | null, { layer, index }: Hit, scene: Scene): Reading | null =>
  reading === null || layer === null ? reading : { ...reading, class: classAt(scene, layer, index) };
