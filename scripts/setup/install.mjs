import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const oldestNode = 20;

/** The Node that the project brings along; it runs TypeScript as it is. */
export const projectNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Whether all that the lock file of a folder names is there, in its version. Packages for other systems are not asked for.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const there = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(there)) return false;
  const installed = packagesIn(there);
  return Object.entries(packagesIn(join(folder, 'package-lock.json'))).every(
    ([path, locked]) =>
      path === '' ||
      locked.optional === true ||
      (installed[path]?.version === locked.version && existsSync(join(folder, path, 'package.json'))),
  );
}

/**
 * Installs what the lock file of a folder names, when something of it is missing. npm's words go to stderr.
 * @param {string} folder
 */
export function ensureInstalled(folder = root) {
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    stop(`Corredor needs Node.js ${oldestNode} or newer to start; this is ${process.version}. See https://nodejs.org`);
  }
  if (!isInstalled(folder)) {
    process.stderr.write(`Installing packages in ${folder} ...\n`);
    const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (npm.status !== 0) stop(`The packages could not be installed. Run "npm ci" in ${folder} to see why.`);
  }
  if (!existsSync(projectNode)) {
    stop('node_modules/node has no program: install again with "npm ci", without --ignore-scripts.');
  }
}

/**
 * Runs a program of the project under its own Node, and gives its exit status.
 * @param {readonly string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 * @param {NodeJS.ProcessEnv} env added to the environment of this process
 */
export function runNode(args, stdio = ['ignore', 'inherit', 'inherit'], env = {}) {
  const run = spawnSync(projectNode, [...args], { cwd: root, stdio, env: { ...process.env, ...env } });
  if (run.error !== undefined) throw run.error;
  return run.status ?? 1;
}

/**
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
