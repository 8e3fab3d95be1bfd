import type { ExportFormat } from '../format.ts';
import { png } from './png/format.ts';

export const exportFormats = [png] as const satisfies readonly ExportFormat[];
