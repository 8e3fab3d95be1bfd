import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { root } from './install.mjs';

/** Debian packs what is needed with apt; Ubuntu's Chromium is a snap, which does not run everywhere. */
export function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Runs a command of the system; its words go to stderr. @param {string} command @param {readonly string[]} args */
export const attempt = (command, args) =>
  spawnSync(command, [...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
