import { describe, expect, it } from 'vitest';
import { areaResult } from '../../../tests/support/area-samples.ts';
import { clustersResult, findingContext, madeUpView } from '../../../tests/support/finding-samples.ts';
import {
  agreementResult,
  cellResult,
  earlierCells,
  hotSpotResult,
  layerInput,
  sectorResult,
  shiftResult,
} from '../../../tests/support/show-samples.ts';
import { squareOutline } from '../../../tests/support/square-outline.ts';
import { schematicRoutes } from '../../corridors/routes.ts';
import { areaCountsSlot, plainLayer } from '../../document/layers.ts';
import type { Swatch } from '../drawing/legend.ts';
import { themes } from '../theme/colours.ts';
import { drawingOf } from './drawing-id.ts';
import { faded, fadedSwatch } from './faded.ts';
import { layers } from './index.ts';
import type { LayerDrawing } from './layer-drawing.ts';
import { ownDrawings, ownLegend } from './own-look.ts';

const theme = themes.light;
const areas = sectorResult(24);
const full = layerInput({
  areaCounts: { [areaCountsSlot('', 'count')]: areaResult() },
  areas,
  areasStudy: areas,
  cells: cellResult(),
  cellsStudy: cellResult(),
  cellsBefore: earlierCells(),
  hotSpots: hotSpotResult(),
  agreement: agreementResult(),
  finding: { id: 'a1', view: madeUpView, result: clustersResult(), context: findingContext() },
  shift: shiftResult(areas),
  outline: squareOutline,
  features: [
    ...schematicRoutes,
    {
      id: 'f1',
      kind: 'port',
      name: { en: 'Port', es: 'Puente' },
      lonLat: [[-105, 30]],
      from: null,
      to: null,
      source: { en: '', es: '' },
      schematic: false,
    },
  ],
});
const specOf = (layer: string, id = layer) => plainLayer(id, layer);

const alphasOf = (colours: ArrayLike<number>): readonly number[] =>
  Array.from({ length: colours.length / 4 }, (_, i) => colours[i * 4 + 3] ?? 0);
const coloursOf = (drawing: LayerDrawing): readonly ArrayLike<number>[] =>
  drawing.kind === 'lines'
    ? [drawing.colour]
    : drawing.kind === 'circles'
      ? [drawing.fill, drawing.outline]
      : [drawing.fill];

