import { describe, expect, it } from 'vitest';
import { linksCheck, localLinks } from '../../scripts/check/links.ts';
import { plantTree } from './planted-tree.ts';

describe('links between the pages', () => {
  it('hold in this house', async () => {
    expect(await linksCheck.find(process.cwd())).toEqual([]);
  });

  it('are found in Markdown, with pictures, without addresses elsewhere and without code', () => {
    const page = '[a](src/README.md#rooms) ![b](<data/a%20b.png>) [c](https://example.org) [d](#here) `[e](none)`\n';
    expect(localLinks(`${page}\n\`\`\`\n[f](none)\n\`\`\`\n`)).toEqual(['src/README.md', 'data/a b.png']);
  });

  it('report one that leads nowhere', async () => {
    const root = plantTree({
      'README.md': '[rooms](src/README.md) [gone](src/GONE.md)\n',
      'src/README.md': '[up](../README.md)\n',
    });
    expect(await linksCheck.find(root)).toEqual([{ file: 'README.md', message: 'dead link to src/GONE.md' }]);
  });
});
