import type { Ledger } from './ledger.ts';
import type { Assembled, Source } from './source.ts';
import type { Provenance } from './table.ts';

export interface FileFacts {
  readonly name: string;
  /** SHA-256 of the file as it was given, hex; "" where it was not asked for. */
  readonly sha256: string;
  /** The app's own copy of public figures. */
  readonly isShipped: boolean;
}

export function provenanceOf(source: Source, file: FileFacts, ledger: Ledger, assembled: Assembled): Provenance {
  const { citation } = source;
  return {
    source: source.id,
    publisher: citation.publisher,
    title: citation.title,
    file: file.name,
    sha256: file.sha256,
    retrieved: null,
    licence: citation.licence,
    read: ledger.read,
    accepted: ledger.accepted,
    rejected: ledger.read - ledger.accepted,
    synthetic: source.synthetic,
    isPublic: file.isShipped || citation.knownReleases.includes(file.sha256),
    rounding: citation.rounding,
    breaks: citation.breaks,
    from: assembled.from,
    to: assembled.to,
    ...assembled.said,
  };
}
