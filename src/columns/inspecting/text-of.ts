import { dayIso, monthIso } from '../../base/month.ts';
import { dayIndexOf, monthIndexOf } from '../../base/units.ts';
import { cellStates, type DecodedColumn } from '../source.ts';

const fine = cellStates.indexOf('fine');
const longest = 60;

/** A decoded cell in the page's own form: ISO days and months, plain numbers, "lat, lon"; "" where there is no value. */
export function textOf(column: DecodedColumn, row: number): string {
  switch (column.kind) {
    case 'number':
      return column.state[row] === fine ? String(column.values[row]) : '';
    case 'day':
      return column.state[row] === fine ? dayIso(dayIndexOf(column.values[row])) : '';
    case 'month':
      return column.state[row] === fine ? monthIso(monthIndexOf(column.values[row])) : '';
    case 'category':
      return (column.labels[column.codes[row]] ?? '').slice(0, longest);
    case 'position':
      return column.state[row] === fine ? `${column.lat[row]}, ${column.lon[row]}` : '';
    case 'geometry': {
      const corners = column.shapes[row]?.rings.reduce((sum, ring) => sum + ring.length / 2, 0) ?? 0;
      return corners > 0 ? String(corners) : '';
    }
  }
}
