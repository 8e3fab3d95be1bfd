import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cards } from '../../src/analyse/catalog.ts';
import { facts } from '../../src/analyse/facts.ts';
import { resolveParams } from '../../src/analyse/method.ts';
import { methods } from '../../src/analyse/methods/index.ts';
import { sectorIds } from '../../src/columns/sectors.ts';
import { sourceCards } from '../../src/columns/sources/all-cards.ts';
import { learnCards, sourceText } from '../../src/columns/sources/catalog.ts';
import { sources } from '../../src/columns/sources/index.ts';
import { charts } from '../../src/show/charts/index.ts';
import { findingViews } from '../../src/show/findings/index.ts';
import { layers } from '../../src/show/layers/index.ts';

/** A registry of folders: what stands in its list, and where the folders lie. */
interface Registry {
  readonly name: string;
  readonly folder: string;
  readonly entries: readonly { readonly id: string; readonly words: { readonly en: object; readonly es: object } }[];
  /** Texts that every entry has. */
  readonly needed: readonly string[];
  /** Files that every folder has. */
  readonly files: readonly string[];
}

const registries: readonly Registry[] = [
  {
    name: 'sources',
    folder: 'src/columns/sources',
    entries: sources,
    needed: ['name', 'counted', 'caution'],
    files: ['card.ts', 'source.ts', 'source.test.ts', 'words.ts'],
  },
  {
    name: 'methods',
    folder: 'src/analyse/methods',
    entries: methods.map(({ card }) => card),
    needed: ['name', 'meaning', 'caution', 'differs'],
    files: ['card.ts', 'facts.ts', 'method.ts', 'method.test.ts', 'name-words.ts', 'reference.json', 'words.ts'],
  },
  { name: 'layers', folder: 'src/show/layers', entries: layers, needed: ['name'], files: ['layer.ts', 'words.ts'] },
  {
    name: 'findings',
    folder: 'src/show/findings',
    entries: findingViews,
    needed: ['chart'],
    files: ['view.ts', 'words.ts'],
  },
  { name: 'charts', folder: 'src/show/charts', entries: charts, needed: ['name'], files: ['chart.ts', 'words.ts'] },
];

const foldersIn = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

describe.each(registries)('registry of $name', ({ folder, entries, needed, files }) => {
  it('has one line for each folder, under the same id', () => {
    expect(entries.map(({ id }) => id).sort()).toEqual(foldersIn(folder));
  });

  it('has every text in both languages', () => {
    for (const { id, words } of entries) {
      const [english, spanish] = [new Map(Object.entries(words.en)), new Map(Object.entries(words.es))];
      expect([...spanish.keys()].sort(), id).toEqual([...english.keys()].sort());
      for (const key of needed) expect([english.get(key), spanish.get(key)].every(Boolean), `${id} ${key}`).toBe(true);
    }
  });

  it('has its files in every folder', () => {
    for (const { id } of entries) expect(readdirSync(join(folder, id)), id).toEqual(expect.arrayContaining([...files]));
  });
});

learnCards(sourceCards);

describe('methods', () => {
  it('stand in both catalogues in the same order, in one with their name alone', () => {
    const ids = methods.map(({ card }) => card.id);
    expect(cards.map(({ id }) => id)).toEqual(ids);
    expect(facts.map(({ id }) => id)).toEqual(ids);
    for (const { words } of facts) expect([Object.keys(words.en), Object.keys(words.es)]).toEqual([['name'], ['name']]);
  });
});

describe('findings', () => {
  it('have a view for every method; comparisons of two periods have a panel of their own', () => {
    const others = methods.filter(({ card }) => card.shape !== 'shift').map(({ card }) => card.id);
    expect(findingViews.map(({ id }) => id).sort()).toEqual(others.sort());
  });

  it('vary parameters that there are, within their limits, in the strip of sensitivity', () => {
    for (const { card } of methods) {
      for (const { param, values } of card.sweeps) {
        const found = card.params.find(({ id }) => id === param);
        for (const value of values)
          expect(resolveParams(card, { [param]: value })[param], `${card.id} ${param}`).toBe(value);
        expect(found, `${card.id} ${param}`).toBeDefined();
      }
    }
  });

  it('say the reason of every parameter in both languages', () => {
    for (const { card } of methods) {
      for (const { id, words } of card.params) {
        expect(
          [words.en.why, words.es.why].every((text) => text.length > 10),
          `${card.id} ${id}`,
        ).toBe(true);
      }
    }
  });
});

describe('sources', () => {
  it('are cited, and their breaks have words', () => {
    for (const { id, citation } of sources) {
      expect(
        [citation.publisher, citation.title, citation.licence].every((text) => text.length > 5),
        id,
      ).toBe(true);
      expect(citation.rounding, id).toBeGreaterThan(0);
      for (const hash of citation.knownReleases) expect(hash, id).toMatch(/^[0-9a-f]{64}$/);
      for (const { key } of citation.breaks) expect(sourceText(id, 'es', key), `${id} ${key}`).toMatch(/\.$/);
    }
  });

  it('stand in the catalogue in the same order, without their readers', () => {
    expect(sourceCards.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
    for (const [place, card] of sourceCards.entries()) {
      expect(Object.keys(card).sort()).toEqual(['citation', 'dateMeans', 'id', 'synthetic', 'words']);
      expect(card.citation).toBe(sources[place].citation);
    }
  });

  it('take no header for two of them', () => {
    for (const source of sources) {
      // Forms whose columns depend on the headers have tests of their own.
      if (typeof source.columns === 'function') continue;
      const headers = source.columns.filter(({ required }) => required).map((column) => column.headers[0]);
      // A second reading of the same form is less sure than the first, and is had where a person asks for it.
      const own = source.recognise(headers);
      const others = sources.filter(({ id }) => id !== source.id);
      const alike = others.filter((other) => {
        const sure = other.recognise(headers);
        return sure >= 0.5 && (own < 0.5 || sure === own);
      });
      expect(
        alike.map(({ id }) => id),
        source.id,
      ).toEqual([]);
    }
  });

  it('know the sectors that the app has', () => {
    const sectors: readonly { readonly id: string }[] = JSON.parse(readFileSync('data/sectors/sectors.json', 'utf8'));
    expect(sectors.map(({ id }) => id)).toEqual(sectorIds);
  });
});
