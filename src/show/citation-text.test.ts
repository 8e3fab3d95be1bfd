import { describe, expect, it } from 'vitest';
import { sourceCards } from '../columns/sources/all-cards.ts';
import { citationOf, ownTitle } from './citation-text.ts';

const set = (publisher: string, title: string, licence: string) => ({ publisher, title, licence, file: 'ours.csv' });

describe('a citation', () => {
  it('says in both languages what the app says of a file that names nobody', () => {
    const nobody = set('publisher not stated in the file', 'A table of the person who added it', 'not stated');
    expect(citationOf(nobody, 'en')).toEqual({
      publisher: 'ours.csv (publisher not stated)',
      title: 'A table as described by the person who added it',
      licence: 'licence not stated',
    });
    expect(citationOf(nobody, 'es')).toEqual({
      publisher: 'ours.csv (fuente no indicada)',
      title: 'Una tabla según la describió quien la agregó',
      licence: 'licencia no indicada',
    });
    expect(ownTitle(nobody)).toBeNull();
  });

  it('leaves names and titles of publishers as they are', () => {
    const theirs = set('Consejo Nacional de Población', 'Proyecciones', 'CC BY 4.0');
    expect(citationOf(theirs, 'en')).toEqual({
      publisher: 'Consejo Nacional de Población',
      title: 'Proyecciones',
      licence: 'CC BY 4.0',
    });
    expect(ownTitle(theirs)).toBe('Proyecciones');
  });

  it('has every licence of a source in Spanish but those that are names', () => {
    const same = sourceCards
      .map(({ citation }) => citation.licence)
      .filter((licence) => citationOf(set('', '', licence), 'es').licence === licence);
    expect([...new Set(same)]).toEqual(['CC BY 4.0']);
  });
});
