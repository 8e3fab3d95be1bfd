import type { AnalysisSpec, Document } from './document.ts';

/** Methods that judge regions, by the beginning of their ids. */
const isOfRegions = ({ method }: AnalysisSpec): boolean => method.startsWith('region-');

/** Whether the screen or a sheet of the study shows regions that are judged. */
export const judgesRegions = ({ workspace, analyses, sheets }: Document): boolean =>
  workspace === 'regions' ||
  analyses.some(isOfRegions) ||
  sheets.some(({ elements }) => elements.some(({ view }) => view.analyses?.some(isOfRegions) === true));
