import { describe, expect, it } from 'vitest';
import { samplePage, sampleRequest } from '../../tests/support/page-samples.ts';
import { sheetSample } from '../../tests/support/sheet-samples.ts';
import type { ReportFacts } from '../show/page/sheet-content.ts';
import { aboutFile } from './file-about.ts';
import type { RecipeData } from './recipe.ts';

const sha256 = 'd'.repeat(64);
const facts: ReportFacts = {
  rows: { read: 5515, accepted: 5507, reasons: { 'bad-date': 8 } },
  rounding: 10,
  dateMeans: 'report',
};

/** What a file of one data set says of its input. */
function inputOf(data: Pick<RecipeData, 'read' | 'accepted' | 'threshold'>, report: ReportFacts | null): string {
  const content = sheetSample([{ kind: 'map' }]);
  const [release] = content.releases;
  if (release === undefined) throw new Error('no release');
  const releases = [{ ...release, sha256, released: null, to: null, report }];
  const request = sampleRequest([samplePage('en')]);
  const recipe = { ...request.recipe, data: [{ table: 's1', source: 'iom', file: 'a.csv', sha256, ...data }] };
  const about = aboutFile({ ...request, recipe, contents: [{ ...content, releases }] }, 'en');
  return about
    .filter(({ what }) => what === 'Input')
    .map(({ text }) => text)
    .join('\n');
}

describe('what a file says of its input', () => {
  it('is the report on a file of a person in one line', () => {
    expect(inputOf({ read: 5515, accepted: 5507, threshold: null }, facts)).toBe(
      `a.csv; SHA-256 ${sha256}; 5,515 rows read, 5,507 accepted, 8 left out (no date 8); rounded to 10 by the publisher; dates are of the report`,
    );
  });

  it('has no count where small figures are held back', () => {
    const text = inputOf({ read: null, accepted: null, threshold: 5 }, { ...facts, rows: null });
    expect(text).toContain('rows not told, as small figures are suppressed; rounded to 10 by the publisher');
    expect(text).not.toMatch(/5,5|left out/);
  });

  it('stays as it was for a set of the app', () => {
    expect(inputOf({ read: 10, accepted: 10, threshold: null }, null)).toBe(
      `a.csv; SHA-256 ${sha256}; 10 of 10 rows used`,
    );
  });
});
