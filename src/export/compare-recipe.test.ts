import { describe, expect, it } from 'vitest';
import { analysisOf } from '../../tests/support/finding-samples.ts';
import { sheetSample } from '../../tests/support/sheet-samples.ts';
import { languages } from '../base/words.ts';
import { emptyDocument } from '../document/document.ts';
import { madeText, type RecipeDifference, recipeDifferences, recipeReport, type Workshop } from './compare-recipe.ts';
import { recipeOf } from './recipe.ts';

const [first, second] = ['a'.repeat(64), 'b'.repeat(64)];
const data = (table: string, file: string, sha256: string) => ({
  ...{ table, source: table, file, sha256, read: 10, accepted: 9, threshold: null },
});
const stamp = { method: 'getis-ord-star', version: 1, params: { rings: 1 }, seed: 7 };
const recipe = recipeOf('0.1.0', emptyDocument, [stamp], [data('iom', 'incidents.csv', first)]);
const now: Workshop = {
  app: '0.1.0',
  methods: [{ id: 'getis-ord-star', version: 1 }],
  tables: [{ table: 'iom', file: 'incidents.csv', sha256: first }],
};

/** What changes in the workshop, and which differences that makes. */
const cases: readonly (readonly [string, Partial<Workshop>, readonly RecipeDifference[]])[] = [
  ['nothing', {}, []],
  [
    'a newer release of an input',
    { tables: [{ table: 'iom', file: 'newer.csv', sha256: second }] },
    [
      {
        kind: 'input-other',
        made: { file: 'incidents.csv', sha256: first },
        now: { file: 'newer.csv', sha256: second },
      },
    ],
  ],
  [
    'a file of the same name with other bytes',
    { tables: [{ table: 'file-1', file: 'incidents.csv', sha256: second }] },
    [
      {
        kind: 'input-other',
        made: { file: 'incidents.csv', sha256: first },
        now: { file: 'incidents.csv', sha256: second },
      },
    ],
  ],
  ['the same bytes under another name', { tables: [{ table: 's4', file: 'renamed.csv', sha256: first }] }, []],
  ['no such input', { tables: [] }, [{ kind: 'input-missing', made: { file: 'incidents.csv', sha256: first } }]],
  [
    'a newer version of a method',
    { methods: [{ id: 'getis-ord-star', version: 2 }] },
    [{ kind: 'method', method: 'getis-ord-star', made: 1, now: 2 }],
  ],
  ['no such method', { methods: [] }, [{ kind: 'method', method: 'getis-ord-star', made: 1, now: null }]],
  ['a newer version of the app', { app: '0.2.0' }, [{ kind: 'version', made: '0.1.0', now: '0.2.0' }]],
];

describe('what differs since a file was made', () => {
  it.each(cases)('%s', (_, change, differences) => {
    expect(recipeDifferences(recipe, { ...now, ...change })).toEqual(differences);
  });

  it.each(languages)('is said in whole sentences with names, SHA-256 and versions (%s)', (language) => {
    const all = cases.flatMap(([, , differences]) => differences);
    const report = recipeReport(all, language);
    expect(report).toHaveLength(all.length);
    for (const sentence of report) expect(sentence).toMatch(/^[^{}]+\.$/);
    expect(report[0]).toContain(`incidents.csv (SHA-256 ${first})`);
    expect(report[0]).toContain(`newer.csv (SHA-256 ${second})`);
    expect(report.at(-1)).toContain('0.2.0');
    expect(report.join()).toContain('Getis-Ord');
  });

  it('takes methods that a sheet alone asks for, and each once', () => {
    const view = { analyses: [analysisOf('a1', 'dbscan'), analysisOf('a2', 'getis-ord-star')] };
    const { sheet } = sheetSample([{ kind: 'map', view }]);
    const made = recipeOf('0.1.0', { ...emptyDocument, sheets: [sheet] }, [stamp], []);
    const methods = [
      { id: 'getis-ord-star', version: 2 },
      { id: 'dbscan', version: 3 },
    ];
    const found = recipeDifferences(made, { ...now, methods }).map((one) => (one.kind === 'method' ? one.method : ''));
    expect(found).toEqual(['getis-ord-star', 'dbscan']);
  });

  it('is nothing for a study that does not say what it was applied to', () => {
    expect(recipeDifferences(recipeOf('', emptyDocument, [], []), now)).toEqual([]);
    expect(madeText({ app: '' }, 'en')).toBe('');
  });

  it('begins with the version that made it', () => {
    expect(madeText({ app: '0.1.0' }, 'en')).toBe('Made with Corredor 0.1.0.');
    expect(madeText({ app: '0.1.0', made: '2026-11-25' }, 'es')).toBe('Hecho con Corredor 0.1.0 el 2026-11-25.');
  });
});
