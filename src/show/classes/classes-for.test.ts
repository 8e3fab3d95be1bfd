import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classMethods, type LayerStyle, plainStyle } from '../../document/layers.ts';
import { labelOfClass, methodText } from '../layers/class-texts.ts';
import { type ClassScale, classOf } from '../scale.ts';
import { rampNamed } from '../theme/ramps.ts';
import { classesFor } from './classes-for.ts';
import { counted } from './counted.ts';

const ramp = rampNamed('blues', 'sequential', 'blues', 'light');
const scaleOf = (figures: readonly number[], style: Partial<LayerStyle>, whole = true): ClassScale =>
  classesFor(counted(figures), { ...plainStyle, ...style }, ramp, whole);
const labelsOf = (scale: ClassScale, language: 'en' | 'es' = 'en'): readonly string[] =>
  scale.colours.map((_, i) => labelOfClass(scale, i, language));

const methods = classMethods.filter((method) => method !== 'auto');
const figures = fc.oneof(
  fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 80 }),
  fc.array(fc.double({ min: 0.001, max: 900, noNaN: true }), { minLength: 1, maxLength: 80 }),
);
const choice = fc.record({
  method: fc.constantFrom(...methods),
  classes: fc.integer({ min: 2, max: 9 }),
  hinge: fc.constantFrom(1.5 as const, 3 as const),
  breaks: fc.array(fc.double({ min: 0.5, max: 500, noNaN: true }), { maxLength: 8 }),
});

describe('classes as a person chose them', () => {
  it('hold every figure once, in order, with as many colours as classes', () => {
    fc.assert(
      fc.property(figures, choice, (given, style) => {
        const whole = given.every(Number.isInteger);
        const scale = scaleOf(given, style, whole);
        expect(scale.colours).toHaveLength(scale.breaks.length + 1);
        expect(scale.breaks).toEqual([...new Set(scale.breaks)].sort((a, b) => a - b));
        if (whole) expect(scale.breaks.every(Number.isInteger)).toBe(true);
        const ordered = [...given].sort((a, b) => a - b).map((value) => classOf(scale, value));
        expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
        const counts = scale.colours.map((_, index) => ordered.filter((own) => own === index).length);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(given.length);
        if (['jenks', 'quantile'].includes(style.method)) expect(counts.every((count) => count > 0)).toBe(true);
      }),
    );
  });

  it('have bounds as short as they can be said without moving a figure', () => {
    const given = [1.02, 1.04, 1.31, 1.34, 8.7612, 8.7698, 9.1];
    expect(scaleOf(given, { method: 'jenks', classes: 3 }, false).breaks).toEqual([1.3, 8.7]);
    expect(scaleOf([10, 20, 1999, 2003, 2500], { method: 'jenks', classes: 2 }).breaks).toEqual([1900]);
    const equal = scaleOf([2, 250, 1002], { method: 'equal', classes: 4 });
    expect(equal.breaks).toEqual([252, 502, 752]);
  });

  it('of whole numbers have inclusive bounds that do not overlap, the last one open', () => {
    const scale = scaleOf([1, 2, 3, 4, 60, 70, 300, 310], { method: 'manual', breaks: [3, 100] });
    expect(labelsOf(scale)).toEqual(['1–2', '3–99', '100 or more']);
    expect(labelsOf(scale, 'es')).toEqual(['1–2', '3–99', '100 o más']);
    expect(labelsOf(scaleOf([1, 2], { method: 'manual', breaks: [1.2, 1.7] }))).toEqual(['1', '2']);
  });

  it('are fewer where there are fewer figures than classes, and one where there are none', () => {
    expect(scaleOf([5, 5, 9], { method: 'jenks', classes: 7 }).breaks).toHaveLength(1);
    for (const method of methods) expect(scaleOf([], { method, breaks: [] }).colours).toHaveLength(1);
    expect(scaleOf([8, 8, 8], { method: 'quantile' }).breaks).toEqual([]);
  });

  it('span a typed domain: what is outside is in the end classes, which say so', () => {
    const given = [1, 12, 25, 37, 49, 5000];
    const scale = scaleOf(given, { method: 'equal', classes: 4, domain: { from: 10, to: 50 } });
    expect(scale.breaks).toEqual([20, 30, 40]);
    expect(labelsOf(scale)).toEqual(['under 20', '20–29', '30–39', '40 or more']);
    expect([1, 5000].map((value) => classOf(scale, value))).toEqual([0, 3]);
    const jenks = scaleOf(given, { method: 'jenks', classes: 2, domain: { from: 10, to: 50 } });
    expect(jenks.breaks[0]).toBeLessThan(50);
  });

  it('by standard deviations name the mean, and keep their places where no figure is', () => {
    const scale = scaleOf([1, 1, 1, 1, 1, 1, 40], { method: 'deviation', classes: 5 });
    expect(scale.colours).toHaveLength(5);
    expect(methodText(scale, 'en')).toBe('standard deviations about the mean 6.57, each 14.7 wide');
    expect(labelsOf(scale)[2]).toMatch(/^With the mean: 1–1[34]$/);
    expect(labelsOf(scale, 'es')[2]).toMatch(/^Con la media/);
  });

  it('of a box map are named, with the hinge in small print', () => {
    const scale = scaleOf([2, 3, 4, 5, 6, 7, 8, 90], { method: 'box' });
    const used = [2, 4, 6, 8, 90].map((value) => labelOfClass(scale, classOf(scale, value), 'en'));
    expect(used).toEqual([
      'Under 25%: 1–3',
      '25% to 50%: 4–5',
      '50% to 75%: 6–7',
      'Over 75%: 8–13',
      'Upper outlier: 14 or more',
    ]);
    expect(methodText(scale, 'en')).toBe('box map, hinge 1.5');
    expect(methodText(scale, 'es')).toBe('mapa de caja, bisagra 1.5');
  });

  it('have the names that were written, in the language of the sheet or else in the other', () => {
    const labels = [
      { en: 'Few', es: 'Pocos' },
      { en: '', es: 'Muchos' },
    ];
    const scale = scaleOf([1, 2, 50, 60], { method: 'manual', breaks: [10, 55], labels });
    expect(labelsOf(scale)).toEqual(['Few', 'Muchos', '55 or more']);
    expect(labelsOf(scale, 'es')).toEqual(['Pocos', 'Muchos', '55 o más']);
  });
});
