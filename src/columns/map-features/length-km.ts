const earthRadiusKm = 6371.0088;
const radians = Math.PI / 180;

/** Length of a line of longitudes and latitudes on a sphere, km (the haversine formula). */
export function lengthKm(line: readonly (readonly [number, number])[]): number {
  let sum = 0;
  for (let k = 1; k < line.length; k++) {
    const [before, here] = [line[k - 1], line[k]];
    if (before === undefined || here === undefined) continue;
    const [lat1, lat2] = [before[1] * radians, here[1] * radians];
    const across = Math.sin(((here[0] - before[0]) * radians) / 2) ** 2;
    const along = Math.sin((lat2 - lat1) / 2) ** 2;
    sum += 2 * earthRadiusKm * Math.asin(Math.sqrt(along + Math.cos(lat1) * Math.cos(lat2) * across));
  }
  return sum;
}
