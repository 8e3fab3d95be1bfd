import { getResolution, isValidCell } from 'h3-js';

/** H3 resolution of a cell; null for an id that is none, such as that of an area. */
export const resolutionOf = (id: string): number | null => (isValidCell(id) ? getResolution(id) : null);
