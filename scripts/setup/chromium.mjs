import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { attempt, isDebian } from './debian.mjs';
import { projectNode, root } from './install.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function usualPlaces() {
  const { PROGRAMFILES, LOCALAPPDATA, HOME } = process.env;
  const windows = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].flatMap((base) =>
    base === undefined
      ? []
      : [join(base, 'Google/Chrome/Application/chrome.exe'), join(base, 'Chromium/Application/chrome.exe')],
  );
  const mac = ['/Applications', join(HOME ?? '', 'Applications')].flatMap((base) => [
    join(base, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    join(base, 'Chromium.app/Contents/MacOS/Chromium'),
  ]);
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const linux = path.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...linux, ...mac, ...windows];
}

/** The Chromium that playwright-core has fetched for itself, if it has. */
function fetchedChromium() {
  const ask = "import('playwright-core').then(({ chromium }) => console.log(chromium.executablePath()))";
  const answer = spawnSync(projectNode, ['--input-type=module', '-e', ask], { cwd: root, encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : '';
}

/** Path of a Chromium or Chrome of this machine; CHROMIUM in the environment is believed first. */
export function findChromium() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM !== undefined && CHROMIUM !== '') return existsSync(CHROMIUM) ? CHROMIUM : undefined;
  return [...usualPlaces(), fetchedChromium()].find((path) => path !== '' && existsSync(path));
}

/** Path of Chromium, installed first where it is missing and the system allows; undefined when it cannot be had. */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined || process.env.CHROMIUM) return found;
  process.stderr.write('Chromium is missing; installing it ...\n');
  if (isDebian() && process.getuid?.() === 0) {
    attempt('apt-get', ['update']);
    attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  if (findChromium() === undefined) {
    attempt(projectNode, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
  }
  return findChromium();
}

export const howToGetChromium = [
  'Chromium was not found and could not be installed, so the browser tests did not run. One of these helps:',
  '  Debian            sudo apt-get install -y chromium',
  '  other systems     npx playwright-core install --with-deps chromium',
  '  already there     CHROMIUM=/path/to/chromium npm test',
].join('\n');

/** SwiftShader draws WebGL 2 on machines without a graphics card; the rest keeps Chromium from calling home. */
export const chromiumFlags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
