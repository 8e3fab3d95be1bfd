import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { type Document, emptyDocument } from '../../src/document/document.ts';
import { emptyBriefing } from '../../src/document/sheet.ts';
import { newSheet, type SheetGround } from '../../src/show/briefing/new-sheet.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { hashOf } from './drivers/open-app.ts';
import { coloursIn, decodePng, type Picture } from './drivers/png.ts';

const study: Document = {
  ...emptyDocument,
  workspace: 'briefing',
  corridor: 'whole-border',
  clauses: { time: { kind: 'months', from: monthIndex(2017, 10), to: monthIndex(2019, 10) } },
  briefing: emptyBriefing,
};
const months = { from: monthIndex(2017, 10), to: monthIndex(2019, 10) };
const chosen = { now: months, before: null };
const ground: SheetGround = { study, periods: { areas: chosen, incidents: chosen }, dataSets: [] };
const sheets: Document['sheets'] = [newSheet('map', ground, 'p1').sheet];

/** A picture made smaller by a whole number, each pixel the mean of those that it stands for. */
function shrunk({ width, height, rgba }: Picture, by: number): Picture {
  const small = { width: width / by, height: height / by, rgba: new Uint8Array((width / by) * (height / by) * 4) };
  for (let y = 0; y < small.height; y++) {
    for (let at = 0; at < small.width * 4; at++) {
      const [x, channel] = [at >> 2, at & 3];
      let sum = 0;
      for (let k = 0; k < by * by; k++) {
        sum += rgba[((y * by + Math.floor(k / by)) * width + x * by + (k % by)) * 4 + channel];
      }
      small.rgba[y * small.width * 4 + at] = Math.round(sum / by / by);
    }
  }
  return small;
}

/** Share of pixels that differ by more than the edge of a letter that is drawn in another size. */
function shareApart(a: Picture, b: Picture): number {
  let apart = 0;
  for (let p = 0; p < a.rgba.length; p += 4) {
    if ([0, 1, 2].some((channel) => Math.abs(a.rgba[p + channel] - b.rgba[p + channel]) > 90)) apart++;
  }
  return apart / (a.width * a.height);
}

describe('a map beyond what is drawn at once', () => {
  let analyst: Analyst;
  let small: Picture;
  let large: Picture;
  beforeAll(async () => {
    analyst = await arrive({ isShared: true, waits: false, hash: hashOf({ ...study, sheets }) });
    await analyst.drawn();
    small = decodePng((await analyst.exportBriefing({ format: 'png', width: 1920 })).bytes);
    large = decodePng((await analyst.exportBriefing({ format: 'png', width: 7680 })).bytes);
  });
  afterAll(() => analyst.app.close());

  it('has the pixels that were asked for, and no fewer in it', () => {
    expect([small.width, small.height, large.width, large.height]).toEqual([1920, 1080, 7680, 4320]);
    expect(coloursIn(large)).toBeGreaterThan(200);
    // Edges that were drawn small and made larger would change over four pixels and more.
    let sharp = 0;
    for (let p = 4; p < large.rgba.length; p += 4) {
      if (p % (large.width * 4) !== 0 && Math.abs(large.rgba[p] - large.rgba[p - 4]) > 120) sharp++;
    }
    expect(sharp).toBeGreaterThan(2000);
  });

  it('is the small one with symbols, lines and names grown, and shows no seam between its tiles', () => {
    expect(shareApart(small, shrunk(large, 4))).toBeLessThan(0.002);
  });
});
