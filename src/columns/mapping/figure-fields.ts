import type { MappedField } from '../../document/reading.ts';
import { dropReason } from '../personal.ts';
import { mostClasses } from './assemble-mapped-points.ts';
import { speaksOf } from './header-roles.ts';
import { isTotalText } from './month-text.ts';
import { field, type WeighedColumn } from './weighed-column.ts';

/** More than this share of distinct numbers, none twice, is a number of records, not a figure. */
const fewestForIds = 5;
const mostClassesProposed = 30;

/** Whole numbers none of which comes twice, or one after another: those of documents or of rows. */
export function isNumbering({ cells }: WeighedColumn): boolean {
  const areWhole = cells.every((text) => /^\d+$/.test(text));
  return areWhole && cells.length >= fewestForIds && new Set(cells).size === cells.length && !cells.includes('0');
}

/**
 * Columns that are figures by their names. A column that nobody named a figure is one only where it is the last of its
 * kind and no row can be a single record: numbers of documents, ages and codes are never added up.
 */
export function figureFields(rest: readonly WeighedColumn[], all: readonly WeighedColumn[]): readonly MappedField[] {
  const numbers = rest.filter(
    ({ looks, header }) => looks === 'number' && !speaksOf.code(header) && !speaksOf.noFigure(header),
  );
  const named = numbers.filter(({ header }) => speaksOf.figure(header) || speaksOf.people(header));
  const areRecords = all.some((column) => speaksOf.code(column.header) && isNumbering(column));
  const lone = numbers.length === 1 && !areRecords ? numbers.filter((column) => !isNumbering(column)) : [];
  const found = named.length > 0 ? named : lone;
  return found.map(({ header }) => field(header, 'figure'));
}

/** Few texts, each of them often: a class to filter by. One that names a total is a class too: its rows are left out. */
export function isClass({ cells, looks, header }: WeighedColumn): boolean {
  const distinct = new Set(cells).size;
  const comesAgain = distinct <= Math.max(2, cells.length / 2) || cells.some(isTotalText);
  const isFew = distinct <= Math.min(mostClassesProposed, mostClasses) && comesAgain;
  return looks === 'text' && isFew && cells.length > 0 && !speaksOf.code(header) && dropReason(header) === 'not-used';
}
