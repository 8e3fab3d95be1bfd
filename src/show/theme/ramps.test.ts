import { describe, expect, it } from 'vitest';
import { contrastOf, labOf, luminanceOf, rgbOf } from './colour-space.ts';
import { fallTogether } from './colour-vision.ts';
import { themes } from './colours.ts';
import { rampNamed, rampOf, ramps } from './ramps.ts';

const each = ramps.flatMap((ramp) =>
  Object.values(themes).map((theme) => ({
    id: ramp.id,
    kind: ramp.kind,
    theme,
    name: theme.name,
    of: ramp.colours[theme.name].split(' '),
  })),
);
const eyes = [null, 'deuteranopia', 'protanopia', 'tritanopia'] as const;
const numbers = [2, 3, 4, 5, 6, 7, 8, 9];

describe.each(each)('the ramp $id on the $name theme', ({ kind, theme, of }) => {
  it('has 2 to 9 classes that all eyes tell apart', () => {
    for (const classes of numbers) {
      const colours = rampOf(of)(classes);
      expect(new Set(colours).size).toBe(classes);
      for (const vision of eyes) expect(fallTogether(colours, vision)).toEqual([]);
    }
  });

  it('tells them apart in grey, each arm of a diverging one by itself', () => {
    for (const classes of numbers) {
      const colours = rampOf(of)(classes);
      const half = Math.ceil(classes / 2);
      const arms = kind === 'sequential' ? [colours] : [colours.slice(0, half), colours.slice(-half)];
      for (const arm of arms) {
        expect(fallTogether(arm, 'grey')).toEqual([]);
        const steps = arm.slice(1).map((hex, i) => luminanceOf(rgbOf(hex)) - luminanceOf(rgbOf(arm[i] ?? hex)));
        expect(new Set(steps.map(Math.sign)).size).toBeLessThan(2);
      }
    }
  });

  it('is seen on the land, and has no red', () => {
    if (kind === 'sequential') expect(contrastOf(of[0] ?? '', theme.land)).toBeGreaterThan(1.15);
    for (const hex of of) {
      const [, a, b] = labOf(rgbOf(hex));
      const hue = (Math.atan2(b, a) * 180) / Math.PI;
      expect(Math.hypot(a, b) > 25 && hue > -25 && hue < 45).toBe(false);
    }
  });
});

describe('a ramp', () => {
  it('is of the kind that is asked for, else the own one', () => {
    expect(rampNamed('puor', 'sequential', 'purples', 'light')(3)).toEqual(
      rampNamed('purples', 'sequential', '', 'light')(3),
    );
    expect(rampNamed('blues', 'diverging', '', 'dark')(3)).toEqual(rampNamed('puor', 'diverging', '', 'dark')(3));
  });

  it('keeps its ends', () => {
    const ramp = rampOf(['#000000', '#ffffff']);
    expect(ramp(3)).toEqual(['#000000', '#808080', '#ffffff']);
    expect(ramp(1)).toEqual(['#999999']);
  });
});
