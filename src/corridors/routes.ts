import routeList from '../../data/routes/routes.json' with { type: 'json' };
import type { Feature } from './feature.ts';

/** Highways of the corridors, drawn through their towns in order. */
export const schematicRoutes: readonly Feature[] = routeList as readonly Feature[];
