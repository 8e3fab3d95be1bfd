import { useMemo } from 'react';
import type { LonLat } from '../../corridors/drawn-stretch.ts';
import type { LineIndex } from '../../corridors/line-index.ts';
import type { Pin } from '../../document/document.ts';
import { useCockpit } from '../cockpit.ts';
import type { LayerDrawing } from '../layers/layer-drawing.ts';
import { sameColour } from '../layers/rgba.ts';
import type { MapName, MapPoint } from '../map/map-picture.ts';
import type { Scene } from '../scene.ts';
import type { Theme } from '../theme/colours.ts';
import { isDragged } from '../tool.ts';
import { type MapInk, noInk } from './map-hand-shape.ts';
import { markInk } from './mark-ink.ts';
import { pinLetter } from './pin-text.ts';
import { outlinesOf, selectionInk } from './select-ink.ts';
import type { Marks } from './use-marks.ts';

const pinPx = 6;

function pinInk(pins: readonly Pin[], theme: Theme): readonly LayerDrawing[] {
  if (pins.length === 0) return [];
  return [
    {
      kind: 'circles',
      id: 'pins:dots',
      lonLat: Float64Array.from(pins.flatMap(({ lon, lat }) => [lon, lat])),
      radiusPx: new Float32Array(pins.length).fill(pinPx),
      fill: sameColour(pins.length, theme.focus),
      outline: sameColour(pins.length, theme.ink),
      outlinePx: 2,
      isInk: true,
    },
  ];
}

const pinNames = (pins: readonly Pin[]): readonly MapName[] =>
  pins.map(({ lon, lat }, at) => ({ text: pinLetter(at), lonLat: [[lon, lat]], isKey: true }));

interface InkInput {
  readonly scene: Scene;
  readonly index: LineIndex | null;
  readonly marks: Marks | null;
  readonly point: MapPoint | null;
}

/** Pairs of degrees from flat ones. */
const pairs = (flat: readonly number[]): readonly LonLat[] =>
  Array.from({ length: flat.length / 2 }, (_, k) => [flat[2 * k] ?? 0, flat[2 * k + 1] ?? 0]);

/** What selection, pins and the tool in hand draw on the map, and the outline of the selection. */
export function useHandInk({ scene, index, marks, point }: InkInput): {
  readonly ink: MapInk;
  readonly paths: readonly (readonly LonLat[])[];
} {
  const { selection, features, pins } = useCockpit().document;
  const { theme } = scene;
  const outlines = useMemo(
    () => (selection === null ? null : outlinesOf(selection, scene, features, index)),
    [selection, scene, features, index],
  );
  const selected = useMemo(
    () => (selection === null || outlines === null ? [] : selectionInk(selection, outlines, theme)),
    [selection, outlines, theme],
  );
  const pinned = useMemo(() => ({ layers: pinInk(pins, theme), names: pinNames(pins) }), [pins, theme]);
  const isAhead = marks !== null && marks.tool.isDone !== true && !(isDragged(marks.tool) && marks.vertices.length > 1);
  const [lon, lat] = isAhead && point !== null && marks.vertices.length > 0 ? [point.lon, point.lat] : [];
  const marked = useMemo(() => {
    if (marks === null) return [];
    const ahead: readonly LonLat[] = lon === undefined || lat === undefined ? [] : [[lon, lat]];
    return markInk(marks.tool, [...marks.vertices, ...ahead], index, theme);
  }, [marks, lon, lat, index, theme]);
  const ink = useMemo(() => {
    const layers = [...selected, ...pinned.layers, ...marked];
    return layers.length === 0 ? noInk : { layers, names: pinned.names };
  }, [selected, pinned, marked]);
  const paths = useMemo(() => (outlines?.paths ?? []).map(pairs), [outlines]);
  return { ink, paths };
}
