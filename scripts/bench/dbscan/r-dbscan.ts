import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let known: boolean | null = null;

/** Whether R and its package dbscan are here (Debian: r-cran-dbscan). Asked once, and not before a case wants to know. */
export function haveR(): boolean {
  known ??= spawnSync('Rscript', ['-e', 'stopifnot(requireNamespace("dbscan", quietly = TRUE))']).status === 0;
  return known;
}

/** Reads the points, clusters them, and prints the seconds of that alone, the clusters and the points in them. */
const script = `
a <- commandArgs(TRUE)
n <- as.integer(a[2])
m <- matrix(readBin(a[1], "double", 2 * n), ncol = 2)
seconds <- system.time(d <- dbscan::dbscan(m, as.numeric(a[3]), as.integer(a[4])))[["elapsed"]]
cat(seconds, max(d$cluster), sum(d$cluster > 0))
`;

/** What R made of the points, and how long its call took. */
export interface RAnswer {
  readonly seconds: number;
  readonly clusters: number;
  readonly inClusters: number;
}

export function dbscanInR(x: Float64Array, y: Float64Array, radius: number, minPts: number): RAnswer {
  const folder = mkdtempSync(join(tmpdir(), 'corredor-bench-'));
  try {
    const file = join(folder, 'points.bin');
    const all = new Float64Array(2 * x.length);
    all.set(x);
    all.set(y, x.length);
    writeFileSync(file, new Uint8Array(all.buffer));
    const args = ['-e', script, file, String(x.length), String(radius), String(minPts)];
    const { status, stdout, stderr } = spawnSync('Rscript', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`R failed: ${stderr}`);
    const [seconds = Number.NaN, clusters = 0, inClusters = 0] = stdout.trim().split(/\s+/).map(Number);
    return { seconds, clusters, inClusters };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
