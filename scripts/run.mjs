import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureInstalled, root, runNode, stop } from './setup/install.mjs';

// Runs scripts/NAME.ts or scripts/NAME/run.ts under the project's own Node, after installing what is missing.
// A script's folder may have a package.json of its own: peers of the bench and packages of geography stay out of the app.
const [name = '', ...args] = process.argv.slice(2);
const entry = [join('scripts', `${name}.ts`), join('scripts', name, 'run.ts')].find((path) =>
  existsSync(join(root, path)),
);
if (entry === undefined) stop(`There is no script "${name}".`);
ensureInstalled();
const folder = join(root, dirname(entry));
if (existsSync(join(folder, 'package-lock.json'))) ensureInstalled(folder);
// What Node made of the sources is kept for the next run, and for the threads of this one.
const compiled = process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'compiled');
process.exitCode = runNode([entry, ...args], 'inherit', { NODE_COMPILE_CACHE: compiled });
