import type { ReactNode } from 'react';
import type { Board } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { Select } from '../../parts/select.tsx';
import { JobState } from '../findings/job-state.tsx';
import { agreementTexts } from './agreement-text.ts';
import { listedName } from './finding-name.ts';
import { words } from './words.ts';

const views = ['one', 'side', 'difference'] as const satisfies readonly Board['view'][];

/** Which two findings are compared, and how far they agree. */
export function BoardBody(): ReactNode {
  const { analyses, language } = useCockpit().document;
  return (
    <div className="panel-stack">
      {analyses.length < 2 ? <p className="field-help">{words[language].tooFew}</p> : <TwoFindings />}
      {analyses.length === 0 ? null : <OtherPeriod />}
    </div>
  );
}

function TwoFindings(): ReactNode {
  const { document: study, results, dispatch } = useCockpit();
  const { language, analyses, board } = study;
  const texts = words[language];
  const options = analyses.map((analysis) => ({ value: analysis.id, label: listedName(analysis, study) }));
  const first = analyses.find(({ id }) => id === board.finding) ?? analyses.at(-1);
  const set = (change: Partial<Board>): void => dispatch('setBoard', { board: change });
  const viewOfTwo: Board['view'] = board.view === 'one' ? 'side' : board.view;
  return (
    <>
      <Select
        control="board-first"
        label={texts.first}
        value={first?.id ?? ''}
        options={options}
        onChange={(finding) => set({ finding })}
      />
      <Select
        control="board-second"
        label={texts.second}
        value={board.beside}
        options={[{ value: '', label: texts.none }, ...options.filter(({ value }) => value !== first?.id)]}
        onChange={(beside) => set({ finding: first?.id ?? '', beside, view: beside === '' ? 'one' : viewOfTwo })}
      />
      {board.beside === '' ? null : (
        <RadioGroup
          control="board-view"
          label={texts.view}
          value={board.view}
          look="segments"
          choices={views.map((view) => ({ value: view, label: texts[view] }))}
          onChange={(view) => set({ view })}
        />
      )}
      {results.agreement === null || board.view === 'one' ? null : (
        <JobState job="agreement" status={results.agreement} language={language}>
          {(result) => (
            <div className="panel-stack" aria-live="polite" data-agreement>
              {agreementTexts(result, language).map((text) => (
                <p key={text}>{text}</p>
              ))}
            </div>
          )}
        </JobState>
      )}
    </>
  );
}

/** The newest finding once more, over the earlier period. */
function OtherPeriod(): ReactNode {
  const { document: study, periods, dispatch } = useCockpit();
  const { language, analyses } = study;
  const texts = words[language];
  const newest = analyses.at(-1);
  if (newest === undefined) return null;
  const { before } = periods[newest.data];
  const { month } = formatOf(language);
  const { id: _, ...again } = newest;
  const other = again.period === 'now' ? 'before' : 'now';
  return (
    <div>
      <Button
        control="board-other-period"
        isDisabled={before === null}
        onClick={() => dispatch('addAnalysis', { analysis: { ...again, period: other } })}
      >
        {texts.other}
      </Button>
      <p className="field-help">{before === null ? texts.needsPeriod : `${texts.otherHelp} (${month(before.from)})`}</p>
    </div>
  );
}
