import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import type { ProgrammeEvent } from '../../../corridors/corridor.ts';
import { eventsOf } from '../../../corridors/events-of.ts';
import { nextId } from '../../../document/with-kept.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { draftOf, type EventDraft } from './event-draft.ts';
import { EventForm } from './event-form.tsx';
import { eventLine } from './event-text.ts';
import { words } from './words.ts';

const emptyDraft = { nameEn: '', nameEs: '', from: '', to: '', actor: 'both', sourceEn: '', sourceEs: '' } as const;

interface ListProps {
  /** The event that is being written; null: none. */
  readonly draft: EventDraft | null;
  readonly onDraft: (draft: EventDraft | null) => void;
}

/** The programme's events and those of the study, and the form for one more. */
export function EventList({ draft, onDraft }: ListProps): ReactNode {
  const { document: study } = useCockpit();
  const { language } = study;
  const edit = (id: string): void => {
    const own = study.events.find((event) => event.id === id);
    if (own !== undefined) onDraft(draftOf(own));
  };
  return (
    <>
      <p className="field-help">{words[language].note}</p>
      {eventsOf(study.events).map((event) => (
        <EventItem key={event.id} event={event} onEdit={() => edit(event.id)} />
      ))}
      {draft === null ? (
        <Button control="own-event-add" onClick={() => onDraft({ ...emptyDraft, id: nextId('e', study.events) })}>
          {words[language].add}
        </Button>
      ) : (
        <EventForm key={draft.id} start={draft} onDone={() => onDraft(null)} />
      )}
    </>
  );
}

interface EventItemProps {
  readonly event: ProgrammeEvent;
  readonly onEdit: () => void;
}

function EventItem({ event, onEdit }: EventItemProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, hiddenEvents } = study;
  const texts = words[language];
  const name = event.name[language];
  // The source of some says itself that it is not verified: once is enough.
  const saidBySource = event.source[language].toLowerCase().startsWith(texts.notVerified.toLowerCase());
  return (
    <div className="event">
      <CheckBox
        control={`event-${event.id}`}
        label={name}
        hint={eventLine(event, language)}
        isChecked={!hiddenEvents.includes(event.id)}
        onChange={(visible) => dispatch('showEvent', { event: event.id, visible })}
      />
      <p className="event-source">
        {say(words, language, 'source', { source: event.source[language] })}
        {event.verified || saidBySource ? null : <span className="unverified">{texts.notVerified}</span>}
        {event.isOwn === true ? <span className="unverified">{texts.own}</span> : null}
      </p>
      {event.isOwn === true ? (
        <div className="row inset">
          <Button
            control={`own-event-edit-${event.id}`}
            look="link"
            label={say(words, language, 'editNamed', { name })}
            onClick={onEdit}
          >
            {texts.edit}
          </Button>
          <Button
            control={`own-event-remove-${event.id}`}
            look="link"
            label={say(words, language, 'removeNamed', { name })}
            onClick={() => dispatch('removeOwn', { from: 'events', id: event.id })}
          >
            {texts.remove}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
