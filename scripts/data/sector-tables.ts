import { monthIndex, monthIso } from '../../src/base/month.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import type { Panel } from './publishers-files.ts';

/** Part of the series that one publisher stands for; both months belong to it. */
interface Stretch {
  readonly panel: Panel;
  readonly from: number;
  readonly to: number;
}

const cbpBegins = monthIndex(2019, 10);
const gdiBegins = monthIndex(2024, 10);

/** USBP's release to September 2019, CBP's to September 2024, the Global Data Institute's file after. */
export function stretches(usbp: Panel, cbp: Panel, gdi: Panel): readonly Stretch[] {
  return [
    { panel: usbp, from: usbp.firstMonth, to: cbpBegins - 1 },
    { panel: cbp, from: cbpBegins, to: gdiBegins - 1 },
    { panel: gdi, from: gdiBegins, to: gdi.firstMonth + gdi.months - 1 },
  ];
}

/** sector,month,apprehensions: sectors from west to east, an empty figure where the publisher has none. */
export function figuresTable(parts: readonly Stretch[]): string {
  const lines = ['sector,month,apprehensions'];
  const areas = parts[0].panel.areas;
  areas.forEach((sector, area) => {
    for (const { panel, from, to } of parts) {
      for (let month = from; month <= to; month++) {
        const value = panel.total[area * panel.months + month - panel.firstMonth];
        lines.push(`${sector},${monthIso(monthIndexOf(month))},${Number.isNaN(value) ? '' : value}`);
      }
    }
  });
  return `${lines.join('\n')}\n`;
}

/** sector,month,authority,demographic, and a column for each citizenship: an empty cell for none. */
export function splitTable(parts: readonly Stretch[]): string {
  const { areas } = parts[0].panel;
  const [authority, demographic, citizenship] = parts[parts.length - 1].panel.groups;
  const rows = new Map<string, { readonly order: number; readonly counts: number[] }>();
  for (const { panel, from, to } of parts) {
    if (panel.split === null) continue;
    const { area, month, group, value } = panel.split;
    for (let entry = 0; entry < value.length; entry++) {
      const at = panel.firstMonth + month[entry];
      if (at < from || at > to) continue;
      const [a, d, c] = group.map((codes) => codes[entry]);
      const key = [areas[area[entry]], monthIso(monthIndexOf(at)), authority.labels[a], demographic.labels[d]].join();
      const order = ((area[entry] * 4096 + at) * 16 + a) * 16 + d;
      const row = rows.get(key) ?? { order, counts: citizenship.labels.map(() => 0) };
      row.counts[c] += value[entry];
      rows.set(key, row);
    }
  }
  const lines = [...rows]
    .sort(([, one], [, other]) => one.order - other.order)
    .map(([key, { counts }]) => `${key},${counts.map((count) => (count === 0 ? '' : count)).join()}`);
  return `${[`sector,month,authority,demographic,${citizenship.labels.join()}`, ...lines].join('\n')}\n`;
}
