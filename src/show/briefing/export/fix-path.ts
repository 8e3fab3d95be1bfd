import type { Language } from '../../../base/words.ts';
import type { Sheet } from '../../../document/document.ts';
import type { Briefing } from '../../../document/sheet.ts';
import type { Fix } from '../../page/checks/check.ts';
import { fieldOf, ownTextOf } from '../own-texts.ts';

/** What is chosen, and the controls that are opened one after another; the last one has the focus. */
export interface FixPath {
  readonly part?: string;
  readonly note?: string;
  readonly controls: readonly string[];
}

interface At {
  readonly sheet: Sheet;
  readonly briefing: Briefing;
  /** Of the page: it is written in where neither language is empty, or both are. */
  readonly language: Language;
  /** Whether a text is wrong as it is written; else it is missing. */
  readonly isWrong: boolean;
}

/** A text is mended in the language that it lacks, or that it is written in. */
function tongueOf(field: string, { sheet, briefing, language, isWrong }: At): Language {
  const known = fieldOf(field.replace(/^sea:/, ''));
  if (known === undefined) return language;
  const { en, es } = ownTextOf(known, sheet, briefing);
  if ((en.trim() === '') === (es.trim() === '')) return language;
  return (en.trim() === '') === isWrong ? 'es' : 'en';
}

function pathOfField(field: string, at: At): FixPath {
  const tongue = tongueOf(field, at);
  const [of = '', id = ''] = field.split(':', 2);
  switch (of) {
    case 'caption':
    case 'alt':
      return { part: id, controls: ['fold-parts', 'fold-part-texts', `part-${of}-${tongue}`] };
    case 'question':
    case 'not-known':
      return { part: id, controls: ['fold-parts', `part-${of}-${tongue}`] };
    case 'note':
      return { note: id, controls: ['fold-notes', `note-text-${tongue}`] };
    case 'sea':
      return { controls: ['fold-sheet', 'fold-seas', `sea-${id}-${tongue}`] };
    case 'briefing':
      return { controls: ['fold-briefing', `briefing-title-${tongue}`] };
    default:
      return { controls: ['fold-sheet', 'fold-sheet-titles', `sheet-${of}-${tongue}`] };
  }
}

const settings = {
  mark: ['fold-briefing', 'briefing-mark'],
  limits: ['fold-briefing', 'fold-limits', 'limit-reason'],
  final: ['fold-briefing', 'briefing-draft'],
} as const;

/** The way to where a person mends something; null: it is mended at once. */
export function fixPath(fix: Fix, at: At): FixPath | null {
  switch (fix.kind) {
    case 'edit':
      return pathOfField(fix.field, at);
    case 'release':
      return { controls: ['fold-briefing', 'fold-releases', `release-${fix.table}`] };
    case 'settings':
      return { controls: settings[fix.part] };
    case 'larger-page':
      return { controls: ['fold-sheet', 'sheet-page'] };
    case 'see-as':
      return { controls: ['preview-vision'] };
    case 'furniture':
    case 'show-events':
    case 'say-chosen':
    case 'split-legend':
      return null;
  }
}
