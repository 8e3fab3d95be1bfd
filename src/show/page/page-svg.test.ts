import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePage } from '../../../tests/support/page-samples.ts';
import type { Page } from './page.ts';
import { pageSvg } from './page-svg.ts';

const page = samplePage('es', { mark: 'PRUEBA', synthetic: true });
const map = 'data:image/png;base64,AAAA';
const drawn = pageSvg(page, new Map([['x1', map]]));

describe('a page as SVG', () => {
  it('has the size of the page, its language and its family of letters', () => {
    expect(drawn).toMatch(/^<svg [^>]*viewBox="0 0 960 540" width="960" height="540" lang="es"/);
    expect(drawn).toContain('font-family="&#39;Public Sans&#39;, sans-serif"');
  });

  it('says every line of its texts and legends in the order of the page', () => {
    const said = page.items.flatMap((item) => (item.kind === 'text' ? item.lines : []));
    const written = [...drawn.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
      text.replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
    );
    let at = -1;
    for (const line of said) {
      at = written.indexOf(line, at + 1);
      expect(at, line).toBeGreaterThan(-1);
    }
  });

  it('holds the pictures in their places, each picture with its alternative text', () => {
    expect(drawn).toContain(
      `<image x="24" y="112" width="560" height="312" preserveAspectRatio="none" href="${map}"/>`,
    );
    for (const item of page.items) if ('alt' in item) expect(drawn).toContain(`role="img" aria-label="${item.alt}"`);
    expect(pageSvg(page, new Map()).match(/<image /g)).toHaveLength(1);
  });

  it('shares no name of a pattern with another page, or within itself', () => {
    const ids = (svg: string): string[] => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    const all = [drawn, pageSvg(samplePage('en'), new Map()), pageSvg({ ...page, id: 'p2' }, new Map())].flatMap(ids);
    expect(all.length).toBeGreaterThan(3);
    expect(new Set(all).size).toBe(all.length);
    for (const [, id] of drawn.matchAll(/url\(#([^)]*)\)/g)) expect(ids(drawn)).toContain(id);
  });

  it('lets no text become an element', () => {
    const names = (svg: string): string[] => [...svg.matchAll(/<(\w+)/g)].map(([, name = '']) => name);
    const usual = new Set(names(drawn));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const nasty = `${text}</text><script>alert(1)</script>"'`;
        const items = page.items.map((item) => ({
          ...item,
          ...('alt' in item ? { alt: nasty } : {}),
          ...(item.kind === 'text' ? { lines: [nasty] } : {}),
        }));
        const svg = pageSvg({ ...page, id: nasty, title: nasty, items } as Page, new Map());
        for (const name of names(svg)) expect(usual).toContain(name);
      }),
      { numRuns: 30 },
    );
  });
});
