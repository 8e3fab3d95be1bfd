import { type Problem, problem } from '../../base/problem.ts';
import { err, type Result } from '../../base/result.ts';
import { type Basemap, decodeBasemap } from './decode-basemap.ts';
import { geoAddress } from './geo-address.ts';

async function fetchGeo(name: string): Promise<Response> {
  const response = await fetch(geoAddress(name));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

const jsonOf = async (name: string): Promise<unknown> => (await fetchGeo(name)).json();

async function load(): Promise<Result<Basemap, Problem>> {
  try {
    const [line, land, states, counties, sectors, towns] = await Promise.all([
      fetchGeo('border-line.bin').then((response) => response.arrayBuffer()),
      ...['land.json', 'states.json', 'counties.json', 'sectors.json', 'towns.json'].map(jsonOf),
    ]);
    return decodeBasemap({ borderLine: new Uint8Array(line), land, states, counties, sectors, towns });
  } catch {
    return err(problem('corridor-data-broken', { file: 'geo' }));
  }
}

let once: Promise<Result<Basemap, Problem>> | undefined;

/** Fetches `public/geo` from beside the page, once; a failed load is tried again at the next call. */
export async function loadBasemap(): Promise<Result<Basemap, Problem>> {
  once ??= load();
  const loaded = await once;
  if (!loaded.ok) once = undefined;
  return loaded;
}
