import { cellToLatLng, getPentagons } from 'h3-js';

/** Points in a row of doubles: x, y, z. */
type Vector = readonly [number, number, number];

/** One face of the icosahedron: its centre, and the axes of the plane that touches it there. */
interface Face {
  readonly centre: Vector;
  readonly right: Vector;
  readonly up: Vector;
}

const radians = Math.PI / 180;
/** A step of the lattice of resolution 0 on the plane that touches a unit sphere: half the way from a face's centre to its corner. */
const firstStep = 0.381966011250105;
/** Lattices of odd resolutions are turned against those of even ones by this, radians. */
const turn = Math.asin(Math.sqrt(3 / 28));
/** Half the edge between two corners of the icosahedron lies within this distance of both, squared. */
const neighbours = 1.2;
/** Within this share of a step from an edge rounding might decide otherwise than H3 does: it is asked. */
const near = 1e-6;
const nearFaces = 1e-9;
/** The cosine of the circle within a face: inside it no other centre is nearer. */
const inside = 0.9342;

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

function faceOf(a: Vector, b: Vector, c: Vector): Face {
  const centre = unit([a[0] + b[0] + c[0], a[1] + b[1] + c[1], a[2] + b[2] + c[2]]);
  const along = dot(a, centre);
  const right = unit([a[0] - along * centre[0], a[1] - along * centre[1], a[2] - along * centre[2]]);
  return { centre, right, up: cross(centre, right) };
}

/** The faces, from the twelve corners, which are H3's pentagons. */
function allFaces(): readonly Face[] {
  const corners = getPentagons(0).map((id): Vector => {
    const [lat, lon] = cellToLatLng(id);
    const flat = Math.cos(lat * radians);
    return [flat * Math.cos(lon * radians), flat * Math.sin(lon * radians), Math.sin(lat * radians)];
  });
  const areNear = (a: Vector, b: Vector): boolean => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) < neighbours;
  return corners.flatMap((a, i) =>
    corners.flatMap((b, j) =>
      corners.flatMap((c, k) =>
        i < j && j < k && areNear(a, b) && areNear(b, c) && areNear(a, c) ? [faceOf(a, b, c)] : [],
      ),
    ),
  );
}

let faces: readonly Face[] | undefined;

/**
 * The lattice that H3 cuts a resolution's cells by: hexagons on the plane that touches each face of an icosahedron,
 * onto which the globe is projected from its centre. A point's place in it is arithmetic alone, where H3 goes through
 * all resolutions up to its own. Two points of one place are in one cell; a cell over the edge of a face has several
 * places.
 * Sahr, White & Kimerling 2003, Geodesic discrete global grid systems, doi:10.1559/152304003100011090; H3, `faceijk.c`.
 */
export class HexLattice {
  private readonly faces: readonly Face[];
  /** Per face: centre, then the two axes over the step and turned, three numbers each. */
  private readonly numbers: Float64Array;
  private readonly across: number;
  private face = 0;

  constructor(resolution: number) {
    faces ??= allFaces();
    this.faces = faces;
    this.numbers = new Float64Array(faces.length * 9);
    const scale = Math.sqrt(7) ** resolution / firstStep;
    const angle = resolution % 2 === 0 ? 0 : turn;
    const [cos, sin] = [scale * Math.cos(angle), scale * Math.sin(angle)];
    faces.forEach(({ centre, right, up }, at) => {
      const first = right.map((value, axis) => value * cos + up[axis] * sin);
      const second = up.map((value, axis) => value * cos - right[axis] * sin);
      this.numbers.set([...centre, ...first, ...second], at * 9);
    });
    // Places of a face reach twice the step to either side, and a little beyond its edges.
    this.across = 2 ** Math.ceil(Math.log2(8 * Math.sqrt(7) ** resolution));
  }

  /** Number of the place that a point in degrees stands in; -1 where it is too near to an edge to tell. */
  placeOf(lon: number, lat: number): number {
    const flat = Math.cos(lat * radians);
    const x = flat * Math.cos(lon * radians);
    const y = flat * Math.sin(lon * radians);
    const z = Math.sin(lat * radians);
    const { numbers, across } = this;
    let at = this.face * 9;
    let height = numbers[at] * x + numbers[at + 1] * y + numbers[at + 2] * z;
    if (height < inside) {
      if (!this.moveTo(x, y, z)) return -1;
      at = this.face * 9;
      height = numbers[at] * x + numbers[at + 1] * y + numbers[at + 2] * z;
    }
    const right = (numbers[at + 3] * x + numbers[at + 4] * y + numbers[at + 5] * z) / height;
    const up = (numbers[at + 6] * x + numbers[at + 7] * y + numbers[at + 8] * z) / height;
    // The lattice's own axes stand at 60 degrees.
    const b = up * (2 / Math.sqrt(3));
    const a = right - b / 2;
    // No pairs: a million points would leave a hundred megabytes of them behind.
    let p = Math.round(a);
    let q = Math.round(b);
    const sum = Math.round(-a - b);
    const da = Math.abs(a - p);
    const db = Math.abs(b - q);
    const dc = Math.abs(-a - b - sum);
    if (da > db && da > dc) p = -q - sum;
    else if (db > dc) q = -p - sum;
    const u = a - p;
    const v = b - q;
    if (Math.max(Math.abs(2 * u + v), Math.abs(u + 2 * v), Math.abs(u - v)) > 1 - near) return -1;
    return (this.face * across + p + across / 2) * across + q + across / 2;
  }

  /** Takes the face whose centre is nearest; false where two are as near. */
  private moveTo(x: number, y: number, z: number): boolean {
    let [best, second] = [-2, -2];
    this.faces.forEach(({ centre }, face) => {
      const height = centre[0] * x + centre[1] * y + centre[2] * z;
      if (height > best) {
        second = best;
        best = height;
        this.face = face;
      } else if (height > second) second = height;
    });
    return best - second > nearFaces;
  }
}
