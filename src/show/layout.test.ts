import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLayout, layoutOf, mapShareLimits, sideWidth, withFold } from './layout.ts';

describe('a layout', () => {
  it('is itself after it was kept', () => {
    const layout = { ...firstLayout, isLeftOpen: false, leftPx: 333, mapShare: 0.55, folds: { 'fold-runs': true } };
    expect(layoutOf(JSON.parse(JSON.stringify(layout)))).toEqual(layout);
    expect(layoutOf(null)).toEqual(firstLayout);
  });

  it('is one that can be shown, whatever a browser kept', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (whole, part) => {
        for (const json of [whole, { leftPx: part, rightPx: part, mapShare: part, folds: part, isLeftOpen: part }]) {
          const { leftPx, rightPx, mapShare, folds, isLeftOpen } = layoutOf(json);
          for (const px of [leftPx, rightPx]) {
            expect(px === null || (px >= sideWidth.least && px <= sideWidth.most)).toBe(true);
          }
          expect(mapShare).toBeGreaterThanOrEqual(mapShareLimits.least);
          expect(mapShare).toBeLessThanOrEqual(mapShareLimits.most);
          expect(typeof isLeftOpen).toBe('boolean');
          expect(Object.values(folds).every((isOpen) => typeof isOpen === 'boolean')).toBe(true);
        }
      }),
    );
  });

  it('remembers the folds that were touched last, and not without end', () => {
    let folds: Readonly<Record<string, boolean>> = {};
    for (let i = 0; i < 300; i++) folds = withFold(folds, `fold-${i}`, i % 2 === 0);
    expect(Object.keys(folds)).toHaveLength(100);
    expect(folds['fold-299']).toBe(false);
    expect(folds['fold-0']).toBeUndefined();
    expect(withFold(folds, 'fold-200', false)).toMatchObject({ 'fold-200': false });
  });
});
