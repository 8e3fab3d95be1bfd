import { type EdgesNear, edgesNear, nearestByEdges } from './edges-near.ts';
import { firstRings, isNearBox, kmToEdges, zoneBoxes } from './near-edges.ts';
import { zoneOfPoint } from './zone-of-point.ts';
import type { Zones } from './zones.ts';

/** Side of a square, degrees: a kilometre. */
const size = 0.01;
/** Squares reach this far beyond the zones, degrees. */
const margin = 0.1;
/** A square is looked into when so many points have come that it repays itself. */
const patience = 8;
/** Squares come in pages of so many either way, made where points come. */
const pageBits = 6;
const pageSide = 1 << pageBits;
/** Pages over the globe are fewer; zones without a place have none. */
const mostPages = 200_000;
/** Centre to corner, km, and a little more than the plane about a point is wrong by. */
const reachKm = 0.82;

const unknown = -32_768;
/** Above all counts of points that came. */
const mixed = -32_000;

/**
 * Squares of which all points count in one zone, or in none: they are found while points come, and asked for again. A
 * square that an edge crosses, or from which the nearest zone may be one or another, is left to a look at each point.
 */
export class ZoneSquares {
  private readonly zones: Zones;
  private readonly side: number;
  private readonly withinKm: number;
  private readonly west: number;
  private readonly south: number;
  private readonly columns: number;
  private readonly rows: number;
  /** By page: what each square is; one that was not looked into has `unknown` and one more for each point that came. */
  private readonly pages: (Int16Array | undefined)[];
  /** By square: edges that decide for its points. */
  private readonly edges = new Map<number, EdgesNear>();

  /**
   * @param side zones of the other side hold no point
   * @param withinKm a point in no zone counts in the nearest one within this
   */
  constructor(zones: Zones, side: number, withinKm: number) {
    this.zones = zones;
    this.side = side;
    this.withinKm = withinKm;
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    const boxes = zoneBoxes(zones);
    for (let at = 0; at < boxes.length; at += 4) {
      west = Math.min(west, boxes[at]);
      south = Math.min(south, boxes[at + 1]);
      east = Math.max(east, boxes[at + 2]);
      north = Math.max(north, boxes[at + 3]);
    }
    this.west = west - margin;
    this.south = south - margin;
    const page = size * pageSide;
    const [columns, rows] = [(east - west + 2 * margin) / page, (north - south + 2 * margin) / page].map(Math.ceil);
    const isTooLarge = !(columns * rows <= mostPages);
    this.columns = isTooLarge ? 0 : columns * pageSide;
    this.rows = isTooLarge ? 0 : rows * pageSide;
    this.pages = Array.from({ length: isTooLarge ? 0 : columns * rows });
  }

  /** Zone that a point of the side counts in, -1 for none; undefined where the point itself must be looked at. */
  zoneAt(lon: number, lat: number): number | undefined {
    const column = Math.floor((lon - this.west) / size);
    const row = Math.floor((lat - this.south) / size);
    if (!this.holds(column, row)) return undefined;
    const page = this.pageAt(column, row);
    const at = ((row & (pageSide - 1)) << pageBits) | (column & (pageSide - 1));
    if (page[at] < mixed) {
      page[at] += 1;
      if (page[at] < unknown + patience) return undefined;
      page[at] = this.look(this.west + (column + 0.5) * size, this.south + (row + 0.5) * size);
    }
    return page[at] === mixed ? undefined : page[at];
  }

  private holds(column: number, row: number): boolean {
    return column >= 0 && column < this.columns && row >= 0 && row < this.rows;
  }

  /**
   * The nearest zone within reach of a point that lies in none, -1 for none: by the edges near its square, which are
   * kept; undefined in a square that was not looked into.
   */
  nearestAt(lon: number, lat: number): number | undefined {
    const column = Math.floor((lon - this.west) / size);
    const row = Math.floor((lat - this.south) / size);
    if (!this.holds(column, row)) return undefined;
    const number = row * this.columns + column;
    let edges = this.edges.get(number);
    if (edges === undefined) {
      const at = ((row & (pageSide - 1)) << pageBits) | (column & (pageSide - 1));
      if (this.pageAt(column, row)[at] !== mixed) return undefined;
      const centre = [this.west + (column + 0.5) * size, this.south + (row + 0.5) * size] as const;
      edges = edgesNear(this.zones, this.side, centre, { withinKm: this.withinKm, reachKm });
      this.edges.set(number, edges);
    }
    return nearestByEdges(edges, this.zones.lonLat, lon, lat, this.withinKm);
  }

  private pageAt(column: number, row: number): Int16Array {
    const number = (row >> pageBits) * (this.columns >> pageBits) + (column >> pageBits);
    const known = this.pages[number];
    if (known !== undefined) return known;
    const made = new Int16Array(pageSide * pageSide).fill(unknown);
    this.pages[number] = made;
    return made;
  }

  /** What a square with this centre is. */
  private look(lon: number, lat: number): number {
    const { zones, side, withinKm } = this;
    const at = [lon, lat] as const;
    const [boxes, rings] = [zoneBoxes(zones), firstRings(zones)];
    let [nearest, least, near] = [-1, Infinity, 0];
    for (let zone = 0; zone < zones.ids.length; zone++) {
      if (zones.side[zone] !== side || !isNearBox(boxes, zone, at, withinKm + reachKm)) continue;
      const km = kmToEdges(zones, [rings[zone], rings[zone + 1]], at);
      if (km < withinKm + reachKm) near += 1;
      if (km >= least) continue;
      least = km;
      nearest = zone;
    }
    if (least <= reachKm) return mixed;
    const inside = zoneOfPoint(zones, lon, lat, (zone) => zones.side[zone] === side);
    if (inside >= 0 || near === 0) return inside;
    return near === 1 && least < withinKm - reachKm ? nearest : mixed;
  }
}
