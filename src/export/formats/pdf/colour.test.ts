import { describe, expect, it } from 'vitest';
import { plainColour } from './colour.ts';

describe('colours without transparency', () => {
  it('are as they are, long or short', () => {
    expect(plainColour('#0B6B8A', '#ffffff')).toBe('#0b6b8a');
    expect(plainColour('#fa0', '#ffffff')).toBe('#ffaa00');
    expect(plainColour('rgb(1, 2, 3)', '#ffffff')).toBe('#010203');
  });

  it('are mixed with their ground', () => {
    expect(plainColour('#00000080', '#ffffff')).toBe('#7f7f7f');
    expect(plainColour('rgba(255, 0, 0, 0.5)', '#0000ff')).toBe('#800080');
    expect(plainColour('rgb(0 0 0 / 25%)', '#ffffff')).toBe('#bfbfbf');
  });

  it('are none where nothing is painted', () => {
    for (const nothing of ['none', 'transparent', '', '#ffffff00', '#12', 'rgba(1, 2, 3, 0)']) {
      expect(plainColour(nothing, '#ffffff')).toBeNull();
    }
  });
});
