import { type Problem, problem } from '../../base/problem.ts';
import type { Mapping } from '../../document/reading.ts';
import { fieldOf } from './field-of.ts';

/** What a mapping lacks to make a table; null where it lacks nothing. */
export function mappingFault(mapping: Mapping): Problem | null {
  const has = (role: Parameters<typeof fieldOf>[1]): boolean => fieldOf(mapping, role) !== undefined;
  const wide = mapping.wide?.are;
  const hasYear = has('year') || has('fiscal-year');
  if (mapping.kind === 'points') {
    if (!has('position') && !(has('lon') && has('lat'))) return problem('mapping-without-place');
    return has('date') || (hasYear && has('month')) ? null : problem('mapping-without-date');
  }
  if (!has('area') && wide !== 'areas') return problem('mapping-without-area');
  if (mapping.kind === 'area-months' && !hasMonths(mapping, hasYear)) return problem('mapping-without-date');
  const hasFigure = has('figure') || mapping.wide !== null || mapping.each === 'record';
  return hasFigure ? null : problem('mapping-without-figure');
}

function hasMonths(mapping: Mapping, hasYear: boolean): boolean {
  const has = (role: 'date' | 'month'): boolean => fieldOf(mapping, role) !== undefined;
  if (mapping.wide?.are === 'months') return true;
  if (mapping.wide?.are === 'years') return has('month');
  return has('date') || (hasYear && has('month'));
}
