import type { BorderLine } from '../../../corridors/border-line.ts';
import { stretchPath } from '../../../corridors/stretch-path.ts';
import { turnedRing } from '../../../corridors/turned-ring.ts';
import type { OwnCorridor, OwnFeature } from '../../../document/document.ts';
import { formOf } from '../../tool.ts';

/** A millionth of a degree is a decimetre. */
const rounded = (degrees: number): number => Number(degrees.toFixed(6));

/** A corridor as the line of its stretch. */
function corridorFeature(corridor: OwnCorridor, line: BorderLine) {
  const { id, name, fromKm, toKm, depthKm, sectors, states } = corridor;
  const coordinates = stretchPath(line, fromKm, toKm).map((place) => place.map(rounded));
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates },
    properties: {
      kind: 'corridor',
      id,
      name_en: name.en,
      name_es: name.es,
      from_km: fromKm,
      to_km: toKm,
      depth_km: depthKm,
      sectors,
      states,
    },
  };
}

function geometryOf({ kind, lonLat }: OwnFeature) {
  if (formOf[kind] === 'ring') {
    const ring = turnedRing(lonLat);
    return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
  }
  return lonLat.length === 1 ? { type: 'Point', coordinates: lonLat[0] } : { type: 'LineString', coordinates: lonLat };
}

function thingFeature(thing: OwnFeature) {
  const { id, kind, name, from, to, source } = thing;
  const properties = { kind, id, name_en: name.en, name_es: name.es, valid_from: from, valid_to: to, source };
  return { type: 'Feature', geometry: geometryOf(thing), properties };
}

/** What a person drew, as a GeoJSON text (RFC 7946) that `readPlaces` reads back. */
export function placesJson(
  { corridors, features }: { readonly corridors: readonly OwnCorridor[]; readonly features: readonly OwnFeature[] },
  line: BorderLine,
): string {
  const all = [...corridors.map((corridor) => corridorFeature(corridor, line)), ...features.map(thingFeature)];
  return `${JSON.stringify({ type: 'FeatureCollection', features: all })}\n`;
}
