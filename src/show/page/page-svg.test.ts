import { describe, expect, it } from 'vitest';
import { sheetSample } from '../../../tests/support/sheet-samples.ts';
import { guessMeasure } from './measure.ts';
import { pageSvg } from './page-svg.ts';
import { planPages } from './plan-pages.ts';

const title = { en: 'A <b>bold</b> & "quoted" title', es: 'Un título <b>audaz</b> & «citado»' };
const content = sheetSample([{ kind: 'map' }, { kind: 'chart', what: 'hovmoller' }, { kind: 'table' }], {
  title,
  template: 'map-chart',
  page: 'a4',
});
const pages = planPages(content, guessMeasure);
const svg = pageSvg(pages.es, new Map([['x1', 'data:image/png;base64,AAAA']]));

describe('pageSvg', () => {
  it('keeps texts as texts, whatever letters they have', () => {
    expect(svg).toContain('&lt;b&gt;audaz&lt;/b&gt; &amp; «citado»');
    expect(svg).not.toContain('<b>');
  });

  it('holds the pictures of maps, and says what they show', () => {
    expect(svg).toContain('href="data:image/png;base64,AAAA"');
    expect(svg.match(/role="img"/g)).toHaveLength(2);
  });

  it('gives every pattern an id of its own', () => {
    const ids = [...svg.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(new Set(used)).toEqual(new Set(ids));
  });
});
