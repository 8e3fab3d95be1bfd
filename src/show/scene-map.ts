import { boxOfStretch } from '../corridors/border-marks.ts';
import type { Corridor } from '../corridors/corridor.ts';
import type { CellResult, Disclosed, ShiftResult } from '../disclose/disclosed.ts';
import { ruleFor } from '../disclose/rule.ts';
import { ruleOfSet } from '../disclose/rule-of-set.ts';
import type { LayerSpec } from '../document/document.ts';
import { shownPeriod } from '../document/frames.ts';
import { plainLayer } from '../document/layers.ts';
import { latestOf } from './cockpit.ts';
import { featuresInView } from './features-in-view.ts';
import { findingOnMap } from './findings/shown-finding.ts';
import { changesOf } from './layers/change-cells/layer.ts';
import { fillsMap } from './layers/finding/layer.ts';
import { layers } from './layers/index.ts';
import type { Layer, LayerInput } from './layers/layer.ts';
import { type LayerCount, layerCount } from './layers/layer-count.ts';
import type { LayerDrawing } from './layers/layer-drawing.ts';
import { ownDrawings } from './layers/own-look.ts';
import type { MapName, MapPicture } from './map/map-picture.ts';
import { countsDeaths, measureName, sourceName } from './measure-name.ts';
import type { Parts } from './scene-parts.ts';
import { shortSource } from './scene-text/short-source.ts';
import { isOutside } from './scene-text/title.ts';
import type { Theme } from './theme/colours.ts';

/** Months without data leave no empty cells on the map: they would read as zero. */
const insideAlone = (cells: Disclosed<CellResult> | null): Disclosed<CellResult> | null =>
  cells === null || isOutside(cells.period) ? null : cells;

/** The comparison of two periods; null while there is none. */
export const shiftOf = ({ results }: Parts): Disclosed<ShiftResult> | null =>
  results.shift === null ? null : latestOf(results.shift);

/** Of no layer: what all layers of a scene share is made before one of them is drawn. */
const noSpec = plainLayer('', '');

const readyAmong = (counts: Parts['results']['areaCounts']): LayerInput['areaCounts'] =>
  Object.fromEntries(
    Object.entries(counts).flatMap(([slot, status]) => {
      const result = latestOf(status);
      return result === null ? [] : [[slot, result]];
    }),
  );

/** All that the map's layers may draw. */
export function layerInputOf(parts: Parts): LayerInput {
  const { document, results, sets } = parts;
  const { language, grid } = document;
  return {
    language,
    count: grid.count,
    scale: grid.scale,
    areasName: measureName(sets.areas, language),
    incidentsName: measureName(sets.incidents, language),
    areasSource: sourceName(sets.areas, language),
    incidentsSource: sourceName(sets.incidents, language),
    incidentColours: sets.incidents !== undefined && countsDeaths(sets.incidents.source) ? 'people' : 'counts',
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
    areaCounts: readyAmong(results.areaCounts),
    tables: Object.fromEntries(parts.dataSets.map((set) => [set.table, shortSource(set, language)])),
    isHeld: sets.incidents !== undefined && ruleOfSet(sets.incidents, document).threshold !== null,
    spec: noSpec,
  };
}

/** A layer of the study that is drawn, with what it draws from. */
export interface ShownLayer {
  readonly spec: LayerSpec;
  readonly layer: Layer;
  readonly input: LayerInput;
}

/** What is seen through to the ground is not seen. */
const isOn = ({ visible, opacity }: LayerSpec): boolean => visible && opacity > 0;

