import { describe, expect, it } from 'vitest';
import { banned, bansCheck, codeOf } from '../../scripts/check/bans.ts';

const faults = (file: string, text: string): readonly string[] => banned(file, text).map(({ message }) => message);
const kernel = 'src/analyse/kernels/moran.ts';

describe('what code may not do', () => {
  it('is not done in this house', async () => {
    expect(await bansCheck.find(process.cwd())).toEqual([]);
  });

  it.each([
    ['const now = Date.now();', 'has Date.now'],
    ['const now = new Date();', 'has Date.now'],
    ['const dice = Math.random();', 'has Math.random'],
    ['console.log(1);', 'has console'],
  ])('reports %s in a kernel', (text, message) => {
    expect(faults(kernel, text)).toEqual([message]);
  });

  it('reports chance everywhere, clocks below show alone', () => {
    expect(faults('src/app/jobs.ts', 'Date.now()')).toEqual([]);
    expect(faults('src/app/jobs.ts', 'Math.random()')).toEqual(['has Math.random']);
  });

  it('reports suppressions, enums and names that say nothing', () => {
    const marker = '@ts-';
    expect(faults('src/app/a.ts', `// ${marker}ignore\n`)).toEqual(['has a type suppression']);
    const excuse = 'biome-';
    expect(faults('src/app/a.ts', `// ${excuse}ignore lint/a/b: x\n`)).toHaveLength(1);
    expect(faults('src/app/a.ts', `// ${excuse}ignore lint/a/b: the host calls it with two names\n`)).toEqual([]);
    expect(faults('src/app/a.ts', `// ${excuse}ignore lint/suspicious/noExplicitAny: it is simpler\n`)).toHaveLength(1);
    expect(faults('src/app/a.ts', 'export enum Colour { Red }\n')).toEqual(['has an enum or namespace']);
    expect(faults('src/app/utils.ts', 'export {};\n')).toHaveLength(1);
    expect(faults('src/app/timeBrush.tsx', 'export {};\n')).toHaveLength(1);
  });

  it('reads code, not comments and texts', () => {
    expect(codeOf("a(); // Math.random\n/* console. */ b('Date.now');")).toBe(
      "a();               \n               b('');",
    );
    expect(faults(kernel, "/** never Math.random */\nexport const name = 'console.log';\n")).toEqual([]);
  });
});
