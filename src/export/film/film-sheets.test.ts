import { describe, expect, it } from 'vitest';
import { binResult, cellResult, firstMonth, sectorResult } from '../../../tests/support/show-samples.ts';
import { noResults } from '../../app/store.ts';
import { monthIndexOf } from '../../base/units.ts';
import type { Language } from '../../base/words.ts';
import { emptyDocument, type Playback } from '../../document/document.ts';
import { framesOf } from '../../document/frames.ts';
import type { Periods } from '../../show/cockpit.ts';
import { textWidth } from '../../show/drawing/text-width.ts';
import { buildScene, type Scene } from '../../show/scene.ts';
import { themes } from '../../show/theme/colours.ts';
import { sheetSize } from '../sheet/plan-sheet.ts';
import { planFilmSheets } from './film-sheets.ts';

const ready = <T>(value: T) => ({ status: 'ready' as const, value });
const now = { from: monthIndexOf(firstMonth), to: monthIndexOf(firstMonth + 36) };
const alone: Periods = { now, before: null, cut: [], sameSeason: true };
const playback: Playback = { mode: 'step', step: 'quarter', window: 1, perSecond: 2, at: null };
const frames = framesOf(playback, now);

function scenesOf(language: Language): readonly Scene[] {
  return frames.map((frame, index) => {
    const time = { kind: 'months', from: frame.from, to: frame.to } as const;
    const areas = ready(sectorResult(36, { from: 0, to: 3145 }, { time }));
    const study = { ...emptyDocument, language, playback: { ...playback, at: frame.at } };
    const results = {
      ...noResults,
      areas,
      areasStudy: areas,
      bins: ready(binResult(40, 36)),
      cells: ready(cellResult()),
    };
    const scene = buildScene(study, results, { areas: alone, incidents: alone }, [], themes.light, []);
    // Some frames have more to say than others.
    const more = Array.from({ length: (index * 5) % 9 }, (_, i) => `A note of this frame alone, number ${i}.`);
    const title = index === 4 ? `${scene.title} ${scene.title} ${scene.title}` : scene.title;
    return { ...scene, title, notes: [...scene.notes, ...more] };
  });
}

describe.each(['en', 'es'] as const)('the sheets of a film in %s', (language) => {
  it.each(['map', 'view'] as const)('of the %s have the map in one place, whatever each has to say', (what) => {
    const scenes = scenesOf(language);
    const plans = planFilmSheets(scenes, { what, version: '0.1.0', date: '2026-11-25' }, textWidth);
    expect(plans).toHaveLength(scenes.length);
    for (const plan of plans) {
      expect(plan.map).toEqual(plans[0]?.map);
      expect(plan.charts).toEqual(plans[0]?.charts);
      expect(plan.date).toEqual(plans[0]?.date);
      for (const { x, y, text, style } of plan.texts) {
        expect(y).toBeLessThanOrEqual(sheetSize.height);
        const isHead = y < plan.taken.bodyTop;
        if (isHead) expect(x + textWidth(text, style.size)).toBeLessThanOrEqual(plan.date?.x ?? 0);
      }
      expect((plan.date?.y ?? 0) + (plan.date?.height ?? 0)).toBeLessThanOrEqual(plan.taken.bodyTop);
    }
    expect(plans[0]?.map.height).toBeGreaterThan(80);
  });
});
