import { readFileSync } from 'node:fs';

interface LineFeature {
  properties: { part: string };
  geometry: { coordinates: number[][] };
}

/** Vertices of the IBWC's file, west to east, and where the land begins and ends among them. */
export interface BoundaryVertices {
  vertices: number[][];
  landFirst: number;
  landLast: number;
}

/** Reads the three parts of the boundary and joins them; a part begins where the one before it ends. */
export function readBoundary(path: string): BoundaryVertices {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as { features: LineFeature[] };
  const part = (name: string) => {
    const found = features.find((feature) => feature.properties.part === name);
    if (!found) throw new Error(`${path} has no part "${name}"`);
    return found.geometry.coordinates;
  };
  const pacific = part('maritime, Pacific');
  const land = part('land and rivers');
  const gulf = part('maritime, Gulf');
  const landFirst = pacific.length - 1;
  return {
    vertices: [...pacific, ...land.slice(1), ...gulf.slice(1)],
    landFirst,
    landLast: landFirst + land.length - 1,
  };
}

function pushSigned(bytes: number[], value: number): void {
  let rest = ((value << 1) ^ (value >> 31)) >>> 0;
  for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}

/** The bytes that `decodeBorderLine` reads. */
export function encodeBorderLine({ vertices, landFirst, landLast }: BoundaryVertices): Uint8Array {
  const head = new DataView(new ArrayBuffer(16));
  head.setUint32(0, 0x314c4243, true);
  [vertices.length, landFirst, landLast].forEach((count, i) => {
    head.setUint32(4 + i * 4, count, true);
  });
  const bytes = [...new Uint8Array(head.buffer)];
  const before = [0, 0];
  for (const vertex of vertices) {
    for (const axis of [0, 1]) {
      const here = Math.round(vertex[axis] * 1e6);
      pushSigned(bytes, here - before[axis]);
      before[axis] = here;
    }
  }
  return Uint8Array.from(bytes);
}
