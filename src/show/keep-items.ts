import { keepFields } from '../base/keep-fields.ts';

/** A list whose items are kept one by one, each by the fields of the item of the same id before. */
export function keepItems<T extends { readonly id: string }>(before: readonly T[], next: readonly T[]): readonly T[] {
  const kept = next.map((item) => {
    const same = before.find(({ id }) => id === item.id);
    return same === undefined ? item : keepFields(same, item);
  });
  return kept.length === before.length && kept.every((item, i) => item === before[i]) ? before : kept;
}
