import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import type { Sheet } from '../../../document/document.ts';
import { nextId } from '../../../document/with-kept.ts';
import { decisionSheet } from '../../briefing/new-sheet.ts';
import { openAt } from '../../briefing/opening.ts';
import { rankingSpec } from '../../briefing/region-views.ts';
import { mostSheets, profileSheets } from '../../briefing/series/profile-sheets.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import type { DecisionFacts } from './decision-facts.ts';
import styles from './record.module.css';
import { viewWords as words } from './view-words.ts';

/** What can be made of a record: sheets, files, a finding. */
export function RecordActions({ facts }: { readonly facts: DecisionFacts }): ReactNode {
  return (
    <div className={styles.actions}>
      <SheetActions facts={facts} />
      <KeepActions />
    </div>
  );
}

function SheetActions({ facts: { table, ranking } }: { readonly facts: DecisionFacts }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const [left, setLeft] = useState(0);
  const { language } = study;
  const texts = words[language];
  const candidates = table.regions.filter(({ id }) => ranking.regions.some((one) => one.id === id));
  const isFull = study.sheets.length >= mostSheets;
  const show = (sheets: readonly Sheet[]): void => {
    dispatch('addSheets', { sheets, after: '' });
    openAt(sheets[0]?.id ?? '');
    dispatch('setWorkspace', { workspace: 'briefing' });
  };
  const profiles = (): void => {
    const made = profileSheets(candidates, study);
    setLeft(made.left);
    show(made.sheets);
  };
  const count = formatOf(language).whole(candidates.length);
  return (
    <>
      <Action
        control="record-sheet"
        text={texts.make}
        help={texts.makeHelp}
        isMain
        isDisabled={isFull}
        onClick={() => show([decisionSheet(study, nextId('p', study.sheets))])}
      />
      <Action
        control="profile-sheets"
        text={candidates.length === 1 ? texts.profilesOne : say(words, language, 'profiles', { count })}
        help={texts.profilesHelp}
        isDisabled={isFull || candidates.length === 0}
        onClick={profiles}
      />
      {isFull || left > 0 ? (
        <p className="caveat" role="status">
          {say(words, language, left > 0 ? 'profilesLeft' : 'full', { most: mostSheets, left })}
        </p>
      ) : null}
    </>
  );
}

function KeepActions(): ReactNode {
  const { document: study, dispatch, saveStudy } = useCockpit();
  const texts = words[study.language];
  const isKept = study.analyses.some(({ method }) => method === 'region-ranking');
  return (
    <>
      <Action control="record-save-study" text={texts.study} help={texts.studyHelp} onClick={saveStudy} />
      <Action
        control="keep-ranking"
        text={texts.keep}
        help={isKept ? texts.kept : texts.keepHelp}
        isDisabled={isKept}
        onClick={() => dispatch('addAnalysis', { analysis: rankingSpec(study) })}
      />
    </>
  );
}

interface ActionProps {
  readonly control: string;
  readonly text: string;
  readonly help: string;
  readonly onClick: () => void;
  readonly isMain?: boolean;
  readonly isDisabled?: boolean;
}

/** A button with what it does beside it. */
function Action({ control, text, help, onClick, isMain = false, isDisabled = false }: ActionProps): ReactNode {
  const id = `${control}-help`;
  return (
    <div className={styles.action}>
      <Button
        control={control}
        look={isMain ? 'main' : 'plain'}
        isDisabled={isDisabled}
        describedBy={id}
        onClick={onClick}
      >
        {text}
      </Button>
      <p id={id} className="field-help">
        {help}
      </p>
    </div>
  );
}
