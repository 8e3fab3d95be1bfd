import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const texts = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/**
 * The package that a module belongs to: the nearest folder above it, inside node_modules, with a package.json that has
 * a name and a version.
 * @param {string} id path of a module
 * @returns {string | null} the folder
 */
export function packageOf(id) {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '');
  if (!path.includes('/node_modules/')) return null;
  for (let folder = dirname(path); !folder.endsWith('/node_modules'); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (!existsSync(file)) continue;
    const { name, version } = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof name === 'string' && typeof version === 'string') return folder;
  }
  return null;
}

/**
 * What a package says of itself, and the texts of its licence.
 * @param {string} folder
 * @returns {{ name: string, version: string, licence: string, text: string }}
 */
export function licenceOf(folder) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const said = typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type ?? '');
  const files = readdirSync(folder).filter((file) => texts.test(file));
  const text = files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim())
    .join('\n\n');
  return { name, version, licence: said, text };
}

/**
 * Licences of every package of which a module is shipped, in the page or in a worker, as `licences.json` beside the
 * page: many ask that their text goes along. The same packages give the same bytes.
 */
export function licences() {
  /** @type {Set<string>} */
  const folders = new Set();
  /** @param {Record<string, { type: string, moduleIds?: readonly string[] }>} bundle */
  const collect = (bundle) => {
    for (const part of Object.values(bundle)) {
      if (part.type !== 'chunk') continue;
      for (const id of part.moduleIds ?? []) {
        const folder = packageOf(id);
        if (folder !== null) folders.add(folder);
      }
    }
  };
  return {
    /** For workers, which are built before the page is done. */
    ofWorker: {
      name: 'licences-of-worker',
      /** @param {unknown} _options @param {any} bundle */
      generateBundle: (_options, bundle) => collect(bundle),
    },
    ofPage: {
      name: 'licences',
      apply: 'build',
      /** @this {any} @param {unknown} _options @param {any} bundle */
      generateBundle(_options, bundle) {
        collect(bundle);
        const packages = [...folders]
          .map(licenceOf)
          .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
        this.emitFile({ type: 'asset', fileName: 'licences.json', source: JSON.stringify({ packages }) });
      },
    },
  };
}
