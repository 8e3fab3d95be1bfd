import { expect, it } from 'vitest';
import { importText } from './import-text.ts';

const reading = (done: number, total: number, bytes = 3_000_000) => ({
  name: 'a.csv',
  bytes,
  progress: { done, total },
});

it('tells bytes of the file as megabytes, and rows that are located as a share', () => {
  expect(importText(reading(300_000, 3_000_000), 'en')).toBe('Reading a.csv: 0.3 of 3.0 MB');
  expect(importText(reading(27_999, 100_000), 'en')).toBe('Reading a.csv: 27%');
  expect(importText(reading(27_999, 100_000), 'es')).toBe('Leyendo a.csv: 27%');
  expect(importText(reading(0, 0, 0), 'es')).toBe('Leyendo a.csv');
});
