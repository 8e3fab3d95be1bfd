import type { DataSet } from '../show/cockpit.ts';
import type { Opened } from '../workers/protocol.ts';

/** What the page keeps of an opened table: all but its rows. */
export function dataSetOf(opened: Opened, shipped: boolean): DataSet {
  const { provenance, ledger } = opened;
  return {
    table: opened.table,
    source: provenance.source,
    kind: opened.kind,
    file: provenance.file,
    sha256: provenance.sha256,
    publisher: provenance.publisher,
    title: provenance.title,
    licence: provenance.licence,
    retrieved: provenance.retrieved,
    synthetic: provenance.synthetic,
    rounding: provenance.rounding,
    isPublic: provenance.isPublic,
    shipped,
    from: provenance.from,
    to: provenance.to,
    firstMonth: opened.firstMonth,
    months: opened.months,
    breaks: provenance.breaks,
    report: {
      read: ledger.read,
      accepted: ledger.accepted,
      rejections: ledger.rejections,
      counts: ledger.counts,
      dropped: ledger.dropped,
      notices: ledger.notices,
      content: ledger.content,
    },
    places: opened.places,
    dateMeans: opened.dateMeans,
    quirks: opened.quirks,
    part: opened.part,
    parts: opened.parts,
    groups: opened.groups,
    figures: opened.figures,
    ...(opened.byYear === undefined ? {} : { byYear: opened.byYear }),
    ...(opened.areas === undefined ? {} : { areas: opened.areas }),
    ...(opened.features === undefined ? {} : { features: opened.features }),
    ...(provenance.cube === undefined ? {} : { cube: provenance.cube }),
  };
}
