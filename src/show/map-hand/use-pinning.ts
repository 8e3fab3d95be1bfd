import { useCockpit } from '../cockpit.ts';
import { itemAt } from '../findings/item-at.ts';
import { drawingOf } from '../layers/drawing-id.ts';
import type { MapHit, MapPoint } from '../map/map-picture.ts';
import { mapReading } from '../map-reading.ts';
import type { Scene } from '../scene.ts';
import { itemOf } from './map-things.ts';
import { withPin } from './pin-text.ts';
import { words } from './words.ts';

interface Pinning {
  /** Pins the topmost thing that says something; one that is pinned is taken out. @returns whether there is one */
  pin(at: Pick<MapPoint, 'lon' | 'lat'>, hits: readonly MapHit[]): boolean;
  /**
   * A press on the map. What is an item of a finding is picked, and pinned with Shift; anything else that says something
   * is pinned.
   * @returns whether the press is done with
   */
  press(at: MapPoint, hits: readonly MapHit[], isShifted: boolean): boolean;
}

/** Pinning of what lies on the map. */
export function usePinning(scene: Scene, say: (text: string) => void): Pinning {
  const { document: study, dispatch } = useCockpit();
  const pin: Pinning['pin'] = ({ lon, lat }, hits) => {
    const hit = hits.find((one) => mapReading(one, scene) !== null);
    const item = hit === undefined ? null : itemOf(hit, scene);
    if (hit === undefined || hit.layer === null || item === null) return false;
    const { spec } = drawingOf(hit.layer);
    const { pins, isReplaced } = withPin(study.pins, { layer: spec, item, lon: rounded(lon), lat: rounded(lat) });
    dispatch('setPins', { pins });
    if (isReplaced) say(words[study.language].replaced);
    return true;
  };
  return {
    pin,
    press: (at, hits, isShifted) => {
      const { finding } = scene.layers;
      const isItem = finding !== null && hits.some((hit) => itemAt(finding, hit) !== null);
      return (isShifted || !isItem) && pin(at, hits) && isShifted;
    },
  };
}

/** To ten metres: a pin's letter stands where it was pressed, and needs no more. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
