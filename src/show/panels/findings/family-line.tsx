import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import type { AnalysisSpec } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import { familyOf } from '../../findings/family.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

/** Which comparison this is, its p, and what is left of it among the findings that are shown together. */
export function FamilyLine({ analysis }: { readonly analysis: AnalysisSpec }): ReactNode {
  const { document: study, results, runs } = useCockpit();
  const { language } = study;
  const family = familyOf(study, results);
  const member = family.find(({ id }) => id === analysis.id);
  const run = [...runs].reverse().find((one) => one.analysis === analysis.id && one.stamp.method === analysis.method);
  if (member === undefined) return null;
  const format = formatOf(language);
  const tested = family.filter(({ p }) => p !== null).length;
  const texts = [
    ...(run === undefined ? [] : [say(words, language, 'comparison', { number: format.whole(run.number) })]),
    member.p === null || member.holm === null
      ? words[language].description
      : say(words, language, tested === 1 ? 'holmAlone' : 'holm', {
          p: format.p(member.p),
          holm: format.p(member.holm),
          count: format.whole(tested),
        }),
  ];
  return <p className="field-help">{texts.join(' ')}</p>;
}
