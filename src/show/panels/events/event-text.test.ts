import { describe, expect, it } from 'vitest';
import type { ProgrammeEvent } from '../../../corridors/corridor.ts';
import { eventLine, listedEvent } from './event-text.ts';

const event: ProgrammeEvent = {
  id: 'x',
  actor: 'us',
  from: '2006-06',
  to: '2008-07',
  name: { en: 'Name', es: 'Nombre' },
  source: { en: 'Source', es: 'Fuente' },
  verified: true,
  shown: true,
};

describe('eventLine', () => {
  it('says when and whose act', () => {
    expect(eventLine(event, 'en')).toBe('Jun 2006 to Jul 2008, act of the United States');
    expect(eventLine({ ...event, to: null, actor: 'both' }, 'es')).toBe('jun 2006, acto de ambos países');
  });
});

describe('an event of the study', () => {
  it('says the day where one was given', () => {
    const own = { ...event, to: '2008-07', asGiven: { from: '2006-06-15', to: '2008-07' } };
    expect(eventLine(own, 'en')).toBe('Jun 15, 2006 to Jul 2008, act of the United States');
  });
});

describe('listedEvent', () => {
  it('gives the source, and says where it is not verified', () => {
    expect(listedEvent(event, 'en')).toBe('Name: Jun 2006 to Jul 2008, act of the United States. Source: Source.');
    expect(listedEvent({ ...event, verified: false }, 'es')).toMatch(/^Nombre \(no verificado\): .*Fuente: Fuente\.$/);
  });
});
