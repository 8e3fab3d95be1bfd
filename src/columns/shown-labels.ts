import { maskCell } from './mask-cell.ts';
import type { Category, IncidentTable, Table, ZoneTable } from './table.ts';
import { shownText, tellsOfPerson } from './tells-of-person.ts';

/** The same classes under other names; those that then have one name are one. */
export function relabelled({ labels, codes }: Category, nameOf: (label: string, code: number) => string): Category {
  const names = labels.map(nameOf);
  const distinct = [...new Set(names)];
  const codeOf = names.map((name) => distinct.indexOf(name));
  const renamed = distinct.length > 256 ? new Uint16Array(codes.length) : new Uint8Array(codes.length);
  for (let row = 0; row < renamed.length; row++) renamed[row] = codeOf[codes[row]] ?? 0;
  return { labels: distinct, codes: renamed };
}

function withShownClasses(table: IncidentTable): Table {
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

const isOfficial = (id: string, coding: ZoneTable['coding']): boolean => coding !== 'own' && /^\d+$/.test(id);

/**
 * Areas under names that may be shown. A publisher's code says that its name is one of a place, however it sounds: many
 * municipalities are called after people. An id goes into studies and their addresses, so that it is no shape alone.
 */
function withShownAreas(table: ZoneTable): Table {
  const { coding, areas } = table;
  const isHeld = areas.map(({ id, name }) => !isOfficial(id, coding) && (tellsOfPerson(id) || tellsOfPerson(name)));
  if (!isHeld.includes(true)) return table;
  const shown = areas.map((area, at) => {
    if (isHeld[at] !== true) return area;
    const shape = (text: string): string => (tellsOfPerson(text) ? `${maskCell(text)} (${at + 1})` : text);
    return { ...area, id: shape(area.id), name: shape(area.name) };
  });
  return { ...table, areas: shown.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** A table under names that may be shown: classes of records and areas that are called after people are told by shape. */
export function withShownLabels(table: Table): Table {
  if (table.kind === 'incidents') return withShownClasses(table);
  return table.kind === 'zones' ? withShownAreas(table) : table;
}
