import { describe, expect, it } from 'vitest';
import { themes } from './colours.ts';

/** Relative luminance and contrast (WCAG 2.2). */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each(Object.values(themes))('colours of $name', (theme) => {
  it('let every text be read', () => {
    for (const text of [theme.ink, theme.quiet]) {
      for (const ground of [theme.paper, theme.panel]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(theme.ink, theme.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.amberInk, theme.amber)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['counts', 'people'] as const)('grow evenly darker or lighter in grey: %s', (ramp) => {
    const greys = theme[ramp].map(luminance);
    const steps = greys.slice(1).map((grey, i) => Math.sign(grey - greys[i]));
    expect(new Set(steps).size).toBe(1);
  });

  it('tell the fewest from none, in grey too', () => {
    for (const ramp of [theme.counts, theme.people]) {
      expect(contrast(ramp[0], theme.paper)).toBeGreaterThanOrEqual(1.2);
    }
  });

  it('are never red for people', () => {
    for (const hex of [...theme.counts, ...theme.people, ...theme.cold, theme.accent]) {
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      expect(red > 1.4 * green && red > 1.4 * blue).toBe(false);
    }
  });
});
