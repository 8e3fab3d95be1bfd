import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, stableJson } from '../base/fingerprint.ts';
import { setRegions } from './commands/set-regions.ts';
import { type Document, emptyDocument } from './document.ts';
import { startedCriterion, type TypedFigure } from './regions.ts';
import { parseDocument } from './schema.ts';
import { heldTyped } from './sensitive-figures.ts';
import { project } from './travel.ts';
import { fromHash, toHash } from './url.ts';

const typedOf = (figures: readonly TypedFigure[]) => ({
  unit: { en: '', es: '' },
  source: 'A list',
  date: '2026-01-02',
  figures,
});
const exactly = (region: string, value: number): TypedFigure => ({ region, value, low: value, high: value });
const withShelters = (figures: readonly TypedFigure[], criterion = 'shelters'): Document => {
  const criteria = [{ ...startedCriterion('k1', criterion, 'more'), typed: typedOf(figures) }];
  return { ...emptyDocument, regions: { ...emptyDocument.regions, criteria } };
};
const figuresIn = (document: Document) => document.regions.criteria[0]?.typed?.figures;

const small = [1, 2, 3, 4, 2.5].map((value) => exactly(`county:${value}`, value));
const told = small.map(({ region }) => ({ region, value: null, low: 1, high: 4 }));

describe('a small figure of shelters', () => {
  it('never stands in a study as itself, whoever sets it', () => {
    const { criteria } = withShelters([...small, exactly('county:9', 9)]).regions;
    const set = setRegions.apply(emptyDocument, { regions: { criteria } });
    expect(figuresIn(set)).toEqual([...told, exactly('county:9', 9)]);
  });

  it('is let in neither by a file nor by an address that holds it', () => {
    const given = withShelters(small);
    const file = parseDocument(JSON.parse(stableJson(project(given, 'file') as unknown as Json)));
    expect(file.ok && figuresIn(file.value)).toEqual(told);
    const address = fromHash(toHash(given));
    expect(address.ok && figuresIn(address.value)).toEqual(told);
  });

  it('of another criterion is what it is: offices are no secret', () => {
    const { criteria } = withShelters(small, 'prosecutors-us').regions;
    expect(figuresIn(setRegions.apply(emptyDocument, { regions: { criteria } }))).toEqual(small);
  });

  it('cannot be told from any other small one, in whatever form it was typed', () => {
    const figure = fc.option(fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(figure, figure, figure, (value, low, high) => {
        const bounds = heldTyped({ value, low, high });
        if (value === null && low === null && high === null) expect(bounds).toEqual({ value, low, high });
        else expect(bounds).toEqual({ value: null, low: 1, high: 4 });
      }),
    );
  });
});
