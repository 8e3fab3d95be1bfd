import { emptyHistory, type History } from '../../document/history.ts';
import { parseDocument } from '../../document/schema.ts';

/** Undo steps that a browser kept, of whatever version; those that this version cannot read are left out. */
export function parseHistory(json: unknown): History {
  if (typeof json !== 'object' || json === null || !('past' in json) || !('future' in json)) return emptyHistory;
  return { past: parseSteps(json.past), future: parseSteps(json.future) };
}

function parseSteps(json: unknown): History['past'] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((step: unknown) => {
    if (typeof step !== 'object' || step === null || !('document' in step) || !('command' in step)) return [];
    const parsed = parseDocument(step.document);
    const gesture = 'gesture' in step && typeof step.gesture === 'string' ? step.gesture : null;
    return parsed.ok ? [{ document: parsed.value, command: String(step.command), gesture }] : [];
  });
}
