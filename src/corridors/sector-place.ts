import placeList from '../../data/geography/sector-places.json' with { type: 'json' };
import type { Place } from './point-at.ts';

/** Where a sector's name and symbol stand: about 45 km inland of the middle of its stretch. */
export const sectorPlace = (id: string): Place | undefined => placeList.find((place) => place.id === id);
