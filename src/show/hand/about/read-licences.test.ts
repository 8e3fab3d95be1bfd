import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceOf, packageOf } from '../../../../scripts/setup/licences.mjs';
import { packagesOf } from './read-licences.ts';

const modules = join(process.cwd(), 'node_modules');

describe('licences of what is shipped', () => {
  it('are read from the package that a module belongs to', () => {
    const folder = packageOf(join(modules, 'react', 'index.js'));
    expect(folder).toBe(join(modules, 'react'));
    expect(packageOf(join(process.cwd(), 'src', 'main.tsx'))).toBeNull();
    const react = licenceOf(folder ?? '');
    expect(react).toMatchObject({ name: 'react', licence: 'MIT' });
    expect(react.text).toContain('Permission is hereby granted');
  });

  it.skipIf(!existsSync(join(modules, '@turf', 'turf')))('name a package with a scope by its whole name', () => {
    expect(packageOf(join(modules, '@turf', 'turf', 'dist', 'esm', 'index.js'))).toBe(join(modules, '@turf', 'turf'));
  });

  it('are taken as the build wrote them, and what is none is left out', () => {
    const one = { name: 'a', version: '1.0.0', licence: 'MIT', text: '' };
    expect(packagesOf({ packages: [one, { name: 'b' }, null] })).toEqual([one]);
    for (const json of [null, 3, {}, { packages: 'x' }]) expect(packagesOf(json)).toEqual([]);
  });
});
