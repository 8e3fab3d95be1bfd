import { keepSame } from './keep-same.ts';

/** The same field by field: the object before where no field differs, else a new one that shares what did not change. */
export function keepFields<T extends object>(before: T, next: T): T {
  const kept = { ...next };
  let isOther = Object.keys(before).length !== Object.keys(next).length;
  for (const key of Object.keys(next) as (keyof T)[]) {
    kept[key] = keepSame(before[key], next[key]);
    isOther ||= kept[key] !== before[key];
  }
  return isOther ? kept : before;
}
