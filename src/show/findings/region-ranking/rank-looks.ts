import type { Language } from '../../../base/words.ts';
import type { RegionFact } from '../../../disclose/disclosed.ts';
import { coverageStates } from '../../../document/regions.ts';
import type { Legend, LegendEntry, Swatch } from '../../drawing/legend.ts';
import type { Theme } from '../../theme/colours.ts';
import { edgeEntry, stateName } from '../coverage-edge.ts';
import { type DrawnRegion, regionFill } from '../draw-regions.ts';
import { lanesOf } from '../region-bands.ts';
import type { RankedRegion } from './ranked.ts';
import { words } from './words.ts';

/** Most classes of ranks on a map. */
const mostClasses = 5;

const classCount = (count: number): number => Math.min(mostClasses, count);

/** Class of a rank among so many candidates, from 0 for the first, which shares it last; bounds are classed by their middle. */
function classOf({ best, worst }: Pick<RankedRegion, 'best' | 'worst'>, count: number): number {
  const middle = Math.floor((best + worst) / 2);
  return classCount(count) - 1 - Math.floor(((count - middle) * classCount(count)) / count);
}

/** "1", "2–3": ranks of a class. */
function classLabel(index: number, count: number): string {
  const ranks = Array.from({ length: count }, (_, i) => i + 1).filter(
    (rank) => classOf({ best: rank, worst: rank }, count) === index,
  );
  const [first = 0, last = first] = [ranks[0], ranks.at(-1)];
  return first === last ? String(first) : `${first}–${last}`;
}

/** Colour of a class: the first ranks have the strongest. */
function classColour(index: number, count: number, { counts }: Theme): string {
  const steps = classCount(count) - 1;
  const last = counts.length - 1;
  return counts[steps === 0 ? last : Math.round(last - (index * last) / steps)] ?? '';
}

export const rankColour = (region: Pick<RankedRegion, 'best' | 'worst'>, count: number, theme: Theme): string =>
  classColour(classOf(region, count), count, theme);

/** How each region of a table looks on the map. Left out by the planner: its edge alone. */
export function looksOf(
  facts: readonly RegionFact[],
  ranked: readonly RankedRegion[],
  without: ReadonlySet<string>,
  theme: Theme,
): readonly DrawnRegion[] {
  return facts.map(({ id, stretches, rings, coverage }) => {
    const own = ranked.find((region) => region.id === id);
    return {
      id,
      stretches,
      rings,
      coverage: coverage.state,
      fill: own === undefined ? null : rankColour(own, ranked.length, theme),
      isDotted: own === undefined ? without.has(id) : own.best !== own.worst,
    };
  });
}

/** How the edge of a region says its coverage. */
/** Every class of ranks that is on the map, and no other; none where nothing is drawn. */
export function regionsLegend(
  drawn: readonly DrawnRegion[],
  ranked: readonly RankedRegion[],
  language: Language,
  theme: Theme,
): readonly Legend[] {
  if (drawn.length === 0) return [];
  const texts = words[language];
  const count = ranked.length;
  const classes = [...new Set(ranked.map((region) => classOf(region, count)))].sort((a, b) => a - b);
  const cell = (fill: string | null, pattern: 'dots' | null): Swatch => ({
    shape: 'cell',
    fill,
    pattern,
    ink: theme.quiet,
    edge: 'solid',
  });
  const entries: LegendEntry[] = classes.map((index) => ({
    id: `class-${index}`,
    swatch: cell(regionFill(classColour(index, count, theme)), null),
    label: classLabel(index, count),
  }));
  if (drawn.some(({ isDotted }) => isDotted)) {
    entries.push({ id: 'missing', swatch: cell(null, 'dots'), label: texts.dotted });
  }
  if (drawn.some(({ fill }) => fill === null)) {
    entries.push({ id: 'unranked', swatch: cell(null, null), label: texts.unranked });
  }
  const hasLanes = lanesOf(drawn.filter(({ rings }) => rings.length === 0)).some((lane) => lane > 0);
  return [{ id: 'finding', title: texts.legend, entries, notes: hasLanes ? [texts.bands] : [] }];
}

const statesOf = (drawn: readonly DrawnRegion[]) =>
  coverageStates.filter((state) => drawn.some(({ coverage }) => coverage === state));

/** What the edges say, in a legend of their own: short words side by side. */
export function coverageLegend(drawn: readonly DrawnRegion[], language: Language, theme: Theme): readonly Legend[] {
  if (drawn.length === 0) return [];
  const entries = statesOf(drawn).map((state) => ({
    ...edgeEntry(state, language, theme),
    label: stateName(state, language),
  }));
  return [{ id: 'coverage', title: words[language].edges, entries, notes: [] }];
}

/** The same in one legend, each edge said whole. */
export const edgeEntries = (drawn: readonly DrawnRegion[], language: Language, theme: Theme): readonly LegendEntry[] =>
  statesOf(drawn).map((state) => edgeEntry(state, language, theme));
