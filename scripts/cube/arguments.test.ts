import { describe, expect, it } from 'vitest';
import { cubeArguments, loadArguments } from './arguments.ts';
import { tableIn } from './engines/clickhouse/table-in.ts';
import { Failure } from './failure.ts';
import { languageIn } from './language.ts';

const least = ['--from', 'dir', '--study', 's.json', '--out', 'c.parquet'];
const today = '2026-11-26';

function refused(args: readonly string[]): readonly unknown[] | null {
  try {
    cubeArguments(args, today);
  } catch (error) {
    return error instanceof Failure ? [error.code, error.params.what ?? error.params.name ?? ''] : [error];
  }
  return null;
}

describe('the command of a cube', () => {
  it('has what is usual where nothing is said', () => {
    expect(cubeArguments(least, today)).toEqual({
      from: 'dir',
      study: 's.json',
      out: 'c.parquet',
      by: 'cells-kilometres',
      filtered: false,
      audience: 'working',
      threshold: null,
      table: 'corredor',
      cluster: null,
      manifest: null,
      memory: 2 ** 32,
      seconds: 600,
      verify: false,
      made: today,
    });
    expect(cubeArguments(['--help'], today)).toBeNull();
  });

  it('takes areas of a level, and memory in units', () => {
    expect(
      cubeArguments([...least, '--by', 'areas', 'county', '--memory', '512M', '--threshold', '7'], today),
    ).toMatchObject({
      by: 'county',
      memory: 2 ** 29,
      threshold: 7,
    });
    expect(cubeArguments([...least, '--audience', 'briefing'], today)).toMatchObject({ by: 'cells' });
  });

  it('reads one replica of each shard of a cluster, or all', () => {
    const clusterOf = (written: string) => cubeArguments([...least, '--cluster', written], today)?.cluster;
    expect(clusterOf('three')).toEqual({ name: 'three', replicas: 'one' });
    expect(clusterOf('three/all-replicas')).toEqual({ name: 'three', replicas: 'all' });
    const read = { table: 'corredor_rows', cluster: { name: 'three', replicas: 'all' } } as const;
    expect(tableIn('records', read)).toBe('clusterAllReplicas(three, records, corredor_rows)');
    expect(tableIn('records', { ...read, cluster: { name: 'three', replicas: 'one' } })).toBe(
      'cluster(three, records, corredor_rows)',
    );
    expect(() => tableIn('records', { ...read, cluster: { name: "x', y", replicas: 'all' } })).toThrow(TypeError);
  });

  it('is refused by name where it is not understood, and never says an address again', () => {
    expect(refused(least.slice(2))).toBeNull();
    expect(refused(least.slice(0, 4))).toEqual(['wrong-usage', '--out']);
    expect(refused([...least, '--by', 'areas'])).toEqual(['wrong-usage', '--by areas']);
    expect(refused([...least, '--by', 'rows'])).toEqual(['wrong-usage', '--by']);
    expect(refused([...least, 'stray'])).toEqual(['wrong-usage', 'stray']);
    expect(refused([...least, 'x', 'postgres://ana:hush@h'])).toEqual(['wrong-usage', '…']);
    expect(refused([...least, '--nonsense'])).toEqual(['wrong-usage', '--nonsense']);
    for (const memory of ['4', '-1G', 'lots', '0G'])
      expect(refused([...least, `--memory=${memory}`])).toEqual(['wrong-usage', '--memory']);
    expect(refused([...least, '--timeout', '0'])).toEqual(['wrong-usage', '--timeout']);
    expect(refused([...least, '--threshold', '2000'])).toEqual(['wrong-usage', '--threshold']);
    for (const made of ['today', '2026-11-27', '2099-01-01'])
      expect(refused([...least, '--made', made])).toEqual(['wrong-usage', '--made']);
    expect(refused([...least, '--table', 'a.b'])).toEqual(['name-not-plain', 'a.b']);
    expect(refused([...least, '--cluster', "x'"])).toEqual(['name-not-plain', "x'"]);
    for (const cluster of ["x'/all-replicas", '/all-replicas', 'a.b/all-replicas', ''])
      expect(refused([...least, `--cluster=${cluster}`])?.[0]).toBe('name-not-plain');
    for (const cluster of ['three/all', 'three/', 'three/all-replicas/', "three/all-replicas'"])
      expect(refused([...least, '--cluster', cluster])).toEqual(['wrong-usage', '--cluster']);
    expect(refused([...least, '--audience', 'briefing', '--by', 'kilometres'])).toEqual(['briefing-by', '']);
  });
});

describe('the command of loading', () => {
  it('is taken apart', () => {
    expect(loadArguments(['--from', 'dir', '--to', 'postgres://h', '--distribute'])).toMatchObject({
      from: 'dir',
      to: 'postgres://h',
      distribute: true,
    });
    expect(() => loadArguments([])).toThrow('wrong-usage');
  });
});

describe('the language', () => {
  it('is the one asked for, else the system\u2019s', () => {
    expect(languageIn(['--language', 'es'], { LANG: 'en_US.UTF-8' })).toBe('es');
    expect(languageIn(['--language=en'], { LANG: 'es_MX.UTF-8' })).toBe('en');
    expect(languageIn([], { LANG: 'es_MX.UTF-8' })).toBe('es');
    expect(languageIn([], { LC_ALL: 'C', LANG: 'es_MX.UTF-8' })).toBe('en');
    expect(languageIn([], {})).toBe('en');
  });
});
