import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { attempt, isDebian } from './debian.mjs';

/** Programs that read exported files back, independently of what wrote them, and the Debian packages that hold them. */
const readers = [
  { name: 'pdftotext', packages: ['poppler-utils'] },
  { name: 'soffice', packages: ['libreoffice-impress', 'libreoffice-calc'] },
];

/** @param {string} name */
const isThere = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && existsSync(join(folder, process.platform === 'win32' ? `${name}.exe` : name)));

const missing = () => readers.filter(({ name }) => !isThere(name));

/** Names of readers that cannot be had; those that are missing are installed first where the system allows. */
export function ensureReaders() {
  const wanted = missing().flatMap(({ packages }) => packages);
  if (wanted.length > 0 && isDebian() && process.getuid?.() === 0) {
    process.stderr.write(`Installing ${wanted.join(', ')} ...\n`);
    attempt('apt-get', ['update']);
    attempt('apt-get', ['install', '-y', '--no-install-recommends', ...wanted]);
  }
  return missing().map(({ name }) => name);
}

export const howToGetReaders = [
  'Some tests read exported files back with other programs, and left that out where these were not found:',
  '  pdftotext         Debian: sudo apt-get install -y poppler-utils',
  '  soffice           Debian: sudo apt-get install -y --no-install-recommends libreoffice-impress libreoffice-calc',
].join('\n');
