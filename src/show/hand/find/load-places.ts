import type { LineIndex } from '../../../corridors/line-index.ts';
import { geoAddress } from '../../map/geo-address.ts';
import { loadBasemap } from '../../map/load-basemap.ts';
import type { Findable } from './findable.ts';
import { shippedPlaces } from './shipped-places.ts';

/** Everything that can be found in the app's own files, and the line that kilometres are measured along. */
export interface Gazetteer {
  readonly places: readonly Findable[];
  readonly index: LineIndex;
}

async function parsed(name: string): Promise<unknown> {
  const response = await fetch(geoAddress(name));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

async function load(): Promise<Gazetteer> {
  const [basemap, zones, sectors] = await Promise.all([loadBasemap(), parsed('zones.json'), parsed('sectors.json')]);
  if (!basemap.ok) throw new Error(basemap.error.code);
  const { towns, index } = basemap.value;
  return { places: shippedPlaces({ towns, zones, sectors }), index };
}

let once: Promise<Gazetteer> | undefined;

/** Reads the places from beside the page, once; a failed load is tried again at the next call. */
export function loadGazetteer(): Promise<Gazetteer> {
  once ??= load().catch((cause: unknown) => {
    once = undefined;
    throw cause;
  });
  return once;
}
