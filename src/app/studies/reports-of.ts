import type { Document } from '../../document/document.ts';
import type { AppState } from '../store.ts';
import { keptReportOf } from '../take-file.ts';

/** The study with the reports on its files: one that came by its address has none, until its files are given again. */
export function withReports({ document, dataSets }: Pick<AppState, 'document' | 'dataSets'>): Document {
  const open = dataSets.filter(({ table }) => document.sources.some(({ id }) => id === table));
  if (open.length === 0) return document;
  const reports = Object.fromEntries(open.map((set) => [set.table, keptReportOf(set)]));
  return { ...document, reports: { ...document.reports, ...reports } };
}
