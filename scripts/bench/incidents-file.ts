import { closeSync, openSync, writeSync } from 'node:fs';
import { seededRng } from '../../src/base/rng.ts';

const rowsInPiece = 50_000;

/** Incidents in the IOM's form, seeded: what a large dropped file looks like. */
export function makeIncidents(path: string, rows: number): void {
  const rng = seededRng(1);
  const headers = ['Incident Date', 'Total Number of Dead and Missing', 'Cause of Death', 'Location of Incident'];
  const file = openSync(path, 'w');
  let lines = [['Web ID', ...headers, 'Coordinates'].join()];
  for (let row = 0; row < rows; row++) {
    const lat = (25.5 + rng.nextUnit() * 7).toFixed(5);
    const lon = (-115 + rng.nextUnit() * 17).toFixed(5);
    const date = new Date(Date.UTC(2014, 0, 1 + rng.nextBelow(4000))).toISOString().slice(0, 10);
    lines.push(`${row},${date},1,Drowning,Rio Grande,"${lat}, ${lon}"`);
    if (lines.length < rowsInPiece && row + 1 < rows) continue;
    writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  }
  closeSync(file);
}
