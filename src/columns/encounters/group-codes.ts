import { codesIn } from '../codes-in.ts';
import type { DecodedTable } from '../source.ts';
import { authorities, authorityOf, citizenshipOf, citizenships, demographicOf, demographics } from './groups.ts';

/** Between ports of entry, and at them. */
export const components = ['border-patrol', 'field-operations'] as const;

const componentOf = (text: string): string => {
  if (/border patrol|^usbp$/i.test(text)) return 'border-patrol';
  return /field operations|^ofo$/i.test(text) ? 'field-operations' : '';
};

const classes = {
  component: [components, componentOf],
  authority: [authorities, authorityOf],
  demographic: [demographics, demographicOf],
  citizenship: [citizenships, citizenshipOf],
} as const;

/** Place of each row's class in the list of its group; -1 where it is none of them, or the file has no such column. */
export function groupCodes(decoded: DecodedTable, group: keyof typeof classes): (row: number) => number {
  const [wanted, classOf] = classes[group];
  return codesIn(decoded, group, wanted, classOf);
}
