import type { RegionGround } from '../analyse/regions/region-ground.ts';
import type { Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { ReadTable } from '../columns/build-table.ts';
import type { SmallCellRule } from '../disclose/rule.ts';
import type { Disclosure } from '../document/document.ts';
import type { NamedTable, RegionsAsked } from './protocol.ts';
import { type RegionsHere, regionGroundOf } from './region-ground-of.ts';

interface Made {
  readonly ground: RegionGround;
  readonly rule: SmallCellRule;
}

interface Kept {
  readonly key: string;
  readonly tables: readonly ReadTable[];
  readonly made: Made;
}

type Asked = RegionsAsked & { readonly disclosure: Disclosure; readonly part?: string };

/** The workspace asks for its table, its ranking and one more part at a time; a profile kept on a sheet is another. */
const mostKept = 4;

const keptBy = new WeakMap<RegionsHere['held'], readonly Kept[]>();

/** What a ground depends on: neither weights nor months that criteria are of. */
function keyFor(asked: Asked, incidents: NamedTable): string {
  const { study, own, panel, cases, resolution, published = [], disclosure, part = '' } = asked;
  const { kind, coverage, criteria } = study;
  const named = criteria.map(({ criterion, params }) => [criterion, params]);
  const needs = part === 'profile' || part === 'coverage';
  return JSON.stringify([
    kind,
    study.own,
    coverage,
    named,
    own,
    incidents,
    panel,
    cases,
    resolution,
    published,
    disclosure,
    needs,
  ]);
}

/**
 * `regionGroundOf`, kept while the tables are the same: figures of regions, years and drawn months are kept with the
 * ground, and a moved weight makes none of them anew. Error: "zones-missing".
 */
export function* keptGround(asked: Asked, incidents: NamedTable, here: RegionsHere): Steps<Result<Made, Problem>> {
  const key = keyFor(asked, incidents);
  const tables = [...here.held.values()];
  const isSame = (kept: Kept): boolean =>
    kept.tables.length === tables.length && kept.tables.every((table, at) => table === tables[at]);
  const before = (keptBy.get(here.held) ?? []).find((kept) => kept.key === key && isSame(kept));
  const made: Result<Made, Problem> =
    before === undefined ? yield* regionGroundOf(asked, incidents, here) : ok(before.made);
  if (!made.ok) return made;
  const others = (keptBy.get(here.held) ?? []).filter((kept) => kept.key !== key && isSame(kept));
  keptBy.set(here.held, [{ key, tables, made: made.value }, ...others].slice(0, mostKept));
  return made;
}
