import { buffer } from 'node:stream/consumers';
import type { PictureSpec } from '../../../src/show/drawing/picture-spec.ts';
import { control } from './controls.ts';
import type { Exported } from './exports.ts';
import type { OpenApp } from './open-app.ts';

/** What a film shows of itself where it is played. */
export interface PlayedFilm {
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
  /** Pictures of it at some times, PNG. */
  readonly pictures: readonly Buffer[];
}

/** Playing time, and making films of it. */
export function playbackOf(app: OpenApp) {
  const { page } = app;
  const slider = control(page, 'playback-slider');
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    await app.settled();
  };
  return {
    /** The date as it stands on the map. */
    dateOnMap: async (): Promise<string> => (await page.locator('.frame-date-main').innerText()).trim(),
    /** What a voice says of the frame at the slider. */
    spokenFrame: async (): Promise<string> => (await slider.getAttribute('aria-valuetext')) ?? '',
    frameIndex: async (): Promise<number> => Number(await slider.inputValue()),
    onSlider: async (key: string): Promise<void> => {
      await slider.focus();
      await press(key);
    },
    /** A key while the map has the focus. */
    onMap: async (key: string): Promise<void> => {
      await page.locator('[data-picture="map"] canvas.maplibregl-canvas').focus();
      await press(key);
    },
    /** The classes of the cells, as the legend names them. */
    classLabels: (): Promise<readonly string[]> =>
      page
        .locator('[data-picture="map"] li[data-class^="class-"]')
        .evaluateAll((items) => items.map((item) => (item.textContent ?? '').trim())),
    /** The whole legend as it is read. */
    legendText: async (): Promise<string> =>
      (await page.locator('[data-picture="map"] details[data-floats]').first().innerText()).replace(/\s+/g, ' '),
    /** The computer no longer asks for less motion. */
    async letMove(): Promise<void> {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.locator('[data-control="playback-play"]:not([disabled])').waitFor();
    },
    /** The computer asks for less motion again, as it does at first. */
    async letStand(): Promise<void> {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await app.settled();
    },
    /** Opens the export at its film. */
    async openFilm(): Promise<void> {
      await control(page, 'export').click();
      await page.locator('[data-control="export-kind"][value="film"]').check({ force: true });
      await page.locator('.film-outline[data-film]').waitFor();
    },
    filmOutline: async (): Promise<string> => (await page.locator('.film-outline').innerText()).trim(),
    async makeFilm(what: PictureSpec['what'], size: '720' | '1080'): Promise<Exported> {
      await page.locator(`[data-control="film-what"][value="${what}"]`).check();
      await page.locator(`[data-control="film-size"][value="${size}"]`).check();
      const download = page.waitForEvent('download', { timeout: 150_000 });
      await control(page, 'film-make').click();
      const file = await download;
      return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
    },
    /** Plays a film in a page of its own, and looks at it at some times, seconds. */
    async playFilm({ name, bytes }: Exported, at: readonly number[]): Promise<PlayedFilm> {
      const other = await app.context.newPage();
      const type = name.endsWith('.mp4') ? 'video/mp4' : 'video/webm';
      await other.setContent('<style>body { margin: 0 }</style><video muted></video>');
      const facts = await other.evaluate(
        async (address) => {
          const video = document.querySelector('video');
          if (video === null) throw new Error('no video');
          await new Promise((done, fail) => {
            video.onloadeddata = done;
            video.onerror = () => fail(new Error(video.error?.message));
            video.src = address;
          });
          return { width: video.videoWidth, height: video.videoHeight, seconds: video.duration };
        },
        `data:${type};base64,${Buffer.from(bytes).toString('base64')}`,
      );
      await other.setViewportSize({ width: facts.width, height: facts.height });
      const pictures: Buffer[] = [];
      for (const time of at) {
        await other.evaluate(async (to) => {
          const video = document.querySelector('video');
          if (video === null) throw new Error('no video');
          await new Promise((done) => {
            video.onseeked = done;
            video.currentTime = to;
          });
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        }, time);
        pictures.push(await other.locator('video').screenshot());
      }
      await other.close();
      return { ...facts, pictures };
    },
  };
}
