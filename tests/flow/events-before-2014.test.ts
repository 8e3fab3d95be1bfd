import { describe, expect, it } from 'vitest';
import { shippedInputs } from '../../scripts/simulate/shipped-inputs.ts';
import { areaShareShiftMethod } from '../../src/analyse/methods/area-share-shift/method.ts';
import type { ShiftResult } from '../../src/analyse/shapes.ts';
import { monthIndex } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import { languages } from '../../src/base/words.ts';
import { corridors, events } from '../../src/corridors/corridor.ts';
import { emptyDocument } from '../../src/document/document.ts';
import { periodsOf } from '../../src/select/periods.ts';
import type { DataSet } from '../../src/show/cockpit.ts';
import { onlyTotalsBefore, onlyTotalsText } from '../../src/show/panels/compare/only-totals.ts';
import { shiftNotes } from '../../src/show/panels/compare/shift-notes.ts';
import { bareInput } from '../support/bare-input.ts';

const { geography, panel } = shippedInputs('.');
const [corridor] = corridors.filter(({ id }) => id === 'el-paso-eagle-pass-coahuila');

const incidents = { table: 'iom', kind: 'incidents', synthetic: false, firstMonth: monthIndex(2014, 1) } as DataSet;
const madeUp = { ...incidents, table: 'synthetic', synthetic: true, firstMonth: monthIndex(2003, 10) };
const sets = [incidents, madeUp];

const early = events.filter(({ from }) => from >= '2005' && from < '2009');
const studyOf = (event: string, figures: 'areas' | 'incidents', table = 'iom') => ({
  ...emptyDocument,
  compare: { kind: 'event', event, months: 24 } as const,
  grid: { ...emptyDocument.grid, figures, incidents: table },
});

function shiftAt(event: string): ShiftResult {
  const compare = { kind: 'event', event, months: 24 } as const;
  const { now, before, sameSeason } = periodsOf(compare, {}, panel.firstMonth, panel.months, events);
  expect(sameSeason).toBe(true);
  const found = drain(
    areaShareShiftMethod.run(bareInput({ panel: { ...panel, split: null }, geography, corridor, now, before }), {}, 1),
  );
  if (!found.ok || found.value.shape !== 'shift') throw new Error(JSON.stringify(found));
  return found.value;
}

describe('events before there are places of records', () => {
  it('are the six of 2005 to 2008', () => {
    expect(early.map(({ id }) => id)).toEqual([
      'oasiss',
      'streamline',
      'jump-start',
      'secure-fence',
      'oasiss-coahuila',
      'oasiss-tamaulipas',
    ]);
  });

  it.each(early.map(({ id }) => id))('say that there are sector totals only, and lead to them: %s', (id) => {
    expect(onlyTotalsText(studyOf(id, 'incidents'), sets, 'en')).toBe(
      'Before January 2014 there are sector totals only, without places of single records: this event can be compared by sector figures alone.',
    );
    expect(onlyTotalsText(studyOf(id, 'incidents'), sets, 'es')).toContain('Antes de enero de 2014 solo hay totales');
    // Made-up records reach these events: while they are chosen there is nothing to say of them.
    expect(onlyTotalsBefore(studyOf(id, 'incidents', 'synthetic'), sets)).toBeNull();
  });

  it.each(early.map(({ id }) => id))('show the bounds that sector totals leave: %s', (id) => {
    const shift = shiftAt(id);
    const { value, lower, upper } = shift.meanShift ?? { value: 0, lower: 0, upper: 0 };
    expect(lower).toBeLessThan(value);
    expect(upper).toBeGreaterThan(value);
    expect([shift.p, shift.wasserstein, shift.ks, shift.flows]).toEqual([null, null, null, null]);
    for (const language of languages) {
      const notes = shiftNotes({ study: studyOf(id, 'areas'), dataSets: sets, shift, hasArrows: false }, language);
      expect(notes[0]).toContain(Math.round(Math.abs(lower)).toLocaleString('en-US'));
      expect(notes[0]).toContain(Math.round(Math.abs(upper)).toLocaleString('en-US'));
      expect(notes[1]).toMatch(/sector totals only: the centre is counted|solo hay totales por sector: el centro/);
    }
  });

  it('compare seasons that differ where the months on each side are no whole years', () => {
    for (const [months, isSame] of [
      [12, true],
      [18, false],
      [24, true],
      [7, false],
    ] as const) {
      const compare = { kind: 'event', event: 'oasiss-coahuila', months } as const;
      expect(periodsOf(compare, {}, panel.firstMonth, panel.months, events).sameSeason).toBe(isSame);
    }
  });

  it('are no others: later ones, dates, and no comparison', () => {
    for (const { id, from } of events.filter((event) => event.from >= '2014')) {
      expect([from, onlyTotalsText(studyOf(id, 'incidents'), sets, 'en')]).toEqual([from, '']);
    }
    expect(onlyTotalsText({ ...studyOf('oasiss', 'areas'), compare: { kind: 'previous' } }, sets, 'en')).toBe('');
  });
});
