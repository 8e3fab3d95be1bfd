import type { Language } from '../../../base/words.ts';
import type { CaseChainResult } from '../../../disclose/disclosed.ts';
import { column, type Figures, numberCell, textCell } from '../../table/figures.ts';
import { stageName } from './chain.ts';
import { words } from './words.ts';

/** Every figure that is shown, one a row: side, stage, corridor and fiscal year. */
export function chainFigures({ regions, fiscalYears, stages }: CaseChainResult, language: Language): Figures {
  const texts = words[language];
  return {
    columns: [
      column('side', texts.sideColumn, 'text'),
      column('stage', texts.stageColumn, 'text'),
      column('corridor', texts.corridorColumn, 'text'),
      column('fiscal_year', texts.yearColumn, 'text'),
      column('cases', texts.casesColumn, 'number', { isFigure: true }),
    ],
    rows: stages.flatMap(({ side, stage, byYear }) =>
      regions.flatMap(({ name }, r) =>
        fiscalYears.map((year, y) => [
          textCell(texts[side]),
          textCell(stageName(stage, language)),
          textCell(name[language]),
          textCell(String(year)),
          numberCell(byYear[y * regions.length + r], 'suppressed'),
        ]),
      ),
    ),
  };
}
