import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { type Document, emptyDocument } from '../../../src/document/document.ts';
import { toHash } from '../../../src/document/url.ts';

export interface OpenOptions {
  readonly language?: 'en' | 'es';
  readonly theme?: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
  /** What stands after # in the address, without the #. */
  readonly hash?: string;
  /** True where the first run may open by itself. */
  readonly isFirstVisit?: boolean;
  /** False where the test is about the time before the first picture. */
  readonly waits?: boolean;
  /** True where several tests share one page (`beforeAll`): then the caller closes it. */
  readonly isShared?: boolean;
  /** Where the app is served; left out: where the tests serve it. */
  readonly at?: string;
  /** True where the browser may keep the app for a time without a network. */
  readonly keepsApp?: boolean;
  /** True where it is a telephone: a screen for fingers, of two pixels per CSS pixel. */
  readonly isTouched?: boolean;
  /** Runs in the page before any of its own scripts. */
  readonly first?: { readonly script: (given: readonly string[]) => void; readonly given: readonly string[] };
}

/** The app in a browser of its own, and what went on in it since it was opened. */
export interface OpenApp {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses of all requests of the page and its workers, blob: and data: included. */
  readonly requests: readonly string[];
  /** Errors on the console, uncaught errors and breaches of the policy. */
  readonly errors: readonly string[];
  /** Waits until pictures are drawn and no job is running. */
  settled(): Promise<void>;
  /** Waits until a change that was followed by `settled` is in the address too, a moment after it was made. */
  addressed(): Promise<void>;
  reload(): Promise<void>;
  /** Enters an address, given from after the #, in the page as it stands. */
  goTo(hash: string): Promise<void>;
  close(): Promise<void>;
}

const settleMs = 90_000;
/** The address is written 200 ms after the last of several changes, which may follow one another. */
const addressMs = 450;

/** What SwiftShader and luma say on every machine without a graphics card, and means nothing. */
const harmless = [/uniform block/i, /GPU stall/i, /GL Driver Message/i, /software WebGL/i];

let shared: Promise<Browser> | undefined;
const browser = (): Promise<Browser> => {
  shared ??= chromium.connect(inject('browserEndpoint'));
  return shared;
};

/** Address of the app, with what follows # where something does. */
export const appAddress = (hash = ''): string => `${inject('appUrl')}${hash === '' ? '' : `#${hash}`}`;

/** What follows # in the address of a study that differs from the first in these parts. */
export const hashOf = (parts: Partial<Document>): string => toHash({ ...emptyDocument, ...parts }).slice(1) || 'start';

async function waitUntilSettled(page: Page): Promise<void> {
  // A frame lets what was just done reach the page before it is asked whether it is at rest.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  // Nothing is read, worked out or written, and the map says that all it was asked for is drawn.
  const isReady = () =>
    document.documentElement.dataset.ready === 'true' &&
    document.querySelector('[data-at-rest="true"]') !== null &&
    // Two maps stand side by side: neither is waited for alone.
    document.querySelector('.maps [data-at-rest="false"]') === null &&
    // Tools on the map come when it has first come to rest.
    document.querySelector('[data-hand="waiting"]') === null;
  await page.waitForFunction(isReady, undefined, { timeout: settleMs });
}

function listen(context: BrowserContext, page: Page): { requests: string[]; errors: string[] } {
  const requests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !harmless.some((pattern) => pattern.test(message.text()))) {
      errors.push(message.text());
    }
  });
  return { requests, errors };
}

/** Opens the app in a fresh profile and waits for its first picture. It is closed when the test ends. */
export async function openApp(options: OpenOptions = {}): Promise<OpenApp> {
  const {
    language = 'en',
    theme = 'light',
    size = { width: 1280, height: 800 },
    hash = '',
    waits = true,
    isShared = false,
    isFirstVisit = false,
    first,
    at = inject('appUrl'),
    keepsApp = false,
    isTouched = false,
  } = options;
  const context = await (await browser()).newContext({
    viewport: { ...size },
    locale: language === 'es' ? 'es-MX' : 'en-US',
    colorScheme: theme,
    reducedMotion: 'reduce',
    acceptDownloads: true,
    hasTouch: isTouched,
    isMobile: isTouched,
    deviceScaleFactor: isTouched ? 2 : 1,
    serviceWorkers: keepsApp ? 'allow' : 'block',
  });
  if (!isFirstVisit) {
    await context.addInitScript(() => {
      // An empty page keeps nothing.
      if (location.protocol.startsWith('http')) localStorage.setItem('corredor.first-run', 'seen');
    });
  }
  if (first !== undefined) await context.addInitScript(first.script, first.given);
  const page = await context.newPage();
  const { requests, errors } = listen(context, page);
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (isOpen) await context.close();
    isOpen = false;
  };
  if (!isShared) onTestFinished(close);
  await page.goto(`${at}${hash === '' ? '' : `#${hash}`}`);
  if (waits) await waitUntilSettled(page);
  return {
    page,
    context,
    requests,
    errors,
    settled: () => waitUntilSettled(page),
    // By the page's own clock: its timer for the address was set before this one, however busy the page is.
    addressed: () => page.evaluate((ms) => new Promise<void>((done) => setTimeout(done, ms)), addressMs),
    reload: async () => {
      await page.reload();
      await waitUntilSettled(page);
    },
    goTo: async (next) => {
      await page.evaluate((entered) => {
        location.hash = entered;
      }, next);
      await waitUntilSettled(page);
    },
    close,
  };
}

/** Requests that left the origin of the app; `blob:` and `data:` stay inside the page. */
export function requestsElsewhere(requests: readonly string[], at = inject('appUrl')): readonly string[] {
  const { origin } = new URL(at);
  return requests.filter((address) => !/^(blob|data):/.test(address) && new URL(address).origin !== origin);
}
