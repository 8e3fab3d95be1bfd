import { describe, expect, it } from 'vitest';
import { hotSpotCells, hotSpotResult, layerInput } from '../../../../tests/support/show-samples.ts';
import { themes } from '../../theme/colours.ts';
import { hotSpots } from './layer.ts';

describe('hot spots', () => {
  const input = layerInput({ hotSpots: hotSpotResult() });

  it('name the classes on the map and no other', () => {
    const ids = hotSpots.legend(input, themes.light)?.entries.map(({ id }) => id);
    expect(ids).toEqual(['hot3', 'hot1', 'none', 'cold2', 'not-observed']);
  });

  it('tell the levels without colour: solid, hatched, outlined', () => {
    const looks = hotSpots
      .legend(input, themes.light)
      ?.entries.slice(0, 4)
      .map(({ swatch }) => (swatch.shape === 'cell' ? [swatch.fill !== null, swatch.pattern, swatch.edge] : []));
    expect(looks).toEqual([
      [true, null, 'none'],
      [false, null, 'solid'],
      [true, null, 'none'],
      [true, 'hatch', 'none'],
    ]);
    const ids = hotSpots.build(input, themes.light).map(({ id }) => id);
    expect(ids).toEqual(['hot-spots:fill', 'hot-spots:cold2', 'hot-spots:hot1', 'hot-spots:not-observed']);
  });

  it('leave out what does not reach the level, its outlines too', () => {
    const idsAt = (level: 0.1 | 0.05 | 0.01 | 0.001, corrected: boolean) => {
      const at = layerInput({ hotSpots: hotSpotCells(), significance: { level, corrected } });
      return hotSpots.legend(at, themes.light)?.entries.map(({ id }) => id);
    };
    expect(idsAt(0.1, true)).toEqual(['hot3', 'hot1', 'none', 'cold2', 'not-observed', 'hull']);
    expect(idsAt(0.05, true)).toEqual(['hot3', 'none', 'cold2', 'not-observed', 'hull']);
    expect(idsAt(0.01, true)).toEqual(['hot3', 'none', 'not-observed', 'hull']);
    expect(idsAt(0.001, true)).toEqual(['none', 'not-observed']);
    expect(idsAt(0.01, false)).toEqual(['hot3', 'none', 'cold2', 'not-observed', 'hull']);
  });
});
