import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { dist, ensureBuilt } from '../../../scripts/setup/build.mjs';
import { chromiumFlags, findChromium, howToGetChromium } from '../../../scripts/setup/chromium.mjs';
import { serve } from '../../../scripts/setup/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built app, with a slash at its end. */
    appUrl: string;
    /** Where the one Chromium of the run is reached. */
    browserEndpoint: string;
  }
}

/** The page is put together on the CPU: a GPU that is none takes twice as long over it. Maps are drawn by WebGL as ever. */
const flags = [...chromiumFlags, '--disable-gpu-compositing'];

/** Builds the app where it is stale, serves it and starts one Chromium, once for all browser tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(howToGetChromium);
  ensureBuilt();
  const server = await serve({ folder: dist });
  const browser = await chromium.launchServer({ executablePath, args: flags, headless: true });
  provide('appUrl', server.url);
  provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
