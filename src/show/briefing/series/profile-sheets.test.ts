import { describe, expect, it } from 'vitest';
import { sampleFacts } from '../../../../tests/support/region-samples.ts';
import { corridorOf, namedCorridor } from '../../../corridors/corridor.ts';
import { type Document, emptyDocument, type Sheet } from '../../../document/document.ts';
import { elementStudy } from '../../../document/element-study.ts';
import { sheet as sheetSchema } from '../../../document/sheet-schema.ts';
import { decisionSheet } from '../new-sheet.ts';
import { mostSheets, profileSheets } from './profile-sheets.ts';

const study: Document = {
  ...emptyDocument,
  clauses: { kinds: { kind: 'categories', column: 'cause', values: ['drowning'] } },
  grid: { ...emptyDocument.grid, scale: 'view' },
};

const shown = (sheet: Sheet | undefined): Document => elementStudy(study, sheet?.elements[0] ?? { view: {} });

describe('profile sheets', () => {
  const { sheets, left } = profileSheets(sampleFacts, study);

  it('are one for each region, a series that a study may hold', () => {
    expect(left).toBe(0);
    expect(sheets.map(({ series }) => series)).toEqual(sampleFacts.map(({ id }) => ({ by: 'profile', of: id })));
    for (const sheet of sheets) expect(sheetSchema.safeParse(sheet).success).toBe(true);
    expect(new Set(sheets.map(({ id }) => id)).size).toBe(sampleFacts.length);
  });

  it('show each region on its own stretch, by its own name, with its profile as the finding', () => {
    for (const [i, fact] of sampleFacts.entries()) {
      const own = shown(sheets[i]);
      const corridor = corridorOf(namedCorridor(own));
      expect(corridor?.name).toEqual(fact.name);
      expect([corridor?.fromKm, corridor?.toKm]).toEqual([fact.stretches[0]?.fromKm, fact.stretches[0]?.toKm]);
      expect(own.analyses).toMatchObject([{ id: 'a1', method: 'region-profile', params: { region: fact.id } }]);
      expect(own.board.finding).toBe('a1');
    }
  });

  it('have one set of classes, and no filter of the screen, which regions ignore', () => {
    for (const sheet of sheets) {
      for (const element of sheet.elements) {
        const own = elementStudy(study, element);
        expect([own.grid.scale, own.clauses, own.camera]).toEqual(['study', {}, null]);
      }
    }
  });

  it('never are more than a study holds, and follow the sheets that are there', () => {
    const one = decisionSheet(study, 'p7');
    const full = { ...study, sheets: Array.from({ length: mostSheets - 2 }, (_, i) => ({ ...one, id: `p${i + 1}` })) };
    const made = profileSheets(sampleFacts, full);
    expect(made.sheets.map(({ id }) => id)).toEqual([`p${mostSheets - 1}`, `p${mostSheets}`]);
    expect(made.left).toBe(sampleFacts.length - 2);
  });
});

describe('a decision sheet', () => {
  it('holds the ranking as the study has it, for a record, a chart and a table', () => {
    const sheet = decisionSheet(study, 'p1');
    expect(sheetSchema.safeParse(sheet).success).toBe(true);
    expect(sheet.elements.map(({ kind, what }) => [kind, what])).toEqual([
      ['record', ''],
      ['chart', 'finding'],
      ['table', 'finding'],
    ]);
    for (const element of sheet.elements) {
      expect(element.isLocked).toBe(true);
      expect(elementStudy(study, element).analyses).toMatchObject([{ method: 'region-ranking' }]);
      expect(element.view.regions).toEqual(study.regions);
    }
  });
});
