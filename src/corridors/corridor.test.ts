import { describe, expect, it } from 'vitest';
import { parseMonthIso } from '../base/month.ts';
import { emptyDocument } from '../document/document.ts';
import { borderLengthKm, corridorById, corridors, events, ports, sectors, sectorsTouching } from './corridor.ts';

describe('sectors and corridors', () => {
  it('has nine sectors that cover the border once, west to east', () => {
    expect(sectors).toHaveLength(9);
    let end = 0;
    for (const sector of sectors) {
      expect(sector.fromKm).toBe(end);
      end = sector.toKm;
    }
    expect(end).toBe(borderLengthKm);
  });

  it('lists for each corridor the sectors whose stretch it touches', () => {
    for (const corridor of corridors) {
      expect(sectorsTouching(corridor.fromKm, corridor.toKm).map((sector) => sector.id)).toEqual(corridor.sectors);
    }
  });

  it('knows the corridor that a new study opens on', () => {
    expect(corridorById(emptyDocument.corridor)).toMatchObject({ fromKm: 1123, toKm: 2450 });
    expect(corridorById('nowhere')).toBeUndefined();
  });

  it('shows as many events of one state as of the other', () => {
    const shown = (actor: string) => events.filter((event) => event.shown && event.actor === actor).length;
    expect(shown('mexico')).toBe(shown('us'));
    for (const event of events) expect(parseMonthIso(event.from)).toBeDefined();
    const hidden = events.filter((event) => !event.shown).map(({ id }) => id);
    expect(emptyDocument.hiddenEvents).toEqual(hidden);
  });

  it('has twenty-eight ports, west to east, at the kilometres that are known', () => {
    expect(ports).toHaveLength(28);
    expect(ports.map((port) => port.km)).toEqual(ports.map((port) => port.km).sort((a, b) => a - b));
    const towns = {
      'san-ysidro': 9,
      nogales: 654,
      'el-paso': 1127,
      presidio: 1614,
      'del-rio': 2266,
      'eagle-pass': 2370,
      laredo: 2591,
      brownsville: 3091,
    };
    for (const [id, km] of Object.entries(towns)) {
      const port = ports.find((candidate) => candidate.id === id);
      expect(Math.abs((port?.km ?? 0) - km), id).toBeLessThan(6);
    }
  });
});
