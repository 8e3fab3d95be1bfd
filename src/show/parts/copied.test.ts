import { afterEach, expect, it, vi } from 'vitest';
import { copied } from './copied.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('says whether a text was copied, also where there is no clipboard at all', async () => {
  vi.stubGlobal('navigator', {});
  expect(await copied('km 812')).toBe(false);
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
  expect(await copied('km 812')).toBe(false);
  const taken: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void taken.push(text) } });
  expect(await copied('km 812')).toBe(true);
  expect(taken).toEqual(['km 812']);
});
