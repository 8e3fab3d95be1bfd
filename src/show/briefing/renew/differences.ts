import type { Language } from '../../../base/words.ts';
import { emptyDocument } from '../../../document/document.ts';
import type { Page, PageItem } from '../../page/page.ts';
import { cellText } from '../../table/cell-text.ts';
import type { Figures } from '../../table/figures.ts';
import { largestFirst } from './largest-first.ts';

/** One thing that a newer release changes on a sheet. */
export interface Difference {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly kind: 'sentence' | 'figure';
  /** The heading of the figure: its row and column; of a sentence what it is of. */
  readonly what: string;
  /** Empty: it was not there, or is no more. */
  readonly before: string;
  readonly after: string;
}

export interface PageDifferences {
  readonly sheet: string;
  readonly title: string;
  readonly sentences: readonly Difference[];
  /** The largest change first. */
  readonly figures: readonly Difference[];
}

/** What a held-back figure is said to be under: both sides of a difference say the same. */
const leastShown = emptyDocument.disclosure.threshold;

type WrittenItem = Exclude<PageItem, { readonly kind: 'decoration' | 'image' | 'legend' }>;

/** Sentences of a page by what they are of: those of the same place on both pages are compared. */
function sentencesOf(page: Page): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const count = new Map<string, number>();
  for (const item of page.items) {
    if (item.kind === 'text') {
      const role = item.field ?? item.role;
      const nth = (count.get(role) ?? 0) + 1;
      count.set(role, nth);
      texts.set(nth === 1 ? role : `${role}:${nth}`, item.lines.join(' '));
    } else if (item.kind === 'map' || item.kind === 'chart' || item.kind === 'table') {
      texts.set(`alt:${item.id}`, item.alt);
    }
  }
  for (const { heading, texts: notes } of page.backNotes) texts.set(heading, notes.join(' '));
  return texts;
}

const written = (item: PageItem): item is WrittenItem =>
  item.kind === 'map' || item.kind === 'chart' || item.kind === 'table';

const isName = (figures: Figures, column: number): boolean => figures.columns[column]?.kind !== 'number';

/** Rows by what names them: their texts and months; where none stands, their place. */
function rowsByName(figures: Figures, language: Language): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, readonly string[]>();
  figures.rows.forEach((cells, at) => {
    const row = cells.map((cell, column) => cellText(cell, figures.columns[column]?.digits ?? 0, language, leastShown));
    const name = row.filter((text, column) => text !== '' && isName(figures, column)).join(', ');
    const key = name === '' ? String(at + 1) : name;
    rows.set(rows.has(key) ? `${key} (${at + 1})` : key, row);
  });
  return rows;
}

function figureDifferences({ id: sheet, language }: Page, before: Figures, after: Figures): readonly Difference[] {
  const [old, now] = [rowsByName(before, language), rowsByName(after, language)];
  const found: Difference[] = [];
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    after.columns.forEach(({ title }, column) => {
      if (isName(after, column)) return;
      const [was, is] = [old.get(name)?.[column] ?? '', now.get(name)?.[column] ?? ''];
      if (was !== is) found.push({ sheet, kind: 'figure', what: `${name}: ${title}`, before: was, after: is });
    });
  }
  return found;
}

const tablesOf = (page: Page): ReadonlyMap<string, Figures> =>
  new Map(
    page.items
      .filter(written)
      .flatMap((item) => ('table' in item && item.table !== null ? [[item.id, item.table] as const] : [])),
  );

/** What differs between a sheet before and after: every sentence, and every figure behind its maps, charts and tables. */
export function differencesOf(before: Page, after: Page): PageDifferences {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  const sentences = [...new Set([...old.keys(), ...now.keys()])].flatMap((what): Difference[] => {
    const [was, is] = [old.get(what) ?? '', now.get(what) ?? ''];
    return was === is ? [] : [{ sheet: after.id, kind: 'sentence', what, before: was, after: is }];
  });
  const [oldTables, newTables] = [tablesOf(before), tablesOf(after)];
  const figures = [...newTables].flatMap(([id, figuresNow]) => {
    const was = oldTables.get(id);
    return was === undefined ? [] : figureDifferences(after, was, figuresNow);
  });
  return { sheet: after.id, title: after.title, sentences, figures: largestFirst(figures) };
}
