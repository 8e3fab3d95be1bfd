import type { DataSet } from '../../cockpit.ts';
import { haveSameFigures } from '../same-figures.ts';

/** Sources of which the app has a set of its own, by the set's table. */
const renews: Readonly<Record<string, readonly string[]>> = {
  iom: ['iom-missing-migrants'],
  'sector-months': ['usbp-monthly', 'usbp-month-tables', 'cbp-encounters', 'gdi-encounters', 'ohss-monthly-sectors'],
  inm: ['inm-events'],
};

type Told = Pick<DataSet, 'table' | 'source' | 'sha256' | 'shipped' | 'to' | 'kind' | 'groups' | 'figures' | 'report'>;

/** Whether two sets hold releases of the same figures. */
function isSame(a: Told, b: Told): boolean {
  if (a.table === b.table || a.sha256 === b.sha256) return false;
  if (a.source === b.source) return haveSameFigures(a, b);
  const [ours, theirs] = a.shipped ? [a, b] : [b, a];
  return ours.shipped && !theirs.shipped && (renews[ours.table] ?? []).includes(theirs.source);
}

/** Other releases of what a set holds, each with the two in order of the last day that they cover. */
export function otherReleases<Set extends Told>(
  set: Set,
  sets: readonly Set[],
): readonly { readonly other: Set; readonly before: Set; readonly after: Set }[] {
  return sets
    .filter((other) => isSame(set, other))
    .map((other) => {
      // Sets of the app are never the later one: a file is what a person brought to renew them.
      const isLater = !set.shipped && (other.shipped || (other.to ?? '') <= (set.to ?? ''));
      return isLater ? { other, before: other, after: set } : { other, before: set, after: other };
    });
}
