import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import { filledText } from '../../../corridors/corridor.ts';
import { regionKinds } from '../../../document/regions.ts';
import { latestOf, useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Select } from '../../parts/select.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { AddRegion } from './add-region.tsx';
import { CandidateRow } from './candidate-row.tsx';
import { type Candidates, candidatesOf } from './candidates.ts';
import { countText } from './count-text.ts';
import { GroupRegions } from './group-regions.tsx';
import styles from './list.module.css';
import { withoutRegion } from './own-region-edits.ts';
import { words } from './words.ts';

/** The candidates: what is compared, left out, pinned, grouped, and what covers them already. */
export function RegionList(): ReactNode {
  const { document: study, results, dispatch } = useCockpit();
  const { language, regions } = study;
  const texts = words[language];
  const status = results.regions.table;
  const table = status === null ? null : latestOf(status);
  const candidates = candidatesOf(regions, table?.regions ?? null, language);
  const { whole } = formatOf(language);
  const counts = { considered: whole(candidates.considered), all: whole(candidates.rows.length) };
  return (
    <Fold
      control="fold-regions"
      title={texts.title}
      {...(candidates.rows.length === 0 ? {} : { aside: say(words, language, 'aside', counts) })}
    >
      <div className="panel-stack">
        <Select
          control="region-kind"
          label={texts.kind}
          help={texts.kindHelp}
          value={regions.kind}
          options={regionKinds.map((value) => ({ value, label: texts[value] }))}
          onChange={(value) => {
            const kind = regionKinds.find((one) => one === value) ?? regions.kind;
            // A region of another kind has no profile here, and no place in a pair.
            dispatch('setRegions', { regions: { kind, region: '', pair: null } });
          }}
        />
        {status?.status === 'failed' ? <ProblemNote problem={status.problem} language={language} /> : null}
        <List candidates={candidates} isMade={table !== null} />
        <Lost candidates={candidates} />
        <Tools candidates={candidates} />
      </div>
    </Fold>
  );
}

function List({ candidates, isMade }: { readonly candidates: Candidates; readonly isMade: boolean }): ReactNode {
  const { language, regions } = useCockpit().document;
  const texts = words[language];
  const { rows } = candidates;
  if (rows.length === 0) {
    return (
      <p className="field-help">{regions.kind === 'own' && regions.own.length === 0 ? texts.noneOwn : texts.waiting}</p>
    );
  }
  return (
    <>
      <ul className={styles.list} aria-label={texts.list} aria-busy={!isMade}>
        {rows.map((row) => (
          <CandidateRow key={row.id} row={row} />
        ))}
      </ul>
      <p className="field-help" role="status">
        {countText(candidates, language)}
      </p>
    </>
  );
}

/** Regions of the person's own that cannot be drawn any more. */
function Lost({ candidates: { lost } }: { readonly candidates: Candidates }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  if (lost.length === 0) return null;
  const named = lost.map(({ id, name }) => ({ id, name: filledText(name)[language] || id }));
  return (
    <div className="caveat">
      <p>{say(words, language, 'lost', { names: formatOf(language).list(named.map(({ name }) => name)) })}</p>
      {named.map(({ id, name }) => (
        <Button
          key={id}
          control={`region-remove-${id}`}
          look="link"
          onClick={() => dispatch('setRegions', { regions: withoutRegion(regions, id) })}
        >
          {say(words, language, 'removeLost', { name })}
        </Button>
      ))}
    </div>
  );
}

function Tools({ candidates }: { readonly candidates: Candidates }): ReactNode {
  const { language } = useCockpit().document;
  const texts = words[language];
  const [open, setOpen] = useState<'group' | 'add' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <div className="row">
      <Button control="region-add" onClick={() => setOpen('add')}>
        {texts.add}
      </Button>
      <Button control="region-group" isDisabled={candidates.rows.length < 2} onClick={() => setOpen('group')}>
        {texts.group}
      </Button>
      {open === 'add' ? <AddRegion onClose={close} /> : null}
      {open === 'group' ? <GroupRegions candidates={candidates} onClose={close} /> : null}
    </div>
  );
}
