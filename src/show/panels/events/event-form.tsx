import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { OwnEvent } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/select.tsx';
import { type DraftFault, type EventDraft, eventOfDraft, faultsOf } from './event-draft.ts';
import { words } from './words.ts';

const actors = ['us', 'mexico', 'both'] as const satisfies readonly OwnEvent['actor'][];
/** The field that each fault belongs to. */
const fields: Readonly<Record<DraftFault, keyof EventDraft>> = {
  noName: 'nameEn',
  badDate: 'from',
  badEnd: 'to',
  endBefore: 'to',
  noSource: 'sourceEn',
};

interface EventFormProps {
  readonly start: EventDraft;
  readonly onDone: () => void;
}

/** An event of the person's own: name and source in one or both languages, a date or a span. */
export function EventForm({ start, onDone }: EventFormProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const texts = words[study.language];
  const [draft, setDraft] = useState(start);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // It opens under a long list: its first field is brought to sight, and written in.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const faults = isTried ? faultsOf(draft) : [];
  const field = (key: Exclude<keyof EventDraft, 'id' | 'actor'>, hint?: string): ReactNode => (
    <TextField
      control={`own-event-${key}`}
      label={texts[`field.${key}`]}
      value={draft[key]}
      fault={faults.filter((fault) => fields[fault] === key).map((fault) => texts[fault])[0]}
      hint={hint}
      onChange={(value) => setDraft({ ...draft, [key]: value })}
    />
  );
  const keep = (): void => {
    setTried(true);
    if (faultsOf(draft).length > 0) return;
    dispatch('keepEvent', { event: eventOfDraft(draft) });
    onDone();
  };
  return (
    <form
      ref={form}
      className="panel-stack inset"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {field('nameEn')}
      {field('nameEs', texts.oneLanguage)}
      <div className="two-columns">
        {field('from', texts.dateHint)}
        {field('to', texts.endHint)}
      </div>
      <Select
        control="own-event-actor"
        label={texts['field.actor']}
        value={draft.actor}
        options={actors.map((actor) => ({ value: actor, label: texts[actor] }))}
        onChange={(value) => setDraft({ ...draft, actor: actors.find((actor) => actor === value) ?? 'both' })}
      />
      {field('sourceEn')}
      {field('sourceEs')}
      <div className="row">
        <Button control="own-event-keep" look="main" onClick={keep}>
          {texts.keep}
        </Button>
        <Button control="own-event-cancel" look="link" onClick={onDone}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

interface TextFieldProps {
  readonly control: string;
  readonly label: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly hint: string | undefined;
  readonly onChange: (value: string) => void;
}

function TextField({ control, label, value, fault, hint, onChange }: TextFieldProps): ReactNode {
  const id = useId();
  const said = fault ?? hint;
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        className="input"
        type="text"
        maxLength={200}
        data-control={control}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={said === undefined ? undefined : `${id}-said`}
        onChange={(event) => onChange(event.target.value)}
      />
      {said === undefined ? null : (
        <p id={`${id}-said`} className={fault === undefined ? 'field-help' : 'field-fault'}>
          {said}
        </p>
      )}
    </div>
  );
}
