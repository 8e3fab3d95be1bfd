import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePage } from '../../../tests/support/page-samples.ts';
import { dataAddress } from '../data-address.ts';
import { printDocument, printPart } from './print-document.ts';
import { paperName, printRules } from './print-rules.ts';

const slide = samplePage('en');
const sheet = samplePage('es', { id: 'p2', kind: 'a4' });

describe('pages for a browser to print', () => {
  it('stand on paper of their own size, one a sheet', () => {
    const rules = printRules([slide, sheet, samplePage('es')]);
    expect(rules.match(/@page /g)).toHaveLength(2);
    expect(rules).toContain(`@page ${paperName(sheet)}{size:841.89pt 595.28pt;margin:0}`);
    expect(rules).toContain('break-after:page');
  });

  it('are the pages of files, in their languages, with the pictures of their own maps', () => {
    const maps = ['data:image/png;base64,AAAA', 'data:image/png;base64,BBBB'].map((data) => new Map([['x1', data]]));
    const markup = printDocument([slide, sheet], maps);
    const [, first = '', second = ''] = markup.split(/<div class="paper-/);
    expect(first).toMatch(/^960x540" lang="en"><svg /);
    expect(first).toContain('href="data:image/png;base64,AAAA"');
    expect(second).toMatch(/^841_89x595_28" lang="es"><svg /);
    expect(second).toContain('href="data:image/png;base64,BBBB"');
  });

  it('hide all else on paper, and nothing on the screen', () => {
    const markup = printDocument([slide], []);
    expect(markup).toContain(`body>:not(.${printPart}){display:none!important}`);
    expect(markup.match(/@media (screen|print)\{/g)).toEqual(['@media print{', '@media screen{', '@media print{']);
  });
});

describe('bytes as a data address', () => {
  it('come back one by one, however many there are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(0, 0x7fff, 0x8001), (bytes, more) => {
        const all = new Uint8Array([...bytes, ...new Uint8Array(more).fill(7)]);
        const [head, data = ''] = dataAddress(all, 'image/png').split(',');
        expect(head).toBe('data:image/png;base64');
        expect(Buffer.from(data, 'base64').equals(Buffer.from(all))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
