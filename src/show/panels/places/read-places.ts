import { err, ok, type Result } from '../../../base/result.ts';
import { borderStates } from '../../../corridors/border-states.ts';
import { borderLengthKm, sectors } from '../../../corridors/corridor.ts';
import type { OwnCorridor, OwnFeature } from '../../../document/document.ts';
import { formOf } from '../../tool.ts';
import { type GeometryFault, type ReadGeometry, type ReadPart, readGeometry } from './place-geometry.ts';
import { isRow, type ReadProperties, type Row, readProperties } from './place-properties.ts';

/** Why a file cannot be read at all. */
export type FileFault = 'notJson' | 'notGeoJson' | 'otherDegrees' | 'noFeatures';
/** Why a feature is left out. */
export type LeftReason = GeometryFault | 'badCorridor';
/** What was changed of features that were read. */
export type Change = 'parts' | 'partsLost' | 'holes' | 'heights' | 'simplified' | 'unnamed' | 'cut' | 'monthsUnread';

/** A place, line or ring of a file; kind and source are null where the file does not say them. */
export interface ReadThing extends Omit<OwnFeature, 'id' | 'kind' | 'source'> {
  readonly form: ReadPart['form'];
  readonly kind: OwnFeature['kind'] | null;
  readonly source: string | null;
}

/** All that a file holds, and the fate of every feature in it. */
export interface ReadPlaces {
  /** Features in the file: those that were taken, and those left out. */
  readonly read: number;
  readonly taken: number;
  readonly leftOut: Readonly<Partial<Record<LeftReason, number>>>;
  readonly changed: Readonly<Partial<Record<Change, number>>>;
  /** The farthest that a vertex left out of an outline stood off it, km. */
  readonly toleranceKm: number;
  /** Names of properties that are not kept. */
  readonly dropped: readonly string[];
  readonly corridors: readonly Omit<OwnCorridor, 'id'>[];
  readonly things: readonly ReadThing[];
}

/** GeoJSON has one system; older files may name another. */
function isOtherCrs(json: Row): boolean {
  const properties = isRow(json.crs) ? json.crs.properties : undefined;
  const name = isRow(properties) ? properties.name : undefined;
  return typeof name === 'string' && !/CRS84|4326/i.test(name);
}

function featuresIn(json: Row): readonly unknown[] | undefined {
  if (json.type === 'FeatureCollection') return Array.isArray(json.features) ? json.features : undefined;
  if (json.type === 'Feature') return [json];
  return 'coordinates' in json || json.type === 'GeometryCollection' ? [{ geometry: json, properties: {} }] : undefined;
}

const idsIn = (value: unknown, known: readonly { readonly id: string }[]): readonly string[] =>
  known.map(({ id }) => id).filter((id) => Array.isArray(value) && value.includes(id));

/** A corridor that this app saved; undefined where its numbers are none. */
function corridorIn(row: Row, { name }: ReadProperties): Omit<OwnCorridor, 'id'> | undefined {
  const [fromKm, toKm, depthKm] = [row.from_km, row.to_km, row.depth_km].map(Number);
  const numbers = [fromKm, toKm, depthKm];
  if (fromKm === undefined || toKm === undefined || depthKm === undefined || !numbers.every(Number.isFinite)) {
    return undefined;
  }
  const isStretch = fromKm >= 0 && toKm - fromKm >= 1 && toKm <= borderLengthKm && depthKm >= 1 && depthKm <= 150;
  if (!isStretch || (name.en === '' && name.es === '')) return undefined;
  const paired = { sectors: idsIn(row.sectors, sectors), states: idsIn(row.states, borderStates) };
  return { name, fromKm, toKm, depthKm, ...paired };
}

/** A kind is taken where the thing lies on the map as that kind does. */
function kindIn({ kind }: ReadProperties, { form }: ReadPart): ReadThing['kind'] {
  if (kind === null || kind === 'corridor') return null;
  const wanted = formOf[kind];
  return wanted === form || (wanted === 'any' && form !== 'ring') ? kind : null;
}

class Reader {
  readonly corridors: Omit<OwnCorridor, 'id'>[] = [];
  readonly things: ReadThing[] = [];
  readonly dropped = new Set<string>();
  readonly leftOut: Partial<Record<LeftReason, number>> = {};
  readonly changed: Partial<Record<Change, number>> = {};
  taken = 0;
  toleranceKm = 0;
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  #change(key: Change, count = 1): void {
    if (count > 0) this.changed[key] = (this.changed[key] ?? 0) + count;
  }

  #leave(reason: LeftReason): void {
    this.leftOut[reason] = (this.leftOut[reason] ?? 0) + 1;
  }

  read(feature: unknown): void {
    const row = isRow(feature) && isRow(feature.properties) ? feature.properties : {};
    const properties = readProperties(row);
    for (const name of properties.dropped) this.dropped.add(name);
    if (properties.kind === 'corridor') {
      const corridor = corridorIn(row, properties);
      if (corridor === undefined) this.#leave('badCorridor');
      else this.corridors.push(corridor);
      this.taken += Number(corridor !== undefined);
      return;
    }
    const geometry = readGeometry(isRow(feature) ? feature.geometry : undefined);
    if (geometry.parts.length === 0) this.#leave(geometry.fault ?? 'noGeometry');
    else this.#take(properties, geometry);
  }

  #take(properties: ReadProperties, { parts, lost, holes, hasHeights }: ReadGeometry): void {
    this.taken += 1;
    const { name, from, to, source } = properties;
    const isUnnamed = name.en === '' && name.es === '';
    const own = isUnnamed ? { en: `${this.#file} ${this.taken}`, es: '' } : name;
    for (const [i, part] of parts.entries()) {
      const numbered = (text: string): string => (text === '' || parts.length === 1 ? text : `${text} (${i + 1})`);
      const named = { en: numbered(own.en), es: numbered(own.es) };
      const { form, lonLat, toleranceKm } = part;
      this.things.push({ form, kind: kindIn(properties, part), name: named, lonLat, from, to, source });
      this.toleranceKm = Math.max(this.toleranceKm, toleranceKm);
      if (toleranceKm > 0) this.#change('simplified');
    }
    if (parts.length > 1) this.#change('parts');
    this.#change('partsLost', lost);
    this.#change('holes', holes);
    if (hasHeights) this.#change('heights');
    if (isUnnamed) this.#change('unnamed');
    if (properties.isCut) this.#change('cut');
    if (properties.isMonthUnread) this.#change('monthsUnread');
  }
}

/**
 * Reads corridors and things on the map from a GeoJSON text, of this app or of another program.
 * @param file what things without a name are named by
 */
export function readPlaces(text: string, file: string): Result<ReadPlaces, FileFault> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err('notJson');
  }
  const features = isRow(json) ? featuresIn(json) : undefined;
  if (!isRow(json) || features === undefined) return err('notGeoJson');
  if (isOtherCrs(json)) return err('otherDegrees');
  if (features.length === 0) return err('noFeatures');
  const reader = new Reader(file);
  for (const feature of features) reader.read(feature);
  const { taken, leftOut, changed, toleranceKm, dropped, corridors, things } = reader;
  return ok({ read: features.length, taken, leftOut, changed, toleranceKm, dropped: [...dropped], corridors, things });
}
