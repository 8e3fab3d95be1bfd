import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'usbp-sector-years',
  words,
  citation: {
    publisher: 'U.S. Border Patrol',
    title: 'Apprehensions, deaths and sector profiles by sector and fiscal year',
    licence: 'public domain',
    rounding: 1,
    breaks: [],
    knownReleases: [
      '7fe5276b0821a8044bd24c015fa3f687635c9a35e93ec5981ff289e333f7000f',
      'ceb071624c5cf477b09c99955ed15608b092b835b99da4fd74e735277a60f72a',
      '870825cd890ddcef2524c5e88092be6d3db0521c1b305c81173a7f74e573a6c8',
    ],
  },
  synthetic: false,
  dateMeans: 'event',
};
