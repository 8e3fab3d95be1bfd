import type { PanelGroup } from '../table.ts';

export const authorities = ['title-8', 'title-42'] as const;

export const demographics = ['single-adults', 'family-units', 'unaccompanied-children', 'accompanied-minors'] as const;

/** The citizenships that CBP tells apart; every other one is "other". */
export const citizenships = [
  'brazil',
  'canada',
  'china',
  'colombia',
  'cuba',
  'ecuador',
  'el-salvador',
  'guatemala',
  'haiti',
  'honduras',
  'india',
  'mexico',
  'myanmar',
  'nicaragua',
  'other',
  'peru',
  'philippines',
  'romania',
  'russia',
  'turkey',
  'ukraine',
  'venezuela',
] as const;

/** How CBP's encounters are split, jointly. */
export const encounterGroups: readonly PanelGroup[] = [
  { column: 'authority', labels: authorities },
  { column: 'demographic', labels: demographics },
  { column: 'citizenship', labels: citizenships },
];

const demographicSpellings: Readonly<Record<string, string>> = {
  'single adults': 'single-adults',
  fmua: 'family-units',
  'family unit individuals': 'family-units',
  'individuals in a family unit': 'family-units',
  'uc / single minors': 'unaccompanied-children',
  uac: 'unaccompanied-children',
  uc: 'unaccompanied-children',
  'unaccompanied children': 'unaccompanied-children',
  'accompanied minors': 'accompanied-minors',
};

/** Where the id is not the publisher's name with hyphens, and the ISO 3166 codes of the Global Data Institute's file. */
const citizenshipSpellings: Readonly<Record<string, string>> = {
  'china, peoples republic of': 'china',
  'myanmar (burma)': 'myanmar',
  bra: 'brazil',
  can: 'canada',
  chn: 'china',
  col: 'colombia',
  cub: 'cuba',
  ecu: 'ecuador',
  slv: 'el-salvador',
  gtm: 'guatemala',
  hti: 'haiti',
  hnd: 'honduras',
  ind: 'india',
  mex: 'mexico',
  mmr: 'myanmar',
  nic: 'nicaragua',
  ooo: 'other',
  per: 'peru',
  phl: 'philippines',
  rou: 'romania',
  rus: 'russia',
  tur: 'turkey',
  ukr: 'ukraine',
  ven: 'venezuela',
};

const plain = (text: string): string => text.trim().toLowerCase();
const hyphened = (text: string): string => plain(text).replace(/\s+/g, '-');

/** "title-8" from "Title 8"; "" for what is no known authority. */
export const authorityOf = (text: string): string => authorities.find((id) => id === hyphened(text)) ?? '';

/** "unaccompanied-children" from "UC / Single Minors" and from "UAC", its name since 2025; "" for others. */
export const demographicOf = (text: string): string => demographicSpellings[plain(text)] ?? '';

/** "el-salvador" from "EL SALVADOR" or "SLV"; "unknown" for a citizenship that CBP did not tell apart before. */
export function citizenshipOf(text: string): string {
  const known = citizenshipSpellings[plain(text)] ?? hyphened(text);
  return citizenships.find((id) => id === known) ?? 'unknown';
}
