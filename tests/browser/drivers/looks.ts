import { expect } from 'vitest';
import { monthIndex } from '../../../src/base/month.ts';
import { type Document, emptyDocument } from '../../../src/document/document.ts';
import { templates } from '../../../src/document/sheet.ts';
import { newSheet, type SheetGround } from '../../../src/show/briefing/new-sheet.ts';
import type { Analyst } from './analyst.ts';
import { hashOf } from './open-app.ts';

const small = { width: 1280, height: 800 };
const large = { width: 1920, height: 1080 };

/** A language, a theme and a window. */
export interface Look {
  readonly language: Document['language'];
  readonly theme: Document['theme'];
  readonly size: typeof small;
}

/** Four of the eight looks: each language, each theme and each size of window with each of the others. */
export const pairedLooks: readonly Look[] = [
  { language: 'en', theme: 'light', size: small },
  { language: 'es', theme: 'dark', size: small },
  { language: 'en', theme: 'dark', size: large },
  { language: 'es', theme: 'light', size: large },
];

/** The other four. */
export const otherLooks: readonly Look[] = [
  { language: 'en', theme: 'dark', size: small },
  { language: 'es', theme: 'light', size: small },
  { language: 'en', theme: 'light', size: large },
  { language: 'es', theme: 'dark', size: large },
];

/** Studies of the first workspace: the first view, and everything at once, incidents, hot spots, a comparison, filters. */
export const exploreStudies: Readonly<Record<string, Partial<Document>>> = {
  plain: {},
  busy: {
    grid: { ...emptyDocument.grid, figures: 'incidents' },
    clauses: { time: { kind: 'months', from: monthIndex(2021, 10), to: monthIndex(2022, 10) } },
    compare: { kind: 'year-before' },
    analyses: [
      {
        id: 'a1',
        method: 'getis-ord-star',
        version: 1,
        params: {},
        seed: 1,
        data: 'incidents',
        period: 'now',
        chosen: 'found',
      },
    ],
  },
};

const months = { from: monthIndex(2018, 1), to: monthIndex(2022, 1) };
/** A study whose briefing has no sheet. */
export const briefingStudy: Document = {
  ...emptyDocument,
  workspace: 'briefing',
  grid: { ...emptyDocument.grid, figures: 'incidents' },
  clauses: { time: { kind: 'months', ...months } },
};
const chosen = { now: months, before: null };
const ground: SheetGround = {
  study: briefingStudy,
  periods: { areas: chosen, incidents: chosen },
  dataSets: [],
};

/** Studies of the workspace of briefings: none yet, and a sheet of each template. */
export const briefingStudies: Readonly<Record<string, Partial<Document>>> = {
  empty: { workspace: 'briefing' },
  full: {
    ...briefingStudy,
    sheets: templates.map((template, i) => newSheet(template, ground, `p${i + 1}`, 'calendar').sheet),
  },
};

/** What opens over the page. */
export const openers = ['privacy', 'export', 'notes', 'report-iom', 'table-hovmoller'];

/** Shows studies in a look, each with no grave fault, no text over another or cut off, and no scrolling of the page. */
export async function expectToStand(
  analyst: Analyst,
  { language, theme, size }: Look,
  studies: Readonly<Record<string, Partial<Document>>>,
): Promise<void> {
  await analyst.app.page.setViewportSize({ ...size });
  for (const [name, study] of Object.entries(studies)) {
    await analyst.app.goTo(hashOf({ ...study, language, theme }));
    expect.soft(await analyst.textFaults(), name).toEqual([]);
    expect.soft(await analyst.pageOverflow(), name).toEqual([0, 0]);
    expect.soft(await analyst.seriousFaults(), name).toEqual([]);
  }
}

/** The same of a briefing, and of the forms beside it. */
export async function expectBriefingToStand(briefer: Analyst, look: Look): Promise<void> {
  await expectToStand(briefer, look, briefingStudies);
  await briefer.touch('part-x1');
  for (const fold of ['fold-notes', 'fold-briefing']) await briefer.open(fold);
  expect.soft(await briefer.textFaults(), 'forms').toEqual([]);
  expect.soft(await briefer.seriousFaults(), 'forms').toEqual([]);
}

/** Opens something over the first view, which must stand as well. */
export async function expectToOpen(analyst: Analyst, opener: string, language: Document['language']): Promise<void> {
  await analyst.app.goTo(hashOf({ language }));
  await analyst.touch(opener);
  // What is in it may come with the first press.
  await analyst.app.page.locator('dialog[open]').waitFor();
  expect.soft(await analyst.textFaults(), language).toEqual([]);
  expect.soft(await analyst.seriousFaults(), language).toEqual([]);
  await analyst.keys('Escape');
}
