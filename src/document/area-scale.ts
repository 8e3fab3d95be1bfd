import { areaCountsSlot } from './layers.ts';

/** Under which name the answers hold the figures of the whole study, which the classes of an "areas" layer span. */
export const areaScaleSlot = (areas: string, figure: string): string => `study ${areaCountsSlot(areas, figure)}`;
