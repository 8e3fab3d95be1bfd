const mostShown = 60;

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Areas whose name or id holds what is looked for, accents aside; of many the first, and how many are not shown. */
export function areasFound<Area extends { readonly id: string; readonly name: string }>(
  areas: readonly Area[],
  wanted: string,
): { readonly shown: readonly Area[]; readonly left: number } {
  const part = plain(wanted.trim());
  const found = areas.filter(({ id, name }) => plain(name).includes(part) || plain(id).includes(part));
  return { shown: found.slice(0, mostShown), left: Math.max(0, found.length - mostShown) };
}
