import { boxOfStretch } from '../corridors/border-marks.ts';
import type { Corridor } from '../corridors/corridor.ts';
import type { CellResult, Disclosed, ShiftResult } from '../disclose/disclosed.ts';
import { ruleFor } from '../disclose/rule.ts';
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
import type { MapPicture } from './map/map-picture.ts';
import { countsDeaths, measureName } from './measure-name.ts';
import type { Parts } from './scene-parts.ts';
import { isOutside } from './scene-text/title.ts';

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
    spec: noSpec,
  };
}

/** A layer of the study that is drawn, with what it draws from. */
export interface ShownLayer {
  readonly spec: LayerSpec;
  readonly layer: Layer;
  readonly input: LayerInput;
}

/** Layers that are on, bottom first. A finding takes the place of the cells that it classes. */
export function visibleLayers({ document }: Parts, input: LayerInput): readonly ShownLayer[] {
  const isOn = (id: string): boolean => document.layers.some(({ layer, visible }) => layer === id && visible);
  const differs = input.agreement !== null && isOn('agreement');
  const classed = differs || (input.hotSpots !== null && isOn('hot-spots')) || (isOn('finding') && fillsMap(input));
  // Of two periods the cells show the difference; where a finding classes them, that.
  const changed = !classed && isOn('change-cells') && changesOf(input) !== null;
  const giveWay = [
    ...(classed || changed ? ['cells'] : []),
    ...(classed ? ['change-cells'] : []),
    ...(differs ? ['hot-spots', 'finding'] : []),
  ];
  return document.layers.flatMap((spec) => {
    const layer =
      spec.visible && !giveWay.includes(spec.layer) ? layers.find(({ id }) => id === spec.layer) : undefined;
    return layer === undefined ? [] : [{ spec, layer, input: { ...input, spec } }];
  });
}

/** What the eye sees of a corridor. Cells reach 150 km inland and symbols have a radius: neither is cut at the edge. */
function boundsOf({ fromKm, toKm }: Corridor): MapPicture['bounds'] {
  const [west, south, east, north] = boxOfStretch(fromKm, toKm);
  return [west - 0.7, south - 1, east + 0.7, north + 1];
}

/** The map of a scene. */
export function mapOf(parts: Parts, input: LayerInput): MapPicture {
  const { document, corridor, theme } = parts;
  const drawn = visibleLayers(parts, input);
  const place = Object.values(document.clauses).find((clause) => clause.kind === 'kilometres');
  return {
    theme,
    language: document.language,
    layers: drawn.flatMap(({ layer, input: own }) => layer.build(own, theme)),
    names: drawn.flatMap(({ layer, input: own }) => layer.names?.(own) ?? []),
    fromKm: Math.max(corridor.fromKm, place?.from ?? corridor.fromKm),
    toKm: Math.min(corridor.toKm, place?.to ?? corridor.toKm),
    bounds: boundsOf(corridor),
    markKm: null,
  };
}
