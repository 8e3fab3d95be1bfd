import { describe, expect, it } from 'vitest';
import type { SourceRef } from '../document/document.ts';
import { ruleOfSet } from './rule-of-set.ts';

const source = (id: string, asPublished: boolean): SourceRef => ({
  id,
  source: 'iom',
  name: 'own.csv',
  sha256: '',
  shipped: false,
  asPublished,
});
const disclosure = { threshold: 5, reason: '', suppressPublic: false };

describe('ruleOfSet', () => {
  it('holds back own data alone, unless the person states the file to be as published', () => {
    const rule = (isPublic: boolean, sources: readonly SourceRef[], suppressPublic = false) =>
      ruleOfSet({ table: 's1', isPublic }, { sources, disclosure: { ...disclosure, suppressPublic } }).threshold;
    expect(rule(false, [])).toBe(5);
    expect(rule(false, [source('s1', false), source('s2', true)])).toBe(5);
    expect(rule(false, [source('s1', true)])).toBeNull();
    expect(rule(true, [])).toBeNull();
    expect(rule(true, [source('s1', true)], true)).toBe(5);
  });
});
