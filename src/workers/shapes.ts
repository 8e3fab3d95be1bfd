import { buildZones } from '../corridors/build-zones.ts';
import { decodeZones } from '../corridors/decode-zones.ts';
import { answerOutline } from './answer-outline.ts';

/** What measures and cuts polygons, with Turf: as large as half of the desk, and no map at first needs it. */
export const shapes = { answerOutline, buildZones, decodeZones };

export type Shapes = typeof shapes;
