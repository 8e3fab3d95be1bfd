import { type ReactNode, useId, useRef, useState } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useRegionsHand } from '../at-hand.ts';
import { CoverageMark } from '../coverage-mark.tsx';
import { CandidateDetail } from './candidate-detail.tsx';
import type { CandidateProps } from './candidates.ts';
import styles from './list.module.css';
import { withOut, withPinned } from './own-region-edits.ts';
import { words } from './words.ts';

/** A candidate: considered or not, its coverage, pinned or not, and what can be done with it. */
export function CandidateRow({ row }: CandidateProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  const { hovered, hover } = useRegionsHand();
  const [isAsking, setAsking] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  const line = useRef<HTMLDivElement>(null);
  const { id, name, fact, out, isPinned } = row;
  const said = (key: 'pin' | 'unpin' | 'more' | 'considers'): string => say(words, language, key, { name });
  // What asked for a reason is gone then: who came by keys goes on at the box that was pressed.
  const close = (): void => {
    setAsking(false);
    line.current?.querySelector('input')?.focus();
  };
  const leave = (reason: string | null): void => {
    close();
    dispatch('setRegions', { regions: { out: withOut(regions.out, id, reason) } });
  };
  return (
    <li
      className={styles.candidate}
      data-region={id}
      data-hovered={hovered === id}
      data-out={out !== null}
      onMouseEnter={() => hover(id)}
      onMouseLeave={() => hover(null)}
      onFocus={() => hover(id)}
      onBlur={() => hover(null)}
    >
      <div ref={line} className={styles.line}>
        <CheckBox
          control={`region-out-${id}`}
          label={name}
          isChecked={out === null}
          onChange={(isIn) => (isIn ? leave(null) : setAsking(true))}
        />
        <Button
          control={`region-pin-${id}`}
          look="quiet"
          label={said(isPinned ? 'unpin' : 'pin')}
          isPressed={isPinned}
          onClick={() => dispatch('setRegions', { regions: { pinned: withPinned(regions.pinned, id, !isPinned) } })}
        >
          <svg className={styles.icon} data-filled={isPinned} viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5.5 2.5h5M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5" />
          </svg>
        </Button>
        <button
          type="button"
          className={styles.open}
          data-control={`region-open-${id}`}
          aria-label={said('more')}
          title={said('more')}
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
            <path d={isOpen ? 'M4 10l4-4 4 4' : 'M4 6l4 4 4-4'} />
          </svg>
        </button>
      </div>
      <div className={styles.facts}>
        {row.members.length === 0 ? null : (
          <p>{say(words, language, 'groupOf', { names: formatOf(language).list(row.members) })}</p>
        )}
        {fact === null ? null : <CoverageMark {...fact.coverage} language={language} />}
        {out === null || out.reason === '' ? null : <p>{say(words, language, 'reasonOf', { reason: out.reason })}</p>}
      </div>
      {isAsking ? <ReasonForm name={name} id={id} onLeave={leave} onCancel={close} /> : null}
      {isOpen ? (
        <div id={body} className={styles.detail}>
          <CandidateDetail row={row} />
        </div>
      ) : null}
    </li>
  );
}

interface ReasonFormProps {
  readonly id: string;
  readonly name: string;
  readonly onLeave: (reason: string) => void;
  readonly onCancel: () => void;
}

const longestReason = 400;

/** It opens under what was pressed: its field is written in at once. */
const takeFocus = (form: HTMLFormElement | null): void => form?.querySelector('input')?.focus();

/** Why a candidate is left out: it goes once there is a reason. */
function ReasonForm({ id, name, onLeave, onCancel }: ReasonFormProps): ReactNode {
  const { language } = useCockpit().document;
  const [reason, setReason] = useState('');
  const texts = words[language];
  const isGiven = reason.trim() !== '';
  return (
    <form
      className={styles.detail}
      ref={takeFocus}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (isGiven) onLeave(reason.trim());
      }}
    >
      <TextField
        control={`region-reason-${id}`}
        label={say(words, language, 'reason', { name })}
        help={texts.reasonHelp}
        value={reason}
        longest={longestReason}
        onChange={setReason}
      />
      <div className="row">
        <Button control={`region-leave-${id}`} look="main" isDisabled={!isGiven} onClick={() => onLeave(reason.trim())}>
          {texts.leaveOut}
        </Button>
        <Button control={`region-reason-cancel-${id}`} look="link" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
