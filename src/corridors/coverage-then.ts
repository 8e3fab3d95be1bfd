import { monthIndex } from '../base/month.ts';
import type { MonthIndex } from '../base/units.ts';
import type { Bilingual } from './corridor.ts';

/** What was known of the programme in a corridor at a time. */
export interface CoverageThen {
  readonly state: 'active' | 'not-verified' | 'none';
  /** ISO month or year of its beginning there; empty: not known. */
  readonly date: string;
  readonly source: Bilingual;
}

interface Step {
  readonly corridor: string;
  /** First month in which it may be taken as known. */
  readonly from: MonthIndex;
  readonly date: string;
  readonly source: Bilingual;
}

const begun: Bilingual = {
  en: 'CBP release on the San Antonio conference, August 2007: the programme began in 2005; by sector not verified',
  es: 'Comunicado de la CBP sobre la conferencia de San Antonio, agosto de 2007: el programa comenzó en 2005; por sector no verificado',
};

/** Where the programme went and when, from the releases themselves. */
const steps: readonly Step[] = [
  { corridor: 'california-baja-california', from: monthIndex(2005, 12), date: '2005', source: begun },
  { corridor: 'arizona-sonora', from: monthIndex(2005, 12), date: '2005', source: begun },
  {
    corridor: 'el-paso-eagle-pass-coahuila',
    from: monthIndex(2007, 8),
    date: '2007-08',
    source: {
      en: 'CBP release on the San Antonio conference, 1-3 August 2007',
      es: 'Comunicado de la CBP sobre la conferencia de San Antonio, 1 al 3 de agosto de 2007',
    },
  },
  {
    corridor: 'rio-grande-valley-tamaulipas',
    from: monthIndex(2008, 8),
    date: '2008-08',
    source: {
      en: 'CBP release of 14 August 2008 on the Houston conference of 5-6 August',
      es: 'Comunicado de la CBP del 14 de agosto de 2008 sobre la conferencia de Houston, 5 y 6 de agosto',
    },
  },
];

const nothingStated: Bilingual = { en: 'No source states it', es: 'Ninguna fuente lo indica' };

/**
 * The programme in a region as it stood before a month: "active" from the month of its release on, "none" before that.
 * What no source dates stays "not-verified" at all times.
 *
 * @param region id of a region: "corridor:arizona-sonora"
 */
export function coverageThen(region: string, before: MonthIndex): CoverageThen {
  const step = steps.find(({ corridor }) => region === `corridor:${corridor}`);
  if (step === undefined) return { state: 'not-verified', date: '', source: nothingStated };
  if (step.from < before) return { state: 'active', date: step.date, source: step.source };
  return { state: 'none', date: '', source: step.source };
}
