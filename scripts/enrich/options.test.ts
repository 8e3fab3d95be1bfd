import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { textOf } from './enrich-all.ts';
import { makeFolder } from './folder.ts';
import { holdFolder } from './folder-lock.ts';
import { optionsOf } from './options.ts';
import { studyIn } from './readings.ts';

const folder = mkdtempSync(join(tmpdir(), 'corredor-options-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function told(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    return [textOf(error, 'en'), textOf(error, 'es')];
  }
  return [];
}

describe('the command of enriching', () => {
  it('has what is usual where nothing is said, and takes studies one by one', () => {
    const options = optionsOf(['a.csv', '--out', 'o', '--reading', 'r.json', '--reading', 's.json']);
    expect(options).toMatchObject({ inputs: ['a.csv'], out: 'o', decimals: 5, readings: ['r.json', 's.json'] });
    expect(optionsOf(['a.csv', '--out', 'o'])).toMatchObject({ readings: [], study: null, resolutions: null });
    expect([optionsOf(['--help']), optionsOf(['a.csv']), optionsOf(['--out', 'o'])]).toEqual([null, null, null]);
  });

  it('names in either language what it does not understand', () => {
    expect(told(() => optionsOf(['--nope']))).toEqual([
      '--nope is not understood. See --help.',
      'No se entiende --nope. Vea --help.',
    ]);
    expect(told(() => optionsOf(['a.csv', '--out']))[0]).toBe('--out is not understood. See --help.');
    expect(told(() => optionsOf(['a.csv', '--out', 'o', '--resolutions', '9']))[1]).toContain('--resolutions');
  });

  it('says where a folder cannot be made', () => {
    const file = join(folder, 'taken');
    writeFileSync(file, '');
    for (const text of told(() => makeFolder(file))) expect(text).toContain(file);
    expect(told(() => makeFolder(join(file, 'inside'))).length).toBe(2);
  });

  it.skipIf(!existsSync('/proc/self'))('says so too where no folder can be, and none can be written in', () => {
    for (const text of told(() => makeFolder('/proc/corredor/inside'))) expect(text).toContain('/proc/corredor/inside');
    expect(told(() => makeFolder('/proc/corredor')).length).toBe(2);
    expect(told(() => holdFolder('/proc'))).toEqual([
      'You may not write in /proc. Name another folder.',
      'No se permite escribir en /proc. Indique otra carpeta.',
    ]);
  });

  it('tells a study that is not there from one that is none', () => {
    const [missing, none] = [join(folder, 'no-such.json'), join(folder, 'none.json')];
    writeFileSync(none, 'a,b\n1,2\n');
    expect(told(() => studyIn(missing))).toEqual([
      `${missing} cannot be read. Check the name that you gave with --study or --reading.`,
      `No se puede leer ${missing}. Revise el nombre que dio con --study o --reading.`,
    ]);
    expect(told(() => studyIn(none))[0]).toContain('is not a study');
  });
});
