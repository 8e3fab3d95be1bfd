import { blockPermutations } from '../../../src/analyse/kernels/block-permutations.ts';
import { monthBlocks } from '../../../src/analyse/kernels/month-blocks.ts';
import { wassersteinByLabel } from '../../../src/analyse/kernels/wasserstein-by-label.ts';
import type { ChosenRecords } from '../../../src/analyse/methods/period-shift/chosen-records.ts';
import { placeboRank } from '../../../src/analyse/methods/period-shift/placebo-rank.ts';
import { seededRng } from '../../../src/base/rng.ts';
import { drain } from '../../../src/base/steps.ts';
import { monthIndexOf } from '../../../src/base/units.ts';
import type { BenchCase } from '../bench-case.ts';

const months = 120;
const perMonth = 50;
const permutations = 999;
const least = 30;
const before = { from: monthIndexOf(36), to: monthIndexOf(60) };
const now = { from: monthIndexOf(61), to: monthIndexOf(85) };

/** Records of all months in order of their kilometre. */
function makeRecords(): ChosenRecords {
  const rng = seededRng(7);
  const made = Array.from({ length: months * perMonth }, (_, k) => ({
    month: Math.floor(k / perMonth),
    km: 2300 * rng.nextUnit(),
  })).sort((a, b) => a.km - b.km);
  return {
    row: Uint32Array.from(made, (_, k) => k),
    straightKm: Float64Array.from(made, ({ km }) => km),
    month: Int32Array.from(made, ({ month }) => month),
    records: null,
    place: { from: 0, to: 3183 },
    from: monthIndexOf(0),
    to: monthIndexOf(months),
  };
}
const records = makeRecords();

const blocks = monthBlocks(before, now, 1);
const inWindows = Array.from(records.month, (month, k) => ({ month, km: records.straightKm[k] })).filter(
  ({ month }) => (month >= before.from && month < before.to) || (month >= now.from && month < now.to),
);
const compared = {
  sorted: Float64Array.from(inWindows, ({ km }) => km),
  block: Uint32Array.from(inWindows, ({ month }) =>
    month >= now.from ? blocks.ofNow[month - now.from] : blocks.ofBefore[month - before.from],
  ),
  label: blocks.label,
  stratum: blocks.stratum,
  seed: 1,
  records: null,
};
const strata = [...new Set(blocks.stratum)].map((stratum) =>
  [...blocks.stratum.keys()].filter((block) => blocks.stratum[block] === stratum),
);

/** The gap of two step functions over sorted kilometres, by the label of each record's month or block. */
function bareDistance(sorted: Float64Array, of: Uint32Array, label: Uint8Array): number {
  const counts = new Float64Array(3);
  for (let k = 0; k < sorted.length; k++) counts[label[of[k]]]++;
  const step = Float64Array.of(-counts[1], counts[0], 0);
  let gap = 0;
  let sum = 0;
  let last = sorted[0];
  for (let k = 0; k < sorted.length; k++) {
    const here = sorted[k];
    sum += Math.abs(gap) * (here - last);
    gap += step[label[of[k]]];
    last = here;
  }
  return sum / (counts[0] * counts[1]);
}

const monthOfRecord = Uint32Array.from(records.month);

/** Shuffles months with like months, and moves the windows, over and over. */
function bareLoop(): number {
  const label = new Uint8Array(blocks.label.length);
  const distances = new Float64Array(permutations);
  for (let i = 0; i < permutations; i++) {
    label.set(blocks.label);
    const rng = seededRng(1, i);
    for (const members of strata) {
      for (let k = members.length - 1; k > 0; k--) {
        const pick = rng.nextBelow(k + 1);
        const held = label[members[k]];
        label[members[k]] = label[members[pick]];
        label[members[pick]] = held;
      }
    }
    distances[i] = bareDistance(compared.sorted, compared.block, label);
  }
  const observed = bareDistance(compared.sorted, compared.block, blocks.label);
  const windows = new Uint8Array(months);
  let larger = 0;
  for (let shift = -before.from; shift + now.to <= months; shift++) {
    if (shift === 0) continue;
    windows.fill(2);
    windows.fill(0, before.from + shift, before.to + shift);
    windows.fill(1, now.from + shift, now.to + shift);
    if (observed > bareDistance(records.straightKm, monthOfRecord, windows)) larger++;
  }
  return larger + distances.filter((distance) => distance >= observed).length;
}

function ours(): number {
  const distances = drain(blockPermutations.run(compared, 0, permutations));
  const observed = wassersteinByLabel(compared.sorted, compared.block, compared.label);
  const rank = drain(placeboRank(records, now, before, observed, least));
  return (rank?.larger ?? 0) + distances.filter((distance) => distance >= observed).length;
}

const floorName = 'bare shuffle, windows and sum';

export const placeboCase: BenchCase = {
  id: 'placebo',
  what: '999 block permutations with the placebo rank over 120 months, 6,000 records',
  peers: [],
  floor: { name: floorName, run: bareLoop },
  ours: { name: 'permutation of blocks and placebo rank', run: ours },
  asked: [{ against: floorName, ratio: 1.5, kind: 'within' }],
};
