import type { OwnText } from '../../../document/own.ts';
import type { CoverageEntry, OwnRegion, RegionParts, RegionStudy } from '../../../document/regions.ts';
import { nextId } from '../../../document/with-kept.ts';

/** As many regions of the person's own as a study keeps, and as many areas of a file as are taken at once. */
export const mostOwn = 200;
export const mostAtOnce = 60;

export interface NewRegion {
  readonly name: OwnText;
  readonly parts: RegionParts;
}

const isSame = (a: RegionParts, b: RegionParts): boolean =>
  (a.kind === 'area' && b.kind === 'area' && a.feature === b.feature) ||
  (a.kind === 'zone' && b.kind === 'zone' && a.table === b.table && a.zone === b.zone);

/** Whether an area is among the regions already. */
export const hasParts = (own: readonly OwnRegion[], parts: RegionParts): boolean =>
  own.some((one) => isSame(one.parts, parts));

/** The list with these at its end; an area that is there already is not taken twice. */
export function withRegions(own: readonly OwnRegion[], added: readonly NewRegion[]): readonly OwnRegion[] {
  const made = [...own];
  for (const region of added) {
    if (made.length < mostOwn && !hasParts(made, region.parts)) made.push({ id: nextId('r', made), ...region });
  }
  return made;
}

/** Regions taken together. One that is in another group leaves it; a group of fewer than two is none. */
export function withGroup(own: readonly OwnRegion[], regions: readonly string[], name: OwnText): readonly OwnRegion[] {
  const left = own.flatMap((one) => {
    if (one.parts.kind !== 'group') return [one];
    const others = one.parts.regions.filter((id) => !regions.includes(id));
    return others.length < 2 ? [] : [{ ...one, parts: { ...one.parts, regions: others } }];
  });
  return regions.length < 2 ? own : withRegions(left, [{ name, parts: { kind: 'group', regions } }]);
}

export const withName = (own: readonly OwnRegion[], id: string, name: OwnText): readonly OwnRegion[] =>
  name.en === '' && name.es === '' ? own : own.map((one) => (one.id === id ? { ...one, name } : one));

type Kept = Pick<RegionStudy, 'own' | 'out' | 'pinned' | 'coverage' | 'criteria' | 'region' | 'pair'>;

/** A study without a region of the person's own, or without a group, whose members are candidates again. */
export function withoutRegion(study: Kept, gone: string): Kept {
  const own = study.own.flatMap((one) => {
    if (one.id === gone) return [];
    if (one.parts.kind !== 'group') return [one];
    const regions = one.parts.regions.filter((id) => id !== gone);
    return regions.length < 2 ? [] : [{ ...one, parts: { ...one.parts, regions } }];
  });
  const isLeft = (id: string): boolean => !/^r\d+$/.test(id) || own.some((one) => one.id === id);
  const { pair, region } = study;
  return {
    own,
    out: study.out.filter((one) => isLeft(one.region)),
    pinned: study.pinned.filter(isLeft),
    coverage: study.coverage.filter((one) => isLeft(one.region)),
    criteria: study.criteria.map((criterion) =>
      criterion.typed === null
        ? criterion
        : {
            ...criterion,
            typed: { ...criterion.typed, figures: criterion.typed.figures.filter((one) => isLeft(one.region)) },
          },
    ),
    region: isLeft(region) ? region : '',
    pair: pair !== null && isLeft(pair.a) && isLeft(pair.b) ? pair : null,
  };
}

/** Left out for a reason, or considered again. */
export function withOut(out: RegionStudy['out'], region: string, reason: string | null): RegionStudy['out'] {
  const others = out.filter((one) => one.region !== region);
  return reason === null ? others : [...others, { region, reason }];
}

export const withPinned = (pinned: readonly string[], region: string, isPinned: boolean): readonly string[] =>
  isPinned ? [...pinned.filter((id) => id !== region), region] : pinned.filter((id) => id !== region);

/** What the person says of a region's coverage, or nothing: what the app knows then stands. */
export function withCoverage(
  coverage: readonly CoverageEntry[],
  region: string,
  said: Omit<CoverageEntry, 'region'> | null,
): readonly CoverageEntry[] {
  const others = coverage.filter((one) => one.region !== region);
  return said === null ? others : [...others, { region, ...said }];
}
