/** The region that the app looks at, degrees. */
const box = { west: -118, east: -97, south: 25, north: 33.6 };

export const isInBorderBox = (lon: number, lat: number): boolean =>
  lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;
