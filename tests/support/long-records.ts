import { closeSync, openSync, writeSync } from 'node:fs';

/** What the last rows of a text do to all of it. */
export type LateChange = 'dates' | 'letters' | 'quote';

const header = 'Web ID,Incident Date,Total Number of Dead and Missing,Cause of Death,Location of Incident,Coordinates';
const placeText = 'by the river, '.repeat(48);

const two = (value: number): string => String(value).padStart(2, '0');

function recordAt(row: number, date: string, cause: string): string {
  return `${row},${date},${row % 4},${cause},"${placeText}${row}","${26 + (row % 600) / 100}, -${100 + (row % 700) / 100}"\n`;
}

/**
 * Writes records of a published form whose rows are long, so that few of them are a text of many slices: 44 MB. One date
 * of the first rows is month-first for certain, all others could be either.
 */
export function longRecords(path: string, change: LateChange | null, rows = 60_000): void {
  const file = openSync(path, 'w');
  const write = (text: string): void => {
    writeSync(file, Buffer.from(text, 'latin1'));
  };
  write(`${header}\n`);
  const usual = (row: number): string =>
    recordAt(row, row === 3 ? '04/25/2019' : `${two(1 + (row % 12))}/${two(1 + (row % 11))}/2019`, 'Drowning');
  for (let row = 0; row < rows; row += 5000)
    write(Array.from({ length: Math.min(5000, rows - row) }, (_, at) => usual(row + at)).join(''));
  // More than a hundred for one: the column's order is theirs.
  for (let row = 0; change === 'dates' && row < 200; row++) write(recordAt(rows + row, '25/04/2019', 'Drowning'));
  if (change === 'letters') write(recordAt(rows, '04/05/2019', 'Ahogo en el r\u00edo'));
  if (change === 'quote') write(`${rows},04/05/2019,1,"Drowning`);
  closeSync(file);
}
