import type { AnalysisSpec, Document } from './document.ts';

/** Border Patrol figures by sector and fiscal year, which come with the app. */
export const sectorYearsTable = 'sector-years';

/** Methods that judge regions, by the beginning of their ids. */
const isOfRegions = ({ method }: AnalysisSpec): boolean => method.startsWith('region-');

/** Whether a study shows regions that are judged, as a finding. */
export const showsRegions = ({ analyses }: Pick<Document, 'analyses'>): boolean => analyses.some(isOfRegions);

/**
 * Tables that judged regions are made from beside those of the grid: figures by sector and year, and the case file that
 * was opened last. None where the study shows no regions.
 */
export function tablesOfRegions(
  study: Pick<Document, 'analyses'>,
  sets: readonly { readonly table: string; readonly kind: string }[],
): readonly string[] {
  if (!showsRegions(study)) return [];
  const cases = sets.findLast(({ kind }) => kind === 'cases');
  return [sectorYearsTable, ...(cases === undefined ? [] : [cases.table])];
}

/** Findings of the screen and of sheets. */
const findingsIn = ({ analyses, sheets }: Pick<Document, 'analyses' | 'sheets'>): readonly AnalysisSpec[] => [
  ...analyses,
  ...sheets.flatMap(({ elements }) => elements.flatMap(({ view }) => view.analyses ?? [])),
];

/** Whether the screen or a sheet of the study shows regions that are judged. */
const judgesRegions = (study: Pick<Document, 'workspace' | 'analyses' | 'sheets'>): boolean =>
  study.workspace === 'regions' || findingsIn(study).some(isOfRegions);

/** Whether the figures by sector and year have to be open: regions are judged by them, or a finding's rates are per them. */
export const needsSectorYears = (study: Pick<Document, 'workspace' | 'analyses' | 'sheets'>): boolean =>
  judgesRegions(study) ||
  findingsIn(study).some(({ params }) =>
    Object.values(params).some((value) => String(value).startsWith(`table:${sectorYearsTable}:`)),
  );
