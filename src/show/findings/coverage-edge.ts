import { type Language, say } from '../../base/words.ts';
import type { CoverageState } from '../../document/regions.ts';
import type { LegendEntry, Swatch } from '../drawing/legend.ts';
import { coverageWords } from '../regions/coverage-words.ts';
import type { Theme } from '../theme/colours.ts';
import { coverageEdgeWords as words } from './coverage-edge-words.ts';

/** How the edge of a region says its coverage, as `drawRegions` draws it. */
const swatches: Readonly<Record<CoverageState, (ink: string) => Swatch>> = {
  active: (ink) => ({ shape: 'line', ink, width: 2.4, dashed: false }),
  suspended: (ink) => ({ shape: 'line', ink, width: 2, dashed: true }),
  'not-verified': (ink) => ({ shape: 'cell', fill: null, pattern: null, ink, edge: 'dotted' }),
  none: (ink) => ({ shape: 'line', ink, width: 0.9, dashed: false }),
};

/** "not verified", in the language. */
export const stateName = (state: CoverageState, language: Language): string => coverageWords[language][state];

/** What the edge of a region means, for a legend. */
export const edgeEntry = (state: CoverageState, language: Language, { ink }: Pick<Theme, 'ink'>): LegendEntry => ({
  id: `edge-${state}`,
  swatch: swatches[state](ink),
  label: say(words, language, 'edge', { state: stateName(state, language) }),
});
