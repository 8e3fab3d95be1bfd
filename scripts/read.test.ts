import { zipSync } from 'fflate';
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

  it('counts the rows of every packed file that nothing recognises', () => {
    const packed = zipSync({ 'a.csv': encode('shoe,size\nleft,41\n'), 'b.csv': encode('hat;size\nred;7\nblue;8\n') });
    expect(readLine('f.zip', packed)).toMatchObject({ rows: 3, rejected: 3, reasons: { 'no-source': 3 } });
  });

  it('says why a file is no table', () => {
    expect(readLine('f.csv', encode(''))).toMatchObject({
      rows: 0,
      rejected: 0,
      reasons: {},
      problem: { code: 'file-empty' },
    });
  });

  it('tells what the page tells: content, what dates mean, where records lie', () => {
    const rows = [
      '2020-01-05,29.36,-100.9,1,Drowning',
      '2020-01-05,29.36,-100.9,1,Drowning',
      '2020-04-09,25.9,-96.2,2,x',
      'soon,1,1,1,x',
    ];
    const text = `t,lat,lon,dead,cause,geo,location\n${rows.map((row) => `${row},MEX,river`).join('\n')}\n`;
    const line = readLine('made-up.csv', encode(text));
    expect(line.problem).toBeNull();
    expect(line).toMatchObject({
      part: '',
      rows: 4,
      accepted: 3,
      rejected: 1,
      reasons: { 'bad-date': 1 },
      rounding: 1,
    });
    expect(line.content?.gaps).toEqual([{ from: 601, to: 603 }]);
    expect(line.places).toMatchObject({ located: 3, outside: 0, inSea: 1 });
    expect(line.dateMeans).not.toBeNull();
  });
});
