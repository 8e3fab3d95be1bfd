import { describe, expect, it } from 'vitest';
import { coverageSample } from '../../../../tests/support/coverage-samples.ts';
import { sampleFacts } from '../../../../tests/support/region-samples.ts';
import { languages } from '../../../base/words.ts';
import { place } from '../../drawing/drawing.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { themes } from '../../theme/colours.ts';
import { coverBar } from './cover-bar.ts';
import { addsText, cautionTexts, choiceTexts, coveredTexts } from './cover-text.ts';
import { words } from './words.ts';

const [juarez, coahuila, laredo, valley] = coverageSample().candidates;

describe('coverage in words', () => {
  it('keeps what is covered apart from what is not verified', () => {
    expect(coveredTexts(coverageSample(), 'en')).toEqual([
      'Covered by regions whose state is active: 222.0 of 3,182.6 km. Regions whose state is not verified hold 278.0 km more: these count neither as covered nor as new.',
      'With them go 301 of 3,012 records, 812,345 of 4,567,890 apprehensions and 12 of 88 hot cells.',
    ]);
    const sure = coverageSample({ notVerified: { ...coverageSample().notVerified, kilometres: 0 } });
    expect(coveredTexts(sure, 'en')[0]).toContain('No state is left unverified.');
  });

  it('tells the greedy choice with its gains, and whether another adds more', () => {
    const [greedy, exact] = choiceTexts(coverageSample(), 'en');
    expect(greedy).toBe(
      'Chosen one after another, the one that adds most first: El Paso - Eagle Pass and Coahuila (640 records), El Paso - Juárez (190 records). Together 830 records.',
    );
    expect(exact).toBe(
      'Of all 3 combinations another adds most: El Paso - Juárez (420 records), Rio Grande Valley - Tamaulipas (420 records), together 840 records.',
    );
    const same = coverageSample({ exact: coverageSample().greedy });
    expect(choiceTexts(same, 'en')[1]).toBe('Of all 3 combinations this one adds most.');
    const many = coverageSample({ exact: null, combinations: 487_635 });
    expect(choiceTexts(many, 'en')[1]).toContain('There are 487,635 combinations, too many');
  });

  it('says so where nothing can be chosen', () => {
    const empty = { regions: [], gains: [], total: 0 };
    const open = coverageSample({ candidates: [laredo!], greedy: empty, exact: empty, combinations: 0 });
    expect(choiceTexts(open, 'en')).toEqual([words.en.nothing]);
    const lacking = coverageSample({ goal: 'figures', greedy: empty, exact: empty, without: [valley!.id] });
    expect(choiceTexts(lacking, 'es')).toEqual([
      'No se pueden elegir, porque no tienen esa cifra: Valle del Río Grande - Tamaulipas.',
    ]);
    const zero = { regions: [juarez!.id], gains: [0], total: 0 };
    expect(choiceTexts(coverageSample({ greedy: zero, exact: zero }), 'en')).toEqual([words.en.chosenNone]);
    const few = coverageSample({ choose: 5 });
    expect(choiceTexts(few, 'en')).toContain('There are only 2 candidates to choose from.');
  });

  it('never gives a figure that is not verified as added, nor a missing one as zero', () => {
    expect(addsText(juarez!, 'records', 'en')).toBe('420');
    expect(addsText(coahuila!, 'kilometres', 'en')).toBe('1,277.0 (up to 1,327.0)');
    expect(addsText(laredo!, 'people', 'en')).toBe('161');
    expect(addsText(valley!, 'figures', 'en')).toBe('no figure');
    expect(addsText(valley!, 'figures', 'es')).toBe('sin dato');
  });

  it('states periods, what counts once and where small figures are held back', () => {
    for (const language of languages) {
      const texts = cautionTexts(coverageSample({ goal: 'score', basis: 'disclosed' }), language);
      expect(texts).toEqual(
        expect.arrayContaining([
          words[language].once,
          words[language].upTo,
          words[language].score,
          words[language].own,
        ]),
      );
      expect(texts.join()).toContain('2025');
    }
    const bare = cautionTexts(coverageSample({ periods: { incidents: null, figures: null } }), 'en');
    expect(bare.join()).not.toContain('2025');
  });

  it('calls nothing needed, predicted or an effect', () => {
    const all = languages.flatMap((language) => Object.values(words[language]));
    for (const text of all) expect(text).not.toMatch(/need|necesari|predict|effect|efecto|because|led to|should/i);
  });
});

describe('the border as a bar', () => {
  for (const language of languages) {
    for (const theme of [themes.light, themes.dark]) {
      for (const width of [360, 640, 1180, 1500]) {
        it(`fills what is covered and hatches what is not verified: ${language}, ${theme.name}, ${width}`, () => {
          const result = coverageSample();
          const drawing = coverBar({ result, language, theme, hovered: sampleFacts[3].id }, width);
          const boxes = drawing.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
          const covered = boxes.filter(({ fill, height }) => fill === theme.accent && height === 16);
          expect(covered.length).toBe(1);
          expect(covered[0]?.x).toBe(place(drawing.x, 0));
          expect(covered[0]?.width).toBeCloseTo(place(drawing.x, 222) - place(drawing.x, 0), 9);
          const open = boxes.filter(({ pattern, height }) => pattern === 'hatch' && height === 16);
          expect(open.map(({ x }) => x)).toEqual([place(drawing.x, 2450)]);
          // Two chosen, and two of the best: El Paso twice.
          expect(boxes.filter(({ fill, height }) => fill === theme.ink && height === 16).length).toBe(4);
          expect(drawing.description).toContain('222');
          for (const mark of drawing.marks) {
            if (mark.kind !== 'text') continue;
            const wide = textWidth(mark.text, mark.size);
            const from = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - wide : mark.x - wide / 2;
            expect(from).toBeGreaterThanOrEqual(-1);
            expect(from + wide).toBeLessThanOrEqual(width + 1);
            expect(mark.y).toBeLessThanOrEqual(drawing.height);
            expect(mark.size).toBeGreaterThanOrEqual(11);
          }
        });
      }
    }
  }

  it('has no lane for a choice that is not there, nor a second where the two agree', () => {
    const empty = { regions: [], gains: [], total: 0 };
    const [none, same, both] = [
      coverageSample({ greedy: empty, exact: empty }),
      coverageSample({ exact: coverageSample().greedy }),
      coverageSample(),
    ].map((result) => coverBar({ result, language: 'en', theme: themes.light, hovered: null }, 900).height);
    expect(none).toBeLessThan(same!);
    expect(same).toBeLessThan(both!);
  });
});
