import { describe, expect, it } from 'vitest';
import { events } from '../corridors/corridor.ts';
import { eventName } from './event-name.ts';

describe('eventName', () => {
  it('says of the unverified that they are, and of no other', () => {
    expect(events.some(({ verified }) => verified)).toBe(true);
    expect(events.some(({ verified }) => !verified)).toBe(true);
    for (const event of events) {
      expect(eventName(event, 'en').endsWith(' (not verified)')).toBe(!event.verified);
      expect(eventName(event, 'es').endsWith(' (no verificado)')).toBe(!event.verified);
      expect(eventName(event, 'es').startsWith(event.name.es)).toBe(true);
    }
  });
});
