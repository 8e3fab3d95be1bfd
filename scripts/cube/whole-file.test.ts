import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeWhole } from './whole-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'corredor-whole-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The number of a process that is gone. */
const gone = (): number => spawnSync(process.execPath, ['--version']).pid;

describe('a file that is written whole', () => {
  it('takes away what killed runs have left of it, and nothing else', () => {
    const file = join(folder, 'cube.parquet');
    const others = [
      `cube.parquet.${process.ppid}.part`,
      `other.parquet.${gone()}.part`,
      `cube.parquet.${gone()}.part.csv`,
      'cube.parquet.mine.part',
    ];
    for (const name of [`cube.parquet.${gone()}.part`, ...others]) writeFileSync(join(folder, name), 'half');
    writeWhole(file, (sink) => sink(Buffer.from('whole')));
    expect(readFileSync(file, 'utf8')).toBe('whole');
    expect(readdirSync(folder).sort()).toEqual([...others, 'cube.parquet'].sort());
  });

  it('leaves nothing of itself where writing fails', () => {
    const before = readdirSync(folder);
    const broken = (): void => {
      throw new Error('half way');
    };
    expect(() => writeWhole(join(folder, 'new.parquet'), broken)).toThrow('half way');
    expect(readdirSync(folder)).toEqual(before);
    expect(() => writeWhole(join(folder, 'none', 'new.parquet'), broken)).toThrow('out-nowhere');
  });
});
