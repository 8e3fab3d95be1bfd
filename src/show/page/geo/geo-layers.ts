import type { Legend, Swatch } from '../../drawing/legend.ts';
import { idOn, isOfLayer } from '../../layers/drawing-id.ts';
import type { LayerInput } from '../../layers/layer.ts';
import type { MapPicture } from '../../map/map-picture.ts';
import { entryOf } from './class-of.ts';
import { type DrawnThing, type Geometry, type Look, thingsOf } from './drawn-things.ts';
import { type Properties, type Teller, tellerOf } from './thing-figures.ts';

export interface GeoFeature {
  readonly type: 'Feature';
  readonly geometry: Geometry;
  /** "class" and "label" as in the legend, "size_mm" of symbols, and the figures; null where one is not shown. */
  readonly properties: Properties & { readonly class: string; readonly label: string };
}

/** A class of a map's legend, in the legend's order. */
export interface GeoClass {
  readonly id: string;
  readonly label: string;
  readonly swatch: Swatch;
}

/** What one layer of a map draws in one kind of geometry: such a file has one style. */
export interface GeoLayer {
  /** "hot-spots-polygons". */
  readonly id: string;
  readonly geometry: 'polygon' | 'line' | 'point';
  readonly title: string;
  readonly classes: readonly GeoClass[];
  readonly features: readonly GeoFeature[];
}

/** A thing with the class that it has. */
interface Classed {
  readonly thing: DrawnThing;
  readonly layer: string;
  /** Its own: null where the map has none of the layer. */
  readonly legend: Legend | null;
  readonly title: string;
  readonly class: GeoClass;
}

/** Ids of legends may begin with that of their element: "x1:hot-spots". */
const layerOf = (id: string): string => id.slice(id.indexOf(':') + 1);

function swatchOf(look: Look): Swatch {
  const two = (value: number): string => value.toString(16).padStart(2, '0');
  switch (look.kind) {
    case 'polygon':
      return { shape: 'cell', fill: `${look.fill}${two(look.alpha)}`, pattern: null, ink: look.fill, edge: 'none' };
    case 'line':
      return { shape: 'line', ink: look.ink, width: look.width, dashed: look.dashed };
    case 'point': {
      const { radius, ink, form } = look;
      return { shape: 'circle', radius, fill: `${look.fill}${two(look.alpha)}`, ink, form };
    }
    default:
      return look satisfies never;
  }
}

/** Fainter than this, a line is there for the pointer alone. */
const faintest = 10;
/** Circles so small over fills are dots of a pattern; pixels. */
const dotRadius = 2;

/** Whether a thing without an entry in the legend is one that a person sees: no hatching, no edge, nothing unfilled. */
function isSeen({ look, isInk, drawing }: DrawnThing, picture: MapPicture): boolean {
  if (isInk) return false;
  if (look.kind === 'polygon') return look.alpha > 0;
  const [layer = drawing] = drawing.split(':');
  const isOverFills = picture.layers.some(({ kind, id }) => kind === 'polygons' && isOfLayer(id, layer));
  if (look.kind === 'point') return !isOverFills || look.radius > dotRadius;
  return look.alpha > faintest && !isOverFills;
}

/** A thing with its class; null for what is of the style alone. */
function classed(thing: DrawnThing, picture: MapPicture, legends: readonly Legend[], teller: Teller): Classed | null {
  const [layer = thing.drawing] = thing.drawing.split(':');
  const named = idOn(layer, { id: thing.spec, layer });
  const legend = legends.find(({ id }) => layerOf(id) === named) ?? null;
  const entries = legend?.entries ?? legends.flatMap((other) => other.entries);
  const title = legend?.title ?? legends[0]?.title ?? layer;
  const entry = entryOf(thing, entries, teller.told(thing));
  if (entry !== null) return { thing, layer, legend, title, class: entry };
  if (!isSeen(thing, picture)) return null;
  // Things of one colour are a class where the legend has no entry of their look.
  const { look } = thing;
  const id = `${layer}-${(look.kind === 'line' ? look.ink : look.fill).slice(1)}`;
  return { thing, layer, legend, title, class: { id, label: title, swatch: swatchOf(look) } };
}

