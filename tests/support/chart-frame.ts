import { expect } from 'vitest';
import type { Drawing } from '../../src/show/drawing/drawing.ts';
import { textWidth } from '../../src/show/drawing/text-width.ts';

/** Every text is large enough to read and stands inside the picture, and so does every mark. */
export function expectInside({ marks, width, height }: Drawing): void {
  for (const mark of marks) {
    if (mark.kind === 'text') {
      expect(mark.size).toBeGreaterThanOrEqual(11);
      const wide = textWidth(mark.text, mark.size) * 0.94;
      const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - wide : mark.x - wide / 2;
      expect(left, mark.text).toBeGreaterThanOrEqual(0);
      expect(left + wide, mark.text).toBeLessThanOrEqual(width);
      expect(mark.y, mark.text).toBeLessThanOrEqual(height);
    }
    if (mark.kind === 'line' || mark.kind === 'area') {
      mark.points.forEach((value, i) => {
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(-1);
        expect(value).toBeLessThanOrEqual((i % 2 === 0 ? width : height) + 1);
      });
    }
  }
}
