import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corridorStem, placeStem } from './place-stem.ts';

const own = (en: string, es = '') => ({ id: 'own-1', name: { en, es } });

describe('what files of a corridor are named by', () => {
  it("is a programme corridor's id, and the plain name of one's own", () => {
    const corridors = [own('Río Bravo: Ojinaga, Ñ')];
    expect(placeStem({ corridor: 'arizona-sonora', corridors })).toBe('arizona-sonora');
    expect(placeStem({ corridor: 'own-1', corridors })).toBe('rio-bravo-ojinaga-n');
    expect(corridorStem(own('', 'Línea'))).toBe('linea');
  });

  it('is the id where the name has no letter that a file may have, and never that of another corridor', () => {
    expect(corridorStem(own('国境'))).toBe('own-1');
    expect(corridorStem(own('Arizona - Sonora'))).toBe('arizona-sonora-own-1');
  });

  it('is short, and ASCII in lower case, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        expect(corridorStem(own(name))).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,68}[a-z0-9])?$/);
      }),
    );
  });
});
