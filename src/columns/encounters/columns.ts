import { sectorOf } from '../sectors.ts';
import type { ColumnRule } from '../source.ts';
import { authorityOf, citizenshipOf, demographicOf } from './groups.ts';

/** Columns that every form of the encounters has; each form adds how it writes the month. */
export const encounterColumns: readonly ColumnRule[] = [
  {
    id: 'component',
    headers: ['Component'],
    kind: 'category',
    required: true,
    classify: (text) => (/border patrol/i.test(text) ? 'border-patrol' : ''),
  },
  {
    id: 'sector',
    headers: ['Area of Responsibility', 'area'],
    kind: 'category',
    required: true,
    classify: sectorOf,
  },
  {
    id: 'authority',
    headers: ['Title of Authority', 'authority'],
    kind: 'category',
    required: true,
    classify: authorityOf,
  },
  {
    id: 'demographic',
    headers: ['Demographic', 'demog'],
    kind: 'category',
    required: true,
    classify: demographicOf,
  },
  {
    id: 'citizenship',
    headers: ['Citizenship', 'nat'],
    kind: 'category',
    required: true,
    classify: citizenshipOf,
  },
  { id: 'encounters', headers: ['Encounter Count', 'n'], kind: 'number', required: true },
];
