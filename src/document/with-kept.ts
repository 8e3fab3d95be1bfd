/** The list with this thing in the place of the one that has its id, or at the end. */
export function withKept<T extends { readonly id: string }>(list: readonly T[], thing: T): readonly T[] {
  return list.some(({ id }) => id === thing.id)
    ? list.map((one) => (one.id === thing.id ? thing : one))
    : [...list, thing];
}

/** "f4" after "f1" and "f3". */
export function nextId(prefix: string, list: readonly { readonly id: string }[]): string {
  const numbers = list.map(({ id }) => Number(id.slice(prefix.length))).filter(Number.isInteger);
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}
