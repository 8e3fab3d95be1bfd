import { describe, expect, it } from 'vitest';
import { cards } from '../../analyse/catalog.ts';
import { languages } from '../../base/words.ts';
import { paramLines } from './param-text.ts';

describe('paramLines', () => {
  it.each(languages.flatMap((language) => cards.map((card) => [language, card.id] as const)))(
    'says every parameter in %s: %s',
    (language, id) => {
      const card = cards.find((one) => one.id === id);
      if (card === undefined) throw new Error(id);
      const params = Object.fromEntries(card.params.map((spec) => [spec.id, spec.initial]));
      const lines = paramLines(card, params, language);
      expect(lines).toHaveLength(card.params.length);
      for (const line of lines) expect(line).toMatch(/^\S.*: \S/);
      expect(lines.join()).not.toMatch(/true|false|undefined/);
    },
  );
});
