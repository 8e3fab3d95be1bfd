import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { inMemory, wholeOf } from '../../byte-source.ts';
import { gzip } from './format.ts';

const unpacked = (bytes: Uint8Array) => drain(gzip.unpack(inMemory(bytes)));
const problemOf = (bytes: Uint8Array): string => {
  const files = unpacked(bytes);
  return files.ok ? '' : files.error.code;
};

function textOf(bytes: Uint8Array): string {
  const files = unpacked(bytes);
  if (!files.ok) throw new Error(files.error.code);
  return new TextDecoder().decode(wholeOf(files.value[0].file));
}

describe('gzip', () => {
  it('unpacks any text, of one member or several', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 9000 }),
        (texts, n) => {
          const parts = texts.map((text) => text.repeat(n));
          expect(textOf(Buffer.concat(parts.map((part) => gzipSync(part))))).toBe(parts.join(''));
        },
      ),
      { numRuns: 60 },
    );
    const rng = seededRng(3);
    const long = Array.from({ length: 400_000 }, () => `${rng.nextBelow(1e6)},`).join('');
    expect(textOf(gzipSync(long))).toBe(long);
  });

  it('refuses what is cut or has one bit turned over', () => {
    const rng = seededRng(5);
    const packed = gzipSync(Array.from({ length: 3000 }, () => `${rng.nextBelow(1e6)},Del Rio\n`).join(''));
    for (let cut = 1; cut < 40; cut += 3)
      expect(problemOf(packed.subarray(0, packed.length - cut))).toBe('file-unreadable');
    for (let turn = 0; turn < 60; turn++) {
      const broken = Uint8Array.from(packed);
      broken[10 + rng.nextBelow(packed.length - 10)] ^= 1 << rng.nextBelow(8);
      expect(problemOf(broken)).toBe('file-unreadable');
    }
  });

  it('stops a bomb after little of it', () => {
    const bomb = gzipSync(new Uint8Array(400 * 2 ** 20));
    expect(problemOf(bomb)).toBe('file-bomb');
  });
});
