import { familyP } from '../../analyse/family-p.ts';
import type { Document } from '../../document/document.ts';
import { latestOf, type Results } from '../cockpit.ts';
import { metaOf } from './run-facts.ts';

/** p of a finding, by itself and after Holm over the findings that are shown together. */
export interface FamilyMember {
  /** Id of the analysis, "shift" for the comparison of periods, "agreement" for that of two maps. */
  readonly id: string;
  readonly p: number | null;
  readonly holm: number | null;
}

/** Every finding of the study that has an answer, in the order of the study, then the comparisons. */
export function familyOf(document: Pick<Document, 'analyses'>, results: Results): readonly FamilyMember[] {
  const members: { readonly id: string; readonly p: number | null }[] = [];
  for (const { id } of document.analyses) {
    const status = results.analyses[id];
    const result = status === undefined ? null : latestOf(status);
    if (result !== null) members.push({ id, p: metaOf(result)?.headlineP ?? null });
  }
  const shift = results.shift === null ? null : latestOf(results.shift);
  if (shift !== null) members.push({ id: 'shift', p: shift.p });
  const agreement = results.agreement === null ? null : latestOf(results.agreement);
  if (agreement !== null) members.push({ id: 'agreement', p: Number.isNaN(agreement.p) ? null : agreement.p });
  const adjusted = familyP(members.map(({ p }) => p));
  return members.map((member, i) => ({ ...member, holm: adjusted[i] ?? null }));
}
