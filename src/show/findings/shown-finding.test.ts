import { describe, expect, it } from 'vitest';
import { analysisOf, clustersResult, findingContext, madeUpView } from '../../../tests/support/finding-samples.ts';
import { drawingsOf, hasPlace, shownOf } from './shown-finding.ts';

describe('a finding to show', () => {
  const [analysis, result] = [analysisOf('a1', 'made-up'), clustersResult()];
  const of = (more: Parameters<typeof findingContext>[0] = {}) =>
    shownOf(analysis, madeUpView, result, findingContext(more));

  it('is the same while it says the same, and draws once', () => {
    const first = of();
    expect(of({ significance: { level: 0.05, corrected: true }, sourceText: () => '' })).toBe(first);
    expect(drawingsOf(of())).toBe(drawingsOf(first));
    expect(hasPlace(first)).toBe(true);
  });

  it('is another in another language, at another level, and when something is picked', () => {
    const first = of();
    for (const more of [
      { language: 'es' },
      { significance: { level: 0.01, corrected: true } },
      { pick: 'c1' },
      { synthetic: true },
    ] as const) {
      expect(of(more)).not.toBe(first);
      expect(of(more).context).toMatchObject(more);
    }
    expect(shownOf(analysisOf('a2', 'made-up'), madeUpView, result, findingContext()).id).toBe('a2');
  });
});
