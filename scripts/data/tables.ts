import { dayIso, monthIso } from '../../src/base/month.ts';
import { dayIndexOf, monthIndexOf } from '../../src/base/units.ts';
import { pointStates, precisions } from '../../src/columns/table.ts';
import {
  type Incidents,
  type Panel,
  publishersFiles,
  readIncidents,
  readPanel,
  readSectorYears,
} from './publishers-files.ts';
import { figuresTable, splitTable, stretches } from './sector-tables.ts';
import { sectorYearsTable } from './sector-years.ts';

/** Every table that the app ships, made by the app's own readers: path below `data/` to text. */
export function shippedTables(folder: string): ReadonlyMap<string, string> {
  const sectors = stretches(
    readPanel(folder, publishersFiles.usbp),
    readPanel(folder, publishersFiles.cbp),
    readPanel(folder, publishersFiles.gdi),
  );
  return new Map([
    ['sector-months/figures.csv', figuresTable(sectors)],
    ['sector-months/split.csv', splitTable(sectors)],
    ['incidents/incidents.csv', incidentsTable(readIncidents(folder, publishersFiles.iom))],
    [
      'sector-years/figures.csv',
      sectorYearsTable({
        apprehensions: readSectorYears(folder, publishersFiles.apprehensions),
        deaths: readSectorYears(folder, publishersFiles.deaths),
        profiles: readSectorYears(folder, publishersFiles.profiles),
      }),
    ],
    ['inm/months.csv', nationalTable(readPanel(folder, publishersFiles.inm))],
  ]);
}

/** One line a record, in order of day; numbers as the publisher wrote them, no text. */
function incidentsTable(table: Incidents): string {
  const { type, cause } = table.categories;
  const lines = ['day,lon,lat,people,type,cause,precision,state'];
  for (let row = 0; row < table.rows; row++) {
    lines.push(
      [
        dayIso(dayIndexOf(table.day[row])),
        table.lon[row],
        table.lat[row],
        table.weight[row],
        type.labels[type.codes[row]],
        cause.labels[cause.codes[row]],
        precisions[table.precision[row]],
        pointStates[table.pointState[row]],
      ].join(),
    );
  }
  return `${lines.join('\n')}\n`;
}

function nationalTable(panel: Panel): string {
  const lines = Array.from(
    panel.total,
    (value, month) => `${monthIso(monthIndexOf(panel.firstMonth + month))},${value}`,
  );
  return `${['month,inm_events', ...lines].join('\n')}\n`;
}
