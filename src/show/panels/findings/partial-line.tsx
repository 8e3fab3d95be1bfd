import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import type { AnalysisSpec } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import { setOfAnalysis } from '../../findings/context-of.ts';
import { formatOf } from '../../format.ts';
import { partialMonthOf } from '../../scene-text/notes.ts';
import { words } from './words.ts';

/** Methods run on whole months: which one of those chosen was left out. */
export function PartialLine({ analysis }: { readonly analysis: AnalysisSpec }): ReactNode {
  const { document: study, dataSets, periods } = useCockpit();
  const { language } = study;
  const month = partialMonthOf(setOfAnalysis(analysis, study, dataSets));
  const { now, before } = periods[analysis.data];
  const chosen = analysis.period === 'now' ? now : before;
  if (month === null || analysis.data !== 'incidents' || chosen === null) return null;
  if (month <= chosen.from || month >= chosen.to) return null;
  return <p className="field-help">{say(words, language, 'partial', { month: formatOf(language).month(month) })}</p>;
}
