import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { events } from '../../../corridors/corridor.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { CheckBox } from '../../parts/check-box.tsx';
import { Fold } from '../../parts/fold.tsx';
import { eventLine } from './event-text.ts';
import { words } from './words.ts';

export function EventsPanel(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, hiddenEvents } = study;
  const shown = events.filter(({ id }) => !hiddenEvents.includes(id)).length;
  return (
    <Fold
      control="fold-events"
      title={words[language].title}
      aside={say(words, language, 'shown', { count: formatOf(language).whole(shown) })}
      isOpenAtFirst={false}
    >
      <p className="field-help">{words[language].note}</p>
      {events.map((event) => (
        <div key={event.id} className="event">
          <CheckBox
            control={`event-${event.id}`}
            label={event.name[language]}
            hint={eventLine(event, language)}
            isChecked={!hiddenEvents.includes(event.id)}
            onChange={(visible) => dispatch('showEvent', { event: event.id, visible })}
          />
          <p className="event-source">
            {say(words, language, 'source', { source: event.source[language] })}
            {event.verified ? null : <span className="unverified">{words[language].notVerified}</span>}
          </p>
        </div>
      ))}
    </Fold>
  );
}
