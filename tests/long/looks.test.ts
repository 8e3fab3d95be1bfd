import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/base/words.ts';
import { type Analyst, arrive } from '../browser/drivers/analyst.ts';
import {
  expectBriefingToStand,
  expectToOpen,
  expectToStand,
  exploreStudies,
  openers,
  otherLooks,
} from '../browser/drivers/looks.ts';

/** Those that the tests of every day leave out. */
describe('the other looks', () => {
  let analyst: Analyst;
  beforeAll(async () => {
    analyst = await arrive({ isShared: true });
  });
  afterAll(() => analyst.app.close());

  it.each(otherLooks)('the first workspace in $language, $theme, $size.width pixels wide', (look) =>
    expectToStand(analyst, look, exploreStudies),
  );

  it.each(openers)('what "%s" opens in a large window', async (opener) => {
    await analyst.app.page.setViewportSize({ width: 1920, height: 1080 });
    for (const language of languages) await expectToOpen(analyst, opener, language);
  });

  it.each(otherLooks)('a briefing in $language, $theme, $size.width pixels wide', (look) =>
    expectBriefingToStand(analyst, look),
  );

  it('have no error', () => expect(analyst.app.errors).toEqual([]));
});
