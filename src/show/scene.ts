import type { Language } from '../base/words.ts';
import { sourceText } from '../columns/sources/catalog.ts';
import { boxOfStretch } from '../corridors/border-marks.ts';
import { borderLengthKm, type Corridor, corridorOf, corridors, namedCorridor } from '../corridors/corridor.ts';
import { eventsOf } from '../corridors/events-of.ts';
import { corridorDepthKm } from '../corridors/geography.ts';
import type { CellResult, Disclosed, SegmentResult } from '../disclose/disclosed.ts';
import { ruleFor } from '../disclose/rule.ts';
import type { Document } from '../document/document.ts';
import { shownPeriod } from '../document/frames.ts';
import type { ChartInput } from './charts/chart.ts';
import { type DataSet, latestOf, type Periods, type Results } from './cockpit.ts';
import type { Legend } from './drawing/legend.ts';
import { eventName } from './event-name.ts';
import { featuresInView } from './features-in-view.ts';
import type { FindingView } from './findings/finding-view.ts';
import { pickedKm } from './findings/picked-km.ts';
import { findingOnMap } from './findings/shown-finding.ts';
import { inputOfFrame, playingOf } from './frames-on-map.ts';
import { changesOf } from './layers/change-cells/layer.ts';
import { fillsMap } from './layers/finding/layer.ts';
import { layers } from './layers/index.ts';
import type { Layer, LayerInput } from './layers/layer.ts';
import type { MapPicture } from './map/map-picture.ts';
import { measureKey, measureName } from './measure-name.ts';
import { namedSets } from './named-sets.ts';
import { shiftNotes } from './panels/compare/shift-notes.ts';
import { classesByMonth } from './scale.ts';
import { countsOf } from './scene-text/counts.ts';
import type { FrameText } from './scene-text/frame-text.ts';
import { countedOf, eventMonth, notesOf, partialMonthOf, sourceLine } from './scene-text/notes.ts';
import { shortSource } from './scene-text/short-source.ts';
import { type TableHeads, tableHeads } from './scene-text/table-heads.ts';
import { isOutside, monthsText } from './scene-text/title.ts';
import { words } from './scene-text/words.ts';
import type { Theme } from './theme/colours.ts';

/** What of the document a scene depends on: a moved map does not make a new one. */
export type SceneDocument = Pick<
  Document,
  | 'corridor'
  | 'corridors'
  | 'features'
  | 'events'
  | 'picture'
  | 'series'
  | 'playback'
  | 'compare'
  | 'sources'
  | 'grid'
  | 'clauses'
  | 'disclosure'
  | 'layers'
  | 'hiddenEvents'
  | 'language'
  | 'analyses'
  | 'board'
  | 'significance'
  | 'pick'
>;

/** Everything that is drawn and said, the same on screen and in an export. */
export interface Scene {
  readonly language: Language;
  readonly theme: Theme;
  /** One sentence: what, where, when. */
  readonly title: string;
  /** How many records and people are shown, which share that is, what is left out and why. */
  readonly counts: string;
  /** "October 2006 to September 2008"; empty while nothing is there. */
  readonly period: string;
  /** The period compared with; empty when nothing is compared. */
  readonly compared: string;
  /** The date of the frame on display; null while nothing is played. */
  readonly frame: FrameText | null;
  /** What has to be known to read the picture, each one or two sentences. */
  readonly notes: readonly string[];
  /** Those of the notes that say what the data sets count. */
  readonly counted: readonly string[];
  /** Publisher, title, file, licence: one line a data set shown. */
  readonly sources: readonly string[];
  /** True when any data set shown is synthetic. */
  readonly synthetic: boolean;
  /** The word to print on it, in the scene's language. */
  readonly syntheticLabel: string;
  readonly map: MapPicture;
  /** What the map's layers mean; a chart gives its own. */
  readonly legends: readonly Legend[];
  readonly charts: ChartInput;
  /** What the map's layers drew from: its tooltip reads it. */
  readonly layers: LayerInput;
  /** What stands over each table of figures; its title, source and file are those of its own set. */
  readonly tables: TableHeads;
  /** For file names: ASCII, lower case, "corredor_el-paso-eagle-pass-coahuila_apprehensions_2006-10_2008-09_en". */
  readonly fileStem: string;
}

interface Sets {
  readonly areas: DataSet | undefined;
  readonly national: DataSet | undefined;
  readonly incidents: DataSet | undefined;
}

type ScenePeriods = { readonly areas: Periods; readonly incidents: Periods };

/** What the pieces of a scene are made from. */
interface Parts {
  readonly document: SceneDocument;
  readonly results: Results;
  readonly sets: Sets;
  readonly dataSets: readonly DataSet[];
  readonly corridor: Corridor;
  readonly theme: Theme;
  readonly views: readonly FindingView[];
  readonly periods: ScenePeriods;
}

