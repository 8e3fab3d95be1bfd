import { expect, it } from 'vitest';
import { answerStudy } from '../../scripts/analyse/answer-study.ts';
import { monthIndex } from '../../src/base/month.ts';
import { type Document, emptyDocument } from '../../src/document/document.ts';

function sectorFigures(clauses: Document['clauses']) {
  const answers = answerStudy({ ...emptyDocument, corridor: 'whole-border', clauses }, []);
  if (!answers.ok) throw new Error(answers.error.code);
  const areas = answers.value.find(({ job }) => job.slot === 'areas')?.result;
  if (areas === undefined || !areas.ok || !('segments' in areas.value)) throw new Error('no figures of sectors');
  return areas.value;
}

it('carries Title 8 through the whole series: all figures before and after Title 42, fewer in between', () => {
  const all = sectorFigures({});
  const title8 = sectorFigures({ authority: { kind: 'categories', column: 'authority', values: ['title-8'] } });
  expect(title8.missing).toBe(0);
  let fewer = 0;
  for (let at = 0; at < all.values.length; at++) {
    const month = all.firstMonth + (at % all.months);
    const isExpelling = month >= monthIndex(2020, 3) && month <= monthIndex(2023, 5);
    if (isExpelling && title8.values[at] < all.values[at]) fewer += 1;
    else if (!isExpelling) expect(title8.values[at]).toBe(all.values[at]);
  }
  // Nine sectors in 39 months; a few small ones expelled nobody in some month.
  expect(fewer).toBeGreaterThan(300);
});
