import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Failure, fileOfRun, fuzz } from './fuzz.ts';
import { tryFile, tryMapping } from './try-file.ts';

// Reads files that are broken in every way that comes to mind: `npm run fuzz -- --runs 100000 --seed 1`, and
// `--only RUN` for one file again. Sample rows are invented under the headers of every source.

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const seed = Number(values.seed ?? 1);
const runs = Number(values.runs ?? 100_000);
const shownBytes = 400;
const mostShown = 20;
let shown = 0;
let folder = '';

function show({ run, form, fault, bytes }: Failure): void {
  if (++shown > mostShown) return;
  folder ||= mkdtempSync(join(tmpdir(), 'corredor-fuzz-'));
  const path = join(folder, `${run}.${form}`);
  writeFileSync(path, bytes);
  const text = JSON.stringify(new TextDecoder('latin1').decode(bytes.subarray(0, shownBytes)));
  process.stdout.write(
    `FAILED run ${run} of seed ${seed}, ${form}: ${fault}\n  ${bytes.length} bytes, ${path}\n  ${text}\n`,
  );
}

if (values.only !== undefined) {
  const { form, bytes } = fileOfRun(seed, Number(values.only));
  process.stdout.write(`${form}, ${bytes.length} bytes: ${JSON.stringify([tryFile(bytes), tryMapping(bytes)])}\n`);
  process.stdout.write(`${JSON.stringify(new TextDecoder('latin1').decode(bytes.subarray(0, shownBytes)))}\n`);
} else {
  const start = performance.now();
  const { forms, failures } = fuzz(seed, runs, show, (run) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${run} of ${runs}`);
  });
  for (const { form, files, read, slowest, problems } of forms) {
    const codes = [...problems].sort((a, b) => b[1] - a[1]).map(([code, count]) => `${code} ${count}`);
    process.stdout.write(
      `${form.padEnd(11)} ${String(files).padStart(7)} files, ${String(read).padStart(6)} read, slowest ${(slowest * 1000).toFixed(0)} ms; ${codes.join(', ')}\n`,
    );
  }
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  process.stdout.write(`${runs} files of seed ${seed}, ${failures.length} failed; ${minutes} minutes\n`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
