import type { Swatch } from '../../../show/drawing/legend.ts';
import type { SymbolForm } from '../../../show/drawing/symbol-form.ts';
import type { GeoClass, GeoLayer } from '../../../show/page/geo/geo-layers.ts';

/**
 * Style of a layer for QGIS 3: a categorized renderer on the property "class". Each setting is written in both ways of
 * QGIS 3, `Option` and `prop`: versions before 3.20 know the second alone.
 */

/** Millimetres of a CSS pixel. */
const mmOfPixel = 25.4 / 96;
const edgeMm = 0.26;
/** Ink of a pattern over a fill. */
const none = '0,0,0,0';

type Settings = Readonly<Record<string, string>>;

const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** "#rrggbb" or "#rrggbbaa" as QGIS writes colours: "r,g,b,a". */
function colourOf(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [...parts, colour.length > 7 ? Number.parseInt(colour.slice(7, 9), 16) : 255].join(',');
}

const mm = (pixels: number): string => (pixels * mmOfPixel).toFixed(2);

/** Read from a column of the layer: QgsProperty's kind of a field. */
const ofField = 2;

/** The size of each symbol, where it stands for a number. */
const sizeOfField = `<data_defined_properties><Option type="Map"><Option name="name" type="QString" value=""/><Option name="properties" type="Map"><Option name="size" type="Map"><Option name="active" type="bool" value="true"/><Option name="field" type="QString" value="size_mm"/><Option name="type" type="int" value="${ofField}"/></Option></Option><Option name="type" type="QString" value="collection"/></Option></data_defined_properties>`;

function symbolLayer(kind: string, settings: Settings, more = ''): string {
  const pairs = Object.entries(settings);
  const options = pairs.map(([name, value]) => `<Option name="${name}" type="QString" value="${escaped(value)}"/>`);
  const props = pairs.map(([name, value]) => `<prop k="${name}" v="${escaped(value)}"/>`);
  const inside = `<Option type="Map">${options.join('')}</Option>${props.join('')}${more}`;
  return `<layer class="${kind}" enabled="1" locked="0" pass="0">${inside}</layer>`;
}

const edgeStyles = { none: 'no', solid: 'solid', dotted: 'dot' } as const;
/** Slanted as on the map: from the lower left to the upper right. */
const patterns = { hatch: 'b_diagonal', dots: 'dense6' } as const;

function fillLayers({ fill, pattern, ink, edge }: Swatch & { shape: 'cell' }): string {
  const base = symbolLayer('SimpleFill', {
    color: fill === null ? none : colourOf(fill),
    style: fill === null ? 'no' : 'solid',
    outline_color: colourOf(ink),
    outline_style: edgeStyles[edge],
    outline_width: String(edgeMm),
    outline_width_unit: 'MM',
  });
  if (pattern === null) return base;
  const over = { color: colourOf(ink), style: patterns[pattern], outline_color: none, outline_style: 'no' };
  return base + symbolLayer('SimpleFill', over);
}

/** Shapes of QGIS, their turn in degrees, and their size as times the radius to the corners. */
const markers: Readonly<Record<SymbolForm, readonly [name: string, angle: number, times: number]>> = {
  circle: ['circle', 0, 2],
  square: ['square', 0, Math.SQRT2],
  diamond: ['diamond', 0, 2],
  triangle: ['triangle', 0, 1.6],
  'triangle-down': ['triangle', 180, 1.6],
};

function markerLayer({ form = 'circle', radius, fill, ink }: Swatch & { shape: 'circle' }, isSized: boolean): string {
  const [name, angle, times] = markers[form];
  const settings = {
    name,
    angle: String(angle),
    color: colourOf(fill),
    outline_color: colourOf(ink),
    outline_style: 'solid',
    outline_width: String(edgeMm),
    outline_width_unit: 'MM',
    size: mm(radius * times),
    size_unit: 'MM',
  };
  return symbolLayer('SimpleMarker', settings, isSized ? sizeOfField : '');
}

const lineLayer = ({ ink, width, dashed }: Swatch & { shape: 'line' }): string =>
  symbolLayer('SimpleLine', {
    line_color: colourOf(ink),
    line_style: dashed ? 'dash' : 'solid',
    line_width: mm(width),
    line_width_unit: 'MM',
    capstyle: 'flat',
    joinstyle: 'round',
  });

/** A legend may stand for an area by a line or a symbol, as for arrows: the layer's own geometry decides. */
function layersOf(swatch: Swatch, geometry: GeoLayer['geometry'], isSized: boolean): string {
  const ink = swatch.shape === 'cell' ? (swatch.fill ?? swatch.ink) : swatch.ink;
  if (geometry === 'polygon') {
    return fillLayers(
      swatch.shape === 'cell' ? swatch : { shape: 'cell', fill: ink, pattern: null, ink, edge: 'none' },
    );
  }
  if (geometry === 'line') {
    return lineLayer(swatch.shape === 'line' ? swatch : { shape: 'line', ink, width: 1, dashed: false });
  }
  return markerLayer(swatch.shape === 'circle' ? swatch : { shape: 'circle', radius: 4, fill: ink, ink }, isSized);
}

const symbolKinds = { polygon: 'fill', line: 'line', point: 'marker' } as const;

/** Whether symbols of one class are of several sizes. */
function hasSizes({ features }: GeoLayer, { id }: GeoClass): boolean {
  const own = features.filter(({ properties }) => properties.class === id);
  return new Set(own.map(({ properties }) => properties.size_mm)).size > 1;
}

/** The style of a layer as a QML file. */
export function qmlOf(layer: GeoLayer): string {
  const categories = layer.classes.map(
    ({ id, label }, i) =>
      `<category type="string" value="${escaped(id)}" label="${escaped(label)}" symbol="${i}" render="true"/>`,
  );
  const symbols = layer.classes.map((one, i) => {
    const inside = layersOf(one.swatch, layer.geometry, hasSizes(layer, one));
    const kind = symbolKinds[layer.geometry];
    return `<symbol type="${kind}" name="${i}" alpha="1" clip_to_extent="1" force_rhr="0">${inside}</symbol>`;
  });
  return [
    "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>",
    '<qgis version="3.28.0" styleCategories="Symbology">',
    '<renderer-v2 type="categorizedSymbol" attr="class" symbollevels="0" enableorderby="0" forceraster="0" referencescale="-1">',
    `<categories>${categories.join('\n')}</categories>`,
    `<symbols>${symbols.join('\n')}</symbols>`,
    '</renderer-v2>',
    '</qgis>',
    '',
  ].join('\n');
}
