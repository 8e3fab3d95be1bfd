import { latLngToCell } from 'h3-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { type Document, emptyDocument } from '../../src/document/document.ts';
import { type Analyst, arrive } from '../browser/drivers/analyst.ts';
import { hashOf } from '../browser/drivers/open-app.ts';
import { decodePng, differenceOf } from '../browser/drivers/png.ts';
import type { Found } from '../browser/drivers/walk.ts';

/**
 * What decides nothing of a study: it opens and folds, moves the edges of panels, copies and saves, takes a tool, chooses
 * a form that is not kept yet. Undo, redo and the workspaces decide, and have walks of their own in other tests; rows of
 * layers are dragged in one.
 */
const decidesNothing = new RegExp(
  `^(${[
    ...['fold-', 'side-', '(left|right)-width$', 'map-(height|legend|credits|chart)', 'help-', 'jump-'],
    ...['notes$', 'privacy$', 'about$', 'studies$', 'more$', 'export$', 'find-', 'table-', 'report-', 'run-facts-'],
    ...['tools?-', 'copy-', 'pin-copy-', 'save-', 'selection-table$', 'layer-(more|classes|grip)-', 'classes-close$'],
    ...['cancel-', 'retry-', 'dismiss-', 'playback-(play|loop)$', 'add-file', 'run-method$'],
    ...['own-event-(?!remove)', 'place-(?!show|count|remove)', 'undo$', 'redo$', 'workspace$'],
  ].join('|')})`,
);
/** Fields of a form, which count once its button is pressed. */
const isOfForm = /^(run|a\d+)-(?!hot-spots|start)/;
/** A label of the map may stand a pixel elsewhere; half a percent is less than one class of one sector. */
const same = 0.005;

/** What is pressed of one layer, class, pin, run or finding stands for the others. */
const alike =
  /^(layer-[a-z]+(?:-e[ns])?)-l\d+$|^(class-[a-z]+(?:-e[ns])?)-\d+$|^(pin-remove|map-pick-a1|sweep-a1|repeat)-.+$/;
const unitOf = ({ name, kind, choices }: Found): string =>
  kind === 'radio' ? `${name}=${choices}` : name.replace(alike, '$1$2$3');
/** What belongs together, as "event-mpp" and "event-guard" do, is changed in one go. */
const familyOf = (found: Found): string =>
  found.kind === 'checkbox' || /^(layer-l|season-)\d+$/.test(found.name)
    ? found.name.replace(/-.*/, '')
    : unitOf(found);

const incidents = { ...emptyDocument.grid, figures: 'incidents' } as const;
const months = (from: number, to: number) => ({ from: monthIndex(from, 1), to: monthIndex(to, 1) });
const called = (name: string) => ({ en: name, es: name });
/** About Eagle Pass. */
const ring = [
  [-101, 28.2],
  [-100, 28.2],
  [-100, 29.2],
  [-101, 29.2],
] as const;
const pinAt = (lon: number, lat: number) => ({ layer: 'l2', item: latLngToCell(lat, lon, 5), lon, lat });

/** A part of what can be changed, and a study that has it. */
interface Part {
  readonly name: string;
  readonly start: Partial<Document>;
  /** Controls that are changed here and nowhere else; left out: all that no other part has. */
  readonly takes?: RegExp;
  /** What takes away what others need: it comes last, in this order. */
  readonly last: readonly string[];
  /** Must have been among them. */
  readonly must: readonly string[];
  /** Opens what holds the controls, where it is not open. */
  opens?(on: Analyst): Promise<void>;
  closes?(on: Analyst): Promise<void>;
}

