import { expect, it } from 'vitest';
import { helpOver, taskUnder } from './hand-task.ts';

it('a definition stands over what it was asked in, which is the same when it is closed; never over another definition', () => {
  const form = { kind: 'run', method: 'hot-spots' } as const;
  const help = helpOver('fdr', form);
  expect(taskUnder(help)).toBe(form);
  expect(taskUnder(helpOver('seeds', help))).toBe(form);
  expect(taskUnder(helpOver('fdr', null))).toBeNull();
  expect(taskUnder({ kind: 'help', topic: 'fdr' })).toBeNull();
  expect(taskUnder(form)).toBe(form);
});
