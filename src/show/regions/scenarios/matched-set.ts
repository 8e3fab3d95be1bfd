import type { CriterionSpec, WeightSet } from '../../../document/regions.ts';
import type { ReadSet, ReadWeight } from './read-set.ts';

const mostWeight = 100;

/** A set of a file as the study can keep it, and all that does not fit. */
export interface MatchedSet {
  readonly set: Omit<WeightSet, 'id'>;
  /** Criteria that the file names and the study lacks. */
  readonly unknown: readonly string[];
  /** Those that several criteria of the study go by. */
  readonly unclear: readonly string[];
  /** Those that the file names again: the first weight stands. */
  readonly repeated: readonly string[];
  /** Entries that are no weights. */
  readonly unread: readonly string[];
  /** Ids of criteria of the study of which the file says nothing: they count 0. */
  readonly unsaid: readonly string[];
  /** Weights were brought to 0 to 100, their proportions kept. */
  readonly isScaled: boolean;
}

const plain = (text: string): string =>
  text.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ');

/** Names and ids by which a criterion of the study is known, the surest first. */
interface Known {
  readonly id: string;
  readonly names: ReadonlySet<string>;
  readonly criterion: string;
}

const knownOf = (
  criteria: readonly CriterionSpec[],
  namesOf: (spec: CriterionSpec) => readonly string[],
): readonly Known[] =>
  criteria.map((spec) => ({
    id: spec.id,
    names: new Set(namesOf(spec).map(plain)),
    criterion: plain(spec.criterion),
  }));

/** By name, else by the catalogue's id, else by the study's own; several that fit are told apart by the own id. */
function idOf({ keys }: ReadWeight, known: readonly Known[]): string | 'unknown' | 'unclear' {
  const wanted = new Set(keys.map(plain));
  const isOwn = ({ id }: Known): boolean => wanted.has(id);
  const ways: readonly ((one: Known) => boolean)[] = [
    ({ names }) => [...names].some((name) => wanted.has(name)),
    ({ criterion }) => wanted.has(criterion),
    // "k3" alone: a file that names its criteria no other way.
    (one) => keys.length === 1 && isOwn(one),
  ];
  for (const way of ways) {
    const fitting = known.filter(way);
    if (fitting.length === 0) continue;
    const [first] = fitting.length === 1 ? fitting : fitting.filter(isOwn);
    return first?.id ?? 'unclear';
  }
  return 'unknown';
}

/** What weights are multiplied with: shares of one become hundredths, and what exceeds 100 is brought down to it. */
function scaleOf(weights: readonly number[]): number {
  const most = Math.max(0, ...weights);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (most > mostWeight) return mostWeight / most;
  return most > 0 && Math.abs(sum - 1) < 0.005 ? mostWeight : 1;
}

/**
 * A set of a file under the criteria of a study. Nothing of the file is dropped without being listed.
 * @param namesOf all names of a criterion, in both languages
 */
export function matchedSet(
  read: ReadSet,
  criteria: readonly CriterionSpec[],
  namesOf: (spec: CriterionSpec) => readonly string[],
): MatchedSet {
  const known = knownOf(criteria, namesOf);
  const found = new Map<string, number>();
  const left: Record<'unknown' | 'unclear' | 'repeated', string[]> = { unknown: [], unclear: [], repeated: [] };
  for (const entry of read.weights) {
    const id = idOf(entry, known);
    if (id === 'unknown' || id === 'unclear') left[id].push(entry.named);
    else if (found.has(id)) left.repeated.push(entry.named);
    else found.set(id, entry.weight);
  }
  // Of the whole file: a share of one stays what it is where other criteria of the file are not there.
  const scale = scaleOf(read.weights.map(({ weight }) => weight));
  const weights = criteria.map(({ id }) => [id, Math.min(mostWeight, (found.get(id) ?? 0) * scale)] as const);
  return {
    set: { name: read.name, by: read.by, isImported: true, weights: Object.fromEntries(weights) },
    ...left,
    unread: read.unread,
    unsaid: criteria.flatMap(({ id }) => (found.has(id) ? [] : [id])),
    isScaled: scale !== 1,
  };
}
