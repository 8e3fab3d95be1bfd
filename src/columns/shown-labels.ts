import type { Category, Table } from './table.ts';
import { shownText } from './tells-of-person.ts';

/** The same classes under other names; those that then have one name are one. */
export function relabelled({ labels, codes }: Category, nameOf: (label: string, code: number) => string): Category {
  const names = labels.map(nameOf);
  const distinct = [...new Set(names)];
  const codeOf = names.map((name) => distinct.indexOf(name));
  const renamed = distinct.length > 256 ? new Uint16Array(codes.length) : new Uint8Array(codes.length);
  for (let row = 0; row < renamed.length; row++) renamed[row] = codeOf[codes[row]] ?? 0;
  return { labels: distinct, codes: renamed };
}

/** Records whose classes may be shown: one that is called after a person is told by its shape. */
export function withShownLabels(table: Table): Table {
  if (table.kind !== 'incidents') return table;
  const isHeld = Object.values(table.categories).some(({ labels }) =>
    labels.some((label) => shownText(label) !== label),
  );
  if (!isHeld) return table;
  const categories = Object.entries(table.categories).map(([id, category]): [string, Category] => [
    id,
    relabelled(category, shownText),
  ]);
  return { ...table, categories: Object.fromEntries(categories) };
}
