import { describe, expect, it } from 'vitest';
import type { Check } from '../../page/checks/check.ts';
import { checkGroups, groupText } from './check-groups.ts';

const check = (id: Check['id'], state: Check['state'], text: string): Check => ({
  id,
  state,
  text: { en: text, es: `${text} (es)` },
  where: null,
  fix: null,
});
const sheetOf = (number: number, ...checks: readonly Check[]) => ({ sheet: `p${number}`, number, checks });

describe('the list before an export', () => {
  const mark = check('mark', 'warn', 'No mark.');
  const date = check('dates', 'fail', 'No date.');
  const groups = checkGroups([sheetOf(1, mark, mark), sheetOf(2, mark, date), sheetOf(3, mark, date)]);

  it('says once what several sheets share, the worst first', () => {
    expect(groups.map(({ check: { id }, sheets }) => [id, sheets])).toEqual([
      ['dates', ['p2', 'p3']],
      ['mark', ['p1', 'p2', 'p3']],
    ]);
  });

  it('names the sheets, or all of them', () => {
    const texts = groups.map((group) => groupText(group, 3, 'en'));
    expect(texts).toEqual(['Sheets 2 and 3: No date.', 'All sheets: No mark.']);
    expect(groups.map((group) => groupText(group, 3, 'es'))).toEqual([
      'Láminas 2 y 3: No date. (es)',
      'Todas las láminas: No mark. (es)',
    ]);
    const [one] = checkGroups([sheetOf(4, mark)]);
    expect(one === undefined ? '' : groupText(one, 1, 'en')).toBe('Sheet 4: No mark.');
  });
});
