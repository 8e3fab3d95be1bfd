import { type ReactNode, useEffect, useRef, useState } from 'react';
import { say } from '../../../base/words.ts';
import type { RegionFact } from '../../../disclose/disclosed.ts';
import { coverageStates } from '../../../document/regions.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { CoverageMark } from '../coverage-mark.tsx';
import { coverageWords } from '../coverage-words.ts';
import { type CoverageDraft, coverageFaults, keptCoverage, longestSource } from './coverage-draft.ts';
import { coverageFormWords as words } from './coverage-form-words.ts';
import styles from './list.module.css';
import { withCoverage } from './own-region-edits.ts';
import { words as listWords } from './words.ts';

interface CoverageFormProps {
  readonly region: string;
  readonly coverage: RegionFact['coverage'];
}

/** The coverage of a region with its date and source; a person may say otherwise, and take it back. */
export function CoverageForm({ region, coverage }: CoverageFormProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  const [isOpen, setOpen] = useState(false);
  const section = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  // What was pressed gives way to the form, and the form to it: the focus goes along.
  useEffect(() => {
    if (wasOpen.current !== isOpen) section.current?.querySelector<HTMLElement>('select, button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const said = regions.coverage.find((one) => one.region === region);
  const source = coverage.source[language];
  const keep = (entry: CoverageDraft | null): void => {
    setOpen(false);
    dispatch('setRegions', { regions: { coverage: withCoverage(regions.coverage, region, entry) } });
  };
  return (
    <section ref={section} className={styles.coverage} aria-label={coverageWords[language].coverage}>
      <h3 className="field-label">{coverageWords[language].coverage}</h3>
      <CoverageMark {...coverage} language={language} />
      <p className="field-help">
        {source === '' ? listWords[language].noSource : say(listWords, language, 'source', { source })}
      </p>
      {said === undefined ? null : <p className="field-help">{listWords[language].saidBy}</p>}
      {isOpen ? (
        <Draft
          region={region}
          start={said ?? { state: coverage.state, date: coverage.date, source: '' }}
          onKeep={keep}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <div className="row">
          <Button control={`coverage-edit-${region}`} look="link" onClick={() => setOpen(true)}>
            {words[language][said === undefined ? 'say' : 'change']}
          </Button>
          {said === undefined ? null : (
            <Button control={`coverage-reset-${region}`} look="link" onClick={() => keep(null)}>
              {words[language].reset}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

interface DraftProps {
  readonly region: string;
  readonly start: CoverageDraft;
  readonly onKeep: (draft: CoverageDraft) => void;
  readonly onCancel: () => void;
}

function Draft({ region, start, onKeep, onCancel }: DraftProps): ReactNode {
  const { language } = useCockpit().document;
  const [draft, setDraft] = useState<CoverageDraft>(start);
  const [isTried, setTried] = useState(false);
  const texts = words[language];
  const faults = isTried ? coverageFaults(draft) : {};
  const keep = (): void => {
    setTried(true);
    if (Object.keys(coverageFaults(draft)).length === 0) onKeep(keptCoverage(draft));
  };
  return (
    <form
      className="panel-stack"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <Select
        control={`coverage-state-${region}`}
        label={texts.state}
        help={texts[`help.${draft.state}`]}
        value={draft.state}
        options={coverageStates.map((value) => ({ value, label: coverageWords[language][value] }))}
        onChange={(value) =>
          setDraft({ ...draft, state: coverageStates.find((state) => state === value) ?? draft.state })
        }
      />
      <TextField
        control={`coverage-date-${region}`}
        label={texts.date}
        help={texts.dateHelp}
        value={draft.date}
        longest={10}
        fault={faults.date === undefined ? undefined : texts[faults.date]}
        onChange={(date) => setDraft({ ...draft, date })}
      />
      <TextField
        control={`coverage-source-${region}`}
        label={texts.source}
        help={texts.sourceHelp}
        value={draft.source}
        longest={longestSource}
        fault={faults.source === undefined ? undefined : texts[faults.source]}
        onChange={(source) => setDraft({ ...draft, source })}
      />
      <div className="row">
        <Button control={`coverage-keep-${region}`} look="main" onClick={keep}>
          {texts.keep}
        </Button>
        <Button control={`coverage-cancel-${region}`} look="link" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
