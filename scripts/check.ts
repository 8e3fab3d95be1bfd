import { spawnSync } from 'node:child_process';
import { bansCheck } from './check/bans.ts';
import type { Check, Finding } from './check/finding.ts';
import { linksCheck } from './check/links.ts';
import { roomsCheck } from './check/rooms.ts';
import { sizesCheck } from './check/sizes.ts';
import { wordsCheck } from './check/words.ts';

const root = process.cwd();

/** A check made by a tool of its own: its whole text is the finding. */
function tool(name: string, entry: string, ...args: readonly string[]): Check {
  return {
    name,
    find() {
      const run = spawnSync(process.execPath, [`node_modules/${entry}`, ...args], { cwd: root, encoding: 'utf8' });
      const text = `${run.stdout}${run.stderr}`.trim();
      return run.status === 0 ? [] : [{ file: name, message: text === '' ? String(run.error ?? run.status) : text }];
    },
  };
}

const checks: readonly Check[] = [
  tool('types', 'typescript/bin/tsc', '-b'),
  tool('biome', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  roomsCheck,
  tool('knip', 'knip/bin/knip.js', '--no-progress'),
  sizesCheck,
  wordsCheck,
  linksCheck,
  bansCheck,
];

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const check of checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const findings: readonly Finding[] = await check.find(root);
  process.stdout.write(`${findings.length === 0 ? 'ok  ' : 'FAIL'} ${check.name}\n`);
  for (const { file, message } of findings) process.stdout.write(`     ${file}: ${message}\n`);
  if (findings.length === 0) passed += 1;
  else failed += 1;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
