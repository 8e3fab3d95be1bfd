import { describe, expect, it } from 'vitest';
import { figuresFor } from '../../../tests/support/criterion-question.ts';
import { groundSample } from '../../../tests/support/region-samples.ts';
import { emptyRegions, regionKinds } from '../../document/regions.ts';
import { missingReasons, regionFlags } from '../region-shapes.ts';
import { criterionCards, flagWords, missingWords } from './catalog.ts';
import { criteria } from './index.ts';

/** Every choice of every parameter, one parameter at a time. */
const variants = (params: (typeof criterionCards)[number]['params']) => [
  {},
  ...params.flatMap((spec) => ('choices' in spec ? spec.choices.map((choice) => ({ [spec.id]: choice })) : [])),
];

describe('criteria', () => {
  it('are offered in one order, each with its card and an id of its own', () => {
    expect(criteria.map(({ card }) => card)).toEqual(criterionCards);
    expect(new Set(criterionCards.map(({ id }) => id)).size).toBe(criterionCards.length);
    for (const { criterion } of emptyRegions.criteria) {
      expect(criterionCards.map(({ id }) => id)).toContain(criterion);
    }
  });

  it('have words for every unit and part, and columns as long as there are regions, whatever is asked', () => {
    for (const kind of regionKinds) {
      const ground = groundSample({ ...emptyRegions, kind });
      for (const criterion of criteria) {
        for (const params of variants(criterion.card.params)) {
          const found = figuresFor(criterion, ground, { params });
          const keys = [found.unit, ...found.parts.map(({ key }) => key)];
          expect(Object.keys(criterion.card.words.en), criterion.card.id).toEqual(expect.arrayContaining(keys));
          const { values, low, high, n, flags, missing } = found;
          for (const one of [values, low, high, n, flags, missing]) expect(one.length).toBe(ground.regions.length);
          [...values].forEach((value, r) => {
            expect(missing[r] === null).toBe(!Number.isNaN(value));
            if (!Number.isNaN(value)) expect([low[r], high[r]]).toEqual([value, value]);
          });
        }
      }
    }
  });

  it('have words for every mark and every reason', () => {
    for (const words of [flagWords.en, flagWords.es])
      expect(Object.keys(words).sort()).toEqual([...regionFlags].sort());
    for (const words of [missingWords.en, missingWords.es]) {
      expect(Object.keys(words).sort()).toEqual([...missingReasons].sort());
    }
  });

  it('say nothing of causes, needs or predictions', () => {
    const texts = criterionCards.flatMap(({ words, params }) =>
      [words, ...params.map((spec) => spec.words)].flatMap(({ en, es }) => [
        ...Object.values(en),
        ...Object.values(es),
      ]),
    );
    for (const text of texts) {
      expect(text).not.toMatch(/\b(effect|led to|caused|predict\w*|efecto|caus[óo]|predij\w+|predic\w+)\b/i);
    }
  });
});
