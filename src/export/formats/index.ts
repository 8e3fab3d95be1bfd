import type { ExportFormat } from '../format.ts';
import { png } from './png/card.ts';
import { svg } from './svg/card.ts';

/** Kinds of files that sheets are written to; each is loaded when it is first asked for. */
export const exportFormats = [png, svg] as const satisfies readonly ExportFormat[];
