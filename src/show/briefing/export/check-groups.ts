import { type Language, say } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import type { Check } from '../../page/checks/check.ts';
import type { SheetChecks } from './use-checks.ts';
import { words } from './words.ts';

/** One line of the list: what is the same on several sheets is said once. */
export interface CheckGroup {
  readonly check: Check;
  /** Ids and numbers of the sheets, in order. */
  readonly sheets: readonly string[];
  readonly numbers: readonly number[];
}

const keyOf = ({ id, state, text }: Check): string => [state, id, text.en, text.es].join('\n');

const order = { fail: 0, warn: 1, ok: 2 } as const;

/** Checks of all sheets, the same ones together, the worst first. */
export function checkGroups(sheets: readonly SheetChecks[]): readonly CheckGroup[] {
  const groups = new Map<string, CheckGroup>();
  for (const { sheet, number, checks } of sheets) {
    for (const check of checks) {
      const key = keyOf(check);
      const known = groups.get(key) ?? { check, sheets: [], numbers: [] };
      if (known.sheets.includes(sheet)) continue;
      groups.set(key, { check, sheets: [...known.sheets, sheet], numbers: [...known.numbers, number] });
    }
  }
  return [...groups.values()].sort((a, b) => order[a.check.state] - order[b.check.state]);
}

/** "Sheet 2: ...", "Sheets 1 and 3: ...", or "All sheets: ..." @param total of the sheets looked at */
export function groupText({ check, numbers }: CheckGroup, total: number, language: Language): string {
  const text = check.text[language];
  const [number = 0] = numbers;
  if (numbers.length === 1) return say(words, language, 'ofSheet', { number, text });
  if (numbers.length === total) return say(words, language, 'ofAll', { text });
  const { list, whole } = formatOf(language);
  return say(words, language, 'ofSheets', { list: list(numbers.map(whole)), text });
}
