import { describe, expect, it } from 'vitest';
import { contrastOf } from './colour-space.ts';
import { fallTogether } from './colour-vision.ts';
import { themes } from './colours.ts';
import { criterionColours, inkOn } from './criterion-colours.ts';

describe('colours of criteria', () => {
  it.each(['light', 'dark'] as const)('are told apart, %s, whoever looks', (name) => {
    const colours = criterionColours(themes[name], 8);
    for (const vision of [null, 'deuteranopia', 'protanopia', 'tritanopia'] as const) {
      expect(fallTogether(colours, vision)).toEqual([]);
    }
  });

  it('carry numbers that can be read', () => {
    for (const theme of [themes.light, themes.dark]) {
      for (const colour of criterionColours(theme, 8)) {
        expect(contrastOf(inkOn(colour), colour)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('come again after the last', () => {
    const many = criterionColours(themes.light, 10);
    expect(many[8]).toBe(many[0]);
  });
});
