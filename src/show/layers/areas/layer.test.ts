import { describe, expect, it } from 'vitest';
import { areaResult } from '../../../../tests/support/area-samples.ts';
import { earlierCells, layerInput } from '../../../../tests/support/show-samples.ts';
import { languages } from '../../../base/words.ts';
import { areaScaleSlot } from '../../../document/area-scale.ts';
import { areaCountsSlot, type LayerStyle, plainLayer, plainStyle } from '../../../document/layers.ts';
import { themes } from '../../theme/colours.ts';
import type { LayerInput } from '../layer.ts';
import { areaAt, areaFigures } from './area-figures.ts';
import { areas } from './layer.ts';
import { areaShapes, areasOverlap } from './outlines.ts';
import { areaReading } from './reading.ts';

const base = [1000, 2000, 1000, 500, 500, 500];

function inputOf(style: Partial<LayerStyle> = {}, given = areaResult(), more: Partial<LayerInput> = {}): LayerInput {
  const figure = style.figure ?? 'count';
  const spec = { ...plainLayer('l12', 'areas', true, 'counties'), style: { ...plainStyle, ...style } };
  return layerInput({ areaCounts: { [areaCountsSlot('counties', figure)]: given }, spec, ...more });
}

const { light } = themes;
const drawingsOf = (input: LayerInput) => new Map(areas.build(input, light).map((drawing) => [drawing.id, drawing]));
const legendOf = (input: LayerInput) => {
  const legend = areas.legend(input, light);
  if (legend === null) throw new Error('no legend');
  return legend;
};
const idsOf = (input: LayerInput) => legendOf(input).entries.map(({ id }) => id);

