import { describe, expect, it } from 'vitest';
import { wordFaults, wordsCheck } from '../../scripts/check/words.ts';
import { plantTree } from './planted-tree.ts';

describe('words in both languages', () => {
  it('hold in this house', async () => {
    expect(await wordsCheck.find(process.cwd())).toEqual([]);
  });

  it('report a key that stands in one language alone, an empty text and another place', () => {
    expect(wordFaults({ title: 'Title' }, {})).toEqual(['"title" has no Spanish']);
    expect(wordFaults({}, { title: 'Título' })).toEqual(['"title" has no English']);
    expect(wordFaults({ title: 'Title' }, { title: ' ' })).toEqual(['"title" has no Spanish']);
    expect(wordFaults({ n: '{n} of {total}' }, { n: '{n} de {all}' })).toEqual(['"n" has other {places} in Spanish']);
    expect(wordFaults({ n: '{n} of {total}' }, { n: 'de {total}, {n}' })).toEqual([]);
  });

  it('report English left in Spanish, and what Spanish here never says', () => {
    const faultOf = (english: string, spanish: string): string => wordFaults({ a: english }, { a: spanish })[0] ?? '';
    expect(faultOf('Sheet', 'Sheet')).toBe('"a" is the same in Spanish');
    expect(faultOf('Sheet {km}', 'Sheet {km}')).toBe('"a" is the same in Spanish');
    expect(['{n} km', '{a} · {b}', 'Poisson', 'El Salvador'].map((text) => faultOf(text, text))).toEqual([
      '',
      '',
      '',
      '',
    ]);
    for (const text of ['Captura', 'Iniciar presentación', 'El desplazamiento de los eventos']) {
      expect(faultOf('Snapshot', text)).toContain('means something else');
    }
    expect(faultOf('Displacement', 'Desplazamiento espacial de los eventos')).toBe('');
    expect(faultOf('Done!', 'Listo')).toContain('exclamation mark');
    expect(faultOf('“{a}”', '“{a}” ')).toContain('quotation marks');
    expect(faultOf('“{a}”', '«{a}»')).toBe('');
  });

  it('report the file that they stand in', async () => {
    const root = plantTree({
      'src/show/panels/words.ts': "export const words = { en: { a: 'A {n}' }, es: { a: 'A' } };\n",
      'src/show/parts/words.ts': 'export const nothing = 1;\n',
      'src/show/theme/legend-words.ts': "export const words = { en: { a: 'A' }, es: { a: 'A' } };\n",
    });
    expect(await wordsCheck.find(root)).toEqual([
      { file: 'src/show/panels/words.ts', message: '"a" has other {places} in Spanish' },
      { file: 'src/show/parts/words.ts', message: 'exports no words' },
    ]);
  });
});
