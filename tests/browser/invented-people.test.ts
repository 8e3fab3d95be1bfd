import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractRecipe } from '../../src/export/recipe.ts';
import { markers, markersIn, peopleFileNamed } from '../support/invented-people.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { requestsElsewhere } from './drivers/open-app.ts';
import { readingOf } from './drivers/reading.ts';
import { reportOf } from './drivers/report.ts';

interface Heard {
  readonly messages: number;
  readonly found: readonly string[];
}

/** A class of the file, which may be shown: it must be heard, or nothing was listened to. */
const allowed = 'jurídica';

/** Every message from any worker is searched as it comes, texts and bytes alike, before the page has it. */
function listen(wanted: readonly string[]): void {
  const heard = { messages: 0, found: [] as string[] };
  Object.assign(window, { heard });
  const latin = new TextDecoder('latin1');
  const text = (data: unknown): string =>
    JSON.stringify(data, (_, value: unknown) => {
      if (value instanceof Map || value instanceof Set) return [...value];
      if (value instanceof ArrayBuffer) return latin.decode(value);
      if (!ArrayBuffer.isView(value)) return value;
      return value instanceof Uint8Array ? latin.decode(value) : Array.from(value as Float64Array);
    }) ?? '';
  const Plain = window.Worker;
  window.Worker = class extends Plain {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        heard.messages += 1;
        const lower = text(data).toLowerCase();
        for (const marker of wanted) if (lower.includes(marker)) heard.found.push(marker);
      });
    }
  };
}

describe('invented people in a file that is dropped', () => {
  let analyst: Analyst;
  beforeAll(async () => {
    analyst = await arrive({ isShared: true, first: { script: listen, given: [...markers, allowed] } });
  });
  afterAll(() => analyst.app.close());

  const heard = (): Promise<Heard> =>
    analyst.app.page.evaluate(() => (window as unknown as { readonly heard: Heard }).heard);
  /** All that the page has: what is drawn as text or attributes, the address, and everything that the browser keeps. */
  const everything = (): Promise<string> =>
    analyst.app.page.evaluate(async () => {
      const stores = await Promise.all(
        (await indexedDB.databases()).map(
          ({ name = '' }) =>
            new Promise<string>((done) => {
              const opening = indexedDB.open(name);
              opening.onsuccess = () => {
                const { result } = opening;
                const names = [...result.objectStoreNames];
                if (names.length === 0) done('');
                const all = names.map(
                  (store) =>
                    new Promise<unknown>((got) => {
                      const asked = result.transaction(store).objectStore(store).getAll();
                      asked.onsuccess = () => got(asked.result);
                    }),
                );
                void Promise.all(all).then((values) => done(JSON.stringify(values)));
              };
            }),
        ),
      );
      const kept = [localStorage, sessionStorage].map((store) => JSON.stringify({ ...store }));
      return [document.documentElement.outerHTML, location.href, history.state, ...kept, ...stores].join('\n');
    });

  it('reach no message of a worker while the file is looked at, mapped and read', async () => {
    const reading = readingOf(analyst.app);
    await analyst.drop(peopleFileNamed('bitacora.csv'));
    await reading.rest();
    expect(await reading.roles()).toMatchObject({ 'Nombre completo': null, CURP: null, Observaciones: null });
    expect(markersIn(await everything())).toEqual([]);
    await reading.read();
    await analyst.drop(peopleFileNamed('muertes.csv'));
    const { messages, found } = await heard();
    expect(messages).toBeGreaterThan(5);
    expect([...new Set(found)]).toEqual([allowed]);
  });

  it('stand nowhere on the page, in its address or in what the browser keeps', async () => {
    expect((await analyst.study()).sources).toHaveLength(2);
    // Studies are kept a moment after a change.
    await expect.poll(everything, { timeout: 10_000 }).toContain('"kind":"recent"');
    expect(markersIn(await everything())).toEqual([]);
    expect(markersIn(decodeURIComponent(await analyst.address()))).toEqual([]);
    expect(requestsElsewhere(analyst.app.requests)).toEqual([]);
  });

  it('are in no export: the rows left out, the figures, the study, the picture', async () => {
    const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
    const report = reportOf(analyst.app);
    await report.open('s2');
    await report.unfold();
    const left = await analyst.savedBy('save-rejections');
    expect(left.text).toContain('part,line,reason');
    const shown = await report.text();
    await report.close();
    const picture = await analyst.exportPicture('map', '1x');
    await analyst.touch('export');
    const study = await analyst.savedBy('save-study');
    const results = await analyst.saved(() => analyst.touch('save-results'));
    await analyst.key('Escape');
    const recipe = JSON.stringify(extractRecipe(picture.bytes));
    expect(recipe).toContain('bitacora.csv');
    for (const text of [left.text, shown, latin(picture.bytes), recipe, study.text, latin(results.bytes)]) {
      expect(text.length).toBeGreaterThan(100);
      expect(markersIn(text)).toEqual([]);
    }
    expect([...new Set((await heard()).found)]).toEqual([allowed]);
    expect(analyst.app.errors).toEqual([]);
  });
});
