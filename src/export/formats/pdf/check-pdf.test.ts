import { describe, expect, it } from 'vitest';
import { samplePage, sampleRequest } from '../../../../tests/support/page-samples.ts';
import { pdfTools } from '../../../../tests/support/pdf-tools.ts';
import { isWhole } from './check-pdf.ts';
import { writePdf } from './write-pdf.ts';

describe('a document that is checked before it is offered', () => {
  it('has every page in its size, and its end', async () => {
    const pages = [samplePage('en', { kind: 'a4' }), samplePage('es', { kind: 'slide' })];
    const written = await writePdf(sampleRequest(pages), pdfTools);
    if (!written.ok || written.value === null) throw new Error('no document');
    const bytes = new Uint8Array(await written.value.arrayBuffer());
    expect(isWhole(bytes, pages)).toBe(true);
    expect(isWhole(bytes, [...pages].reverse())).toBe(false);
    expect(isWhole(bytes, [...pages, ...pages, ...pages, ...pages])).toBe(false);
    expect(isWhole(bytes.subarray(0, bytes.length - 40), pages)).toBe(false);
  });
});
