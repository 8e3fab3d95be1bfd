import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourDifference } from './colour-difference.ts';
import { contrastOf, labOf, luminanceOf, over, type Rgb, rgbOf } from './colour-space.ts';
import { fallTogether, filterPixels, lightMatrices, roomLight, seenAs, visions } from './colour-vision.ts';
import { themes } from './colours.ts';
import reference from './reference.json' with { type: 'json' };

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel);

describe('the difference of two colours', () => {
  it.each(reference.ciede2000.pairs)('is that of Sharma, Wu and Dalal: %f %f %f and %f %f %f', (...pair) => {
    const [l1 = 0, a1 = 0, b1 = 0, l2 = 0, a2 = 0, b2 = 0, expected = 0] = pair;
    const { absolute } = reference.ciede2000.tolerance;
    expect(Math.abs(colourDifference([l1, a1, b1], [l2, a2, b2]) - expected)).toBeLessThanOrEqual(absolute);
  });

  it('is the same both ways and none of a colour to itself', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        expect(colourDifference(labOf(a), labOf(b))).toBeCloseTo(colourDifference(labOf(b), labOf(a)), 9);
        expect(colourDifference(labOf(a), labOf(a))).toBe(0);
      }),
    );
  });
});

describe('colours of a screen', () => {
  it.each(reference.cielab.colours)('are in L*a*b* as published: %f %f %f', (...row) => {
    const [r = 0, g = 0, b = 0, ...expected] = row;
    labOf([r, g, b]).forEach((value, i) => {
      expect(Math.abs(value - (expected[i] ?? 0))).toBeLessThanOrEqual(reference.cielab.tolerance.absolute);
    });
  });

  it.each(reference.contrast.pairs)('have the contrast of WCAG: %s on %s', (a, b, ratio) => {
    expect(Math.abs(contrastOf(String(a), String(b)) - Number(ratio))).toBeLessThanOrEqual(
      reference.contrast.tolerance.absolute,
    );
  });

  it('over another look as mixed', () => {
    expect(over([200, 100, 0], 0.25, [0, 100, 200])).toEqual([50, 100, 150]);
    expect(rgbOf('#0B6B8Acc')).toEqual([11, 107, 138]);
  });
});

describe('colours as they are seen', () => {
  it('follow the matrices of Machado, Oliveira and Fernandes', () => {
    for (const vision of ['deuteranopia', 'protanopia', 'tritanopia'] as const) {
      expect(lightMatrices[vision]).toEqual(reference.machado[vision]);
    }
    // sRGB of the light that the first column of each matrix gives, negative light cut.
    expect(seenAs([255, 0, 0], 'deuteranopia').map(Math.round)).toEqual([163, 144, 0]);
    expect(seenAs([255, 0, 0], 'protanopia').map(Math.round)).toEqual([109, 95, 0]);
    expect(seenAs([255, 0, 0], 'tritanopia').map(Math.round)).toEqual([255, 0, 15]);
  });

  it('stay as they are where they have no hue', () => {
    fc.assert(
      fc.property(channel, (value) => {
        for (const vision of ['deuteranopia', 'protanopia', 'tritanopia', 'grey'] as const) {
          for (const part of seenAs([value, value, value], vision)) expect(Math.abs(part - value)).toBeLessThan(0.01);
        }
      }),
    );
  });

  it('keep their luminance in grey', () => {
    fc.assert(
      fc.property(colour, (rgb: Rgb) => {
        expect(luminanceOf(seenAs(rgb, 'grey'))).toBeCloseTo(luminanceOf(rgb), 9);
      }),
    );
  });

  it('are pale on a projector in a bright room: black is a fifth of white', () => {
    expect(luminanceOf(seenAs([0, 0, 0], 'projector'))).toBeCloseTo(roomLight, 9);
    expect(luminanceOf(seenAs([255, 255, 255], 'projector'))).toBeCloseTo(1, 9);
  });

  it('are the same in a picture, within what a channel rounds', () => {
    fc.assert(
      fc.property(colour, channel, fc.constantFrom(...visions), (rgb, opacity, vision) => {
        const pixels = Uint8ClampedArray.from([...rgb, opacity, ...rgb, 255]);
        filterPixels(pixels, vision);
        expect([pixels[3], pixels[7]]).toEqual([opacity, 255]);
        seenAs(rgb, vision).forEach((value, i) => {
          expect(Math.abs((pixels[i] ?? 0) - value)).toBeLessThanOrEqual(2);
        });
      }),
    );
  });
});

describe('classes', () => {
  it('fall together where eyes see too few hues', () => {
    const strongHotAndMiddleCold = ['#b35806', '#8073ac'];
    expect(fallTogether(strongHotAndMiddleCold, null)).toEqual([]);
    expect(fallTogether(strongHotAndMiddleCold, 'grey')).toEqual([[0, 1]]);
    expect(fallTogether(['#8a8a8a', '#8c8c8c', '#000000'], null)).toEqual([[0, 1]]);
    expect(fallTogether(['#8a8a8a', '#8A8A8A'], null)).toEqual([]);
  });

  it.each(Object.values(themes))('of the ramps of the $name theme stay apart for all eyes', (theme) => {
    for (const ramp of [theme.counts, theme.people, theme.hot, theme.cold]) {
      for (const vision of [null, 'deuteranopia', 'protanopia', 'tritanopia', 'grey'] as const) {
        expect(fallTogether(ramp, vision)).toEqual([]);
      }
    }
  });

  it('say that hot and cold look alike in grey: their patterns and the legend have to tell them', () => {
    const { hot, cold } = themes.light;
    expect(fallTogether([...hot, ...cold], 'grey')).toContainEqual([2, 4]);
  });
});
