import type { OwnEvent } from '../../../document/document.ts';

/** An event as its form holds it: everything is text until it is kept. */
export interface EventDraft {
  readonly id: string;
  readonly nameEn: string;
  readonly nameEs: string;
  readonly from: string;
  readonly to: string;
  readonly actor: OwnEvent['actor'];
  readonly sourceEn: string;
  readonly sourceEs: string;
}

export type DraftFault = 'noName' | 'badDate' | 'badEnd' | 'endBefore' | 'noSource';

const datePattern = /^(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?$/;

/** "2007-08" or a day that the calendar has. */
export function isDate(text: string): boolean {
  const [, year, month, day] = datePattern.exec(text) ?? [];
  if (year === undefined || month === undefined) return false;
  if (day === undefined) return true;
  return Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

/** What keeps a draft from being an event; none when it is one. */
export function faultsOf({ nameEn, nameEs, from, to, sourceEn, sourceEs }: EventDraft): readonly DraftFault[] {
  const faults: DraftFault[] = [];
  if (nameEn.trim() === '' && nameEs.trim() === '') faults.push('noName');
  if (!isDate(from)) faults.push('badDate');
  if (to !== '' && !isDate(to)) faults.push('badEnd');
  // A month and a day of it are written alike as far as the month.
  else if (to !== '' && to.slice(0, from.length) < from.slice(0, to.length)) faults.push('endBefore');
  if (sourceEn.trim() === '' && sourceEs.trim() === '') faults.push('noSource');
  return faults;
}

export const draftOf = ({ id, name, from, to, actor, source }: OwnEvent): EventDraft => ({
  id,
  nameEn: name.en,
  nameEs: name.es,
  from,
  to: to ?? '',
  actor,
  sourceEn: source.en,
  sourceEs: source.es,
});

export const eventOfDraft = ({ id, nameEn, nameEs, from, to, actor, sourceEn, sourceEs }: EventDraft): OwnEvent => ({
  id,
  name: { en: nameEn.trim(), es: nameEs.trim() },
  from,
  to: to === '' ? null : to,
  actor,
  source: { en: sourceEn.trim(), es: sourceEs.trim() },
});
