import { describe, expect, it } from 'vitest';
import { cards } from '../../../analyse/catalog.ts';
import { byQuestion } from './questions.ts';

describe('methods by question', () => {
  it('has each method once, whether it is known by name or not', () => {
    const [known] = cards;
    if (known === undefined) throw new Error('no method');
    const given = [...cards, { ...known, id: 'a-method-of-tomorrow' }];
    const groups = byQuestion(given);
    expect(groups.flatMap((group) => group.cards.map(({ id }) => id)).sort()).toEqual(given.map(({ id }) => id).sort());
    expect(groups[0]?.question).toBe('hot');
    expect(groups.at(-1)?.cards.some(({ id }) => id === 'a-method-of-tomorrow')).toBe(true);
    expect(groups.at(-1)?.question).toBe('other');
  });

  it('asks no question that nothing answers', () => {
    expect(byQuestion([])).toEqual([]);
  });
});
