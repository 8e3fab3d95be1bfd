import { describe, expect, it } from 'vitest';
import { samplePage } from '../../../../tests/support/page-samples.ts';
import type { Page } from '../../../show/page/page.ts';
import { type Notes, shareNotes } from './common-notes.ts';

const pageWith = (backNotes: Notes): Page => ({ ...samplePage('en'), backNotes });
const note = (heading: string, ...texts: readonly string[]) => ({ heading, texts });

describe('notes of several sheets', () => {
  it('are said once, and name their sheets where these are not all; of each sheet its own are left', () => {
    const pages = [
      pageWith([note('Methods', 'Gi*', 'Shift'), note('Sources', 'IOM')]),
      pageWith([note('Methods', 'Gi*'), note('Sources', 'IOM', 'Own file')]),
      pageWith([note('Sources', 'IOM')]),
    ];
    expect(shareNotes(pages, 'en')).toEqual({
      common: [note('Methods', 'Gi* (Sheets 1, 2.)'), note('Sources', 'IOM')],
      own: [[note('Methods', 'Shift')], [note('Sources', 'Own file')], []],
    });
  });

  it('are none of a single sheet, and the same text under two headings is two notes', () => {
    const one = pageWith([note('Notes', 'A', 'A'), note('Sources', 'A')]);
    expect(shareNotes([one], 'en')).toEqual({ common: [], own: [one.backNotes] });
  });

  it('lose nothing', () => {
    const texts = (notes: Notes): readonly string[] => notes.flatMap((each) => each.texts);
    const pages = [pageWith([note('N', 'a', 'b')]), pageWith([note('N', 'b', 'c')])];
    const { common, own } = shareNotes(pages, 'es');
    expect([...texts(common), ...own.flatMap(texts)].sort()).toEqual(['a', 'b', 'c']);
  });
});
