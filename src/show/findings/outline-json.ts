import type { Language } from '../../base/words.ts';
import { type Corridor, sectorById } from '../../corridors/corridor.ts';
import type { CorridorOutline } from '../../corridors/corridor-outline.ts';
import { outlineWords } from './outline-words.ts';

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
/** A millionth of a degree is a decimetre. */
const degreeDigits = 6;

/**
 * A corridor's outline as a GeoJSON text (RFC 7946): its name, since when, its limits, what it was made from, how, and
 * its measures. Name and limits are in the language asked for.
 */
export function outlineJson(outline: CorridorOutline, corridor: Corridor, language: Language): string {
  const { fromKm, toKm, depthKm, polygons, areaKm2, borderKm, straightKm, toleranceKm } = outline;
  const { source, made } = outlineWords[language];
  const coordinates = polygons.map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]) => [rounded(lon, degreeDigits), rounded(lat, degreeDigits)])),
  );
  const properties = {
    id: corridor.id,
    name: corridor.name[language],
    since: corridor.since[language],
    fromKm,
    toKm,
    sectors: corridor.sectors.map((id) => sectorById(id)?.name[language] ?? id),
    mexicanStates: corridor.mexicanStates[language],
    note: corridor.note[language],
    depthKm,
    areaKm2: rounded(areaKm2, 0),
    borderKm: rounded(borderKm, 1),
    straightKm: rounded(straightKm, 1),
    toleranceKm,
    source,
  };
  const feature = { type: 'Feature', geometry: { type: 'MultiPolygon', coordinates }, properties };
  return `${JSON.stringify({ type: 'FeatureCollection', source, made, features: [feature] }, null, 1)}\n`;
}
