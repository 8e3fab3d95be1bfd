import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenApp, openApp, requestsElsewhere } from './drivers/open-app.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp({ isShared: true });
});
afterAll(() => app.close());

it('asks nothing of any other computer, from start to a settled view', () => {
  expect(app.requests.length).toBeGreaterThan(2);
  expect(requestsElsewhere(app.requests)).toEqual([]);
  expect(app.errors).toEqual([]);
});

it('is refused by its own policy when it tries, and the driver sees the attempt', async () => {
  const outcome = await app.page.evaluate(() =>
    fetch('https://example.invalid/track').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
  await expect.poll(() => app.errors.join('\n')).toContain('Content Security Policy');
});

it('carries its policy in the page itself, for servers that send none', async () => {
  const policy = await app.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain('http');
});

it('counts a request to elsewhere as one', () => {
  expect(requestsElsewhere(['blob:x', 'data:,x', 'https://example.invalid/a'])).toEqual(['https://example.invalid/a']);
});
