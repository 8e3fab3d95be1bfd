import { type ScanMade, scanned } from './scan-runs.ts';

// How often the scan's p is at most 0.05 where nothing happened, and how often it finds a planted cluster: 196 cells,
// 24 months, 99 replications, which make p <= 0.05 come exactly 5 times in 100.

const made: ScanMade = {
  across: 14,
  months: 24,
  cases: 250,
  replications: 99,
  nearest: 15,
  form: 'permutation',
  prospective: false,
  low: false,
  planted: 0,
};

const table: readonly (readonly [string, Partial<ScanMade>])[] = [
  ['permutation form, any window', {}],
  ['permutation form, last windows', { prospective: true }],
  ['Poisson form, any window', { form: 'poisson' }],
  ['Poisson form, last windows', { form: 'poisson', prospective: true }],
  ['Poisson form, last, high and low', { form: 'poisson', prospective: true, low: true }],
];

const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(6)} %`;

/** Prints a line for each form; whether p <= 0.05 comes in 5 of 100 runs of each, within three standard errors. */
export function calibrateScan(runs: number): boolean {
  console.log(`Space-time scan, 250 records on 196 cells and 24 months, ${runs} runs a line: p <= 0.05 at random; a`);
  console.log('planted cluster of 10 records more in seven cells and the last three months, where chance puts 1.1');
  const allowed = 3 * Math.sqrt((0.05 * 0.95) / runs);
  let holds = true;
  for (const [name, more] of table) {
    let [significant, found] = [0, 0];
    for (let run = 0; run < runs; run++) {
      if (scanned({ ...made, ...more }, run).p <= 0.05) significant += 1;
      const planted = scanned({ ...made, ...more, planted: 10 }, runs + run);
      if (planted.p <= 0.05 && planted.overlaps) found += 1;
    }
    holds &&= Math.abs(significant / runs - 0.05) <= allowed;
    console.log(`${name.padEnd(38)}${percent(significant / runs)}  ${percent(found / runs)}`);
  }
  return holds;
}