/** Kinds of layers that give way, each with the kind that it gives way to: a finding takes the place of what it classes. */
function waysGiven({ document }: Parts, input: LayerInput): ReadonlyMap<string, string> {
  const has = (id: string): boolean => document.layers.some((spec) => spec.layer === id && isOn(spec));
  if (input.agreement !== null && has('agreement')) {
    return new Map(['cells', 'change-cells', 'hot-spots', 'finding'].map((id) => [id, 'agreement']));
  }
  if (input.hotSpots !== null && has('hot-spots')) {
    return new Map(['cells', 'change-cells'].map((id) => [id, 'hot-spots']));
  }
  if (has('finding') && fillsMap(input)) return new Map(['cells', 'change-cells'].map((id) => [id, 'finding']));
  // Of two periods the cells show the difference.
  return new Map(has('change-cells') && changesOf(input) !== null ? [['cells', 'change-cells']] : []);
}

/** Layers that are on and give way to none, bottom first as the study has them. */
export function visibleLayers(parts: Parts, input: LayerInput): readonly ShownLayer[] {
  const ways = waysGiven(parts, input);
  return parts.document.layers.flatMap((spec) => {
    const layer = isOn(spec) && !ways.has(spec.layer) ? layers.find(({ id }) => id === spec.layer) : undefined;
    return layer === undefined ? [] : [{ spec, layer, input: { ...input, spec } }];
  });
}

/** Why a layer of the study is drawn or not, and what it shows. */
export type LayerState =
  | { readonly state: 'drawn'; readonly count: LayerCount | null }
  | { readonly state: 'hidden' | 'clear' | 'empty' }
  /** A finding or a comparison stands in its place: a registry id. */
  | { readonly state: 'gives-way'; readonly to: string };

/** The state of each layer of the study, by id. */
export function layerStates(
  parts: Parts,
  input: LayerInput,
  drawn: readonly DrawnLayer[],
): Readonly<Record<string, LayerState>> {
  const ways = waysGiven(parts, input);
  const stateOf = (spec: LayerSpec): LayerState => {
    if (!spec.visible) return { state: 'hidden' };
    if (spec.opacity === 0) return { state: 'clear' };
    const to = ways.get(spec.layer);
    if (to !== undefined) return { state: 'gives-way', to };
    const own = drawn.find((one) => one.spec === spec);
    if (own === undefined || own.drawings.length === 0) return { state: 'empty' };
    return { state: 'drawn', count: layerCount(own.input) };
  };
  return Object.fromEntries(parts.document.layers.map((spec) => [spec.id, stateOf(spec)]));
}

/** What the eye sees of a corridor. Cells reach 150 km inland and symbols have a radius: neither is cut at the edge. */
function boundsOf({ fromKm, toKm }: Corridor): MapPicture['bounds'] {
  const [west, south, east, north] = boxOfStretch(fromKm, toKm);
  return [west - 0.7, south - 1, east + 0.7, north + 1];
}

/** A layer with what it draws. */
export interface DrawnLayer extends ShownLayer {
  readonly drawings: readonly LayerDrawing[];
}

export const drawnLayers = (shown: readonly ShownLayer[], theme: Theme): readonly DrawnLayer[] =>
  shown.map((one) => ({ ...one, drawings: ownDrawings(one.layer, one.input, theme) }));

/** Names of things, once each: copies of a layer name the same. */
function namesOf(drawn: readonly DrawnLayer[]): readonly MapName[] {
  const named = new Set<string>();
  return drawn.flatMap(({ layer, spec, input }) => {
    const things = `${spec.layer} ${spec.areas}`;
    const isNamed = named.has(things);
    named.add(things);
    return isNamed ? [] : (layer.names?.(input) ?? []);
  });
}

/** The map of a scene. */
export function mapOf(parts: Parts, drawn: readonly DrawnLayer[]): MapPicture {
  const { document, corridor, theme } = parts;
  const place = Object.values(document.clauses).find((clause) => clause.kind === 'kilometres');
  return {
    theme,
    language: document.language,
    layers: drawn.flatMap(({ drawings }) => drawings),
    names: namesOf(drawn),
    fromKm: Math.max(corridor.fromKm, place?.from ?? corridor.fromKm),
    toKm: Math.min(corridor.toKm, place?.to ?? corridor.toKm),
    bounds: boundsOf(corridor),
    markKm: null,
  };
}
