import { describe, expect, it } from 'vitest';
import { guessMeasure } from './measure.ts';
import { noBreak, widthOf } from './text-block.ts';
import { tiedNames, titleLines } from './title-lines.ts';

const style = { size: 26, weight: 600, lineHeight: 31 } as const;
const width = (text: string): number => widthOf(text, style, guessMeasure);
const lines = (text: string, room: number) => titleLines(text, room, style, guessMeasure);

describe('lines of a title', () => {
  const en = 'Recorded deaths and disappearances, El Paso - Eagle Pass and Coahuila, October 2016 to September 2022';
  const es =
    'Muertes y desapariciones registradas, El Paso - Eagle Pass y Coahuila, octubre de 2016 a septiembre de 2022';

  it('is one where it fits', () => {
    expect(lines(en, width(en) + 1)).toEqual([en]);
  });

  it('are broken after a comma rather than inside a phrase', () => {
    expect(lines(en, width(en) * 0.7)[0]).toMatch(/,$/);
    expect(lines(es, width(es) * 0.7)[0]).toMatch(/,$/);
  });

  it('hold names of places and dates together, in as many lines as it takes', () => {
    for (const text of [en, es]) {
      for (let share = 0.25; share < 1; share += 0.01) {
        const broken = lines(text, width(text) * share);
        expect(broken.join(' ')).toBe(text);
        for (const line of broken) expect(line).not.toMatch(/(El|Paso|-|Eagle| de|octubre|October)$/);
      }
    }
  });

  it('break a name that has no room', () => {
    expect(lines('El Paso - Eagle Pass', width('El Paso - Ea')).join('')).toContain('El Paso');
  });

  it('keep plain spaces between names and other words', () => {
    expect(tiedNames('Deaths, Del Rio sector, 2014 to 2019')).toBe(
      `Deaths, Del${noBreak}Rio sector, 2014 to${noBreak}2019`,
    );
  });
});