const wholeBorder: Corridor = {
  id: 'whole-border',
  name: { en: '', es: '' },
  fromKm: 0,
  toKm: borderLengthKm,
  depthKm: corridorDepthKm,
  sectors: [],
  mexicanStates: { en: '', es: '' },
  since: { en: '', es: '' },
  note: { en: '', es: '' },
};

/** The figures that the diagram draws. */
function shownResult({ document, results }: Parts): Disclosed<SegmentResult> | null {
  return latestOf(document.grid.figures === 'areas' ? results.areas : results.bins);
}

/** Months without data leave no empty cells on the map: they would read as zero. */
const insideAlone = (cells: Disclosed<CellResult> | null): Disclosed<CellResult> | null =>
  cells === null || isOutside(cells.period) ? null : cells;

const shiftOf = ({ results }: Parts) => (results.shift === null ? null : latestOf(results.shift));

function layerInputOf(parts: Parts): LayerInput {
  const { document, results, sets } = parts;
  const { language, grid } = document;
  return {
    language,
    count: grid.count,
    scale: grid.scale,
    areasName: measureName(sets.areas, language),
    incidentsName: measureName(sets.incidents, language),
    incidentColours:
      sets.incidents !== undefined && measureKey(sets.incidents.source) === 'deaths' ? 'people' : 'counts',
    incidentsSynthetic: sets.incidents?.synthetic === true,
    areas: latestOf(results.areas),
    areasStudy: latestOf(results.areasStudy),
    cells: insideAlone(latestOf(results.cells)),
    cellsStudy: latestOf(results.cellsStudy),
    cellsBefore: results.cellsBefore === null ? null : insideAlone(latestOf(results.cellsBefore)),
    ...findingOnMap(parts),
    significance: document.significance,
    agreement: document.board.view !== 'difference' || results.agreement === null ? null : latestOf(results.agreement),
    shift: shiftOf(parts),
    outline: results.outline === null ? null : latestOf(results.outline),
    features: featuresInView(document.features, boundsOf(parts.corridor)),
    shownPeriod: shownPeriod(document, parts.periods, parts.dataSets),
    frames: null,
    leastShown: ruleFor(false, document.disclosure).threshold ?? 1,
  };
}

/** Layers that are on, bottom first. A finding takes the place of the cells that it classes. */
function visibleLayers({ document }: Parts, input: LayerInput): readonly Layer[] {
  const isOn = (id: string): boolean => document.layers.find(({ layer }) => layer === id)?.visible ?? true;
  const differs = input.agreement !== null && isOn('agreement');
  const classed = differs || (input.hotSpots !== null && isOn('hot-spots')) || (isOn('finding') && fillsMap(input));
  // Of two periods the cells show the difference; where a finding classes them, that.
  const changed = !classed && isOn('change-cells') && changesOf(input) !== null;
  const giveWay = [
    ...(classed || changed ? ['cells'] : []),
    ...(classed ? ['change-cells'] : []),
    ...(differs ? ['hot-spots', 'finding'] : []),
  ];
  return layers.filter(({ id }) => isOn(id) && !giveWay.includes(id));
}

/** What the eye sees of a corridor. Cells reach 150 km inland and symbols have a radius: neither is cut at the edge. */
function boundsOf({ fromKm, toKm }: Corridor): MapPicture['bounds'] {
  const [west, south, east, north] = boxOfStretch(fromKm, toKm);
  return [west - 0.7, south - 1, east + 0.7, north + 1];
}

function mapOf(parts: Parts, input: LayerInput): MapPicture {
  const { document, corridor, theme } = parts;
  const drawn = visibleLayers(parts, input);
  const place = Object.values(document.clauses).find((clause) => clause.kind === 'kilometres');
  return {
    theme,
    language: document.language,
    layers: drawn.flatMap((layer) => layer.build(input, theme)),
    names: drawn.flatMap((layer) => layer.names?.(input) ?? []),
    fromKm: Math.max(corridor.fromKm, place?.from ?? corridor.fromKm),
    toKm: Math.min(corridor.toKm, place?.to ?? corridor.toKm),
    bounds: boundsOf(corridor),
    markKm: null,
  };
}

/** Whether a filter stands on a column that this data set has. */
const isSplit = (clauses: Document['clauses'], set: DataSet | undefined): boolean =>
  Object.values(clauses).some(
    (clause) => clause.kind === 'categories' && set?.groups.some(({ column }) => column === clause.column) === true,
  );

