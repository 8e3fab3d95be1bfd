import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root, runNode, stop } from './install.mjs';

const sources = ['src', 'public', 'data', 'index.html', 'vite.config.ts', 'package-lock.json', 'scripts/setup'];

/** Where the built app lies. CORREDOR_DIST names another folder, for two builds at the same time. */
export const dist = resolve(root, process.env.CORREDOR_DIST ?? 'dist');

const stamp = join(
  root,
  'node_modules',
  '.cache',
  `build-${createHash('sha256').update(dist).digest('hex').slice(0, 12)}`,
);

/** Path, size and time of every file that the build is made from. */
function sourceState() {
  const hash = createHash('sha256');
  /** @param {string} path */
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    const state = statSync(full);
    if (state.isDirectory()) for (const name of readdirSync(full).sort()) add(join(path, name));
    else if (!/\.test\.tsx?$|\.md$/.test(path)) hash.update(`${path} ${state.size} ${state.mtimeMs}\n`);
  };
  for (const source of sources) add(source);
  return hash.digest('hex');
}

/** Builds the app when its sources have changed since the last build. */
export function ensureBuilt() {
  const state = sourceState();
  if (existsSync(join(dist, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  process.stderr.write('Building ...\n');
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--logLevel', 'warn', '--outDir', dist, '--emptyOutDir'];
  // A test runner says "test" here, and React would be built for developers: larger and slower.
  const status = runNode(args, ['ignore', 2, 2], { NODE_ENV: 'production' });
  if (status !== 0) stop('The app could not be built; the lines above say why.');
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
  writeFileSync(stamp, state);
}
