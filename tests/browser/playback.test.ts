import { unzipSync } from 'fflate';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { type Document, emptyDocument, type Playback } from '../../src/document/document.ts';
import { extractRecipe } from '../../src/export/recipe.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import type { Exported } from './drivers/exports.ts';
import { hashOf } from './drivers/open-app.ts';
import { coloursIn, decodePng, differenceOf } from './drivers/png.ts';

const incidents = { ...emptyDocument.grid, figures: 'incidents' } as const;
const quarters: Playback = { mode: 'window', step: 'quarter', window: 2, perSecond: 10, at: null };
/** Ten quarters, of which nine frames of two are made. */
const study: Partial<Document> = {
  grid: incidents,
  playback: quarters,
  clauses: { time: { kind: 'months', from: monthIndex(2018, 12), to: monthIndex(2021, 8) } },
};

const isOfPlayback = ({ where }: { readonly where: string }): boolean => /playback|frame-date/.test(where);

const atFirstFrame = hashOf({ ...study, playback: { ...quarters, at: monthIndex(2019, 4) } });

/** One page for all but what a browser without an encoder does. */
let analyst: Analyst;
beforeAll(async () => {
  analyst = await arrive({ isShared: true, hash: hashOf(study) });
});
afterAll(() => analyst.app.close());

describe('time played on the map', () => {
  it('is opened at its first frame, and stepped through by keys with the focus on the slider or the map', async () => {
    await analyst.press('playback-open');
    expect(await analyst.dateOnMap()).toBe('January 2019 to June 2019');
    expect(await analyst.sentence()).toContain('January 2019 to June 2019');
    await analyst.onSlider('ArrowRight');
    expect(await analyst.dateOnMap()).toBe('April 2019 to September 2019');
    await analyst.onSlider('Shift+ArrowRight');
    expect(await analyst.dateOnMap()).toBe('April 2020 to September 2020');
    await analyst.onSlider('PageDown');
    await analyst.onMap('ArrowRight');
    expect(await analyst.dateOnMap()).toBe('July 2019 to December 2019');
    expect(await analyst.spokenFrame()).toBe('July 2019 to December 2019; frame 3 of 9');
    await analyst.onMap('End');
    expect(await analyst.dateOnMap()).toBe('January 2021 to June 2021');
    await analyst.onMap('Home');
    expect(await analyst.frameIndex()).toBe(0);
    expect((await analyst.study()).camera).toBeNull();
    expect((await analyst.study()).playback.at).toBe(monthIndex(2019, 4));
    expect(await analyst.notes()).toContain(
      'Not played, because they fill no whole quarter: December 2018 and July 2021',
    );
    expect(analyst.app.errors).toEqual([]);
  });

  it('keeps its scale from frame to frame, says so, and draws another map in each', async () => {
    await analyst.app.goTo(atFirstFrame);
    const [classes, legend] = [await analyst.classLabels(), await analyst.legendText()];
    expect(classes.length).toBeGreaterThan(2);
    let before = decodePng(await analyst.mapPicture());
    for (const _ of [1, 2, 3]) {
      await analyst.press('playback-forward');
      expect(await analyst.classLabels()).toEqual(classes);
      expect(await analyst.legendText()).toBe(legend);
      const map = decodePng(await analyst.mapPicture());
      expect(differenceOf(before, map)).toBeGreaterThan(0.001);
      before = map;
    }
    await analyst.press('map-legend-notes');
    expect(await analyst.legendText()).toContain('One scale for all frames');
  });

  it('goes by itself, stops at the end, is no step to undo, and the address has the frame', async () => {
    await analyst.app.goTo(atFirstFrame);
    const before = await analyst.nameOf('undo');
    await analyst.letMove();
    await analyst.onSlider(' ');
    await analyst.app.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-control="playback-slider"]')?.value === '8',
      undefined,
      { timeout: 60_000 },
    );
    await analyst.app.settled();
    expect(await analyst.dateOnMap()).toBe('January 2021 to June 2021');
    expect(await analyst.nameOf('undo')).toBe(before);
    await analyst.app.addressed();
    await analyst.app.reload();
    expect(await analyst.dateOnMap()).toBe('January 2021 to June 2021');
    await analyst.press('playback-close');
    expect((await analyst.study()).playback.at).toBeNull();
    expect(await analyst.sentence()).toContain('December 2018 to July 2021');
    await analyst.letStand();
    expect(analyst.app.errors).toEqual([]);
  });

  it('stands still where less motion is asked for, and says so; steps remain', async () => {
    await analyst.app.goTo(atFirstFrame);
    expect(await analyst.isDisabled('playback-play')).toBe(true);
    expect(await analyst.pageText()).toContain('go frame by frame');
    await analyst.onSlider(' ');
    expect(await analyst.frameIndex()).toBe(0);
    await analyst.press('playback-forward');
    expect(await analyst.frameIndex()).toBe(1);
  });

  it('speaks Spanish, fits, and passes the checks of access in both languages and themes', async () => {
    const at: Playback = { mode: 'step', step: 'fiscal-year', window: 1, perSecond: 2, at: monthIndex(2018, 10) };
    await analyst.app.goTo(hashOf({ grid: incidents, language: 'es', playback: at }));
    expect(await analyst.dateOnMap()).toBe('Año fiscal 2019');
    expect(await analyst.spokenFrame()).toBe('Año fiscal 2019, octubre de 2018 a septiembre de 2019; cuadro 5 de 10');
    expect(await analyst.pageText()).toContain('Una sola escala para todos los cuadros');
    expect(await analyst.textFaults()).toEqual([]);
    expect((await analyst.seriousFaults()).filter(isOfPlayback)).toEqual([]);
    const dark = { ...study, theme: 'dark' as const, playback: { ...quarters, at: monthIndex(2019, 4) } };
    await analyst.app.goTo(hashOf(dark));
    expect(await analyst.textFaults()).toEqual([]);
    expect((await analyst.seriousFaults()).filter(isOfPlayback)).toEqual([]);
  });
});

