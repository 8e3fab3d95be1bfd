/** What a byte of order says of the numbers after it. */
const littleEndian = 1;
/** Marks of PostGIS for a third and fourth dimension and for a coordinate system; ISO adds thousands instead. */
const extended = { z: 0x80000000, m: 0x40000000, system: 0x20000000 } as const;
const names = [
  '',
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
];
const deepest = 8;

interface Cursor {
  readonly view: DataView;
  at: number;
}

/**
 * A geometry in well-known binary (ISO 19125 and PostGIS' extension of it, either order of bytes) as the text of a
 * GeoJSON geometry: heights and measures are left out; an empty point is an empty text.
 * Throws RangeError where the bytes are no geometry.
 */
export function wkbText(bytes: Uint8Array): string {
  const cursor: Cursor = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: 0 };
  return geometry(cursor, 0);
}

interface Head {
  readonly type: number;
  readonly dimensions: number;
  readonly isLittle: boolean;
}

function headAt(cursor: Cursor): Head {
  const isLittle = cursor.view.getUint8(cursor.at) === littleEndian;
  const code = cursor.view.getUint32(cursor.at + 1, isLittle);
  cursor.at += (code & extended.system) === 0 ? 5 : 9;
  const iso = Math.floor((code & 0xffff) / 1000);
  const marked = ((code & extended.z) === 0 ? 0 : 1) + ((code & extended.m) === 0 ? 0 : 1);
  return { type: (code & 0xffff) % 1000, dimensions: 2 + (iso === 3 ? 2 : iso > 0 ? 1 : marked), isLittle };
}

function geometry(cursor: Cursor, depth: number): string {
  const head = headAt(cursor);
  const name = names[head.type];
  if (name === undefined || name === '' || depth > deepest) throw new RangeError('no geometry');
  if (head.type === 7) {
    const inner = parts(cursor, head, () => geometry(cursor, depth + 1));
    return `{"type":"${name}","geometries":[${inner}]}`;
  }
  const coordinates = coordinatesOf(cursor, head);
  return coordinates === '' ? '' : `{"type":"${name}","coordinates":${coordinates}}`;
}

function coordinatesOf(cursor: Cursor, head: Head): string {
  if (head.type === 1) return position(cursor, head);
  if (head.type === 2) return line(cursor, head);
  if (head.type === 3) return `[${parts(cursor, head, () => line(cursor, head))}]`;
  return `[${parts(cursor, head, () => coordinatesOf(cursor, headAt(cursor)))}]`;
}

const line = (cursor: Cursor, head: Head): string => `[${parts(cursor, head, () => position(cursor, head))}]`;

/** As many parts as stand before them; a part takes bytes, so that a wrong number ends with the bytes. */
function parts(cursor: Cursor, { isLittle }: Head, part: () => string): string {
  const count = cursor.view.getUint32(cursor.at, isLittle);
  cursor.at += 4;
  const texts: string[] = [];
  for (let k = 0; k < count; k++) texts.push(part());
  return texts.join(',');
}

function position(cursor: Cursor, { dimensions, isLittle }: Head): string {
  const x = cursor.view.getFloat64(cursor.at, isLittle);
  const y = cursor.view.getFloat64(cursor.at + 8, isLittle);
  cursor.at += dimensions * 8;
  return Number.isNaN(x) || Number.isNaN(y) ? '' : `[${x},${y}]`;
}
