import { describe, expect, it } from 'vitest';
import { agreementResult, layerInput } from '../../../../tests/support/show-samples.ts';
import { themes } from '../../theme/colours.ts';
import { agreement } from './layer.ts';

const n = 6;
const input = layerInput({ agreement: agreementResult() });

describe('the difference of two findings', () => {
  it('lists what it draws and no other', () => {
    const legend = agreement.legend(input, themes.light);
    expect(legend?.entries.map(({ id }) => id)).toEqual(['both-hot', 'first-hot', 'second-hot', 'first-cold']);
    expect(legend?.notes[0]).toContain('5 cells or areas classed in both, 3 of them otherwise');
    const drawn = agreement.build(input, themes.light).map(({ id }) => id);
    expect(drawn).toEqual([
      'agreement:fill',
      'agreement:first-hot',
      'agreement:second-hot-edge',
      'agreement:first-cold',
    ]);
  });

  it('fills nothing where neither is hot or cold, or one does not class', () => {
    const [fill] = agreement.build(input, themes.light);
    if (fill?.kind !== 'polygons') throw new Error('no fill');
    expect(Array.from({ length: n }, (_, i) => (fill.fill[i * 4 + 3] ?? 0) > 0)).toEqual([
      true,
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it('draws nothing where no difference is shown', () => {
    expect(agreement.build(layerInput({}), themes.light)).toEqual([]);
    expect(agreement.legend(layerInput({}), themes.light)).toBeNull();
  });
});