describe('areas', () => {
  it('fill counts by class, leave the others without a fill, and draw the outline of each', () => {
    const drawings = drawingsOf(inputOf());
    const fill = drawings.get('areas:fill');
    if (fill?.kind !== 'polygons') throw new Error('no fill');
    expect([0, 1, 2, 3, 4, 5].map((i) => (fill.fill[4 * i + 3] ?? 0) > 0)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    const edges = drawings.get('areas:edges');
    expect(edges?.kind === 'lines' && edges.starts.length - 1).toBe(5);
    const unseen = drawings.get('areas:not-observed');
    expect(unseen).toMatchObject({ kind: 'lines', dashed: true, isInk: true });
    expect(drawings.has('areas:suppressed')).toBe(true);
    expect(drawings.has('areas:unstable')).toBe(false);
  });

  it('have in their legend what is on the map, and warn of counts in fills of unequal size', () => {
    const { entries, fixed, title } = legendOf(inputOf());
    expect(title).toBe('Deaths and disappearances: incidents in each U.S. county');
    expect(entries.map(({ id }) => id).filter((id) => !id.startsWith('class-'))).toEqual([
      'zero',
      'suppressed',
      'not-observed',
    ]);
    expect(fixed).toEqual(['Areas differ in size: rates or circles compare them better']);
    expect(legendOf(inputOf({ form: 'symbols' })).fixed).toEqual([]);
    expect(legendOf(inputOf({ figure: 'table:s2:population' }, areaResult(base))).fixed).toEqual([]);
  });

  it('mark rates of few events, and areas with nothing to divide by', () => {
    const figure = 'table:s2:population';
    const input = inputOf({ figure }, areaResult([1000, 2000, Number.NaN, 500, 500, 500]), {
      tables: { s2: 'Source: a census' },
    });
    expect(idsOf(input).filter((id) => !id.startsWith('class-'))).toEqual([
      'unstable',
      'no-rate',
      'zero',
      'suppressed',
      'not-observed',
    ]);
    expect(drawingsOf(input).has('areas:unstable')).toBe(true);
    const { title, notes } = legendOf(input);
    expect(title).toContain('incidents per 1,000 people (2019)');
    expect(notes).toContain('Denominator: people (2019). Source: a census');
    const measured = legendOf(inputOf({ figure: 'area-km2' }, areaResult(base)));
    expect(measured.notes.some((note) => note.startsWith('Denominator: '))).toBe(true);
  });

  it('have circles whose areas are in proportion to the numbers, the largest first, at the centroids', () => {
    const input = inputOf({ form: 'symbols' });
    const circles = drawingsOf(input).get('areas:circles');
    if (circles?.kind !== 'circles') throw new Error('no circles');
    const [first = 0, second = 0] = circles.radiusPx;
    expect((first / second) ** 2).toBeCloseTo(300 / 40, 4);
    expect([...circles.lonLat.subarray(0, 2)]).toEqual([-97.5, 30.5]);
    const figures = areaFigures(input);
    expect(figures === null ? null : areaAt(figures, 'areas:circles', 0)).toBe(2);
    expect(figures === null ? null : areaAt(figures, 'areas:fill', 4)).toBe(4);
    expect(idsOf(input).filter((id) => id.startsWith('size-')).length).toBeGreaterThan(1);
    const fill = drawingsOf(input).get('areas:fill');
    expect(fill?.kind === 'polygons' && Math.max(...Array.from(fill.fill))).toBe(0);
  });

  it('span the whole study with their classes, unless this view is asked for', () => {
    const whole = { ...areaResult(), records: Float64Array.from([60, 400, 3000, 0, 9, 9]) };
    const both = { [areaCountsSlot('counties', 'count')]: areaResult(), [areaScaleSlot('counties', 'count')]: whole };
    const fillOf = (scale: 'study' | 'view') => {
      const fill = drawingsOf(inputOf({}, areaResult(), { areaCounts: both, scale })).get('areas:fill');
      return fill?.kind === 'polygons' ? [...fill.fill] : [];
    };
    expect(fillOf('view')).toEqual([...fillOf('view')]);
    expect(fillOf('study')).not.toEqual(fillOf('view'));
  });

  it('say that drawn areas overlap instead of adding them up, and how own data are counted', () => {
    const given = areaResult();
    const lonLat = Float64Array.from(given.lonLat, (value, k) => (k < 8 && k % 2 === 0 ? value + 0.5 : value));
    const over = { ...given, lonLat };
    expect(areasOverlap(given)).toBe(false);
    expect(areasOverlap(over)).toBe(true);
    const spec = { ...plainLayer('l12', 'areas', true, 'drawn'), style: plainStyle };
    const of = (result: typeof given) =>
      layerInput({ areaCounts: { [areaCountsSlot('drawn', 'count')]: result }, spec, isHeld: true });
    expect(legendOf(of(given)).notes.some((note) => note.startsWith('n = 346'))).toBe(true);
    const { notes } = legendOf(of(over));
    expect(notes).toContain('Areas overlap: a record counts in each that holds it, and figures do not add up');
    expect(notes.some((note) => note.startsWith('n = '))).toBe(false);
    expect(notes.some((note) => note.startsWith('Own data: '))).toBe(true);
    expect(areaReading(of(over), 'areas:fill', 1)?.share).toBe('');
  });

  it('do not play, and say which of two periods they show', () => {
    const playing = inputOf({}, areaResult(), { frames: { cells: null, largestArea: 1 } });
    expect(areas.build(playing, light)).toEqual([]);
    expect(areas.legend(playing, light)).toBeNull();
    expect(legendOf(inputOf({}, areaResult(), { cellsBefore: earlierCells() })).notes).toContain(
      'Figures of the later period',
    );
  });

  it('are read in both languages: place, figures, share, and a number to compare', () => {
    for (const language of languages) {
      const counts = areaReading(inputOf({}, areaResult(), { language }), 'areas:fill', 1);
      expect(counts?.place).toContain('Juárez');
      expect(counts?.figures).toHaveLength(1);
      expect(counts?.figures[0]).toContain('40');
      expect(counts?.share).toContain('11.6');
      expect(counts?.value).toBe(40);
      const rate = areaReading(inputOf({ figure: 'area-km2' }, areaResult(base), { language }), 'areas:fill', 0);
      expect(rate?.figures[1]).toContain(language === 'en' ? 'unstable' : 'inestable');
      expect(rate?.value).toBe(6);
      expect(rate?.unit).not.toBe(counts?.unit);
      const circle = areaReading(inputOf({ form: 'symbols' }, areaResult(), { language }), 'areas:circles', 0);
      expect(circle?.place).toContain('Presidio');
      for (const i of [4, 5]) {
        expect(areaReading(inputOf({}, areaResult(), { language }), 'areas:fill', i)?.value).toBeNaN();
      }
    }
    expect(areaReading(inputOf(), 'areas:fill', 6)).toBeNull();
  });

  it('know where their middles are', () => {
    const { centres, sizeRatio } = areaShapes(areaResult());
    expect([...centres.subarray(0, 4)]).toEqual([-99.5, 30.5, -98.5, 30.5]);
    expect(sizeRatio).toBeCloseTo(3, 6);
  });
});
