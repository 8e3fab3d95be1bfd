import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, isDebian } from './debian.mjs';
import { ensureInstalled, root } from './install.mjs';

/** Servers that the tests start themselves are unpacked here: no service of the system is made or touched. */
const cache = join(root, 'node_modules', '.cache', 'engines');

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
function textOf(command, args, cwd = root) {
  const run = spawnSync(command, [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 2] });
  return run.status === 0 ? run.stdout : '';
}

/** A package and what of its dependencies this machine lacks. @param {string} name */
const lacking = (name) =>
  [...textOf('apt-get', ['-s', 'install', '--no-install-recommends', name]).matchAll(/^Inst (\S+)/gm)].map(
    ([, one]) => one ?? '',
  );

/** Unpacks a Debian package beside the system, without running anything of it. @param {string} name */
function unpack(name) {
  const folder = join(cache, name);
  if (existsSync(folder) || !isDebian()) return;
  process.stderr.write(`Fetching ${name} for the tests ...\n`);
  if (lacking(name).length === 0 && process.getuid?.() === 0) attempt('apt-get', ['update']);
  const wanted = lacking(name);
  if (wanted.length === 0) return;
  const half = `${folder}.part`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  textOf('apt-get', ['download', ...wanted], half);
  for (const file of readdirSync(half).filter((one) => one.endsWith('.deb'))) {
    textOf('dpkg', ['-x', file, '.'], half);
    rmSync(join(half, file));
  }
  renameSync(half, folder);
}

/** Fetches the engines that the tests of cubes ask, where that is possible. A test says which it did without. */
export function ensureEngines() {
  ensureInstalled(join(root, 'scripts', 'cube'));
  ensureInstalled(join(root, 'scripts', 'cube', 'engines', 'clickhouse', 'embedded'));
  mkdirSync(cache, { recursive: true });
  unpack('clickhouse-server');
  if (!existsSync('/usr/lib/postgresql')) unpack('postgresql-15');
}
