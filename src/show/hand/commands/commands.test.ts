import { describe, expect, it } from 'vitest';
import { cards } from '../../../analyse/catalog.ts';
import { monthIndex } from '../../../base/month.ts';
import { corridors } from '../../../corridors/corridor.ts';
import { commands as documentCommands } from '../../../document/commands/index.ts';
import { type Document, emptyDocument } from '../../../document/document.ts';
import { type Cockpit, firstLayout } from '../../cockpit.ts';
import { layers } from '../../layers/index.ts';
import { measureKinds, selectKinds } from '../../tool.ts';
import { commandGroups, type HandCommand, type PageHands } from './command.ts';
import { rankedCommands } from './ranked-commands.ts';
import { commandsAt } from './registry.ts';

const months = (from: number, to: number) => ({ from: monthIndex(from, 10), to: monthIndex(to, 10) });
const period = { now: months(1999, 2025), before: null, cut: [], sameSeason: true };
const dataSets = [
  {
    table: 'sector-months',
    source: 'usbp-months',
    kind: 'areas',
    name: 'figures.csv',
    shipped: true,
    firstMonth: monthIndex(1999, 10),
    months: 308,
    lastPartial: false,
    groups: [],
  },
] as unknown as Cockpit['dataSets'];

/** A cockpit that writes down what is asked of it, and a page of which everything can be pressed, or nothing. */
function ground(change: Partial<Document> = {}, canPress = true) {
  const done: string[] = [];
  const told = (what: string) => () => void done.push(what);
  let study: Document = { ...emptyDocument, ...change };
  const cockpit = {
    document: study,
    dataSets,
    periods: { areas: period, incidents: period },
    undoable: { undo: null, redo: null },
    importing: null,
    exporting: { status: 'idle' },
    tool: null,
    layout: firstLayout,
    runs: [],
    dispatch: (name: keyof typeof documentCommands, args: never) => {
      done.push(name);
      study = (documentCommands[name].apply as (before: Document, args: never) => Document)(study, args);
    },
    takeTool: (tool: Cockpit['tool']) => void done.push(`tool ${tool?.kind}`),
    openHandTask: (task: Cockpit['handTask']) => void done.push(`task ${task?.kind}`),
    openFileTask: told('file task'),
    openPlaceForm: told('place form'),
    setLayout: told('layout'),
    openFiles: told('files'),
    undo: told('undo'),
    redo: told('redo'),
    saveStudy: told('study'),
    saveResults: told('results'),
    saveRuns: told('runs'),
    saveOutline: told('outline'),
  } as unknown as Cockpit;
  const page: PageHands = {
    canPress: () => canPress,
    press: (control) => void done.push(`press ${control}`),
    askForFiles: told('ask'),
  };
  const all = commandsAt({ cockpit, page });
  const find = (id: string): HandCommand => {
    const found = all.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no command ${id}`);
    return found;
  };
  return { all, find, done, study: () => study };
}

const cases: readonly Partial<Document>[] = [
  {},
  { workspace: 'briefing', language: 'es', theme: 'dark', compare: { kind: 'previous' } },
  {
    workspace: 'regions',
    selection: { kind: 'kilometres', from: 1, to: 2 },
    playback: { ...emptyDocument.playback, at: monthIndex(2006, 10) },
    corridors: [
      { id: 'own-1', name: { en: 'Mine', es: '' }, fromKm: 1, toKm: 9, depthKm: 25, sectors: [], states: [] },
    ],
  },
];

describe('every command', () => {
  it.each(cases)('has words in both languages, and runs or says why not (%#)', (change) => {
    for (const canPress of [true, false]) {
      const { all, done } = ground(change, canPress);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const { id, group, name, whyNot, run } of all) {
        expect(commandGroups, id).toContain(group);
        for (const text of [name.en, name.es, ...(whyNot === null ? [] : [whyNot.en, whyNot.es])]) {
          expect(text, id).toMatch(/\p{L}/u);
          expect(text, id).not.toMatch(/[{}]|undefined|NaN/);
        }
        if (whyNot !== null) continue;
        const before = done.length;
        run();
        expect(done.length, id).toBeGreaterThan(before);
      }
    }
  });

  it('is there for each method, layer, corridor, tool and fiscal year', () => {
    const { find } = ground();
    for (const { id } of cards) expect(find(`method:${id}`).group).toBe('methods');
    for (const { id, layer } of emptyDocument.layers) {
      expect(find(`layer:${id}`).name.en).toMatch(/^(Show|Hide) the layer /);
      if (layers.some((one) => one.id === layer)) expect(find(`layer:${id}`).name.en).not.toContain(` ${layer}$`);
    }
    for (const { id } of corridors) expect(find(`corridor:${id}`)).toBeDefined();
    for (const kind of [...selectKinds, ...measureKinds]) expect(find(`tool:${kind}`).whyNot).toBeNull();
    expect(find('fiscal-year:2008').name.en).toBe('Period: fiscal year 2008 (October 2007 to September 2008)');
  });

  it('does what it says', () => {
    const at = ground();
    at.find('fiscal-year:2008').run();
    expect(at.study().clauses.time).toEqual({ kind: 'months', from: monthIndex(2007, 10), to: monthIndex(2008, 10) });
    at.find('last-12').run();
    expect(at.study().clauses.time).toEqual({ kind: 'months', from: monthIndex(2024, 6), to: monthIndex(2025, 6) });
    at.find('language:es').run();
    at.find('theme:dark').run();
    at.find('resolution:6').run();
    at.find('compare:event:title-42').run();
    expect(at.study()).toMatchObject({
      language: 'es',
      theme: 'dark',
      grid: { resolution: 6 },
      compare: { event: 'title-42' },
    });
    at.find('playback:open').run();
    expect(at.study().playback.at).not.toBeNull();
    at.find('method:getis-ord-star').run();
    at.find('find').run();
    at.find('tool:measure-distance').run();
    expect(at.done.slice(-3)).toEqual(['task run', 'task find', 'tool measure-distance']);
  });

  it('that cannot be done says what must be so first', () => {
    const at = ground();
    expect(at.find('undo').whyNot?.en).toBe('Nothing to undo');
    expect(at.find('playback:forward').whyNot?.es).toBe('abra primero la reproducción.');
    expect(at.find('briefing:present').whyNot?.en).toContain('Briefing');
    expect(ground({ workspace: 'briefing' }).find('tool:select-lasso').whyNot?.en).toContain('Explore');
    expect(ground({ compare: { kind: 'previous' } }).find('method:period-shift').whyNot).not.toBeNull();
  });
});

describe('commands by name', () => {
  const { all } = ground();
  const names = (text: string, used: readonly string[] = [], language: 'en' | 'es' = 'en') =>
    rankedCommands(text, all, used, language).map(({ id }) => id);

  it('are found by beginnings of words, in the language of the page and in the other', () => {
    expect(names('dark')[0]).toBe('theme:dark');
    expect(names('oscuros')[0]).toBe('theme:dark');
    expect(names('colores osc', [], 'es')[0]).toBe('theme:dark');
    expect(names('meth get')[0]).toBe('method:getis-ord-star');
    expect(names('fiscal 2008')[0]).toBe('fiscal-year:2008');
    expect(names('año fiscal 2008', [], 'en')[0]).toBe('fiscal-year:2008');
    expect(names('xyzzy')).toEqual([]);
  });

  it('are all listed where nothing is typed, those used lately first', () => {
    expect(names('')).toHaveLength(all.length);
    expect(names('', ['theme:dark', 'about']).slice(0, 3)).toEqual(['theme:dark', 'about', 'find']);
    expect(names('colours', ['theme:dark'])[0]).toBe('theme:dark');
  });
});
