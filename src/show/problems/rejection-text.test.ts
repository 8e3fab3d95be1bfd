import { describe, expect, it } from 'vitest';
import { languages } from '../../base/words.ts';
import { rejectionReasons } from '../../columns/ledger.ts';
import { droppedLines, rejectionText } from './rejection-text.ts';

describe('rejectionText', () => {
  it.each(languages)('has its own words for each reason of the ledger, in %s', (language) => {
    const texts = rejectionReasons.map((reason) => rejectionText(reason, language));
    expect(new Set(texts).size).toBe(rejectionReasons.length);
    expect(texts).not.toContain(rejectionText('unknown', language));
    expect(rejectionText('a reason of tomorrow', language)).toBe(rejectionText('unknown', language));
  });

  it('says why columns were dropped, one line a reason', () => {
    const dropped = [
      { column: 'name', why: 'personal' },
      { column: 'remarks', why: 'free-text' },
      { column: 'phone', why: 'personal' },
      { column: 'colour', why: 'a reason of tomorrow' },
    ];
    expect(droppedLines(dropped, 'en')).toEqual([
      'Personal, dropped before a value was read: name, phone',
      'Free text, dropped before a value was read: remarks',
      'Not used here: colour',
    ]);
    expect(droppedLines(dropped, 'es')[0]).toBe('Personales, descartadas antes de leer un valor: name, phone');
    expect(droppedLines([], 'en')).toEqual([]);
  });
});
