import type { Language } from '../base/words.ts';
import { sourceText } from '../columns/sources/catalog.ts';
import { borderLengthKm, type Corridor, corridorOf, corridors, namedCorridor } from '../corridors/corridor.ts';
import { corridorDepthKm } from '../corridors/geography.ts';
import type { Disclosed, SegmentResult } from '../disclose/disclosed.ts';
import { ruleOfSet } from '../disclose/rule-of-set.ts';
import type { Document, LayerSpec } from '../document/document.ts';
import type { ChartInput } from './charts/chart.ts';
import { type DataSet, latestOf, type Periods, type Results } from './cockpit.ts';
import type { Legend } from './drawing/legend.ts';
import { eventName } from './event-name.ts';
import type { FindingView } from './findings/finding-view.ts';
import { pickedKm } from './findings/picked-km.ts';
import { inputOfFrame, playingOf } from './frames-on-map.ts';
import type { LayerInput } from './layers/layer.ts';
import { ownLegend } from './layers/own-look.ts';
import type { MapPicture } from './map/map-picture.ts';
import { measureName } from './measure-name.ts';
import { namedSets } from './named-sets.ts';
import { shiftNotes } from './panels/compare/shift-notes.ts';
import { classesByMonth } from './scale.ts';
import {
  drawnLayers,
  type LayerState,
  layerInputOf,
  layerStates,
  mapOf,
  type ShownLayer,
  shiftOf,
  visibleLayers,
} from './scene-map.ts';
import type { Parts, SceneDocument, ScenePeriods } from './scene-parts.ts';
import { countsOf } from './scene-text/counts.ts';
import type { FrameText } from './scene-text/frame-text.ts';
import { countedOf, eventMonth, notesOf, partialMonthOf, sourceLine } from './scene-text/notes.ts';
import { type SetTold, setTold } from './scene-text/set-told.ts';
import { shortSource } from './scene-text/short-source.ts';
import { type TableHeads, tableHeads } from './scene-text/table-heads.ts';
import { monthsText } from './scene-text/title.ts';
import { words } from './scene-text/words.ts';
import { shownEvents } from './shown-events.ts';
import type { Theme } from './theme/colours.ts';

export type { SceneDocument } from './scene-parts.ts';

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
  /** The same set by set, for what draws some of them alone. */
  readonly sets: readonly SetTold[];
  /** True when any data set shown is synthetic. */
  readonly synthetic: boolean;
  /** The word to print on it, in the scene's language. */
  readonly syntheticLabel: string;
  readonly map: MapPicture;
  /** What the map's layers mean; a chart gives its own. */
  readonly legends: readonly Legend[];
  /** Of each layer of the study, by its id: whether it is drawn, and what it shows. */
  readonly layerStates: Readonly<Record<string, LayerState>>;
  readonly charts: ChartInput;
  /** The layers of the study, with their styles. */
  readonly specs: readonly LayerSpec[];
  /** What the map's layers drew from: its tooltip reads it. */
  readonly layers: LayerInput;
  /** The same of each "areas" layer that is drawn, bottom first: it counts in areas of its own. */
  readonly areaLayers: readonly LayerInput[];
  /** What stands over each table of figures; its title, source and file are those of its own set. */
  readonly tables: TableHeads;
  /** For file names: ASCII, lower case, "corredor_el-paso-eagle-pass-coahuila_apprehensions_2006-10_2008-09_en". */
  readonly fileStem: string;
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

/** Whether a filter stands on a column that this data set has. */
const isSplit = (clauses: Document['clauses'], set: DataSet | undefined): boolean =>
  Object.values(clauses).some(
    (clause) => clause.kind === 'categories' && set?.groups.some(({ column }) => column === clause.column) === true,
  );

function chartsOf(parts: Parts, input: LayerInput, periods: Periods): ChartInput {
  const { document, results, sets, corridor, theme } = parts;
  const { language, grid } = document;
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
    events: shownEvents(document).map((event) => ({
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

/** Legends in the order of drawing, but those of arrows first: their fixed words must not be scrolled out of sight. */
function legendsOf(drawn: readonly ShownLayer[], theme: Theme): readonly Legend[] {
  const first = drawn.filter(({ spec }) => spec.layer === 'arrows');
  const others = drawn.filter(({ spec }) => spec.layer !== 'arrows');
  return [...first, ...others].flatMap(({ layer, input }) => ownLegend(layer, input, theme) ?? []);
}

/** How far inland records are counted: where figures are held back, to the full depth whatever corridor was drawn. */
const depthOf = ({ depthKm }: Corridor, main: DataSet | undefined, document: SceneDocument): number =>
  main !== undefined && ruleOfSet(main, document).threshold !== null ? corridorDepthKm : depthKm;

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
  const drawn = drawnLayers(visibleLayers(parts, input), theme);
  const areaLayers = drawn.flatMap((one) => (one.spec.layer === 'areas' && one.drawings.length > 0 ? [one.input] : []));
  const tables = tableHeads({
    document,
    corridor,
    result,
    cells: input.hotSpots ?? input.cells,
    areas: areaLayers.at(-1)?.spec.areas ?? null,
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
    counts: countsOf(result, latestOf(results.cells), grid.count, depthOf(corridor, main, document), language),
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
        hotSpots: drawn.some(({ spec }) => spec.layer === 'hot-spots') ? (input.hotSpots?.hotSpots ?? null) : null,
        finding: drawn.some(({ spec }) => spec.layer === 'finding') && input.hotSpots === null ? input.finding : null,
        shift: shiftOf(parts),
        compared: shiftNotes(
          {
            study: document,
            dataSets,
            shift: shiftOf(parts),
            hasArrows: drawn.some(({ spec }) => spec.layer === 'arrows') && (input.shift?.flows ?? []).length > 0,
          },
          language,
        ),
        leastShown: input.leastShown,
        language,
      }),
    ],
    counted: countedOf(used, language),
    sources: used.map((set) => sourceLine(set, language)),
    sets: used.map((set) =>
      setTold(set, set === main ? result : null, set === sets.areas ? input.areas : null, language),
    ),
    synthetic: used.some((set) => set.synthetic),
    syntheticLabel: words[language].syntheticLabel,
    map: mapOf(parts, drawn),
    legends: legendsOf(drawn, theme),
    layerStates: layerStates(parts, input, drawn),
    charts: chartsOf(parts, input, chosen),
    specs: document.layers,
    layers: input,
    areaLayers,
    tables,
    fileStem: tables.main.fileStem,
  };
}
