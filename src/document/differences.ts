import { type Json, stableJson } from '../base/fingerprint.ts';
import type { Document } from './document.ts';
import { documentKeys } from './travel.ts';

/** One thing that two studies have otherwise. */
export interface Difference {
  readonly key: keyof Document;
  /** Names of members within the key, things of lists by their ids: ["l2", "opacity"]; empty: the key itself. */
  readonly path: readonly string[];
  readonly kind: 'changed' | 'added' | 'removed' | 'moved';
  /** Undefined: it is not there. Of what moved, its place from the first, 1 for the first. */
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

type Thing = { readonly [name: string]: Json | undefined } & { readonly id: string };
type Found = Omit<Difference, 'key'>;

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json | undefined): value is { readonly [name: string]: Json | undefined } =>
  typeof value === 'object' && value !== null && !isList(value);
const isThing = (value: Json): value is Thing => isObject(value) && typeof value.id === 'string';
/** A list of things that have ids, each its own. */
const isThings = (value: Json | undefined): value is readonly Thing[] =>
  isList(value) && value.every(isThing) && new Set(value.map(({ id }) => id)).size === value.length;

const wholeNames = new Set(['camera', 'final', 'mapping', 'pair', 'pick', 'reading', 'review', 'sweep', 'typed']);

/** What is said as a whole: clauses and other choices among kinds, spans, and what means nothing by its members. */
function isWhole(value: { readonly [name: string]: Json | undefined }, name: string): boolean {
  const isChoice = 'kind' in value && !('id' in value) && !('criteria' in value);
  return isChoice || ('from' in value && 'to' in value && !('id' in value)) || wholeNames.has(name);
}

const same = (a: Json | undefined, b: Json | undefined): boolean =>
  (a === undefined ? a : stableJson(a)) === (b === undefined ? b : stableJson(b));

/** Ids that both lists have, in the order of each, and which of them must move: all but the longest run that stays. */
function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const place = new Map(before.map((id, at) => [id, at]));
  const kept = after.filter((id) => place.has(id));
  const order = kept.map((id) => place.get(id) ?? 0);
  const longest = order.map(() => 1);
  const from = order.map(() => -1);
  order.forEach((own, at) => {
    for (let earlier = 0; earlier < at; earlier++) {
      if (order[earlier] < own && longest[earlier] + 1 > longest[at]) {
        longest[at] = longest[earlier] + 1;
        from[at] = earlier;
      }
    }
  });
  const moved = new Set(kept);
  for (let at = longest.indexOf(Math.max(...longest, 0)); at >= 0; at = from[at]) moved.delete(kept[at]);
  return moved;
}

function thingsDiffer(before: readonly Thing[], after: readonly Thing[], path: readonly string[]): readonly Found[] {
  const placesOf = (things: readonly Thing[]) => new Map(things.map((thing, at) => [thing.id, { thing, at }]));
  const [old, now] = [placesOf(before), placesOf(after)];
  const moved = movedIds([...old.keys()], [...now.keys()]);
  const gone = before
    .filter(({ id }) => !now.has(id))
    .map((thing): Found => ({ path: [...path, thing.id], kind: 'removed', before: thing, after: undefined }));
  const rest = after.flatMap((thing, at): readonly Found[] => {
    const was = old.get(thing.id);
    const own = [...path, thing.id];
    if (was === undefined) return [{ path: own, kind: 'added', before: undefined, after: thing }];
    const changes = differ(was.thing, thing, own);
    return moved.has(thing.id)
      ? [{ path: own, kind: 'moved', before: was.at + 1, after: at + 1 }, ...changes]
      : changes;
  });
  return [...gone, ...rest];
}

function differ(
  before: Json | undefined,
  after: Json | undefined,
  path: readonly string[],
  name: string = path.at(-1) ?? '',
): readonly Found[] {
  if (same(before, after)) return [];
  if (isThings(before) && isThings(after)) return thingsDiffer(before, after, path);
  if (isObject(before) && isObject(after) && !isWhole(before, name) && !isWhole(after, name)) {
    const members = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return members.flatMap((member) => differ(before[member], after[member], [...path, member]));
  }
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [{ path, kind, before, after }];
}

/** What differs between two studies, key by key: nothing where they say the same. */
export const differencesOf = (before: Document, after: Document): readonly Difference[] =>
  documentKeys.flatMap((key) =>
    // A study is plain JSON but for its branded numbers.
    differ(before[key] as unknown as Json, after[key] as unknown as Json, [], key).map((found) => ({ key, ...found })),
  );
