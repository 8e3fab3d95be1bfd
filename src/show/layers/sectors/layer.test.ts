import { describe, expect, it } from 'vitest';
import { layerInput, sectorResult } from '../../../../tests/support/show-samples.ts';
import { themes } from '../../theme/colours.ts';
import { sectorSymbols, sectors } from './layer.ts';

const study = sectorResult(24);
const areas = sectorResult(24, { from: 1123, to: 2450 });

describe('sector symbols', () => {
  const symbols = sectorSymbols(layerInput({ areas, areasStudy: study }));

  it('stand for whole sectors of the corridor, the largest first', () => {
    expect(symbols.map(({ id }) => id).sort()).toEqual(['big-bend', 'del-rio', 'el-paso']);
    expect([...symbols].sort((a, b) => b.radius - a.radius)).toEqual(symbols);
    const [paso] = symbols.filter(({ id }) => id === 'el-paso');
    expect(paso.lon).toBeCloseTo(-106.6, 0);
  });

  it('have areas in proportion to their totals', () => {
    const [a, b] = symbols;
    expect((a.radius / b.radius) ** 2).toBeCloseTo(a.value / b.value, 6);
  });

  it('look otherwise where there is no figure, and where it is held back', () => {
    const none = { ...areas, bySegment: Float64Array.from([Number.NaN, Number.NaN, 10]), suppressed: [0] };
    const states = sectorSymbols(layerInput({ areas: none })).map(({ id, state }) => `${id} ${state}`);
    expect(states.sort()).toEqual(['big-bend missing', 'del-rio shown', 'el-paso suppressed']);
    const legend = sectors.legend(layerInput({ areas: none }), themes.light);
    expect(legend?.entries.map(({ id }) => id).slice(-2)).toEqual(['missing', 'suppressed']);
  });

  it('have a legend of round numbers, none above the largest total shown', () => {
    const legend = sectors.legend(layerInput({ areas, areasStudy: study }), themes.light);
    const sizes = legend?.entries.map(({ id }) => Number(id.replace('size-', ''))) ?? [];
    expect(sizes.length).toBeGreaterThan(1);
    for (const size of sizes) expect(size).toBeLessThanOrEqual(Math.max(...symbols.map(({ value }) => value)));
  });
});