function chartsOf(parts: Parts, input: LayerInput, periods: Periods): ChartInput {
  const { document, results, sets, corridor, theme } = parts;
  const { language, grid, hiddenEvents } = document;
  const isAreas = grid.figures === 'areas';
  const main = isAreas ? sets.areas : sets.incidents;
  const result = shownResult(parts);
  const study = latestOf(isAreas ? results.areasStudy : results.binsStudy);
  const isPlayed = input.frames !== null;
  const before = isAreas ? results.areasBefore : results.binsBefore;
  const domain = grid.scale === 'study' ? (study ?? result) : result;
  const colours = !isAreas && input.incidentColours === 'people' ? theme.people : theme.counts;
  const unit = words[language][grid.count === 'people' ? 'countPeople' : 'countRecords'];
  const name = measureName(main, language);
  return {
    language,
    theme,
    figures: grid.figures,
    count: grid.count,
    measure: isAreas ? name : `${name}, ${unit}`,
    national: latestOf(results.national),
    nationalMeasure: measureName(sets.national, language),
    result,
    before: before === null || isPlayed ? null : latestOf(before),
    shift: shiftOf(parts),
    periodBefore: isPlayed ? null : periods.before,
    scale:
      domain === null
        ? { breaks: [], colours: [], method: 'quantile', whole: false, max: 0 }
        : classesByMonth(domain, grid.figures, colours, { onlyChosen: grid.scale === 'view' && !isPlayed }),
    scaleOf: grid.scale,
    colours,
    picture: document.picture,
    series: document.series,
    leastShown: input.leastShown,
    isSplit: isSplit(document.clauses, main),
    pickedKm: pickedKm(input.finding),
    corridor: [corridor.fromKm, corridor.toKm],
    events: eventsOf(document.events)
      .filter(({ id }) => !hiddenEvents.includes(id))
      .map((event) => ({
        id: event.id,
        month: eventMonth(event.from),
        to: event.to === null ? null : eventMonth(event.to),
        name: eventName(event, language),
      })),
    breaks: (main?.breaks ?? []).map(({ month, key }) => ({
      month,
      text: sourceText(main?.source ?? '', language, key),
    })),
    partialMonth: partialMonthOf(main),
    partialNational: partialMonthOf(sets.national),
    source: shortSource(main, language),
    nationalSource: shortSource(sets.national, language),
  };
}

/**
 * Pure: the same document, results and views give the same scene, on screen and in an export.
 * @param views of the findings; none until they are loaded
 */
export function buildScene(
  document: SceneDocument,
  results: Results,
  periods: ScenePeriods,
  dataSets: readonly DataSet[],
  theme: Theme,
  views: readonly FindingView[],
): Scene {
  const { language, grid } = document;
  const setOf = (table: string): DataSet | undefined => dataSets.find((set) => set.table === table);
  const sets = { areas: setOf(grid.areas), national: setOf(grid.national), incidents: setOf(grid.incidents) };
  const corridor = corridorOf(namedCorridor(document)) ?? corridors[0] ?? wholeBorder;
  const parts: Parts = { document, results, sets, dataSets, corridor, theme, views, periods };
  const isAreas = grid.figures === 'areas';
  const main = isAreas ? sets.areas : sets.incidents;
  const drawnSets = [main, isAreas ? sets.incidents : sets.areas, sets.national].filter((set) => set !== undefined);
  const used = [...drawnSets, ...namedSets(document, dataSets).filter((set) => !drawnSets.includes(set))];
  const chosen = isAreas ? periods.areas : periods.incidents;
  const result = shownResult(parts);
  const playing = playingOf(document, periods, dataSets, language);
  const input = playing === null ? layerInputOf(parts) : inputOfFrame(layerInputOf(parts), playing, results);
  const drawn = visibleLayers(parts, input);
  const tables = tableHeads({
    document,
    corridor,
    result,
    cells: input.hotSpots ?? input.cells,
    series: latestOf(results.national),
    main,
    incidents: sets.incidents,
    national: sets.national,
    language,
  });
  return {
    language,
    theme,
    title: tables.main.title,
    counts: countsOf(result, latestOf(results.cells), grid.count, language),
    period: result === null ? '' : monthsText(result, language),
    compared: chosen.before === null || playing !== null ? '' : monthsText(chosen.before, language),
    frame: playing?.text ?? null,
    notes: [
      ...(playing?.notes ?? []),
      ...notesOf({
        document,
        corridor,
        result,
        areas: input.areas,
        sets: used,
        periods: chosen,
        hotSpots: drawn.some(({ id }) => id === 'hot-spots') ? (input.hotSpots?.hotSpots ?? null) : null,
        finding: drawn.some(({ id }) => id === 'finding') && input.hotSpots === null ? input.finding : null,
        shift: shiftOf(parts),
        compared: shiftNotes(
          {
            study: document,
            dataSets,
            shift: shiftOf(parts),
            hasArrows: drawn.some(({ id }) => id === 'arrows') && (input.shift?.flows ?? []).length > 0,
          },
          language,
        ),
        leastShown: input.leastShown,
        language,
      }),
    ],
    counted: countedOf(used, language),
    sources: used.map((set) => sourceLine(set, language)),
    synthetic: used.some((set) => set.synthetic),
    syntheticLabel: words[language].syntheticLabel,
    map: mapOf(parts, input),
    legends: drawn.flatMap((layer) => layer.legend(input, theme) ?? []),
    charts: chartsOf(parts, input, chosen),
    layers: input,
    tables,
    fileStem: tables.main.fileStem,
  };
}
