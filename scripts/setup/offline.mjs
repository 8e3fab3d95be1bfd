import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './install.mjs';
import { contentSecurityPolicy } from './policy.mjs';

/** @typedef {{ readonly path: string, readonly sha256: string }} BuiltFile */

const workerName = 'offline.js';
/** What the page never asks for. */
const leftOut = new Set([workerName, 'screenshot.png']);

/** @param {Uint8Array | string} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes);

/** All files of a folder, sorted, as paths with slashes. @param {string} folder @returns {string[]} */
function filesIn(folder, under = '') {
  const names = readdirSync(join(folder, under)).sort();
  return names.flatMap((name) => {
    const path = under === '' ? name : `${under}/${name}`;
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
  });
}

/** Fingerprint of the geography: its addresses end in it, as those of other files hold their own. @param {string} folder */
export function geographyVersion(folder) {
  const hash = sha256('');
  for (const path of filesIn(folder)) hash.update(`${path}\n`).update(readFileSync(join(folder, path)));
  return hash.digest('hex').slice(0, 12);
}

/**
 * The files of a build that its page may ask for, the same for the same bytes.
 * @param {string} folder
 * @param {string} geography what addresses of the geography end in
 * @returns {BuiltFile[]}
 */
export function listOf(folder, geography) {
  return filesIn(folder)
    .filter((path) => !leftOut.has(path))
    .map((path) => ({
      path: path.startsWith('geo/') ? `${path}?${geography}` : path,
      sha256: sha256(readFileSync(join(folder, path))).digest('base64'),
    }));
}

/** @param {readonly BuiltFile[]} files */
export const versionOf = (files) =>
  sha256(files.map(({ path, sha256: hash }) => `${path} ${hash}\n`).join(''))
    .digest('hex')
    .slice(0, 16);

/**
 * Writes the worker that keeps the app in the browser into a built folder: it holds the list of all files with their
 * fingerprints, and the page's head the version that follows from them. Again over the same folder writes the same.
 * @param {string} folder
 */
export async function writeOffline(folder) {
  const geography = geographyVersion(join(folder, 'geo'));
  const page = join(folder, 'index.html');
  const html = readFileSync(page, 'utf8').replace(/<meta name="corredor-version"[^>]*>\s*/, '');
  writeFileSync(page, html);
  const version = versionOf(listOf(folder, geography));
  writeFileSync(page, html.replace('<title>', `<meta name="corredor-version" content="${version}" />\n    <title>`));
  const built = { version, files: listOf(folder, geography) };
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { builtList: JSON.stringify(built), builtPolicy: JSON.stringify(contentSecurityPolicy) },
    build: {
      target: 'es2023',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(root, 'src/app/install/offline.worker.ts'),
        output: { format: 'iife', entryFileNames: workerName },
      },
    },
  });
}

/** @type {import('vite').Plugin} */
export const offlineWorker = {
  name: 'offline-worker',
  apply: 'build',
  writeBundle: {
    order: 'post',
    sequential: true,
    handler: async ({ dir }) => {
      if (dir === undefined) throw new Error('the build has no folder');
      await writeOffline(dir);
    },
  },
};
