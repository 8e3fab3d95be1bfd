import type { Steps } from '../../../base/steps.ts';
import type { PlaceboRank } from '../../claimed-p.ts';
import { wassersteinByLabel } from '../../kernels/wasserstein-by-label.ts';
import type { Period } from '../../shapes.ts';
import type { ChosenRecords } from './chosen-records.ts';

/**
 * The same distance at every other month of the series: both windows moved together by whole months, wherever the
 * series holds them and each has at least `least` records.
 */
export function* placeboRank(
  records: ChosenRecords,
  now: Period,
  before: Period,
  observed: number,
  least: number,
): Steps<PlaceboRank | null> {
  const months = Math.max(0, records.to - records.from);
  const offset = Uint32Array.from(records.month, (month) => Math.min(month - records.from, months));
  const label = new Uint8Array(months + 1);
  const back = Math.min(now.from, before.from) - records.from;
  const ahead = records.to - Math.max(now.to, before.to);
  let larger = 0;
  let of = 0;
  for (let shift = -back; shift <= ahead; shift++) {
    yield { done: shift + back, total: back + ahead };
    if (shift === 0) continue;
    label.fill(2);
    label.fill(0, before.from + shift - records.from, before.to + shift - records.from);
    label.fill(1, now.from + shift - records.from, now.to + shift - records.from);
    const counts = [0, 0, 0];
    for (const month of offset) counts[label[month]]++;
    if (counts[0] < least || counts[1] < least) continue;
    of++;
    if (observed > wassersteinByLabel(records.straightKm, offset, label)) larger++;
  }
  return of === 0 ? null : { larger, of };
}
