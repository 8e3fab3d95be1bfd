import { describe, expect, it } from 'vitest';
import { draftOf, type EventDraft, eventOfDraft, faultsOf, isDate } from './event-draft.ts';

const whole: EventDraft = {
  id: 'e1',
  nameEn: 'Checkpoint opens',
  nameEs: '',
  from: '2019-06',
  to: '',
  actor: 'mexico',
  sourceEn: 'Diario Oficial',
  sourceEs: '',
};

describe('isDate', () => {
  it('takes months and days of the calendar', () => {
    expect(['2007-08', '2007-08-01', '2024-02-29'].every(isDate)).toBe(true);
    expect(['2007', '2007-13', '2023-02-29', '1-2-2007', '2007-8', '2007-04-31'].some(isDate)).toBe(false);
  });
});

describe('faultsOf', () => {
  it('asks for a name and a source in one language, and a date', () => {
    expect(faultsOf(whole)).toEqual([]);
    expect(faultsOf({ ...whole, nameEn: ' ', from: 'June', sourceEn: '' })).toEqual(['noName', 'badDate', 'noSource']);
  });

  it('asks that a span ends after it begins, as far as both are given', () => {
    expect(faultsOf({ ...whole, from: '2019-06-15', to: '2019-06' })).toEqual([]);
    expect(faultsOf({ ...whole, to: '2019-05-30' })).toEqual(['endBefore']);
    expect(faultsOf({ ...whole, from: '2019-06-15', to: '2019-06-14' })).toEqual(['endBefore']);
    expect(faultsOf({ ...whole, to: 'soon' })).toEqual(['badEnd']);
  });
});

describe('a draft', () => {
  it('comes back from its event as it was', () => {
    expect(draftOf(eventOfDraft(whole))).toEqual(whole);
    expect(draftOf(eventOfDraft({ ...whole, to: '2020-01-31' })).to).toBe('2020-01-31');
  });
});
