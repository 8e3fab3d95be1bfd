import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../base/month.ts';
import { languages } from '../../base/words.ts';
import { emptyDocument } from '../../document/document.ts';
import { briefingStudy, limitText } from './protect.ts';

const own = { table: 's1', isPublic: false, firstMonth: monthIndex(2020, 1), months: 78, to: '2026-06-30' } as const;
const study = { ...emptyDocument, grid: { ...emptyDocument.grid, incidents: 's1', resolution: 6 } };

describe('what was limited', () => {
  it('is said in whole sentences, in both languages', () => {
    const { limited, dataSets } = briefingStudy(study, [own], '2026-07-15');
    expect(limited.en).toEqual([
      'Own data are shown to the end of March 2026: whole months that are 90 days old and more.',
      'Own data are shown in cells of H3 resolution 5 in place of 6.',
      'Figures along the border and of areas are sums of the cell-months shown (H3 resolution 5), each at the centre of its cell.',
    ]);
    expect(limited.es[0]).toBe(
      'Los datos propios se muestran hasta el fin de marzo de 2026: meses completos con 90 días o más.',
    );
    expect(dataSets[0]).toMatchObject({ months: 75, to: '2026-03-31' });
    for (const language of languages) {
      for (const kind of ['ridges', 'days'] as const) expect(limitText({ kind }, language)).toMatch(/\.$/);
      expect(limitText({ kind: 'surfaces', km: 10 }, language)).toContain('10 km');
    }
  });
});
