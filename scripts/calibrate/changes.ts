import { type ChangeMade, changesFound } from './change-runs.ts';

// How often change points appear in months that have none, and how often a change in the middle is found within half a
// year. Months are AR(1) about a season that changes over the years; what shares are of drifts beside them.

const forms: readonly ChangeMade['of'][] = ['totals', 'records', 'shares of totals', 'shares of records'];
const plain = { season: 0.5, laterSeason: 0.2, change: 0 } as const;

const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(6)} %`;

/** Prints a line for each form and length; whether with correlation 0.7 at most 5 of 100 series have a change. */
export function calibrateChanges(runs: number): boolean {
  console.log(`Change points, ${runs} series a line: a change found where there is none, with correlation 0, 0.4, 0.7`);
  console.log('and 0.8; a change by three standard deviations found, with 0.7');
  const allowed = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs);
  let holds = true;
  for (const of of forms) {
    for (const months of [60, 120, 300]) {
      const shares = [0, 0.4, 0.7, 0.8].map((rho) => {
        let cut = 0;
        for (let run = 0; run < runs; run++) {
          if (changesFound({ ...plain, of, months, rho }, run).length > 0) cut += 1;
        }
        if (rho === 0.7) holds &&= cut / runs <= allowed;
        return cut / runs;
      });
      let found = 0;
      for (let run = 0; run < runs; run++) {
        const changes = changesFound({ ...plain, of, months, rho: 0.7, change: 3 }, runs + run);
        if (changes.some((month) => Math.abs(month - months / 2) <= 6)) found += 1;
      }
      const line = `${of.padEnd(20)}${String(months).padStart(4)} months `;
      console.log(`${line}${shares.map(percent).join(' ')}   ${percent(found / runs)}`);
    }
  }
  return holds;
}
