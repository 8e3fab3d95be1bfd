import type { Language } from '../../base/words.ts';
import type { DateMeaning } from '../../columns/file-report.ts';
import type { MethodStamp } from '../../disclose/disclosed.ts';
import type { Document, Sheet, SheetElement } from '../../document/document.ts';
import type { Briefing } from '../../document/sheet.ts';
import type { DataSet } from '../cockpit.ts';
import type { Scene } from '../scene.ts';

/** An element of a sheet with what it shows: the same results in both languages. */
export interface ElementContent {
  readonly element: SheetElement;
  /** The study as this element shows it, under the limits of briefings. */
  readonly study: Document;
  readonly scenes: Readonly<Record<Language, Scene>>;
  /** Methods, versions, parameters and seeds of the findings in it. */
  readonly stamps: readonly MethodStamp[];
  /** What was left out of it to protect people: whole sentences in both languages, empty where nothing was. */
  readonly limited: Readonly<Record<Language, readonly string[]>>;
}

/** What is printed of the report on a person's file. */
export interface ReportFacts {
  /** Null where small figures are held back: all rows less those that a page shows would be the sum of what it holds back. */
  readonly rows: {
    readonly read: number;
    readonly accepted: number;
    /** Rows left out, by reason of the ledger. */
    readonly reasons: Readonly<Record<string, number>>;
  } | null;
  /** The publisher rounds to this number; 1 means exact. */
  readonly rounding: number;
  /** Null for a table without dates. */
  readonly dateMeans: DateMeaning | null;
}

/** The release of a table that a sheet shows. */
export interface Release {
  readonly table: string;
  readonly kind: DataSet['kind'];
  readonly file: string;
  readonly sha256: string;
  readonly source: string;
  /** Of a person's own data the name of their file: who gave it they alone know. */
  readonly publisher: string;
  readonly isOwn: boolean;
  /** ISO date of the release, and of the last day with data; null: not known. */
  readonly released: string | null;
  readonly to: string | null;
  /** Null for a set of the app. */
  readonly report: ReportFacts | null;
}

/** All that pages of a sheet are made from. */
export interface SheetContent {
  readonly sheet: Sheet;
  readonly briefing: Briefing;
  /** In the order of the sheet. */
  readonly elements: readonly ElementContent[];
  readonly releases: readonly Release[];
  /** Place in the briefing, from 1, and how many there are. */
  readonly number: number;
  readonly of: number;
  /** Of the app. */
  readonly version: string;
  /** ISO date on which it is made. */
  readonly made: string;
}
