import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './setup/build.mjs';
import { ensureChromium, howToGetChromium } from './setup/chromium.mjs';
import { ensureEngines } from './setup/engines.mjs';
import { ensureInstalled, root, runNode } from './setup/install.mjs';
import { ensureReaders, howToGetReaders } from './setup/readers.mjs';

const report = join(root, 'node_modules', '.cache', 'tests.json');

/**
 * Counts of vitest's report. A file that broke before its first test counts as one failure.
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
function counts() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const broken = testResults.filter(
      (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
        file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
    ).length;
    return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

ensureInstalled();
const [isLong, isEngines] = [process.argv.includes('--long'), process.argv.includes('--engines')];
const args = process.argv.slice(2).filter((one) => one !== '--long' && one !== '--engines');
if (isEngines) ensureEngines();
const chromium = isEngines ? undefined : ensureChromium();
const lacking = isEngines ? [] : ensureReaders();
const projects = isEngines ? ['--project', 'engines'] : isLong ? [] : ['--project', 'unit'];
if (chromium !== undefined) {
  process.env.CHROMIUM = chromium;
  ensureBuilt();
  projects.push('--project', isLong ? 'long' : 'browser');
}
mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
rmSync(report, { force: true });
const vitest = join('node_modules', 'vitest', 'vitest.mjs');
const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report];
const status = runNode([vitest, 'run', ...projects, ...reporters, ...args]);

const { passed, failed, skipped } = counts();
if (chromium === undefined && !isEngines) process.stdout.write(`${howToGetChromium}\n`);
if (lacking.length > 0) process.stdout.write(`${howToGetReaders}\n`);
const alsoFailed = (chromium === undefined && !isEngines ? 1 : 0) + (status !== 0 && failed === 0 ? 1 : 0);
process.stdout.write(`${passed} passed, ${failed + alsoFailed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = failed + alsoFailed === 0 ? 0 : 1;
