import type { Language } from '../base/words.ts';
import { ruleOfSet } from '../disclose/rule-of-set.ts';
import type { Document } from '../document/document.ts';
import type { DataSet } from '../show/cockpit.ts';
import type { ReportFacts } from '../show/page/sheet-content.ts';
import { reportLine } from '../show/page/texts/short-report.ts';

/** What is printed of the report on a person's file. Rows are told only where nothing is held back. */
export function reportFacts(set: DataSet, document: Document): ReportFacts {
  const { report, rounding, dateMeans, months } = set;
  const { read, accepted, counts } = report;
  const isHeld = ruleOfSet(set, document).threshold !== null;
  return {
    rows: isHeld ? null : { read, accepted, reasons: counts },
    rounding,
    dateMeans: months === 0 ? null : dateMeans,
  };
}

/** The reports on the person's files among these, a line each. */
export const reportLines = (sets: readonly DataSet[], document: Document, language: Language): readonly string[] =>
  sets
    .filter(({ shipped }) => !shipped)
    .map((set) => reportLine(set.file, reportFacts(set, document), language))
    .filter((line) => line !== '');
