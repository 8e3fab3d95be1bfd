import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import { eventsOf } from '../../../corridors/events-of.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Fold } from '../../parts/fold.tsx';
import { late } from '../../parts/late.tsx';
import { panelWords } from '../panel-words.ts';
import type { EventDraft } from './event-draft.ts';

const List = late('events', async () => (await import('./event-list.tsx')).EventList);

/** Events on the time axis: the programme's and those of the study. */
export function EventsPanel(): ReactNode {
  const { events, language, hiddenEvents } = useCockpit().document;
  // Kept here: what is half written stays while the panel is closed.
  const [draft, setDraft] = useState<EventDraft | null>(null);
  const shown = eventsOf(events).filter(({ id }) => !hiddenEvents.includes(id)).length;
  return (
    <Fold
      control="fold-events"
      topic="events"
      title={panelWords[language].events}
      aside={say(panelWords, language, 'eventsShown', { count: formatOf(language).whole(shown) })}
      isOpenAtFirst={false}
    >
      <List draft={draft} onDraft={setDraft} />
    </Fold>
  );
}
