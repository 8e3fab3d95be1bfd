import { describe, expect, it } from 'vitest';
import { languages } from '../../base/words.ts';
import { rejectionReasons } from '../../columns/ledger.ts';
import { droppedText, rejectionText } from './rejection-text.ts';

describe('rejectionText', () => {
  it.each(languages)('has its own words for each reason of the ledger, in %s', (language) => {
    const texts = rejectionReasons.map((reason) => rejectionText(reason, language));
    expect(new Set(texts).size).toBe(rejectionReasons.length);
    expect(texts).not.toContain(rejectionText('unknown', language));
    expect(rejectionText('a reason of tomorrow', language)).toBe(rejectionText('unknown', language));
  });

  it('says why a column was dropped', () => {
    expect(droppedText('personal', 'en')).toBe('personal: dropped before a value was read');
    expect(droppedText('free-text', 'es')).toBe('texto libre: se descartó antes de leer un valor');
  });
});
