import { describe, expect, it } from 'vitest';
import { sheetSample } from '../../../tests/support/sheet-samples.ts';
import { guessMeasure } from './measure.ts';
import { planPages } from './plan-pages.ts';

describe('planPages', () => {
  it('plans', () => {
    const pages = planPages(sheetSample([{ kind: 'map' }]), guessMeasure);
    expect(pages.en.items.length).toBeGreaterThan(5);
  });
});
