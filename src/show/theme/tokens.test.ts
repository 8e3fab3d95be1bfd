import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { themes } from './colours.ts';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const blockOf = (selector: string): string => css.slice(css.indexOf(`${selector} {`)).split('}')[0];
const tokensOf = (selector: string): Map<string, string> =>
  new Map([...blockOf(selector).matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]]));

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', ':root'],
  ['dark', '[data-theme="dark"]'],
] as const)('tokens, %s', (name, selector) => {
  const tokens = new Map([...tokensOf(':root'), ...tokensOf(selector)]);
  const token = (id: string): string => tokens.get(id) ?? '';

  it('are the colours of the pictures', () => {
    const theme = themes[name];
    for (const id of ['paper', 'panel', 'ink', 'quiet', 'line', 'accent', 'focus'] as const) {
      expect(token(id)).toBe(theme[id].toLowerCase());
    }
  });

  it('hold 4.5:1 for text and 3:1 for the edges of controls', () => {
    for (const ground of ['paper', 'panel', 'hover']) {
      for (const text of ['ink', 'quiet', 'accent']) {
        expect(contrast(token(text), token(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(token('edge'), token(ground)), `edge on ${ground}`).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(token('on-accent'), token('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('on-selected'), token('selected'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('on-amber'), token('amber'))).toBeGreaterThanOrEqual(4.5);
  });
});
