import { describe, expect, it } from 'vitest';
import { cellResult, layerInput } from '../../../../tests/support/show-samples.ts';
import { themes } from '../../theme/colours.ts';
import { cells } from './layer.ts';

const input = layerInput({ cells: cellResult(), cellsStudy: cellResult() });
const drawings = cells.build(input, themes.light);
const [fill] = drawings;

describe('cells', () => {
  it('fill what was counted, and leave zero, suppressed and not observed without a fill', () => {
    if (fill?.kind !== 'polygons') throw new Error('no polygons');
    const alphas = [0, 1, 2, 3, 4, 5].map((cell) => fill.fill[cell * 4 + 3]);
    expect(alphas.slice(0, 3).every((alpha) => alpha > 0)).toBe(true);
    expect(alphas.slice(3)).toEqual([0, 0, 0]);
  });

  it('hatch the suppressed cell inside its edges, and dot the outline of the unobserved one', () => {
    const hatch = drawings.find(({ id }) => id === 'cells:suppressed');
    if (hatch?.kind !== 'lines') throw new Error('no hatch');
    expect(hatch.dashed).toBe(false);
    expect(hatch.starts.length).toBeGreaterThan(4);
    for (let k = 0; k < hatch.lonLat.length; k += 2) {
      expect(hatch.lonLat[k]).toBeGreaterThanOrEqual(-96 - 1e-9);
      expect(hatch.lonLat[k]).toBeLessThanOrEqual(-95 + 1e-9);
    }
    const outline = drawings.find(({ id }) => id === 'cells:not-observed');
    expect(outline).toMatchObject({ kind: 'lines', dashed: true });
    expect(outline?.kind === 'lines' && outline.starts.length - 1).toBe(4);
  });

  it('have a legend of the classes on the map and no other', () => {
    const legend = cells.legend(input, themes.light);
    const colours = new Set<string>();
    if (fill?.kind !== 'polygons') throw new Error('no polygons');
    for (let cell = 0; cell < 6; cell++) {
      const [r, g, b, a] = [0, 1, 2, 3].map((k) => fill.fill[cell * 4 + k]);
      if (a > 0) colours.add(`#${[r, g, b].map((v) => v.toString(16).padStart(2, '0')).join('')}`);
    }
    const fills = legend?.entries.flatMap(({ swatch }) =>
      swatch.shape === 'cell' && swatch.fill !== null ? [swatch.fill] : [],
    );
    expect(new Set(fills)).toEqual(colours);
    const ids = legend?.entries.map(({ id }) => id);
    expect(ids?.slice(-3)).toEqual(['zero', 'suppressed', 'not-observed']);
    const looks = legend?.entries.slice(-3).map(({ swatch }) => JSON.stringify(swatch));
    expect(new Set(looks).size).toBe(3);
  });

  it('keep their colours when less is in view, unless this view is asked for', () => {
    const small = { ...cellResult(), records: Float64Array.from([1, 1, 1, 0, Number.NaN, Number.NaN]) };
    const colourOf = (scale: 'study' | 'view') => {
      const [drawing] = cells.build({ ...input, cells: small, scale }, themes.light);
      return drawing?.kind === 'polygons' ? [...drawing.fill].slice(0, 3) : [];
    };
    if (fill?.kind !== 'polygons') throw new Error('no polygons');
    expect(colourOf('study')).toEqual([...fill.fill].slice(0, 3));
    expect(colourOf('view')).not.toEqual(colourOf('study'));
  });
});
