import { describe, expect, it } from 'vitest';
import { defineWords } from '../../../base/words.ts';
import type { DataSet } from '../../cockpit.ts';
import { openChoices } from './open-choices.ts';

const words = { name: 'Per', help: 'Help.', why: 'Why.' } as const;
const spec = (from: 'zones' | 'denominators' | 'figures') =>
  ({
    id: 'per',
    kind: 'open-choice',
    from,
    initial: 'none',
    choices: ['none', 'border-km'],
    words: defineWords({ en: { ...words, none: 'nothing' }, es: { ...words, none: 'nada' } }),
  }) as const;
const sets = [
  { table: 's1', kind: 'zones', file: 'municipalities.geojson', figures: [] },
  { table: 's2', kind: 'area-figures', file: 'agents.csv', figures: ['agents', 'population'] },
  { table: 'iom', kind: 'incidents', file: 'incidents.csv', figures: [] },
  {
    table: 'sector-months',
    kind: 'areas',
    source: 'corredor-sector-months',
    shipped: true,
    file: 'figures.csv',
    figures: ['apprehensions'],
  },
] as unknown as readonly DataSet[];

describe('choices that loaded tables add to', () => {
  it('are those of the method, in words, then the tables of that kind', () => {
    expect(openChoices(spec('zones'), 'none', sets, 'en')).toEqual([
      { value: 'none', label: 'nothing' },
      { value: 'border-km', label: 'border-km' },
      { value: 'table:s1', label: 'municipalities.geojson' },
    ]);
    expect(openChoices(spec('denominators'), 'none', sets, 'es').slice(2)).toEqual([
      { value: 'table:s2:agents', label: 'agentes (agents.csv)' },
      { value: 'table:s2:population', label: 'habitantes (agents.csv)' },
      {
        value: 'table:sector-months:apprehensions',
        label: 'aprehensiones (Patrulla Fronteriza: aprehensiones y encuentros por sector y mes)',
      },
    ]);
  });

  it('are figures by month by the year, where one is whole; a person’s own are for criteria alone', () => {
    const monthly = {
      kind: 'area-months',
      source: 'sesnsp-state',
      file: 'crime.csv',
      figures: ['robo', 'rapto'],
      byYear: ['robo'],
    };
    const loaded = [
      { ...monthly, table: 's5', isPublic: true },
      { ...monthly, table: 's6', isPublic: false },
    ] as unknown as readonly DataSet[];
    const valuesOf = (from: 'denominators' | 'figures') =>
      openChoices(spec(from), 'none', loaded, 'en')
        .slice(2)
        .map(({ value }) => value);
    expect(valuesOf('denominators')).toEqual(['table:s5:robo']);
    expect(valuesOf('figures')).toEqual(['table:s5:robo', 'table:s6:robo']);
  });

  it('keep what was chosen from a table that is not there', () => {
    expect(openChoices(spec('zones'), 'table:s9', [], 'en').at(-1)).toEqual({ value: 'table:s9', label: 'table:s9' });
  });
});
