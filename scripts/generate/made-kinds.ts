/** What is written behind the people of a record, how often of 1,000, and whether a place is written before them. */
interface MadeKind {
  readonly share: number;
  readonly text: string;
  readonly isLocated: boolean;
}

const located = (share: number, cause: string, precision = 'exact'): MadeKind => ({
  share,
  text: `incident,${cause},${precision},point`,
  isLocated: true,
});

/** Shares of 1,000 records, invented. */
export const madeKinds: readonly MadeKind[] = [
  located(330, 'drowning'),
  located(270, 'harsh-environment'),
  located(120, 'vehicle-or-transport'),
  located(90, 'mixed-or-unknown'),
  located(60, 'mixed-or-unknown', 'place'),
  located(50, 'not-stated', 'place'),
  located(40, 'violence'),
  located(20, 'sickness'),
  located(10, 'accidental'),
  { share: 5, text: 'cumulative-incident,not-stated,area,cumulative', isLocated: true },
  { share: 5, text: 'incident,not-stated,area,not-located', isLocated: false },
];

/** The kind of each thousandth. */
export const kindOfThousandth = Uint8Array.from(madeKinds.flatMap(({ share }, kind) => Array(share).fill(kind)));
