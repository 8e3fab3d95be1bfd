import { expect, it } from 'vitest';
import { formatOf } from './format.ts';

it('a small share is told from none', () => {
  for (const language of ['en', 'es'] as const) {
    const { share } = formatOf(language);
    expect([0, 0.0002, 0.0005, 0.5].map(share)).toEqual(['0%', '<0.1%', '0.1%', '50%']);
  }
});
