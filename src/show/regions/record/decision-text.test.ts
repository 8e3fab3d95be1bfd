import { describe, expect, it } from 'vitest';
import { firmnessSample, rankingSample, regionTableSample } from '../../../../tests/support/region-samples.ts';
import { studySample } from '../../../../tests/support/region-study.ts';
import { languages } from '../../../base/words.ts';
import { causalWords } from '../../page/checks/causal.ts';
import type { DecisionFacts, DecisionPart } from './decision-facts.ts';
import { decisionParts } from './decision-facts.ts';
import { decisionText } from './decision-text.ts';

const facts: DecisionFacts = {
  study: {
    ...studySample,
    record: {
      question: { en: 'Which corridor next?', es: '¿Qué corredor sigue?' },
      notKnown: { en: 'Staff in Sonora.', es: '' },
      who: 'Planning desk',
      on: '2026-11-25',
    },
  },
  table: regionTableSample(),
  ranking: rankingSample(),
  firmness: firmnessSample(),
  sets: [
    {
      table: 'sector-months',
      publisher: 'OHSS',
      own: '',
      source: 'corredor-sector-months',
      isByDay: false,
      to: '2024-11-30',
    },
    { table: 'iom', publisher: 'IOM', own: '', source: 'corredor-incidents', isByDay: true, to: '2025-05-31' },
    { table: 'unused', publisher: 'No one', own: 'none.csv', source: '', isByDay: true, to: null },
  ],
  hasCases: false,
};
const part = (given: DecisionFacts, key: DecisionPart, language: 'en' | 'es' = 'en'): string =>
  decisionText(given, language)
    .find((section) => section.key === key)
    ?.lines.join(' ') ?? '';

describe('a decision record', () => {
  it('has the same parts in the same order in both languages, none of them empty', () => {
    for (const language of languages) {
      const sections = decisionText(facts, language);
      expect(sections.map(({ key }) => key)).toEqual(decisionParts);
      for (const { heading, lines } of sections) {
        expect(heading).not.toBe('');
        expect(lines.join('')).not.toBe('');
      }
    }
    expect(decisionText(facts, 'es').map(({ lines }) => lines.length)).toEqual(
      decisionText(facts, 'en').map(({ lines }) => lines.length),
    );
  });

  it('fills every place of its words, and says in no language that one thing brought about another', () => {
    for (const language of languages) {
      const text = decisionText(facts, language)
        .flatMap(({ lines, short }) => [...lines, ...short])
        .join(' ');
      expect(text).not.toMatch(/[{}]|NaN|undefined|Infinity/);
      expect(causalWords(text)).toEqual([]);
      expect(text).not.toMatch(/predict|risk|riesgo|should have/i);
    }
  });

  it('tells how often the first place holds in weightings of a hundred', () => {
    const { regions, acceptability } = facts.firmness ?? firmnessSample();
    const share = Math.max(...regions.map((_, r) => acceptability[r * regions.length]));
    expect(part(facts, 'firmness')).toContain(`is first in ${Math.round(share * 100)} of 100 weightings`);
    expect(part(facts, 'firmness', 'es')).toContain(`en ${Math.round(share * 100)} de 100 ponderaciones`);
  });

  it('never rounds a share up to all, nor one that is there down to none', () => {
    const acceptability = Float64Array.from({ length: 36 }, (_, i) => (i === 0 ? 0.999 : i === 6 ? 0.001 : 0));
    const text = part({ ...facts, firmness: firmnessSample({ acceptability }) }, 'firmness');
    expect(text).toContain('more than 99 of 100');
    expect(text).toContain('fewer than 1');
  });

  it('ranks with bounds where a figure is missing, and names it', () => {
    const { ranking } = facts;
    const open = ranking.regions.filter((_, r) => ranking.rankBest[r] !== ranking.rankWorst[r]);
    expect(open.length).toBeGreaterThan(0);
    for (const { name } of open) expect(part(facts, 'ranking')).toMatch(new RegExp(`\\d to \\d\\. ${name.en}`));
    expect(part(facts, 'notKnown')).toContain('No figure:');
    expect(part(facts, 'notKnown')).toContain(facts.table.regions[4].name.en);
  });

  it('says first that smugglers and prosecutions are not measured where no case file is open', () => {
    expect(part(facts, 'notKnown')).toMatch(/^Nothing here measures smugglers or prosecutions\. Staff in Sonora\./);
    expect(part(facts, 'notKnown', 'es')).toContain('Staff in Sonora.');
    expect(part({ ...facts, hasCases: true }, 'notKnown')).not.toContain('measures smugglers');
  });

  it('tells the share of every criterion and its period, and none of those without a weight', () => {
    const weighted = { ...facts.ranking.criteria[0], weight: 0 };
    const ranking = rankingSample({ criteria: [weighted, ...facts.ranking.criteria.slice(1)] });
    const line = decisionText({ ...facts, ranking }, 'en').find(({ key }) => key === 'criteria');
    expect(line?.lines).toHaveLength(5);
    expect(line?.lines.slice(0, 4).every((text) => text.includes('25%'))).toBe(true);
    expect(line?.lines[4]).toContain('min-max');
    expect(line?.lines[0]).toContain('October 2015 to May 2025');
  });

  it('names candidates that are left out, each with its reason', () => {
    const [{ id, name }] = facts.ranking.regions;
    const ranking = rankingSample({ notRanked: [{ id, name, why: 'left-out' }] });
    const study = { ...facts.study, out: [{ region: id, reason: 'Another office has it' }] };
    expect(part({ ...facts, ranking, study }, 'candidates')).toContain(`Left out: ${name.en} (Another office has it).`);
    const unsaid = { ...facts.study, out: [{ region: id, reason: ' ' }] };
    expect(part({ ...facts, ranking, study: unsaid }, 'candidates')).toContain('(no reason written)');
  });

  it('gives the newest day or month of the tables that its criteria are made from, and of no other', () => {
    expect(part(facts, 'data')).toContain('by sector and month: to Nov 2024.');
    expect(part(facts, 'data')).toContain('border region: to May 31, 2025.');
    expect(part(facts, 'data', 'es')).toContain('hasta 31 may 2025');
    expect(part(facts, 'data')).not.toContain('none.csv');
  });

  it('says who decided and when, or that it is not written', () => {
    expect(part(facts, 'decided')).toBe('Decided by Planning desk on Nov 25, 2026.');
    const record = { ...facts.study.record, who: '', on: '' };
    expect(part({ ...facts, study: { ...facts.study, record } }, 'decided')).toContain('Not decided yet');
  });

  it('leaves open who is first while missing figures do', () => {
    const ranking = rankingSample({
      rankBest: Float64Array.from([1, 1, 3, 4, 5, 6]),
      rankWorst: Float64Array.from([2, 2, 3, 4, 5, 6]),
    });
    expect(part({ ...facts, ranking }, 'firmness')).toContain('Missing figures leave open which candidate is first');
  });
});
