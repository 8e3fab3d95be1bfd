import { fewest, fewRecords } from '../../src/columns/mapping/few-records.ts';
import type { Kind, Manifest } from '../enrich/enriched-columns.ts';
import { Failure } from './failure.ts';
import { type Groups, regrouped } from './groups.ts';

/** Groups, and what each of their kinds says: `named[kind]`. */
export interface NamedGroups {
  readonly groups: Groups;
  readonly named: readonly Kind[];
  /** Clause columns of all kinds, in alphabetical order. */
  readonly classes: readonly string[];
}

const isOwn = ({ files }: Manifest): boolean => files.some(({ isPublic }) => !isPublic);

function kindsOf({ kinds }: Groups, manifest: Manifest): readonly Kind[] {
  return kinds.map((number) => {
    const kind = manifest.kinds[String(number)];
    if (kind === undefined) throw new Failure('kind-unknown', { kind: String(number) });
    return kind;
  });
}

/** Records of each class of a column. */
function recordsOfClasses(
  { records, kind }: Groups,
  named: readonly Kind[],
  column: string,
): ReadonlyMap<string, number> {
  const ofKind = new Float64Array(named.length);
  for (let row = 0; row < records.length; row++) ofKind[kind[row]] += records[row];
  const counts = new Map<string, number>();
  named.forEach(({ classes }, at) => {
    const label = classes[column] ?? '';
    counts.set(label, (counts.get(label) ?? 0) + ofKind[at]);
  });
  return counts;
}

/** The kinds with classes of fewer than five records under one name, as the app has those of a person's own file. */
function withFewTogether(groups: Groups, named: readonly Kind[], classes: readonly string[]): readonly Kind[] {
  const counts = new Map(classes.map((column) => [column, recordsOfClasses(groups, named, column)]));
  return named.map((kind) => {
    const shown = Object.entries(kind.classes).map(([column, label]): [string, string] => {
      const records = counts.get(column)?.get(label) ?? 0;
      return [column, label !== '' && records < fewest ? fewRecords : label];
    });
    return { ...kind, classes: Object.fromEntries(shown) };
  });
}

const textOf = ({ precision, state, classes }: Kind): string =>
  JSON.stringify([precision, state, Object.entries(classes).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** Kinds that say the same are one, with the number of the first. */
function merged(groups: Groups, named: readonly Kind[]): Pick<NamedGroups, 'groups' | 'named'> {
  const texts = named.map(textOf);
  const firsts = texts.map((text) => texts.indexOf(text));
  if (firsts.every((first, at) => first === at)) return { groups, named };
  return { groups: regrouped({ ...groups, kind: groups.kind.map((kind) => firsts[kind] ?? kind) }), named };
}

/**
 * Groups with what their kinds say. Of records that are not public already, a class with fewer than five of them may be
 * one person's: it goes by the name of all such. Fails with "kind-unknown".
 */
export function namedGroups(groups: Groups, manifest: Manifest): NamedGroups {
  const named = kindsOf(groups, manifest);
  const classes = [...new Set(named.flatMap((kind) => Object.keys(kind.classes)))].sort();
  if (!isOwn(manifest)) return { groups, named, classes };
  return { ...merged(groups, withFewTogether(groups, named, classes)), classes };
}
