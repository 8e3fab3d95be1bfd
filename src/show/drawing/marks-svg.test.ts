import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from './drawing.ts';
import { marksSvg } from './marks-svg.ts';
import { element, escapeMarkup } from './markup.ts';

const text = (parts: Partial<Mark & { kind: 'text' }> = {}): Mark => ({
  ...{ kind: 'text', x: 10, y: 20, text: 'Río Bravo', size: 12, fill: '#1D2429', anchor: 'start' },
  ...parts,
});

describe('marks as SVG', () => {
  it('are the shapes that a canvas draws', () => {
    const marks: readonly Mark[] = [
      { kind: 'rect', x: 1, y: 2, width: 3.456, height: 4, fill: '#ffffff' },
      { kind: 'line', points: [0, 0, 5, 6.001], stroke: '#000000', width: 1.5, dash: [4, 2] },
      { kind: 'area', points: [0, 0, 5, 0, 5, 5], fill: '#123456' },
    ];
    expect(marksSvg(marks)).toBe(
      '<rect x="1" y="2" width="3.46" height="4" fill="#ffffff"/>' +
        '<polyline points="0,0 5,6" fill="none" stroke="#000000" stroke-width="1.5" stroke-dasharray="4 2"/>' +
        '<polygon points="0,0 5,0 5,5" fill="#123456"/>',
    );
  });

  it('draw a box that goes to the left or up where a canvas draws it', () => {
    const box: Mark = { kind: 'rect', x: 10, y: 10, width: -4, height: -6, fill: '#fff' };
    expect(marksSvg([box])).toContain('x="6" y="4" width="4" height="6"');
  });

  it('turn texts about their place, and put halos under the letters', () => {
    const drawn = marksSvg([text({ turn: -90, anchor: 'middle', weight: 600, halo: '#FFFFFF' })]);
    expect(drawn).toContain('transform="rotate(-90 10 20)"');
    expect(drawn).toContain('text-anchor="middle"');
    expect(drawn).toContain('font-weight="600"');
    expect(drawn).toContain('paint-order="stroke"');
  });

  it('define a pattern once for each ink, under the prefix of their picture', () => {
    const held: Mark = { kind: 'rect', x: 0, y: 0, width: 9, height: 9, fill: '#59646C', pattern: 'hatch' };
    const drawn = marksSvg([held, held, { ...held, pattern: 'dots' }], 'p1-');
    expect(drawn.match(/<pattern /g)).toHaveLength(2);
    expect(drawn.match(/fill="url\(#p1-hatch-59646C\)"/g)).toHaveLength(2);
    expect(drawn).toContain('<pattern id="p1-dots-59646C"');
  });

  it('hold any text as it is', () => {
    expect(marksSvg([text({ text: '<script>"&' })])).toContain('>&lt;script&gt;&quot;&amp;</text>');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const written = escapeMarkup(any);
        expect(written).not.toMatch(/[<>"']/);
        expect(written).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
        expect(element('a', { title: any })).toMatch(/^<a title="[^"<>]*"\/>$/);
      }),
    );
  });

  it('leave out letters that no XML may hold', () => {
    expect(escapeMarkup('a\u0000b\ud800c\uffffd\te')).toBe('abcd\te');
    expect(escapeMarkup('😀 σ ≥')).toBe('😀 σ ≥');
  });
});
