import type { Language } from '../../base/words.ts';
import { decisionText } from '../regions/record/decision-text.ts';
import { column, type Figures, textCell } from '../table/figures.ts';
import { profileOf, recordFacts } from './record-facts.ts';
import type { ElementContent, Release } from './sheet-content.ts';
import { words } from './words.ts';

/** What a decision record or the profile of a region says, as a table of parts and texts; no rows for an element that is none. */
export function recordFigures(owner: ElementContent, releases: readonly Release[], language: Language): Figures {
  const facts = owner.element.kind === 'record' ? recordFacts(owner, releases) : null;
  const { recordPart, recordText } = words[language];
  const profile = owner.element.kind === 'record' ? profileOf(owner, language) : null;
  const figures = profile?.figures ?? [];
  const sections = [
    ...(facts === null ? [] : decisionText(facts, language)),
    ...figures.map(({ term, texts }) => ({ heading: term, lines: texts })),
    ...(profile === null ? [] : [{ heading: words[language].lacks, lines: profile.caveats }]),
  ];
  return {
    columns: [column('part', recordPart, 'text'), column('text', recordText, 'text')],
    rows: sections.flatMap(({ heading, lines }) => lines.map((line) => [textCell(heading), textCell(line)])),
  };
}
