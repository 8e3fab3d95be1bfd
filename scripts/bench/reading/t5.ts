import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { benchSource } from '/work/main/scripts/bench/reading/bench-source.ts';
import { drain } from '/work/main/src/base/steps.ts';
import { readTable } from '/work/main/src/columns/build-table.ts';

const inst = await DuckDBInstance.create(':memory:', { threads: '2' });
const con = await inst.connect();
for (let k = 0; k < 4; k++) {
  let t = performance.now();
  await con.run("create or replace temp table t as select * from read_csv('/tmp/bench.csv')");
  console.log('duck', (performance.now() - t).toFixed(0));
  t = performance.now();
  await con.run(
    'create or replace temp table t as select * exclude (record, "place description") from read_csv(\'/tmp/bench.csv\')',
  );
  console.log('duck less', (performance.now() - t).toFixed(0));
  t = performance.now();
  const b = new Uint8Array(readFileSync('/tmp/bench.csv'));
  const r = drain(readTable(b, 'x', { hash: false, among: [benchSource] }));
  console.log('ours', (performance.now() - t).toFixed(0), r.ok && r.value.ledger.accepted);
  if (k < 2) {
    t = performance.now();
    const p = Papa.parse(readFileSync('/tmp/bench.csv', 'utf8'), { header: true });
    console.log('papa', (performance.now() - t).toFixed(0), p.data.length);
  }
}
console.log(
  (await con.runAndReadAll('describe t'))
    .getRows()
    .map((r) => r[0] + ':' + r[1])
    .join(' '),
);
