import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { dist, ensureBuilt } from './setup/build.mjs';
import { ensureInstalled, stop } from './setup/install.mjs';
import { serve } from './setup/serve.mjs';

const firstPort = 4173;
const triedPorts = 20;

/** Opens the system's browser, where there is a screen and a person before it. @param {string} url */
function openBrowser(url) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI !== undefined) return;
  if (process.platform === 'linux' && DISPLAY === undefined && WAYLAND_DISPLAY === undefined) return;
  /** @type {readonly [string, string[]]} */
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

/** The app's server: on the port that was asked for, else on the first that is free. @param {string | undefined} wanted */
async function serveApp(wanted) {
  if (wanted !== undefined) {
    const port = Number(wanted);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      stop(`--port ${wanted} is not a port number (0 to 65535).`);
    return serve({ folder: dist, port });
  }
  for (let port = firstPort; port < firstPort + triedPorts; port += 1) {
    try {
      return await serve({ folder: dist, port });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  return serve({ folder: dist, port: 0 });
}

const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } });
ensureInstalled();
ensureBuilt();
const { url } = await serveApp(values.port).catch((error) => stop(`The server could not start: ${error.message}`));
process.stdout.write(`Corredor is at ${url} (Ctrl+C ends it)\n`);
if (values['no-open'] !== true) openBrowser(url);
