import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../base/month.ts';
import { emptyDocument } from '../../../document/document.ts';
import { emptyBriefing } from '../../../document/sheet.ts';
import { newSheet } from '../new-sheet.ts';
import { fixPath } from './fix-path.ts';
import { splitOff, withChosen, withEvents, withFurniture } from './mended-sheet.ts';

const period = { now: { from: monthIndex(2018, 1), to: monthIndex(2022, 1) }, before: null };
const { sheet } = newSheet(
  'map-chart',
  { study: emptyDocument, periods: { areas: period, incidents: period }, dataSets: [] },
  'p1',
);
const at = { sheet, briefing: emptyBriefing, language: 'es', isWrong: false } as const;

describe('the way to what a check found', () => {
  it('leads to a text in the language that it lacks', () => {
    const titled = { ...at, sheet: { ...sheet, title: { en: 'Deaths', es: '' } } };
    expect(fixPath({ kind: 'edit', field: 'title' }, titled)?.controls.at(-1)).toBe('sheet-title-es');
    expect(fixPath({ kind: 'edit', field: 'title' }, { ...titled, isWrong: true })?.controls.at(-1)).toBe(
      'sheet-title-en',
    );
    const seas = { ...sheet, seas: { ...sheet.seas, pacific: { en: '', es: 'Pacífico' } } };
    expect(fixPath({ kind: 'edit', field: 'sea:pacific' }, { ...at, sheet: seas })?.controls).toEqual([
      'fold-sheet',
      'fold-seas',
      'sea-pacific-en',
    ]);
  });

  it('leads to it in the language of the page where both are empty', () => {
    expect(fixPath({ kind: 'edit', field: 'alt:x1' }, at)).toEqual({
      part: 'x1',
      controls: ['fold-parts', 'fold-part-texts', 'part-alt-es'],
    });
    expect(fixPath({ kind: 'edit', field: 'briefing' }, at)?.controls.at(-1)).toBe('briefing-title-es');
  });

  it('is none for what is mended at once', () => {
    expect(fixPath({ kind: 'furniture', add: 'legend' }, at)).toBeNull();
    expect(fixPath({ kind: 'split-legend', element: 'x1' }, at)).toBeNull();
  });
});

describe('a sheet that is mended', () => {
  it('has the furniture once', () => {
    const bare = { ...sheet, furniture: [] };
    expect(withFurniture(bare, 'legend').furniture).toEqual(['legend']);
    expect(withFurniture({ ...bare, furniture: ['legend'] }, 'legend').furniture).toEqual(['legend']);
  });

  it('shows the events, on parts that hold their own and on those that follow the screen', () => {
    const study = { ...emptyDocument, hiddenEvents: ['a', 'b'] };
    const { elements } = withEvents(sheet, study, ['a']);
    for (const { view } of elements) expect(view.hiddenEvents).not.toContain('a');
  });

  it('says how a finding was chosen, of that finding alone', () => {
    const run = { id: 'a1', method: 'x', version: 1, params: {}, seed: 1, data: 'incidents', period: null } as const;
    const analyses = [
      { ...run, chosen: 'not-said' },
      { ...run, id: 'a2', chosen: 'not-said' },
    ] as never;
    const held = { ...sheet, elements: sheet.elements.map((one) => ({ ...one, view: { ...one.view, analyses } })) };
    const said = withChosen(held, 'a1', 'found').elements[0]?.view.analyses?.map(({ chosen }) => chosen);
    expect(said).toEqual(['found', 'not-said']);
  });

  it('gives a part a sheet of its own, with its notes, unless it stands alone', () => {
    const note = { id: 'n1', element: 'x2', kind: 'text', at: [0, 0], to: null, text: { en: '', es: '' } } as never;
    const two = { ...sheet, notes: [note] };
    const parts = splitOff(two, 'x2', [two]);
    expect(parts?.own.id).toBe('p2');
    expect(parts?.own.elements.map(({ id }) => id)).toEqual(['x2']);
    expect(parts?.own.notes.length).toBe(1);
    expect(parts?.rest.elements.map(({ id }) => id)).toEqual(['x1']);
    expect(parts?.rest.notes).toEqual([]);
    const alone = { ...sheet, elements: sheet.elements.slice(0, 1) };
    expect(splitOff(alone, 'x1', [alone])).toBeNull();
  });
});
