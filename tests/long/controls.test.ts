import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Analyst, arrive } from '../browser/drivers/analyst.ts';
import { decodePng, differenceOf } from '../browser/drivers/png.ts';
import type { Found } from '../browser/drivers/walk.ts';

/** What moves the eye, opens something, chooses a form, a workspace or how a picture is drawn. Other tests press them. */
const decidesNothing =
  /^(fold-|(left|right)-width$|help-|find-|tools?-|copy-|(second-)?band-|side-|table-|report-|map-|save-|cancel-|retry-|dismiss-|repeat-|run-facts-|sweep-|place-|own-event-|season-(?!6$)|zoom-|picture-|playback-|layer-(?!l\d))|^(notes|privacy|export|about|studies|more|add-file|undo|redo|run-method|workspace)$/;
/** Fields of a form, which count once its button is pressed. */
const isOfForm = /^(run|a\d+)-(?!hot-spots|start)/;
/** A label of the map may stand a pixel elsewhere; half a percent is less than one class of one sector. */
const same = 0.005;

/** Boxes to tick that belong together, and eyes of layers: "event-mpp" and "event-guard" are changed in one go. */
const familyOf = ({ name, kind }: Found): string =>
  kind === 'checkbox' || /^layer-l\d+$/.test(name) ? name.replace(/-.*/, '') : name;
const unitOf = ({ name, kind, choices }: Found): string => (kind === 'radio' ? `${name}=${choices}` : name);
/** The ways out come last: what they take away must be there first. */
const waysOut = ['whole-period', 'whole-corridor', 'clear-filters', 'remove-a1'];

describe('every control', () => {
  let analyst: Analyst;
  /** Another page, which is given the address alone. */
  let reader: Analyst;
  const walked = new Set<string>();
  beforeAll(async () => {
    analyst = await arrive({ isShared: true });
    reader = await arrive({ isShared: true });
  });
  afterAll(async () => {
    await analyst.app.close();
    await reader.app.close();
  });

  /** Settings of the study on a page, form fields and folds aside. */
  const settings = async (of: Analyst): Promise<ReadonlyMap<string, string>> => {
    const found = await of.controlsOnPage();
    return new Map(
      found
        .filter(({ kind, name }) => kind !== 'button' && kind !== 'other' && !isOfForm.test(name))
        .map((one) => [unitOf(one), one.value]),
    );
  };

  /** The next thing to change: a control that was not yet, and those of its family. */
  const next = async (): Promise<readonly Found[]> => {
    const all = await analyst.controlsOnPage();
    const open = all.filter(
      (found) =>
        !found.isDisabled &&
        !decidesNothing.test(found.name) &&
        !walked.has(unitOf(found)) &&
        !(found.kind === 'radio' && found.value === 'on'),
    );
    const [first] = [
      ...open.filter(({ name }) => isOfForm.test(name)),
      ...open.filter(({ name }) => !waysOut.includes(name)),
      ...open,
    ];
    if (first === undefined) return [];
    if (isOfForm.test(first.name)) {
      const form = first.name.replace(/-.*/, '-');
      const fields = open.filter(
        ({ name }) => name.startsWith(form) && name !== `${form}start` && !waysOut.includes(name),
      );
      // A field that comes later needs its button once more.
      return [...fields, ...all.filter(({ name }) => name === `${form}start`)];
    }
    return open
      .filter((found) => familyOf(found) === familyOf(first) && found.kind === first.kind)
      .slice(0, first.kind === 'radio' ? 1 : undefined);
  };

  /** @param isSeen the pictures too: of every third change, as each picture holds all the changes before it */
  const compare = async (what: string, isSeen: boolean): Promise<void> => {
    await reader.app.goTo(await analyst.address());
    expect.soft(await reader.study(), what).toEqual(await analyst.study());
    await analyst.openEverything();
    await reader.openEverything();
    const [mine, theirs] = [await settings(analyst), await settings(reader)];
    expect.soft(Object.fromEntries(theirs), what).toEqual(Object.fromEntries(mine));
    expect.soft(await reader.counts(), what).toBe(await analyst.counts());
    if (!isSeen) return;
    // The ring about the control that was changed is no part of a picture.
    await analyst.leaveField();
    const [picture, other] = [await analyst.pictures(), await reader.pictures()];
    if (!picture.equals(other)) {
      expect.soft(differenceOf(decodePng(picture), decodePng(other)), what).toBeLessThan(same);
    }
  };

  it('is changed, and its address gives the same study, the same settings and the same pictures', async () => {
    for (let step = 0; step < 120; step++) {
      await analyst.openEverything();
      const together = await next();
      if (together.length === 0) break;
      const before = JSON.stringify(await analyst.study());
      // All but the last of a family: with all of them marked, nothing would be filtered.
      for (const [at, found] of together.entries()) {
        if (together.length < 4 || at < together.length - 1 || found.kind === 'button') await analyst.change(found);
        walked.add(unitOf(found));
      }
      await analyst.app.settled();
      const [only] = together;
      if (only?.kind === 'select' && JSON.stringify(await analyst.study()) === before) {
        // The month after the last of the data is none.
        await analyst.change(only, 'previous');
        await analyst.app.settled();
      }
      const names = together.map(unitOf).join(', ');
      expect.soft(JSON.stringify(await analyst.study()), `${names} changes the study`).not.toBe(before);
      await compare(names, step % 3 === 2);
    }
    expect(walked.size).toBeGreaterThan(60);
  }, 600_000);

  it('was among them', async () => {
    const left = (await analyst.controlsOnPage()).filter(
      (found) => !walked.has(unitOf(found)) && !decidesNothing.test(found.name) && !found.isDisabled,
    );
    expect(left.map(unitOf)).toEqual([]);
    for (const name of ['corridor', 'figures=areas', 'compare=event', 'threshold', 'theme', 'a1-start', ...waysOut]) {
      expect([...walked]).toContain(name);
    }
  });

  it('stands as it did after the page is loaded again', async () => {
    const [study, picture] = [await analyst.study(), await analyst.pictures()];
    await analyst.app.reload();
    expect(await analyst.study()).toEqual(study);
    expect(differenceOf(decodePng(picture), decodePng(await analyst.pictures()))).toBeLessThan(same);
  });
});
