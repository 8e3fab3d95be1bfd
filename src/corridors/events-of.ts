import { type Bilingual, events, filledText, type ProgrammeEvent } from './corridor.ts';

/** An event that a person put on the time axis, as a study keeps it. */
export interface DrawnEvent {
  readonly id: string;
  readonly actor: 'us' | 'mexico' | 'both';
  readonly name: Bilingual;
  /** A month or a day. */
  readonly from: string;
  readonly to: string | null;
  readonly source: Bilingual;
}

const monthOf = (iso: string): string => iso.slice(0, 7);

const drawnEvent = ({ name, source, from, to, ...drawn }: DrawnEvent): ProgrammeEvent => ({
  ...drawn,
  from: monthOf(from),
  to: to === null ? null : monthOf(to),
  asGiven: { from, to },
  name: filledText(name),
  source: filledText(source),
  verified: true,
  shown: true,
  isOwn: true,
});

/** The programme's events and those of a study, in order of time. */
export const eventsOf = (own: readonly DrawnEvent[]): readonly ProgrammeEvent[] =>
  own.length === 0
    ? events
    : [...events, ...own.map(drawnEvent)].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