describe('opacity', () => {
  const polygons: LayerDrawing = {
    kind: 'polygons',
    id: 'p',
    starts: Uint32Array.of(0, 3, 6),
    lonLat: new Float64Array(12),
    fill: Uint8Array.of(10, 20, 30, 200, 40, 50, 60, 0),
  };
  const lines: LayerDrawing = {
    kind: 'lines',
    id: 'l',
    starts: Uint32Array.of(0, 2, 4),
    lonLat: new Float64Array(8),
    colour: Uint8Array.of(1, 2, 3, 255, 1, 2, 3, 1),
    widthPx: 1,
    dashed: false,
  };
  const circles: LayerDrawing = {
    kind: 'circles',
    id: 'c',
    lonLat: new Float64Array(2),
    radiusPx: Float32Array.of(4),
    fill: Uint8Array.of(9, 9, 9, 72),
    outline: Uint8Array.of(9, 9, 9, 255),
    outlinePx: 1,
  };

  it('changes how much of each kind of drawing is seen, and nothing else', () => {
    const [p, l, c] = faded([polygons, lines, circles], 0.5);
    expect(p).toEqual({ ...polygons, fill: Uint8Array.of(10, 20, 30, 100, 40, 50, 60, 0) });
    // What is there for the pointer alone stays there.
    expect(l).toEqual({ ...lines, colour: Uint8Array.of(1, 2, 3, 128, 1, 2, 3, 1) });
    expect(c).toEqual({ ...circles, fill: Uint8Array.of(9, 9, 9, 36), outline: Uint8Array.of(9, 9, 9, 128) });
    expect(polygons.fill[3]).toBe(200);
  });

  it('of all is what was given', () => {
    const drawings = [polygons, lines, circles];
    expect(faded(drawings, 1)).toBe(drawings);
  });

  it.each(layers.map(({ id }) => id))('is that of the map in the legend of %s', (id) => {
    const layer = layers.find((one) => one.id === id);
    if (layer === undefined) throw new Error('no layer');
    const spec = { ...specOf(id), opacity: 0.4 };
    const [whole, seen] = [
      ownDrawings(layer, { ...full, spec: specOf(id) }, theme),
      ownDrawings(layer, { ...full, spec }, theme),
    ];
    seen.forEach((drawing, i) => {
      const before = coloursOf(whole[i] ?? drawing);
      coloursOf(drawing).forEach((colours, k) => {
        const expected = alphasOf(before[k] ?? []).map((alpha) =>
          alpha === 0 ? 0 : Math.max(1, Math.round(alpha * 0.4)),
        );
        expect(alphasOf(colours)).toEqual(expected);
      });
    });
    const swatches = (ownLegend(layer, { ...full, spec }, theme)?.entries ?? []).map(({ swatch }) => swatch);
    const plain = (layer.legend(full, theme)?.entries ?? []).map(({ swatch }) => swatch);
    expect(swatches).toEqual(plain.map((swatch) => fadedSwatch(swatch, 0.4)));
    for (const { ink } of swatches) expect(ink).toMatch(/^#[0-9a-f]{8}$/i);
  });

  it('is read from colours with and without an opacity of their own', () => {
    const circle: Swatch = { shape: 'circle', radius: 3, fill: '#11223380', ink: '#112233' };
    expect(fadedSwatch(circle, 0.5)).toEqual({ ...circle, fill: '#11223340', ink: '#11223380' });
    const cell: Swatch = { shape: 'cell', fill: null, pattern: 'hatch', ink: '#112233', edge: 'none' };
    expect(fadedSwatch(cell, 0.2)).toEqual({ ...cell, ink: '#11223333' });
    expect(fadedSwatch(cell, 1)).toBe(cell);
  });
});

describe('a copy', () => {
  it.each(layers.map(({ id }) => id))('of %s has drawings and a legend of its own, which say whose they are', (id) => {
    const layer = layers.find((one) => one.id === id);
    if (layer === undefined) throw new Error('no layer');
    const plain = layer.build(full, theme).map((drawing) => drawing.id);
    const ids = ownDrawings(layer, { ...full, spec: specOf(id, 'l13') }, theme).map((drawing) => drawing.id);
    expect(ids).toEqual(plain.map((drawing) => `${drawing}@l13`));
    expect(ids.map(drawingOf)).toEqual(plain.map((drawing) => ({ drawing, spec: 'l13' })));
    const legend = ownLegend(layer, { ...full, spec: specOf(id, 'l13') }, theme);
    expect(legend?.id).toBe(`${layer.legend(full, theme)?.id}@l13`);
  });

  it('is told from the layers that every study has, whose ids stay as they are', () => {
    const cells = layers.find(({ id }) => id === 'cells');
    if (cells === undefined) throw new Error('no layer');
    const ids = ownDrawings(cells, { ...full, spec: specOf('cells', 'l2') }, theme).map(({ id }) => id);
    expect(ids).toContain('cells:fill');
    expect(drawingOf('cells:fill')).toEqual({ drawing: 'cells:fill', spec: 'l2' });
    expect(drawingOf('tool:line')).toEqual({ drawing: 'tool:line', spec: '' });
  });
});

describe('a name of the person', () => {
  const cells = layers.find(({ id }) => id === 'cells');
  const legendOf = (name: { en: string; es: string }, language: 'en' | 'es' = 'en') =>
    cells === undefined
      ? null
      : ownLegend(cells, { ...full, language, spec: { ...specOf('cells', 'l2'), name } }, theme);

  it('heads the legend, and what is counted stays said under it', () => {
    const plain = legendOf({ en: '', es: '' });
    const named = legendOf({ en: 'Where people died', es: 'Dónde murieron' });
    expect(named?.title).toBe('Where people died');
    expect(named?.notes[0]).toBe(plain?.title);
    expect(named?.fixed).toContain(plain?.title);
    expect(named?.entries).toEqual(plain?.entries);
    expect(plain?.fixed).toBeUndefined();
  });

  it('is in the language of the legend, or in the other where that one is empty', () => {
    expect(legendOf({ en: 'Where', es: 'Dónde' }, 'es')?.title).toBe('Dónde');
    expect(legendOf({ en: 'Where', es: '' }, 'es')?.title).toBe('Where');
    expect(legendOf({ en: '', es: 'Dónde' })?.title).toBe('Dónde');
  });
});
