import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../base/month.ts';
import { emptyDocument, type Sheet } from '../../document/document.ts';
import { emptyBriefing } from '../../document/sheet.ts';
import { newSheet } from './new-sheet.ts';
import { fieldOf, isOneText, keptText, lacksTitle, ownTextOf, textChange } from './own-texts.ts';
import { shifted, viewWithout, withNote, withoutPart, withPart } from './sheet-parts.ts';

const now = { from: monthIndex(2014, 1), to: monthIndex(2020, 1) };
const chosen = { now, before: null };
const ground = { study: emptyDocument, periods: { areas: chosen, incidents: chosen }, dataSets: [] };
const plain = newSheet('map-chart', ground, 'p1').sheet;
const noted: Sheet = { ...plain, notes: withNote(plain, { element: 'x2', kind: 'arrow', at: [1, 2], to: [3, 4] }) };
const text = { en: 'Weir', es: 'Presa' };

describe('fields of a page', () => {
  it.each(['title', 'subtitle', 'pacific', 'gulf', 'caption:x2', 'alt:x1', 'note:n1'])(
    '%s is read again as it was written',
    (name) => {
      const field = fieldOf(name);
      if (field === undefined) throw new Error(name);
      const { of, change } = textChange(field, noted, text);
      expect(of).toBe('sheet');
      expect(ownTextOf(field, { ...noted, ...change } as Sheet, emptyBriefing)).toEqual(text);
      expect(isOneText(field)).toBe(false);
    },
  );

  it.each(['mark', 'office'])('%s is one text for both languages, of the whole briefing', (name) => {
    const field = fieldOf(name);
    if (field === undefined) throw new Error(name);
    expect(isOneText(field)).toBe(true);
    expect(textChange(field, plain, { en: 'LES', es: 'LES' })).toEqual({ of: 'briefing', change: { [name]: 'LES' } });
  });

  it.each(['', 'caption', 'caption:', 'legend:x1', 'number'])('"%s" is none', (name) => {
    expect(fieldOf(name)).toBeUndefined();
  });

  it('keep nothing where the text is the written one, or none', () => {
    expect(keptText(' Deaths by year ', 'Deaths by year')).toBe('');
    expect(keptText('   ', 'Deaths by year')).toBe('');
    expect(keptText(' Mine ', 'Deaths by year')).toBe('Mine');
  });
});

describe('texts in one language', () => {
  it('are told of the briefing', () => {
    expect(lacksTitle({ briefing: { ...emptyBriefing, title: { en: 'A', es: '' } } })).toEqual(['es']);
    expect(lacksTitle({ briefing: emptyBriefing })).toEqual([]);
  });
});

describe('parts of a sheet', () => {
  it('move one place, and not past the ends', () => {
    const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(shifted(list, 'a', 1).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(shifted(list, 'a', -1)).toBe(list);
    expect(shifted(list, 'c', 1)).toBe(list);
    expect(shifted(list, 'z', 1)).toBe(list);
  });

  it('take their notes with them when they go', () => {
    const left = withoutPart(noted, 'x2');
    expect([left.elements.length, left.notes.length]).toEqual([1, 0]);
    expect(withoutPart(noted, 'x1').notes).toHaveLength(1);
  });

  it('are added under an id of their own', () => {
    expect(withPart(plain, 'table', 'main', {}).map(({ id }) => id)).toEqual(['x1', 'x2', 'x3']);
    expect(withNote(noted, { element: 'x1', kind: 'text', at: [0, 0], to: null }).map(({ id }) => id)).toEqual([
      'n1',
      'n2',
    ]);
  });

  it('follow the screen in what they no longer hold', () => {
    expect(viewWithout({ camera: null, layers: [] }, ['camera'])).toEqual({ layers: [] });
  });
});
