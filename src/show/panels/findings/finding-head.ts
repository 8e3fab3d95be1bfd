import { cards } from '../../../analyse/catalog.ts';
import { say } from '../../../base/words.ts';
import { placeStem } from '../../../corridors/place-stem.ts';
import { periodText } from '../../charts/frame.ts';
import { useCockpit } from '../../cockpit.ts';
import { setOfAnalysis } from '../../findings/context-of.ts';
import type { ShownFinding } from '../../findings/shown-finding.ts';
import { fileStemOf } from '../../scene-text/file-stem.ts';
import type { TableHead } from '../../scene-text/table-heads.ts';
import { words } from './words.ts';

/** What stands over a finding's table, and what its files are named by: method, measure, months, source. */
export function useFindingHead({ id, result, context }: ShownFinding): TableHead {
  const { document: study, dataSets } = useCockpit();
  const { language } = study;
  const analysis = study.analyses.find((candidate) => candidate.id === id);
  const card = cards.find((candidate) => candidate.id === analysis?.method);
  const set = analysis === undefined ? undefined : setOfAnalysis(analysis, study, dataSets);
  const title = say(words, language, 'headOf', {
    method: card?.words[language].name ?? '',
    measure: context.measure,
    period: periodText(result.period, language),
  });
  return {
    title: context.synthetic ? `${words[language].synthetic}. ${title}` : title,
    source: context.source,
    fileStem: `${fileStemOf(placeStem(study), set, result.period, language)}_${analysis?.method ?? id}`,
    synthetic: context.synthetic,
  };
}
