import { expect, it } from 'vitest';
import { shownNaming } from './naming-form.tsx';

it('a note that is read from the store after the form opened keeps what was typed by then', () => {
  const typed = { of: 'Desert years', name: 'Desert years, 2008' };
  expect(shownNaming({ name: 'Desert years', note: '' }, typed)).toEqual({ name: 'Desert years, 2008', note: '' });
  expect(shownNaming({ name: 'Desert years', note: 'for the spring meeting' }, typed)).toEqual({
    name: 'Desert years, 2008',
    note: 'for the spring meeting',
  });
});

it('a study that was saved or renamed is called by its new name', () => {
  const typed = { of: '', name: 'Desert', note: 'typed' };
  expect(shownNaming({ name: 'Desert', note: '' }, typed)).toEqual({ name: 'Desert', note: '' });
});
