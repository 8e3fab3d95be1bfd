import { joinArea } from '../../areas/join-area.ts';
import { hasHeaders } from '../../has-headers.ts';
import type { ColumnRule } from '../../source.ts';

/** FOIA exemptions that stand in the place of a value: "(b)(7)(E)". */
const exemption = /\(\s*b\s*\)\s*\(\s*\d/i;
export const withheld = 'withheld';
const elsewhere = 'elsewhere';

/** Id of a southwest sector by its name or code ("RGV", "RGV/E"); "" for nothing, else what it is not. */
function sectorClass(text: string): string {
  if (text === '') return '';
  if (exemption.test(text)) return withheld;
  return joinArea('sector', text.replace(/\/E$/i, ''))?.id ?? elsewhere;
}

/** Programmes of the Consequence Delivery System stand one after the other, in whatever order: "ATEP; OASISS". */
export function programmeClass(text: string): '' | 'oasiss' | 'other' {
  if (text === '' || exemption.test(text) || /^(n\/?a|null|none|-)$/i.test(text)) return '';
  return /(^|[^a-z])oasiss([^a-z]|$)/i.test(text) ? 'oasiss' : 'other';
}

/** What marks a file as one of records: columns that no table of figures has. */
const ofRecords = [
  'CDS Program(s)',
  'CDS Program',
  'CDS Program Code',
  'CDS_PROGRAMS',
  'EVENT_NUMBER',
  'Case ID',
  'Unique Case Identifier',
  'BIRTH_DATE',
  'Arrest Method',
  'Arrest Method Desc',
  'Subject Disposition Code',
];

/**
 * Headers of the releases for fiscal years from 2008 on, as the public codebook lists them (Blair and Horowitz, "CBP
 * Data Codebook", 2026, github.com/deportationdata/cbp). No other column is kept: birth date, A-number, case, event and
 * subject identifiers, hashes of agents, residence, age, sex and citizenship are dropped before a value is read.
 */
export const columns: readonly ColumnRule[] = [
  {
    id: 'day',
    headers: ['APP_DT_TIME', 'APPR_DT_TIME', 'APPREHENSION_DT', 'Apprehension Date', 'Arrest DateTime', 'Arrest Date'],
    kind: 'day',
    required: true,
  },
  {
    id: 'sector',
    headers: ['Arrest Sector', 'Sector', 'SECTOR_DISTRICT'],
    kind: 'category',
    required: true,
    classify: sectorClass,
  },
  { id: 'programme', headers: ofRecords.slice(0, 4), kind: 'category', required: false, classify: programmeClass },
];

export function recognise(headers: readonly string[]): number {
  const needed = columns.filter(({ required }) => required).map((column) => column.headers);
  return hasHeaders(headers, [...needed, ofRecords]) ? 1 : 0;
}
