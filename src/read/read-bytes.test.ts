import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { seededRng } from '../base/rng.ts';
import { drain } from '../base/steps.ts';
import { readBytes } from './read-bytes.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function problemOf(bytes: Uint8Array) {
  const read = drain(readBytes(bytes));
  return read.ok ? undefined : read.error;
}

describe('readBytes', () => {
  it('names what is wrong with a file that is no table', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
    expect(problemOf(encode(''))?.code).toBe('file-empty');
    expect(problemOf(png)?.code).toBe('file-not-a-table');
    expect(problemOf(encode('<!doctype html><p>a,b</p>'))?.code).toBe('file-not-a-table');
    expect(problemOf(encode('\n \n'))?.code).toBe('file-not-a-table');
    expect(problemOf(encode('a,b\r\n\r\n'))).toEqual({ code: 'file-header-only', params: { columns: 2 } });
  });

  it('gives up on garbage by its first bytes', () => {
    const rng = seededRng(7);
    const garbage = Uint8Array.from({ length: 1 << 20 }, () => rng.nextBelow(256));
    const endless = new Uint8Array(200 * 2 ** 20).fill(0x61);
    expect(problemOf(garbage)?.code).toBe('file-not-a-table');
    const steps = readBytes(endless);
    expect(steps.next().value).toEqual({ ok: false, error: { code: 'file-not-a-table', params: {} } });
  });

  it('says on which line a quote opened that is never closed', () => {
    const read = drain(readBytes(encode('a,b\n1,"x\ny"\n2,"cut in the mid')));
    if (!read.ok) throw new Error(read.error.code);
    const chunks = read.value.chunks();
    expect(chunks.next()).toEqual({ done: true, value: { code: 'file-cut-in-quotes', params: { line: 4 } } });
  });

  it('unpacks gzip, and says so when the packed file is cut', () => {
    const text = `a,b\n${'12,some text\n'.repeat(50_000)}`;
    const packed = gzipSync(encode(text));
    const read = drain(readBytes(packed));
    expect(read.ok && read.value.totalBytes).toBe(text.length);
    expect(problemOf(packed.subarray(0, packed.length >> 1))?.code).toBe('file-unreadable');
    const broken = packed.slice();
    broken.fill(0xff, 20, 60);
    expect(problemOf(broken)?.code).toBe('file-unreadable');
  });
});
