import type { Source } from './source.ts';

/** What the faces may know of a source: no reader inside. */
export type SourceCard = Pick<Source, 'id' | 'words' | 'citation' | 'synthetic' | 'dateMeans'>;
