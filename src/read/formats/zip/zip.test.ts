import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { faultOf, partsOf, textsOf } from '../../../../tests/support/read-parts.ts';

const table = strToU8('a,b\n1,2\n');
const namesIn = (bytes: Uint8Array): readonly string[] => partsOf(bytes).map(({ name }) => name);

/** The archive with the bytes of its directory changed where `at` counts from each entry's mark. */
function directoryChanged(archive: Uint8Array, at: number, values: readonly number[]): Uint8Array {
  const changed = archive.slice();
  for (let k = 0; k + 4 < changed.length; k++) {
    if (changed[k] === 0x50 && changed[k + 1] === 0x4b && changed[k + 2] === 1 && changed[k + 3] === 2)
      changed.set(values, k + at);
  }
  return changed;
}

describe('zip', () => {
  it('gives its files by name, stored and deflated, and leaves folders and hidden files out', () => {
    const bytes = zipSync({
      'años/2015.csv': table,
      'años/2014.csv': [table, { level: 0 }],
      '__MACOSX/años/._2014.csv': strToU8('junk'),
      'años/.DS_Store': strToU8('junk'),
      años: {},
      'más/hoja.csv.gz': gzipSync(table),
      'dentro.zip': zipSync({ 'otra.csv': table }),
      '../../etc/passwd': table,
    });
    expect(namesIn(bytes)).toEqual([
      '../../etc/passwd',
      'años/2014.csv',
      'años/2015.csv',
      'dentro.zip/otra.csv',
      'más/hoja.csv.gz',
    ]);
    for (const part of partsOf(bytes))
      expect(textsOf(part)).toEqual({ headers: ['a', 'b'], rows: [['1', '2']], lines: [2], wrong: [] });
  });

  it('reads names in UTF-8, said or not, and else in code page 437', () => {
    const archive = zipSync({ 'nnnn.csv': table });
    const named = (name: readonly number[], flags: readonly number[]): string | undefined =>
      namesIn(directoryChanged(directoryChanged(archive, 46, name), 8, flags))[0];
    expect(named([0x61, 0xa4, 0x6f, 0x73], [0, 0])).toBe('años.csv');
    expect(named([0x61, 0xc3, 0xb1, 0x6f], [0, 0])).toBe('año.csv');
    expect(named([0x61, 0xc3, 0xb1, 0x6f], [0, 8])).toBe('año.csv');
    expect(named([0x61, 0x5c, 0x62, 0x63], [0, 0])).toBe('a/bc.csv');
  });

  it('finds its directory behind a comment, and in an archive with 64-bit fields', () => {
    const archive = zipSync({ 'a.csv': table });
    const end = archive.length - 22;
    const commented = Uint8Array.from([...archive, ...strToU8('made today')]);
    commented[end + 20] = 10;
    expect(namesIn(commented)).toEqual(['a.csv']);
    const view = new DataView(archive.buffer);
    const wide = new DataView(new ArrayBuffer(56 + 20));
    wide.setUint32(0, 0x06064b50, true);
    wide.setBigUint64(4, 44n, true);
    wide.setBigUint64(32, 1n, true);
    wide.setBigUint64(40, BigInt(view.getUint32(end + 12, true)), true);
    wide.setBigUint64(48, BigInt(view.getUint32(end + 16, true)), true);
    wide.setUint32(56, 0x07064b50, true);
    wide.setBigUint64(64, BigInt(end), true);
    const last = archive.slice(end);
    last.fill(0xff, 8, 20);
    const large = Uint8Array.from([...archive.subarray(0, end), ...new Uint8Array(wide.buffer), ...last]);
    expect(textsOf(partsOf(large)[0]!).rows).toEqual([['1', '2']]);
  });

  it('says what is wrong with a file that is cut, broken, locked, empty or made to fill a memory', () => {
    const archive = zipSync({ 'a.csv': strToU8(`a,b\n${'1,2\n'.repeat(5000)}`) });
    const broken = archive.slice();
    broken.fill(0x55, 45, 60);
    const unreadable = { code: 'file-unreadable', params: { format: 'zip' } };
    expect(faultOf(archive.subarray(0, archive.length - 30))).toEqual(unreadable);
    expect(faultOf(broken)).toEqual(unreadable);
    expect(faultOf(directoryChanged(archive, 16, [1, 2, 3, 4]))).toEqual(unreadable);
    expect(faultOf(directoryChanged(archive, 24, [9, 0, 0, 0]))).toEqual(unreadable);
    expect(faultOf(directoryChanged(archive, 10, [99, 0]))).toEqual(unreadable);
    expect(faultOf(directoryChanged(archive, 42, [0xf0, 0xff, 0xff, 0x7f]))).toEqual(unreadable);
    expect(faultOf(directoryChanged(archive, 8, [1, 0]))?.code).toBe('file-protected');
    expect(faultOf(zipSync({}))?.code).toBe('file-empty');
    expect(faultOf(zipSync({ 'folder/': new Uint8Array() }))?.code).toBe('file-empty');
    expect(faultOf(directoryChanged(archive, 24, [0, 0, 0, 0x20]))?.code).toBe('file-bomb');
    expect(faultOf(directoryChanged(archive, 20, [0xff, 0xff, 0, 0]))?.code).toBe('file-bomb');
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, k) => [`${k}.csv`, table]));
    expect(faultOf(zipSync(many))).toEqual({ code: 'file-too-many', params: { files: 501, most: 500 } });
  });

  it('refuses a workbook that is made to fill a memory, before a byte of it is unpacked', () => {
    const archive = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
    const bomb = directoryChanged(archive, 24, [0, 0, 0, 5]);
    expect(faultOf(bomb)).toEqual({ code: 'file-bomb', params: { megabytes: 80 } });
  });
});
