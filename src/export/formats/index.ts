import type { ExportFormat } from '../format.ts';
import { png } from './png/card.ts';

/** Kinds of files that sheets are written to; each is loaded when it is first asked for. */
export const exportFormats = [png] as const satisfies readonly ExportFormat[];
