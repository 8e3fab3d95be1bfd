import { sourceText } from '../../columns/sources/catalog.ts';
import type { AnalysisSpec, Document } from '../../document/document.ts';
import type { DataSet } from '../cockpit.ts';
import { measureName } from '../measure-name.ts';
import { shortSource } from '../scene-text/short-source.ts';
import { shownEvents } from '../shown-events.ts';
import type { Theme } from '../theme/colours.ts';
import type { FindingContext } from './finding-view.ts';

/** What of the document the words and pictures of a finding depend on. */
export type ContextDocument = Pick<Document, 'grid' | 'language' | 'significance' | 'pick' | 'events' | 'hiddenEvents'>;

/** The table that an analysis runs on; undefined while it is not there. */
export const setOfAnalysis = (
  { data }: Pick<AnalysisSpec, 'data'>,
  { grid }: Pick<Document, 'grid'>,
  dataSets: readonly DataSet[],
): DataSet | undefined => dataSets.find(({ table }) => table === grid[data]);

export function contextOf(
  analysis: AnalysisSpec,
  document: ContextDocument,
  dataSets: readonly DataSet[],
  theme: Theme,
): FindingContext {
  const { language, significance, pick } = document;
  const set = setOfAnalysis(analysis, document, dataSets);
  return {
    language,
    theme,
    measure: measureName(set, language),
    synthetic: set?.synthetic === true,
    source: shortSource(set, language),
    significance,
    events: shownEvents(document),
    pick: pick?.analysis === analysis.id ? pick.item : null,
    sourceText: (key) => sourceText(set?.source ?? '', language, key),
  };
}