const waysOut = ['whole-period', 'whole-corridor', 'clear-filters', 'remove-a1'];
const parts: readonly Part[] = [
  {
    name: 'what is shown, compared and run',
    start: {},
    last: waysOut,
    must: ['corridor', 'figures=areas', 'compare=event', 'threshold', 'theme', 'a1-start', ...waysOut],
  },
  {
    name: 'what is marked on the map, and months',
    start: {
      grid: incidents,
      selection: { kind: 'shape', form: 'rectangle', ring },
      pins: [pinAt(-100.5, 28.71), pinAt(-99.5, 27.5)],
      secondPeriod: months(2016, 2018),
      clauses: { time: { kind: 'months', ...months(2018, 2021) } },
    },
    takes: /^(selection|pin|second|band|season)-/,
    last: ['band-all', 'pin-remove', 'selection-clear', 'second-map-close'],
    must: [
      ...['band-from', 'band-to', 'band-window', 'band-all', 'second-band-from', 'second-band-to', 'second-map'],
      ...['second-band-window', 'second-map-close', 'season-1', 'pin-remove', 'selection-keep', 'selection-clear'],
      'selection-zoom',
    ],
  },
  {
    name: 'layers',
    start: { grid: incidents },
    takes: /^layer-/,
    last: ['layer-remove'],
    must: [
      ...['layer-l2', 'layer-opacity', 'layer-areas', 'layer-name-en', 'layer-name-es', 'layer-up', 'layer-down'],
      ...['layer-copy', 'layer-remove'],
    ],
  },
  {
    name: 'classes of a layer',
    start: { grid: incidents },
    takes: /^class-/,
    last: ['class-reset'],
    must: [
      ...['class-count=people', 'class-method', 'class-number', 'class-break', 'class-bound', 'class-remove'],
      ...['class-label-en', 'class-label-es', 'class-more', 'class-ramp=cividis', 'class-domain=typed', 'class-from'],
      ...['class-to', 'class-counts', 'class-reset'],
    ],
    async opens(on) {
      if (await on.isThere('class-method')) return;
      await on.touch('layer-classes-l2');
      await on.app.page.locator('[data-control="class-method"]').waitFor();
      await on.app.settled();
    },
    async closes(on) {
      await on.press('classes-close');
    },
  },
  {
    name: 'how the border by month is drawn, and played',
    start: {
      grid: incidents,
      clauses: {
        time: { kind: 'months', ...months(2016, 2022) },
        place: { kind: 'kilometres', from: 2200, to: 2400 },
      },
      picture: { ...emptyDocument.picture, kilometres: { from: 2000, to: 2600 } },
      playback: { ...emptyDocument.playback, at: monthIndex(2018, 1) },
    },
    takes: /^(picture|zoom|playback)-/,
    last: ['zoom-whole', 'playback-mode', 'playback-close'],
    must: [
      ...['picture-view=ridges', 'picture-figure=shares', 'picture-smooth', 'zoom-in', 'zoom-out', 'zoom-chosen'],
      ...['zoom-whole', 'playback-first', 'playback-back', 'playback-forward', 'playback-last', 'playback-slider'],
      ...['playback-step', 'playback-window', 'playback-speed', 'playback-mode', 'playback-close', 'playback-open'],
    ],
  },
  {
    name: "what is a person's own",
    start: {
      grid: incidents,
      events: [{ id: 'e1', actor: 'both', name: called('Talks'), from: '2019-03', to: null, source: called('Notes') }],
      corridors: [
        { id: 'own-1', name: called('Bend'), fromKm: 1800, toKm: 2300, depthKm: 60, sectors: [], states: [] },
      ],
      features: [
        { id: 'f1', kind: 'area', name: called('Eagle Pass'), lonLat: ring, from: null, to: null, source: '' },
      ],
    },
    takes: /^(own-event-remove|place-(show|count|remove))-/,
    last: ['own-event-remove-e1', 'place-remove-own-1', 'place-remove-f1'],
    must: ['place-show-own-1', 'place-count-f1', 'own-event-remove-e1', 'place-remove-own-1', 'place-remove-f1'],
  },
  {
    name: 'what is picked of a finding',
    start: {
      grid: incidents,
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
    takes: /^(map-pick|sweep|repeat|significance)-/,
    last: ['map-pick-none', 'repeat'],
    must: ['map-pick-a1', 'sweep-a1', 'map-pick-none', 'repeat'],
  },
];

const isTakenBy = (part: Part, { name }: Found): boolean =>
  !decidesNothing.test(name) &&
  (part.takes === undefined ? !parts.some(({ takes }) => takes?.test(name) === true) : part.takes.test(name));

describe('every control', () => {
  let analyst: Analyst;
  /** Another page, which is given the address alone. */
  let reader: Analyst;
  beforeAll(async () => {
    analyst = await arrive({ isShared: true });
    reader = await arrive({ isShared: true });
  });
  afterAll(async () => {
    await analyst.app.close();
    await reader.app.close();
  });

  /** Settings of the study on a page, form fields and folds aside. */
  const settings = async (of: Analyst): Promise<Readonly<Record<string, string>>> => {
    const found = await of.controlsOnPage();
    return Object.fromEntries(
      found
        .filter(({ kind, name }) => kind !== 'button' && kind !== 'other' && !isOfForm.test(name))
        .map((one) => [one.kind === 'radio' ? unitOf(one) : one.name, one.value]),
    );
  };

  /** The next thing to change: a control that was not yet, and those of its family. */
  const next = async (part: Part, walked: ReadonlySet<string>): Promise<readonly Found[]> => {
    const all = await analyst.controlsOnPage();
    const open = all.filter(
      (found) =>
        !found.isDisabled &&
        isTakenBy(part, found) &&
        !walked.has(unitOf(found)) &&
        !(found.kind === 'radio' && found.value === 'on'),
    );
    const [first] = [
      ...open.filter(({ name }) => isOfForm.test(name)),
      ...open.filter((found) => !part.last.includes(unitOf(found))),
      ...part.last.flatMap((name) => open.filter((found) => unitOf(found) === name)),
    ];
    if (first === undefined) return [];
    if (isOfForm.test(first.name)) {
      const form = first.name.replace(/-.*/, '-');
      const fields = open.filter(
        ({ name }) => name.startsWith(form) && name !== `${form}start` && !part.last.includes(name),
      );
      // A field that comes later needs its button once more.
      return [...fields, ...all.filter(({ name }) => name === `${form}start`)];
    }
    const family = open.filter((found) => familyOf(found) === familyOf(first) && found.kind === first.kind);
    return family.length > 1 && unitOf(family[1] ?? first) !== unitOf(first) ? family : [first];
  };

  /** Changes what belongs together: all but the last of a family, as with all of them marked nothing would be filtered. */
  const change = async (together: readonly Found[], way: 'next' | 'previous' = 'next'): Promise<void> => {
    const [first] = together;
    const isForm = first !== undefined && isOfForm.test(first.name);
    for (const found of together.length < 4 || isForm ? together : together.slice(0, -1)) {
      await analyst.change(found, way);
    }
    await analyst.app.settled();
  };

  const study = async (): Promise<string> => JSON.stringify(await analyst.study());

  /** What has the focus, lies under the pointer or was scrolled to is no part of a picture. */
  const letGo = async (on: Analyst): Promise<void> => {
    const { page } = on.app;
    await on.leaveField();
    await page.mouse.move(1, 1);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('dialog[open], dialog[open] *')) part.scrollTop = 0;
    });
  };

  const compare = async (part: Part, what: string): Promise<void> => {
    await reader.app.goTo(await analyst.address());
    expect.soft(await reader.study(), what).toEqual(await analyst.study());
    for (const page of [analyst, reader]) {
      await page.openEverything();
      await part.opens?.(page);
      await letGo(page);
    }
    expect.soft(await settings(reader), what).toEqual(await settings(analyst));
    expect.soft(await reader.counts(), what).toBe(await analyst.counts());
    const [picture, other] = [await analyst.pictures(), await reader.pictures()];
    if (!picture.equals(other)) {
      expect.soft(differenceOf(decodePng(picture), decodePng(other)), what).toBeLessThan(same);
    }
  };

  const closeDialog = async (): Promise<void> => {
    const dialog = analyst.app.page.locator('dialog[open]:modal');
    if ((await dialog.count()) === 0) return;
    await analyst.keys('Escape');
    await dialog.waitFor({ state: 'detached' });
    await analyst.app.settled();
  };

  it.each(parts)(
    'of $name is changed, and its address gives the same study, settings and pictures',
    async (part) => {
      const walked = new Set<string>();
      await analyst.app.goTo(hashOf(part.start));
      let isAtLast = false;
      let since: string[] = [];
      for (let step = 0; step < 150; step++) {
        await analyst.openEverything();
        await part.opens?.(analyst);
        const together = await next(part, walked);
        const [first] = together;
        if (first === undefined) break;
        // Each picture holds the changes before it: those of every third change, and of all before they are taken away.
        const isTakingAway: boolean = !isAtLast && part.last.includes(unitOf(first));
        if (since.length > 2 || isTakingAway) {
          await compare(part, since.join(', '));
          since = [];
        }
        isAtLast ||= isTakingAway;
        const before = await study();
        await change(together);
        // The month after the last of the data is none, and a bound does not pass another.
        if (together.length === 1 && /select|number|slider/.test(first.kind) && (await study()) === before) {
          await change(together, 'previous');
        }
        for (const found of together) walked.add(unitOf(found));
        const names = together.map(unitOf).join(', ');
        expect.soft(await study(), `${names} changes the study`).not.toBe(before);
        await closeDialog();
        since.push(names);
      }
      await compare(part, since.join(', '));
      const left = (await analyst.controlsOnPage()).filter(
        (found) => isTakenBy(part, found) && !walked.has(unitOf(found)) && !found.isDisabled,
      );
      expect.soft(left.map(unitOf)).toEqual([]);
      expect.soft(part.must.filter((name) => !walked.has(name))).toEqual([]);
      for (const page of [analyst, reader]) await part.closes?.(page);
      expect(analyst.app.errors).toEqual([]);
    },
    900_000,
  );

  it('stands as it did after the page is loaded again', async () => {
    await letGo(analyst);
    const [before, picture] = [await analyst.study(), await analyst.pictures()];
    await analyst.app.reload();
    expect(await analyst.study()).toEqual(before);
    expect(differenceOf(decodePng(picture), decodePng(await analyst.pictures()))).toBeLessThan(same);
  });
});
