import { describe, expect, it } from 'vitest';
import { firmnessSample, rankingSample, regionTableSample } from '../../../tests/support/region-samples.ts';
import { sheetSample } from '../../../tests/support/sheet-samples.ts';
import { languages } from '../../base/words.ts';
import type { Sheet } from '../../document/document.ts';
import { emptyRegions } from '../../document/regions.ts';
import { checksOf } from './checks/checks-of.ts';
import { guessMeasure } from './measure.ts';
import type { Page } from './page.ts';
import { planPages } from './plan-pages.ts';
import { recordFigures } from './record-figures.ts';
import { words } from './words.ts';

const record = { ...emptyRegions.record, question: { en: 'Which corridor next?', es: '¿Qué corredor sigue?' } };
const ranking = rankingSample({ table: regionTableSample(), firmness: firmnessSample() });

function contentOn(paper: Partial<Sheet>) {
  const view = { regions: { ...emptyRegions, record } };
  const elements = (['record', 'chart', 'table'] as const).map((kind) => ({
    kind,
    what: kind === 'record' ? '' : 'finding',
    ranking,
    view,
  }));
  return sheetSample(elements, { template: 'decision', ...paper });
}

const saidOn = (page: Page): string =>
  page.items.flatMap((item) => (item.kind === 'text' ? [item.lines.join(' ')] : [])).join(' ');
const notesOf = (page: Page): string => page.backNotes.flatMap(({ texts }) => texts).join(' ');

describe('a decision record on a page', () => {
  it('asks its question on every page, where a person can write it', () => {
    for (const page of ['slide', 'a4', 'letter', 'square'] as const) {
      const planned = planPages(contentOn({ page, orientation: 'portrait' }), guessMeasure);
      for (const language of languages) {
        const question = planned[language].items.find((item) => item.kind === 'text' && item.field === 'question:x1');
        expect(question?.kind === 'text' && question.lines.join(' ')).toBe(record.question[language]);
      }
    }
  });

  it('leaves to the notes what a slide has no room for, and says so', () => {
    const planned = planPages(contentOn({ page: 'slide' }), guessMeasure);
    for (const language of languages) {
      expect(saidOn(planned[language])).toContain(words[language].recordMore);
      expect(notesOf(planned[language])).toContain('SMAA-2');
    }
  });

  it('is titled by what is compared', () => {
    const { en, es } = planPages(contentOn({ page: 'a4', orientation: 'portrait' }), guessMeasure);
    expect(en.title).toBe('Decision record: 6 programme corridors');
    expect(es.title).toBe('Acta de decisión: 6 corredores del programa');
  });

  it('needs no alternative text, and is checked for what it says', () => {
    const content = contentOn({ page: 'a1', orientation: 'portrait' });
    const checks = checksOf(content, planPages(content, guessMeasure));
    const faults = checks.filter(({ state, id }) => state === 'fail' && id !== 'dates');
    expect(faults.map(({ text }) => text.en)).toEqual([]);
  });

  it('is a table of parts and texts in files of figures', () => {
    const content = contentOn({ page: 'a4' });
    const [owner, chart] = content.elements;
    if (owner === undefined || chart === undefined) throw new Error('no elements');
    const { rows } = recordFigures(owner, content.releases, 'en');
    expect(rows[0]).toEqual([
      { kind: 'text', text: 'Question' },
      { kind: 'text', text: 'Which corridor next?' },
    ]);
    expect(rows.length).toBeGreaterThan(15);
    expect(recordFigures(chart, content.releases, 'en').rows).toEqual([]);
  });
});
