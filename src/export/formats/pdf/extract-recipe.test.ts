import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zlibSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { samplePage, sampleRequest } from '../../../../tests/support/page-samples.ts';
import { pdfTools } from '../../../../tests/support/pdf-tools.ts';
import { hasProgram, outputOf } from '../../../../tests/support/programs.ts';
import { recipeText } from '../../recipe.ts';
import { recipeInPdf } from './extract-recipe.ts';
import { writePdf } from './write-pdf.ts';

const asked = sampleRequest([samplePage('es')]);
const text = recipeText(asked.recipe);
let bytes: Uint8Array;

beforeAll(async () => {
  const written = await writePdf(asked, pdfTools);
  if (!written.ok || written.value === null) throw new Error('no document');
  bytes = new Uint8Array(await written.value.arrayBuffer());
});

const join3 = (head: string, stream: Uint8Array, tail: string): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from(head, 'latin1'), stream, Buffer.from(tail, 'latin1')]));

describe('the recipe inside a PDF', () => {
  it('is what was put in', () => {
    expect(recipeInPdf(bytes)).toBe(text);
  });

  it('is found without the type of its stream, without its length, and not packed', () => {
    const packed = zlibSync(new TextEncoder().encode(text));
    const head = '%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode /Length 9 0 R >>\nstream\r\n';
    expect(recipeInPdf(join3(head, packed, '\nendstream\nendobj\n'))).toBe(text);
    const plain = '%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile >>\nstream\n';
    expect(recipeInPdf(join3(plain, new TextEncoder().encode(text), '\nendstream\nendobj\n'))?.trimEnd()).toBe(text);
  });

  it('is none in other files, in other documents, and in what is cut', () => {
    expect(recipeInPdf(new Uint8Array(0))).toBeUndefined();
    expect(recipeInPdf(new TextEncoder().encode(text))).toBeUndefined();
    expect(recipeInPdf(new TextEncoder().encode('%PDF-1.4\nno stream here'))).toBeUndefined();
    const other = '%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile >>\nstream\n{"recipe":1}\nendstream\nendobj\n';
    expect(recipeInPdf(new TextEncoder().encode(other))).toBeUndefined();
    for (let cut = 0; cut < bytes.length; cut += 4_001) {
      const found = recipeInPdf(bytes.subarray(0, cut));
      expect(found === undefined || found === text).toBe(true);
    }
  });

  it.runIf(hasProgram('qpdf'))('is found after another program saved the document', () => {
    const folder = mkdtempSync(join(tmpdir(), 'corredor-saved-'));
    const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')];
    writeFileSync(from, bytes);
    for (const options of [['--object-streams=generate'], ['--qdf'], ['--linearize', '--recompress-flate']]) {
      outputOf('qpdf', [...options, from, to]);
      expect(recipeInPdf(new Uint8Array(readFileSync(to)))?.trimEnd()).toBe(text);
    }
    rmSync(folder, { recursive: true });
  });
});
