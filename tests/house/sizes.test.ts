import { describe, expect, it } from 'vitest';
import { oversized, sizeLimit, sizesCheck } from '../../scripts/check/sizes.ts';
import { plantTree } from './planted-tree.ts';

describe('file sizes', () => {
  it('hold in this house', async () => {
    expect(await sizesCheck.find(process.cwd())).toEqual([]);
  });

  it.each([
    ['src/analyse/kernels/moran.ts', 150],
    ['src/analyse/methods/hot-spots/method.ts', 250],
    ['src/show/layers/cells/layer.ts', 250],
    ['src/show/panels/sources.tsx', 200],
    ['src/base/month.ts', 300],
    ['scripts/check.ts', 300],
    ['src/base/month.test.ts', 400],
    ['src/base/README.md', 40],
    ['README.md', undefined],
    ['src/show/theme/tokens.css', undefined],
  ])('%s may have %s lines', (file, limit) => {
    expect(sizeLimit(file)).toBe(limit);
  });

  it('report a kernel of 151 lines', async () => {
    const root = plantTree({
      'src/analyse/kernels/long.ts': 'export {};\n'.repeat(151),
      'src/analyse/kernels/fits.ts': 'export {};\n'.repeat(150),
    });
    expect(await sizesCheck.find(root)).toEqual([
      { file: 'src/analyse/kernels/long.ts', message: '151 lines, the limit is 150' },
    ]);
  });

  it('let a listed file be longer, to its own limit and with a reason', () => {
    const lines = new Map([['src/base/long.ts', 350]]);
    const reason = 'one table of the codec, which cannot be read in two places';
    expect(oversized(lines, [{ file: 'src/base/long.ts', lines: 360, reason }])).toEqual([]);
    expect(oversized(lines, [{ file: 'src/base/long.ts', lines: 340, reason }])).toHaveLength(1);
    expect(oversized(lines, [{ file: 'src/base/long.ts', lines: 360, reason: 'long' }])).toHaveLength(1);
    expect(oversized(lines, [{ file: 'src/base/gone.ts', lines: 360, reason }])).toHaveLength(2);
  });
});
