import { describe, expect, it } from 'vitest';
import { events } from './corridor.ts';
import { type DrawnEvent, eventsOf } from './events-of.ts';

const own: DrawnEvent = {
  id: 'e1',
  actor: 'both',
  name: { en: 'Agreement', es: '' },
  from: '2007-08-03',
  to: null,
  source: { en: '', es: 'Comunicado' },
};

describe('eventsOf', () => {
  it('is the list of the programme where a study adds nothing', () => {
    expect(eventsOf([])).toBe(events);
  });

  it('puts own events among the others by their month, each text in both languages', () => {
    const all = eventsOf([own]);
    expect(all).toHaveLength(events.length + 1);
    expect(all.map(({ from }) => from)).toEqual([...all].map(({ from }) => from).sort());
    const event = all.find(({ id }) => id === 'e1');
    expect(event).toMatchObject({ from: '2007-08', isOwn: true, asGiven: { from: '2007-08-03', to: null } });
    expect(event?.name.es).toBe('Agreement');
    expect(event?.source.en).toBe('Comunicado');
  });
});
