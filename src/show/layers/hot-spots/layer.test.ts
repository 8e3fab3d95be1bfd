import { describe, expect, it } from 'vitest';
import { hotSpotResult, layerInput } from '../../../../tests/support/show-samples.ts';
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
});
