import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { CellResult, SegmentResult } from '../../../disclose/disclosed.ts';
import type { Briefing } from '../../../document/sheet.ts';
import { clustersShown, isHotSpots } from '../../findings/getis-ord-star/hot-spot-result.ts';
import { perText } from '../../findings/rate-text.ts';
import { formatOf } from '../../format.ts';
import { heldCounts } from '../../held-figures.ts';
import { areaName } from '../../layers/areas/area-figures.ts';
import { areasOverlap } from '../../layers/areas/outlines.ts';
import { shownClass } from '../../layers/hot-spots/shown-class.ts';
import type { Scene } from '../../scene.ts';
import { sectorName } from '../../sector-name.ts';
import type { ElementContent } from '../sheet-content.ts';
import { areasDrawn, cellsDrawn, drawsFinding, heldCells, heldOnMap } from './map-figures.ts';
import { heldOfRegions } from './region-subject.ts';
import { chartOf } from './subject.ts';
import { fewTowns, nearText, stretchText } from './town-text.ts';
import { words } from './words.ts';

type First = Briefing['first'];

/** What a result says, in pieces: each a whole sentence, or none. */
export interface Facts {
  /** How much there is. */
  readonly count: string;
  /** From the smallest figure shown to the largest. */
  readonly range: string;
  readonly highest: string;
  /** The highest figure alone, where there is no room for several. */
  readonly top: string;
  /** Empty where several places share it. */
  readonly lowest: string;
  /** What a method found, where the element shows a finding. */
  readonly finding: string;
}

const noFacts: Facts = { count: '', range: '', highest: '', top: '', lowest: '', finding: '' };

/** At most so many places are named. */
const mostPlaces = 3;

interface Placed {
  readonly value: number;
  readonly place: string;
}

function extremes(
  figures: readonly Placed[],
  language: Language,
  key: 'figureAt' | 'figureIn' = 'figureAt',
  whole: (value: number) => string = formatOf(language).whole,
) {
  const { list } = formatOf(language);
  const known = figures.filter(({ value }) => !Number.isNaN(value)).sort((a, b) => b.value - a.value);
  const figuresAt = (some: readonly Placed[], place: string): string =>
    list(some.filter((one) => one.place === place).map(({ value }) => whole(value)));
  // Several figures near one town are said together.
  const said = (some: readonly Placed[]): string =>
    [...new Set(some.map(({ place }) => place))]
      .map((place) => say(words, language, key, { figure: figuresAt(some, place), place }))
      .join('; ');
  const sentence = (name: 'highest' | 'lowest', some: readonly Placed[]): string =>
    some.length === 0 ? '' : say(words, language, name, { list: said(some) });
  const highest = known.filter(({ value }) => value > 0).slice(0, mostPlaces);
  const rest = known.slice(highest.length);
  const least = rest.at(-1)?.value;
  const lowest = rest.filter(({ value }) => value === least);
  return {
    highest: sentence('highest', highest),
    top: sentence('highest', highest.slice(0, 1)),
    lowest: lowest.length === 1 ? sentence('lowest', lowest) : '',
  };
}

/** A noun for one thing and for several. */
const nouns = {
  incidents: ['oneIncident', 'incidents'],
  people: ['onePerson', 'people'],
  cells: ['oneCell', 'manyCells'],
  areas: ['oneArea', 'manyAreas'],
  sectors: ['oneSector', 'manySectors'],
} as const;

/** "1 cell", "12 cells". */
function counted(count: number, noun: keyof typeof nouns, language: Language): string {
  const [one, several] = nouns[noun];
  return say(words, language, count === 1 ? one : several, { count: formatOf(language).whole(count) });
}

