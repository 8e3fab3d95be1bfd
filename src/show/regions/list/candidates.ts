import type { Language } from '../../../base/words.ts';
import { type Bilingual, corridors, filledText, sectors } from '../../../corridors/corridor.ts';
import { districtPairs } from '../../../corridors/districts.ts';
import type { RegionFact } from '../../../disclose/disclosed.ts';
import type { OwnRegion, RegionKind, RegionStudy } from '../../../document/regions.ts';

/** A region as the list shows it. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** What the table knows of it; null before it is there. */
  readonly fact: RegionFact | null;
  /** What the person made it of; null for one of the app's. */
  readonly own: OwnRegion | null;
  /** Null: it is considered. */
  readonly out: { readonly reason: string } | null;
  readonly isPinned: boolean;
  /** Names of the regions that it groups. */
  readonly members: readonly string[];
}

export interface CandidateProps {
  readonly row: Candidate;
}

export interface Candidates {
  /** Pinned ones first, else west to east; members of a group are under it alone. */
  readonly rows: readonly Candidate[];
  readonly considered: number;
  readonly out: readonly Candidate[];
  /** Members of groups: no candidates of their own. */
  readonly grouped: number;
  /** Regions of the person's own that are not there: the area or file that they are made of is not. */
  readonly lost: readonly OwnRegion[];
}

const named = (kind: string, list: readonly { readonly id: string; readonly name: Bilingual }[]) =>
  list.map(({ id, name }) => ({ id: `${kind}:${id}`, name }));

/** Regions by the app's own lists; counties come with the table alone. */
function known(kind: RegionKind): readonly { readonly id: string; readonly name: Bilingual }[] {
  switch (kind) {
    case 'corridor':
      return named(
        kind,
        corridors.filter(({ id }) => id !== 'whole-border'),
      );
    case 'sector':
      return named(kind, sectors);
    case 'pair':
      return named(kind, districtPairs);
    default:
      return [];
  }
}

/** The regions of a study in the order of the list. @param facts of the table; null before it is there */
export function candidatesOf(study: RegionStudy, facts: readonly RegionFact[] | null, language: Language): Candidates {
  const byId = new Map(facts?.map((fact) => [fact.id, fact]));
  const own = study.own.map(({ id, name }) => ({ id, name: filledText(name) }));
  const listed: readonly { readonly id: string; readonly name: Bilingual }[] = facts ?? [...known(study.kind), ...own];
  const nameOf = new Map(listed.map(({ id, name }) => [id, filledText(name)[language]]));
  const members = new Map(study.own.flatMap(({ id, parts }) => (parts.kind === 'group' ? [[id, parts.regions]] : [])));
  const grouped = new Set([...members.values()].flat().filter((id) => nameOf.has(id)));
  const reasons = new Map(study.out.map(({ region, reason }) => [region, reason]));
  const rows = listed
    .filter(({ id }) => !grouped.has(id))
    .map(({ id }): Candidate => {
      const reason = reasons.get(id);
      return {
        id,
        name: nameOf.get(id) || id,
        fact: byId.get(id) ?? null,
        own: study.own.find((one) => one.id === id) ?? null,
        out: reason === undefined ? null : { reason },
        isPinned: study.pinned.includes(id),
        members: (members.get(id) ?? []).map((member) => nameOf.get(member) ?? member),
      };
    });
  const first = rows.filter(({ isPinned }) => isPinned);
  const out = rows.filter((row) => row.out !== null);
  return {
    rows: [...first, ...rows.filter(({ isPinned }) => !isPinned)],
    considered: rows.length - out.length,
    out,
    grouped: grouped.size,
    lost: facts === null ? [] : study.own.filter(({ id }) => !byId.has(id)),
  };
}
