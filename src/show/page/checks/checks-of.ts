import type { Language } from '../../../base/words.ts';
import type { Page } from '../page.ts';
import type { SheetContent } from '../sheet-content.ts';
import { type Check, checkIds } from './check.ts';
import { legendChecks } from './legend-checks.ts';
import { lookChecks } from './look-checks.ts';
import { asSentences } from './make-check.ts';
import { ownTextChecks } from './own-text-checks.ts';
import { readChecks } from './read-checks.ts';
import { resultChecks } from './result-checks.ts';
import { saidChecks } from './said-checks.ts';

/** The list before an export: each check of a sheet once, or once for each thing to mend, in a fixed order. */
export function checksOf(content: SheetContent, pages: Readonly<Record<Language, Page>>): readonly Check[] {
  const checks = [
    ...saidChecks(content, pages),
    ...ownTextChecks(content, pages),
    ...resultChecks(content),
    ...readChecks(content, pages),
    ...lookChecks(content, pages),
    ...legendChecks(content, pages),
  ];
  return checkIds.flatMap((id) => checks.filter((check) => check.id === id)).map(asSentences);
}
