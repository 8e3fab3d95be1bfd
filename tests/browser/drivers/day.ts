import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Document } from '../../../src/document/document.ts';
import { arrive } from './analyst.ts';
import { mapHandOf } from './map-hand.ts';
import { requestsElsewhere } from './open-app.ts';

/** Where the map stands in a study that no camera was chosen in: nowhere that a test knows. */
function chosenCamera({ camera }: Document): NonNullable<Document['camera']> {
  if (camera === null) throw new Error('the map was not moved yet');
  return camera;
}

export interface DayOptions {
  readonly person: 'analyst' | 'planner' | 'briefer';
  readonly language: 'en' | 'es';
}

/** A person who opens the app in the morning: nothing is chosen, nothing is kept. */
export async function dayOf({ person, language }: DayOptions) {
  const analyst = await arrive({ language, size: { width: 1440, height: 900 } });
  const { app } = analyst;
  const { page } = app;
  const folder = process.env.CORREDOR_SHOTS;
  let shots = 0;
  return {
    ...analyst,
    ...mapHandOf(app, async () => chosenCamera(await analyst.study())),
    page,
    /** A picture of the page for who asked for one by CORREDOR_SHOTS, a folder. */
    async shoot(name: string): Promise<void> {
      shots += 1;
      if (folder === undefined) return;
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${person}-${language}-${shots}-${name}.png`) });
    },
    /** Opens the page as one of three people wants it. */
    async setUpFor(preset: DayOptions['person']): Promise<void> {
      await page.click('[data-control="more"]');
      await analyst.press('more-presets');
      await analyst.press(`preset-${preset}`);
    },
    /** Nothing failed, and nothing was asked for elsewhere. */
    ended(): void {
      expect(app.errors).toEqual([]);
      expect(requestsElsewhere(app.requests)).toEqual([]);
    },
  };
}

export type Day = Awaited<ReturnType<typeof dayOf>>;

/** Rows of a CSV as it was saved: no commas stand inside quotes that matter to who counts. */
export function csvRows(text: string): readonly (readonly string[])[] {
  return text
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) => (line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? []).slice(0, -1).map(unquoted));
}

const unquoted = (cell: string): string => cell.replace(/,$/, '').replace(/^"|"$/g, '').replaceAll('""', '"');

/** The first number of a text, as both languages write it. */
export const firstNumber = (text: string): number =>
  Number((/\d[\d,.]*/.exec(text)?.[0] ?? '').replace(/[.,]$/, '').replaceAll(',', ''));