const containerOf = ({ bytes }: Exported): string => {
  const head = Buffer.from(bytes.subarray(0, 12));
  if (head.toString('latin1', 4, 8) === 'ftyp') return 'mp4';
  return head.readUInt32BE(0) === 0x1a45dfa3 ? 'webm' : 'none';
};

describe('a film', () => {
  let film: Exported;
  beforeAll(async () => {
    await analyst.app.goTo(hashOf(study));
    await analyst.openFilm();
    film = await analyst.makeFilm('map', '720');
  });

  it('says before it is made how many frames it has, how long it is, and about how large', async () => {
    expect(await analyst.filmOutline()).toMatch(/^9 frames, 1 s, about [\d.]+ MB, as (MP4|WebM)/);
  });

  it('is of the form that its name says, and has its frames, in time', async () => {
    expect(film.name).toMatch(
      /^corredor_el-paso-eagle-pass-coahuila_deaths_2018-12_2021-07_en_film_\d{8}\.(mp4|webm)$/,
    );
    expect(film.name.endsWith(containerOf(film))).toBe(true);
    const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(film.bytes) });
    const track = await input.getPrimaryVideoTrack();
    expect((await track?.computePacketStats())?.packetCount).toBe(9);
    expect(await input.computeDuration()).toBeCloseTo(0.9, 2);
  });

  it('plays: its frames are drawn, and differ by more than the date', async () => {
    const played = await analyst.playFilm(film, [0.05, 0.45, 0.85]);
    expect([played.width, played.height]).toEqual([1280, 720]);
    const pictures = played.pictures.map(decodePng);
    for (const picture of pictures) expect(coloursIn(picture)).toBeGreaterThan(100);
    const [first, middle, last] = pictures;
    if (first === undefined || middle === undefined || last === undefined) throw new Error('no pictures');
    expect(differenceOf(first, middle)).toBeGreaterThan(0.002);
    expect(differenceOf(middle, last)).toBeGreaterThan(0.002);
  });

  it('gives its study back where it is dropped, at its first frame', async () => {
    await analyst.keys('Escape');
    await analyst.app.goTo(hashOf({}));
    await analyst.drop({ name: film.name, bytes: film.bytes });
    expect(await analyst.notices()).toEqual([]);
    const wanted = { ...emptyDocument, ...study, playback: { ...quarters, at: monthIndex(2019, 4) } };
    expect(await analyst.study()).toEqual(wanted);
    expect(await analyst.dateOnMap()).toBe('January 2019 to June 2019');
  });

  it('is numbered pictures where the browser encodes none: the same frames again, each with its own date inside', async () => {
    const other = await arrive({
      hash: hashOf({ ...study, playback: { ...quarters, step: 'fiscal-year', window: 1 } }),
    });
    await other.app.page.evaluate(() => Reflect.deleteProperty(globalThis, 'VideoEncoder'));
    await other.openFilm();
    expect(await other.filmOutline()).toContain('numbered pictures');
    const files = unzipSync((await other.makeFilm('view', '720')).bytes);
    const [recipe, first, second, ...more] = Object.keys(files);
    expect(recipe).toMatch(/\.recipe\.json$/);
    expect(first).toMatch(/_0001_2020-09\.png$/);
    expect(second).toBeUndefined();
    expect(more).toEqual([]);
    const bytes = files[first ?? ''] ?? new Uint8Array();
    const picture = decodePng(bytes);
    expect([picture.width, picture.height]).toEqual([1280, 720]);
    expect(coloursIn(picture)).toBeGreaterThan(100);
    const inside = extractRecipe(bytes);
    expect(inside.ok && inside.value.document.playback.at).toBe(monthIndex(2019, 10));
    expect(other.app.errors).toEqual([]);
  });
});
