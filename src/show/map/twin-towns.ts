import { ports } from '../../corridors/corridor.ts';
import type { Features } from './features.ts';

/** The rank of the towns that face each other over the line. */
const twinRank = 0;

interface Twin {
  readonly properties: Record<string, unknown>;
  readonly country: string;
  readonly population: number;
  readonly pair: string;
}

const inKm = Math.PI / 180;

/** The crossing that a place lies nearest to. */
function portNear(lon: number, lat: number): string {
  const away = (port: (typeof ports)[number]): number =>
    Math.hypot((port.lon - lon) * Math.cos(lat * inKm), port.lat - lat);
  return ports.reduce((best, port) => (away(port) < away(best) ? port : best)).name;
}

function twinsIn(towns: Features): readonly Twin[] {
  return towns.features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Point' || properties?.rank !== twinRank) return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    const { country, population } = properties;
    return [{ properties, country: String(country), population: Number(population), pair: portNear(lon, lat) }];
  });
}

/**
 * Gives each town that faces another over the line its `pair`, and the `order` in which names are placed: the largest of
 * either country before all others, pair by pair, so that neither side goes without a name. The pair whose smaller side is
 * the largest comes first, and towns without a twin last.
 */
export function takePairs(towns: Features): Features {
  const twins = twinsIn(towns);
  const largest = (of: string, country: string): number =>
    Math.max(0, ...twins.filter((twin) => twin.pair === of && twin.country === country).map((twin) => twin.population));
  const weightOf = ({ pair }: Twin): number => Math.min(largest(pair, 'US'), largest(pair, 'MX'));
  const isLargest = (twin: Twin): number => Number(twin.population === largest(twin.pair, twin.country));
  const sorted = [...twins].sort(
    (a, b) => isLargest(b) - isLargest(a) || weightOf(b) - weightOf(a) || b.population - a.population,
  );
  for (const [order, { properties, pair }] of sorted.entries()) Object.assign(properties, { pair, order });
  return towns;
}

/** Pairs with towns on both sides that a map does not name on both. */
export function halfNamed(named: readonly Readonly<Record<string, unknown>>[], towns: Features): readonly string[] {
  const countries = (all: readonly { readonly pair?: unknown; readonly country?: unknown }[], pair: string): number =>
    new Set(all.filter((town) => town.pair === pair).map(({ country }) => country)).size;
  const twins = twinsIn(towns);
  const pairs = [...new Set(twins.map(({ pair }) => pair))];
  return pairs.filter((pair) => countries(named, pair) < countries(twins, pair));
}
