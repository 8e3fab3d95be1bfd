import type { ExportFormat } from '../format.ts';

/** Kinds of files that sheets are written to; each is loaded when it is first asked for. */
export const exportFormats = [] as const satisfies readonly ExportFormat[];
