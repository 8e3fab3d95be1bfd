import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipFiles } from './zip-files.ts';

const files = [
  { name: 'values.csv', text: '\uFEFFid,value\na,1\n' },
  { name: 'cómo.txt', text: 'Gi*: pesos binarios, con él mismo' },
];

describe('text files as one ZIP', () => {
  it('come out again as they went in, their mark and accents too', async () => {
    const found = unzipSync(new Uint8Array(await zipFiles(files).arrayBuffer()));
    const wanted = Object.fromEntries(files.map(({ name, text }) => [name, new TextEncoder().encode(text)]));
    expect(found).toEqual(wanted);
    expect([...(found['values.csv'] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('are the same bytes again', async () => {
    const [one, other] = await Promise.all([zipFiles(files).arrayBuffer(), zipFiles(files).arrayBuffer()]);
    expect(new Uint8Array(one)).toEqual(new Uint8Array(other));
  });
});
