import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseTable } from '../../../../tests/support/case-samples.ts';
import { readText } from '../../../../tests/support/read-text.ts';
import { groundSample } from '../../../../tests/support/region-samples.ts';
import { caseChain } from '../../../analyse/regions/case-chain.ts';
import type { CaseChainResult } from '../../../analyse/shapes.ts';
import { drain } from '../../../base/steps.ts';
import { corridors } from '../../../corridors/corridor.ts';
import { heldCases } from '../../../disclose/held-cases.ts';
import { emptyRegions } from '../../../document/regions.ts';
import type { Mark } from '../../drawing/drawing.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { themes } from '../../theme/colours.ts';
import { caseFormText } from './case-form-text.ts';
import { chainOf } from './chain.ts';
import { type ChainInput, chainChart, chainHeight } from './chain-chart.ts';
import { chainFigures } from './chain-figures.ts';
import { words } from './words.ts';

const cells = [
  { corridor: 1, stage: 0, month: 2, cases: 40 },
  { corridor: 1, stage: 0, month: 14, cases: 3 },
  { corridor: 2, stage: 0, month: 14, cases: 12 },
  { corridor: 5, stage: 3, month: 30, cases: 9 },
  { corridor: 5, stage: 6, month: 30, cases: 1 },
];
const open = groundSample();

function resultOf(monthsHeld = 31): CaseChainResult {
  const cases = heldCases(caseTable(cells, monthsHeld), { threshold: 5 });
  const made = drain(caseChain({ ...open, cases, basis: 'disclosed' }, emptyRegions));
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const span = { firstMonth: caseTable([]).firstMonth, months: 31 };
const inputOf = (language: 'en' | 'es', region = '', theme = themes.light): ChainInput => ({
  stages: chainOf(resultOf(), region, span, language),
  place: 'All corridors',
  threshold: 5,
  language,
  theme,
});

const textsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));

describe('the chain of cases', () => {
  it('is of all corridors or of one, with what is held back beside the sums', () => {
    const [presented] = chainOf(resultOf(), '', span, 'en');
    expect(presented.years).toEqual([
      { fiscalYear: 2022, isWhole: true, shown: 40, held: 0 },
      { fiscalYear: 2023, isWhole: true, shown: 12, held: 1 },
      { fiscalYear: 2024, isWhole: false, shown: 0, held: 0 },
    ]);
    const [own] = chainOf(resultOf(), 'corridor:arizona-sonora', span, 'en');
    expect([own.total, own.held, own.years[1]]).toEqual([
      40,
      1,
      { fiscalYear: 2023, isWhole: true, shown: 0, held: 1 },
    ]);
  });

  it('draws both procedures with a hatch where a figure is held back', () => {
    const drawing = chainChart(inputOf('en'), { width: 900, height: 260 });
    const texts = textsOf(drawing.marks).map(({ text }) => text);
    for (const text of ['United States', 'Mexico', 'Presented', '40', '12+', '<5', '2024*'])
      expect(texts).toContain(text);
    expect(texts).toContain('Held back: fewer than 5 each');
    const hatched = drawing.marks.filter((mark) => mark.kind === 'rect' && mark.pattern === 'hatch');
    // Its square in the key, and two figures of a year.
    expect(hatched).toHaveLength(3);
    expect(drawing.description).toContain('United States, Presented: 52 cases shown, yearly figures held back: 1');
  });

  it('stays inside its picture at every width, in both languages and themes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 1500 }),
        fc.constantFrom('en' as const, 'es' as const),
        fc.constantFrom(themes.light, themes.dark),
        (width, language, theme) => {
          const input = inputOf(language, '', theme);
          const height = chainHeight(input, width);
          for (const mark of chainChart(input, { width, height }).marks) {
            if (mark.kind === 'rect') {
              expect(mark.x).toBeGreaterThanOrEqual(0);
              expect(mark.x + mark.width).toBeLessThanOrEqual(width);
              expect(mark.height).toBeGreaterThanOrEqual(0);
              expect(mark.y + mark.height).toBeLessThanOrEqual(height);
            }
            if (mark.kind === 'text') {
              expect(mark.size).toBeGreaterThanOrEqual(11);
              expect(mark.y).toBeLessThanOrEqual(height);
              expect(mark.y).toBeGreaterThan(8);
              const ends = { start: 0, middle: 0.5, end: 1 }[mark.anchor];
              expect(mark.x - ends * textWidth(mark.text, mark.size)).toBeGreaterThanOrEqual(-1);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is saved one figure a row, what is held back without a number', () => {
    const { columns, rows } = chainFigures(resultOf(), 'es');
    expect(columns.map(({ title }) => title)).toEqual(['Lado', 'Etapa', 'Corredor', 'Año fiscal', 'Casos']);
    expect(rows).toHaveLength(7 * 6 * 3);
    expect(rows.filter((row) => row[4]?.kind === 'absent').map((row) => row[4])).toEqual([
      { kind: 'absent', why: 'suppressed' },
      { kind: 'absent', why: 'suppressed' },
    ]);
  });

  it('offers a form that is read as a case file once it is filled, in either language', () => {
    const stages = {
      en: 'presented, accepted, sentenced',
      es: 'presentado, aceptado, sentenciado',
      mexico: 'carpeta de investigación, averiguación previa, judicialización, vinculación a proceso, sentencia',
    };
    for (const language of ['en', 'es'] as const) {
      for (const [side, written] of Object.entries({ us: stages[language], mexico: stages.mexico })) {
        const rows = written.split(', ').map((stage) => `2024-05,${corridors[0].name[language]},${side},${stage},6`);
        const filled = readText(caseFormText(language).trim(), ...rows);
        expect([filled.source, filled.ledger.accepted]).toEqual(['case-file', rows.length]);
        for (const stage of written.split(', ')) expect(words[language].stage).toContain(stage);
      }
    }
  });
});
