import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { cellFault, isEmptyCell } from '../../cell-fault.ts';
import { optionalColumn, requiredColumn } from '../../column-of.ts';
import { figureWriter } from '../../figure-writer.ts';
import { fiscalSpan, isFiscalYear } from '../../fiscal-span.ts';
import { hasHeaders } from '../../has-headers.ts';
import type { RejectionReason } from '../../ledger.ts';
import { isOtherSector } from '../../other-sectors.ts';
import { plainHeader } from '../../plain-header.ts';
import { sectorOf } from '../../sectors.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import { card } from './card.ts';
import { type SectorFigure, sectorFigures } from './figures.ts';
import { yearTotals } from './totals.ts';
import { quirks } from './words.ts';

const columns: readonly ColumnRule[] = [
  { id: 'sector', headers: ['sector'], kind: 'category', required: true },
  { id: 'fiscal-year', headers: ['fiscal_year'], kind: 'number', required: true },
  ...sectorFigures.map(
    ({ name, header }): ColumnRule => ({ id: name, headers: [header], kind: 'number', required: false }),
  ),
];

const own = new Set(columns.flatMap(({ headers }) => headers).map(plainHeader));

/** The publisher's own headers and no others: of a file with more of them nobody can say that the publisher counted it. */
function recognise(headers: readonly string[]): number {
  const given = headers.map(plainHeader).filter((header) => header !== '');
  const isByYear = hasHeaders(headers, [['sector'], ['fiscal_year']]);
  return isByYear && given.length > 2 && given.every((header) => own.has(header)) ? 0.9 : 0;
}

const border = 'southwest border';
const regions = [border, 'northern border', 'coastal border', 'nationwide', 'nationwide total'];
/** What the publisher's profile says of rescues in fiscal year 2018. */
const exchanged: Readonly<Record<string, number>> = { 'big-bend': 1622, laredo: 13 };
const exchangedIn = 2018;

function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const recordAt = recordsOf(decoded);
  const writer = figureWriter();
  const totals = yearTotals();
  const taken = new Set<number>();
  let [others, exchangedRescues] = [0, 0];
  for (let row = 0; row < decoded.rows; row++) {
    if (row % 1024 === 0) yield { done: row, total: decoded.rows };
    const record = recordAt(row);
    const { text, sector, year, figures } = record;
    const added = figures.filter(({ figure }) => figure.kind === 'events');
    if (text.toLowerCase() === border) for (const { figure, value } of added) totals.total(figure.name, year, value);
    if (isOtherSector(text)) others++;
    const fault = faultIn(record);
    if (fault?.reason === 'unknown-area') rejecter.unjoined('sector', text);
    if (fault !== null) rejecter.reject(row, fault.reason, fault.column);
    else if (
      !writer.put(
        sector,
        '',
        figures.map(({ figure, value }) => ({ name: figure.name, year, value })),
      )
    ) {
      rejecter.reject(row, 'repeated-area', 'sector');
    } else {
      taken.add(year);
      for (const { figure, value } of added) {
        totals.add(figure.name, year, value);
        if (figure.name === 'rescues' && year === exchangedIn && value === exchanged[sector]) exchangedRescues++;
      }
    }
  }
  const notices = {
    'notice.totals-disagree': totals.disagreements(),
    'notice.other-sectors': others,
    'notice.rescues-exchanged': exchangedRescues,
  };
  for (const [key, count] of Object.entries(notices)) if (count > 0) rejecter.notice(key, count);
  return ok({ table: { kind: 'area-figures', coding: 'own', ...writer.close(true) }, ...fiscalSpan(taken) });
}

interface Fault {
  readonly reason: RejectionReason;
  readonly column: string;
}

interface SectorRecord {
  readonly text: string;
  /** "" for what is none of the nine. */
  readonly sector: string;
  readonly year: number;
  readonly yearState: number | undefined;
  readonly figures: readonly {
    readonly figure: SectorFigure;
    readonly value: number;
    readonly fault: RejectionReason | null;
  }[];
}

function recordsOf(decoded: DecodedTable): (row: number) => SectorRecord {
  const sectors = requiredColumn(decoded, 'sector', 'category');
  const years = requiredColumn(decoded, 'fiscal-year', 'number');
  const given = sectorFigures.flatMap((figure) => {
    const column = optionalColumn(decoded, figure.name, 'number');
    return column === undefined ? [] : [{ figure, column }];
  });
  return (row) => {
    const text = (sectors.labels[sectors.codes[row] ?? -1] ?? '').trim();
    const figures = given.map(({ figure, column: { values, state } }) => {
      const value = values[row] ?? Number.NaN;
      return { figure, value, fault: isEmptyCell(state[row]) ? null : figureFault(figure, value, state[row]) };
    });
    const [year, yearState] = [years.values[row] ?? Number.NaN, years.state[row]];
    return { text, sector: sectorOf(text), year, yearState, figures };
  };
}

function figureFault({ kind }: SectorFigure, value: number, state: number | undefined): RejectionReason | null {
  const fault = cellFault(state, 'bad-number');
  if (fault !== null) return fault;
  return value >= 0 && (kind === 'pounds' || Number.isSafeInteger(value)) ? null : 'not-a-count';
}

/** Why a row is not taken; an empty figure is none, and no fault. */
function faultIn({ text, sector, year, yearState, figures }: SectorRecord): Fault | null {
  if (regions.includes(text.toLowerCase())) return { reason: 'total', column: 'sector' };
  if (text === '') return { reason: 'missing-value', column: 'sector' };
  if (sector === '') return { reason: isOtherSector(text) ? 'other-area' : 'unknown-area', column: 'sector' };
  if (!isFiscalYear(year)) return { reason: cellFault(yearState, 'bad-date') ?? 'bad-date', column: 'fiscal-year' };
  const broken = figures.find(({ fault }) => fault !== null);
  return broken === undefined || broken.fault === null ? null : { reason: broken.fault, column: broken.figure.name };
}

/** The Border Patrol's yearly tables of sectors: apprehensions, deaths, and its profiles. */
export const usbpSectorYears: Source = { ...card, quirks, recognise, columns, assemble };
