import { cruise, type ICruiseResult } from 'dependency-cruiser';
import type { Check, Finding } from './finding.ts';
import { layerRules } from './room-rules.ts';
import { type RoomTable, roomTable } from './room-table.ts';
import { filesUnder, isSource } from './source-files.ts';

/** What dependency-cruiser sees of `src` and `scripts` under a root, and what breaks a rule of the table. */
export async function cruiseRooms(root: string, table: RoomTable = roomTable): Promise<ICruiseResult> {
  const folders = ['src', 'scripts'].filter((folder) => filesUnder(root, folder).length > 0);
  const report = await cruise(folders, {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: [...layerRules(table)] },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  });
  if (typeof report.output === 'string') throw new Error('dependency-cruiser gave text instead of a result');
  return report.output;
}

/**
 * A tool that cannot read TypeScript sees no module and finds no fault, so the count of what it saw is part of the check.
 * @param cruised files that the tool looked at
 * @param present files that are there
 */
export function unseenModules(cruised: readonly string[], present: readonly string[]): readonly Finding[] {
  const seen = new Set(cruised);
  return present
    .filter((file) => !seen.has(file))
    .map((file) => ({ file, message: 'was not looked at by dependency-cruiser' }));
}

/** What breaks the table under a root. @param look stands in for the tool, in the test of the count */
export async function roomFindings(
  root: string,
  look: (root: string) => Promise<Pick<ICruiseResult, 'modules' | 'summary'>> = cruiseRooms,
): Promise<readonly Finding[]> {
  const result = await look(root);
  const broken = result.summary.violations.map((violation) => ({
    file: violation.from,
    message: `${violation.rule.name}: imports ${violation.to}${cycleText(violation.cycle)}`,
  }));
  const cruised = result.modules.map((module) => module.source);
  return [...unseenModules(cruised, filesUnder(root, 'src').filter(isSource)), ...broken];
}

export const roomsCheck: Check = { name: 'rooms', find: (root) => roomFindings(root) };

const cycleText = (cycle: readonly { readonly name: string }[] | undefined): string =>
  cycle === undefined ? '' : ` (cycle: ${cycle.map((step) => step.name).join(' -> ')})`;
