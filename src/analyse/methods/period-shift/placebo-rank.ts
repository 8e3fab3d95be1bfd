import type { Steps } from '../../../base/steps.ts';
import type { PlaceboRank } from '../../claimed-p.ts';
import { wassersteinByLabel } from '../../kernels/wasserstein-by-label.ts';
import { otherDates } from '../../other-dates.ts';
import type { Period } from '../../shapes.ts';
import type { ChosenRecords } from './chosen-records.ts';

/**
 * The same distance at every other date of the series (`otherDates`): both windows moved together by whole months, wherever
 * the series holds them and each has at least `least` records.
 * @param season months of the year that the records were taken from; null: all
 */
export function* placeboRank(
  records: ChosenRecords,
  now: Period,
  before: Period,
  observed: number,
  least: number,
  season: ReadonlySet<number> | null = null,
): Steps<PlaceboRank | null> {
  const months = Math.max(0, records.to - records.from);
  const offset = Uint32Array.from(records.month, (month) => Math.min(month - records.from, months));
  const label = new Uint8Array(months + 1);
  const dates = otherDates([before, now], records, season);
  let larger = 0;
  let of = 0;
  for (const [done, shift] of dates.entries()) {
    yield { done, total: dates.length };
    label.fill(2);
    label.fill(0, before.from + shift - records.from, before.to + shift - records.from);
    label.fill(1, now.from + shift - records.from, now.to + shift - records.from);
    const counts = [0, 0, 0];
    for (let k = 0; k < offset.length; k++)
      counts[label[offset[k]]] += records.records === null ? 1 : records.records[k];
    if (counts[0] < least || counts[1] < least) continue;
    of++;
    if (observed > wassersteinByLabel(records.straightKm, offset, label, records.records)) larger++;
  }
  return of === 0 ? null : { larger, of };
}
