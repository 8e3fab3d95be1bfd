import { expect, it } from 'vitest';
import { faultOf } from './faults.ts';

it('knows a script that did not come, in the words of each browser', () => {
  const texts = [
    'Failed to fetch dynamically imported module: http://127.0.0.1/assets/a.js',
    'error loading dynamically imported module: http://127.0.0.1/assets/a.js',
    'Importing a module script failed.',
  ];
  expect(texts.map((text) => faultOf(new TypeError(text)).code)).toEqual(texts.map(() => 'part-not-loaded'));
});

it('knows when memory ran out', () => {
  expect(faultOf(new RangeError('Array buffer allocation failed')).code).toBe('memory-short');
  expect(faultOf(new RangeError('Maximum call stack size exceeded')).code).toBe('page-fault');
});

it('says nothing of what was thrown', () => {
  expect(faultOf(new Error('row 12: Juana Pérez'))).toEqual({ code: 'page-fault', params: {} });
  expect(faultOf('text')).toEqual({ code: 'page-fault', params: {} });
});