function cellFacts(cells: CellResult, first: First, language: Language): Facts {
  const { whole } = formatOf(language);
  const shown = cells.ids.flatMap((_, cell) => ((cells.records[cell] ?? 0) > 0 ? [cell] : []));
  if (shown.length === 0) return noFacts;
  const records = shown.map((cell) => cells.records[cell] ?? 0);
  const said = {
    records: counted(cells.totalRecords, 'incidents', language),
    people: counted(cells.totalPeople, 'people', language),
    cells: counted(shown.length, 'cells', language),
  };
  const [low, high] = [Math.min(...records), Math.max(...records)];
  const placed = shown.map((cell, i) => ({
    value: records[i] ?? 0,
    place: nearText(cells.borderKm[cell] ?? 0, first, language),
  }));
  return {
    ...noFacts,
    count: say(words, language, 'countCells', said),
    range: low === high ? '' : say(words, language, 'perCell', { low: whole(low), high: whole(high) }),
    ...extremes(placed, language),
    lowest: '',
  };
}

/** Areas that a map counts in. Of those that lie over one another there is no total. */
function areaFacts(scene: Scene, language: Language): Facts {
  const { figures, input } = areasDrawn(scene) ?? {};
  if (figures === undefined || input === undefined) return noFacts;
  const { result, values, count, isRate } = figures;
  const { whole, figure } = formatOf(language);
  const shown = result.ids.flatMap((_, i) => ((values[i] ?? 0) > 0 ? [i] : []));
  if (shown.length === 0) return noFacts;
  const { rates } = result;
  const per = rates === null ? '' : perText(rates, language);
  const text = (value: number): string =>
    isRate ? say(words, language, 'rateOf', { figure: figure(value), per }) : whole(value);
  const told = shown.map((i) => values[i] ?? 0);
  const [low, high] = [Math.min(...told), Math.max(...told)];
  const placed = shown.map((i) => ({ value: values[i] ?? 0, place: areaName(input, result, i, language) }));
  return {
    ...noFacts,
    count: areasOverlap(result)
      ? ''
      : say(words, language, 'countCells', {
          records: counted(result.totalRecords, 'incidents', language),
          people: counted(result.totalPeople, 'people', language),
          cells: counted(shown.length, 'areas', language),
        }),
    range:
      isRate || low === high
        ? ''
        : say(words, language, count === 'people' ? 'peopleInArea' : 'perArea', { low: whole(low), high: whole(high) }),
    ...extremes(placed, language, 'figureIn', text),
    lowest: '',
  };
}

/** Hot cells at the level asked for, and kilometres of their groups from west to east. */
function hotCells({ layers }: Scene): { readonly count: number; readonly km: readonly number[] } | null {
  const { hotSpots, significance } = layers;
  if (hotSpots === null || !isHotSpots(hotSpots)) return null;
  const hot = hotSpots.ids.flatMap((_, cell) => (shownClass(hotSpots.hotSpots, cell, significance) > 0 ? [cell] : []));
  const groups = clustersShown(hotSpots, significance).filter((cluster) => cluster.hot);
  const km =
    groups.length > 0
      ? groups.map(({ fromKm, toKm }) => (fromKm + toKm) / 2)
      : hot.map((cell) => hotSpots.borderKm[cell] ?? 0);
  return { count: hot.length, km };
}

/** "12 hot cells near Eagle Pass / Piedras Negras and Del Rio / Ciudad Acuña"; null where no hot spots are shown. */
export function hotText(scene: Scene, first: First, language: Language): string | null {
  const hot = hotCells(scene);
  if (hot === null) return null;
  if (hot.count === 0) return words[language].noHot;
  return say(words, language, hot.count === 1 ? 'cellNear' : 'cellsNear', {
    count: formatOf(language).whole(hot.count),
    places: fewTowns(hot.km, mostPlaces, first, language),
  });
}

const placeOf = (
  { id, fromKm, toKm }: SegmentResult['segments'][number],
  isAreas: boolean,
  first: First,
  language: Language,
) =>
  isAreas
    ? say(words, language, 'inSector', { name: sectorName(id, language) })
    : stretchText(fromKm, toKm, first, language);

