import routeList from '../../data/routes/routes.json' with { type: 'json' };
import type { Feature } from './feature.ts';

/** Highways of the corridors, drawn through their towns in order. */
export const schematicRoutes: readonly Feature[] = routeList.map(({ lonLat, ...route }) => ({
  ...route,
  kind: 'route',
  lonLat: lonLat.map(([lon = 0, lat = 0]) => [lon, lat] as const),
}));