function classesOf(things: readonly Classed[], legends: readonly Legend[]): readonly GeoClass[] {
  const used = new Map(things.map((thing) => [thing.class.id, thing.class]));
  const order = legends.flatMap(({ entries }) => entries.map(({ id }) => id));
  const place = ({ id }: GeoClass): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...used.values()].sort((a, b) => place(a) - place(b)).map(({ id, label, swatch }) => ({ id, label, swatch }));
}

function featureOf(one: Classed, teller: Teller): GeoFeature {
  const { thing } = one;
  const size = thing.look.kind === 'point' ? { size_mm: Number(((2 * thing.look.radius * 25.4) / 96).toFixed(2)) } : {};
  const own = { class: one.class.id, label: one.class.label };
  const properties = { ...teller.figures(thing), ...size, ...own };
  return { type: 'Feature', geometry: thing.geometry, properties };
}

/**
 * Areas of a finding as its method gives them, which have holes where drawings have none, with the classes that they
 * are drawn in; null where not every one of them is drawn.
 */
function wholeAreas(group: readonly Classed[], input: LayerInput | null): readonly GeoFeature[] | null {
  const finding = input?.finding ?? null;
  if (finding === null || finding.result.shape === 'cells' || group[0]?.layer !== 'finding') return null;
  const { view, result, context } = finding;
  const areas = view.features(result, context).filter(({ geometry }) => geometry.type.endsWith('Polygon'));
  const classes = new Map(
    group.map((one) => [view.itemOnMap(result, one.thing.drawing, one.thing.index), one.class] as const),
  );
  const whole = areas.flatMap(({ geometry, properties }): GeoFeature[] => {
    const own = classes.get(String(properties.id));
    if (own === undefined) return [];
    // A method writes the coordinates of the type that it names.
    const said = { ...properties, class: own.id, label: own.label };
    return [{ type: 'Feature', geometry: geometry as Geometry, properties: said }];
  });
  return areas.length === 0 || whole.length < areas.length ? null : whole;
}

/** The things of each layer by their kind of geometry, in the order of drawing. */
function grouped(things: readonly Classed[]): ReadonlyMap<string, readonly Classed[]> {
  const groups = new Map<string, Classed[]>();
  for (const one of things) {
    // "cells-polygons"; of a copy "cells-l13-polygons".
    const id = `${idOn(one.layer, { id: one.thing.spec, layer: one.layer }).replace('@', '-')}-${one.thing.look.kind}s`;
    const group = groups.get(id) ?? [];
    group.push(one);
    groups.set(id, group);
  }
  return groups;
}

/**
 * What a map draws, as geometry with figures and the classes of its legend; hatching and outlines are of the style.
 * @param input what the layers drew from; null where the figures are not there
 * @param areaLayers what "areas" layers drew from
 */
export function geoLayersOf(
  picture: MapPicture,
  legends: readonly Legend[],
  input: LayerInput | null,
  areaLayers: readonly LayerInput[] = [],
): readonly GeoLayer[] {
  const names = new Set(picture.names.map(({ text }) => text));
  const teller = tellerOf(input, (name) => names.has(name), areaLayers);
  const things = picture.layers.flatMap(thingsOf).flatMap((thing) => classed(thing, picture, legends, teller) ?? []);
  return [...grouped(things)].flatMap(([id, group]): GeoLayer[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { title, legend } = first;
    const geometry = first.thing.look.kind;
    const whole = geometry === 'polygon' ? wholeAreas(group, input) : null;
    const features = whole ?? group.map((one) => featureOf(one, teller));
    const classes = classesOf(group, legend === null ? legends : [legend]);
    return [{ id, geometry, title, classes, features }];
  });
}