function segmentFacts(result: SegmentResult, content: ElementContent, language: Language): Facts {
  const { charts: input } = content.scenes[language];
  const { first } = content.study.briefing;
  const { whole, month } = formatOf(language);
  const isAreas = input.figures === 'areas';
  const chosen = result.segments.flatMap((segment, s) => (result.chosen[s] === true ? [{ segment, s }] : []));
  const count = isAreas
    ? say(words, language, 'countAreas', {
        total: whole(result.total),
        areas: counted(chosen.length, 'sectors', language),
      })
    : say(words, language, 'countBins', {
        total: counted(result.total, input.count === 'people' ? 'people' : 'incidents', language),
      });
  const isByMonth = chartOf(content, content.scenes[language]) === 'months';
  const placed: readonly Placed[] = isByMonth
    ? Array.from({ length: result.to - result.from }, (_, m) => m + result.from).map((at) => ({
        value: result.byMonth[at - result.firstMonth] ?? Number.NaN,
        place: month(monthIndexOf(at)),
      }))
    : chosen.map(({ segment, s }) => ({
        value: result.bySegment[s] ?? Number.NaN,
        place: placeOf(segment, isAreas, first, language),
      }));
  return { ...noFacts, count, ...extremes(placed, language, isAreas || isByMonth ? 'figureIn' : 'figureAt') };
}

/** Highest and lowest months of a national series, of the months on display. */
function nationalFacts({ charts: { national, result } }: Scene, language: Language): Facts {
  if (national === null) return noFacts;
  const [from, to] = [result?.from ?? national.firstMonth, result?.to ?? national.firstMonth + national.values.length];
  const placed = Array.from({ length: Math.max(0, to - from) }, (_, m) => ({
    value: national.values[from + m - national.firstMonth] ?? Number.NaN,
    place: formatOf(language).month(monthIndexOf(from + m)),
  }));
  return { ...noFacts, ...extremes(placed, language, 'figureIn') };
}

function findingText(scene: Scene): string {
  const { finding } = scene.layers;
  return finding === null ? '' : finding.view.text(finding.result, finding.context).headline;
}

/** What an element's result says, in the language. */
export function factsOf(content: ElementContent, language: Language): Facts {
  const { element, study } = content;
  const scene = content.scenes[language];
  const { layers, charts: input } = scene;
  const isOfMap = element.kind === 'map' || element.what === 'map';
  if (element.kind === 'record') return noFacts;
  if (element.what === 'finding') return { ...noFacts, finding: findingText(scene) };
  if (isOfMap && layers.finding !== null && drawsFinding(scene)) return { ...noFacts, finding: findingText(scene) };
  if (isOfMap && layers.cells !== null && cellsDrawn(scene) !== null) {
    return cellFacts(layers.cells, study.briefing.first, language);
  }
  if (isOfMap && areasDrawn(scene) !== null) return areaFacts(scene, language);
  const result = isOfMap ? layers.areas : input.result;
  if (element.what === 'national') return nationalFacts(scene, language);
  if (element.what === 'difference' || result === null) return noFacts;
  return segmentFacts(result, content, language);
}

/** Figures that an element holds back: cells and areas of its map, or stretches and months of its picture. */
export function heldBy(content: ElementContent): Readonly<Record<'cells' | 'areas' | 'others', number>> {
  const { element, scenes } = content;
  const none = { cells: 0, areas: 0, others: 0 };
  const ofRegions = heldOfRegions(content);
  if (ofRegions !== null) return { ...none, others: ofRegions };
  const { layers, charts: input } = scenes.en;
  if (element.what === 'national') return none;
  const ofFinding = element.what === 'finding' ? (layers.hotSpots ?? layers.cells) : null;
  if (ofFinding !== null) return { ...none, cells: heldCells(ofFinding) };
  const ofMap = element.kind === 'map' || element.what === 'map' ? heldOnMap(scenes.en) : null;
  if (ofMap !== null) return { ...none, ...ofMap };
  return { ...none, others: input.result === null ? 0 : heldCounts(input.result).total };
}

/** How many figures an element holds back. */
export function heldCount(content: ElementContent): number {
  const { cells, areas, others } = heldBy(content);
  return cells + areas + others;
}
