import { describe, expect, it } from 'vitest';
import { readLine } from './read.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('npm run read', () => {
  it('rejects every row of a file of no known source', () => {
    expect(readLine('f.csv', encode('shoe,size\nleft,41\nright,42\nboth\n'))).toMatchObject({
      file: 'f.csv',
      source: null,
      rows: 3,
      accepted: 0,
      rejected: 3,
      reasons: { 'no-source': 3 },
      problem: { code: 'source-unknown', params: { columns: 2 } },
    });
  });

  it('says why a file is no table', () => {
    expect(readLine('f.csv', encode(''))).toMatchObject({
      rows: 0,
      rejected: 0,
      reasons: {},
      problem: { code: 'file-empty' },
    });
  });
});
