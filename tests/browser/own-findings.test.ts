import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cards } from '../../src/analyse/catalog.ts';
import { problemWords } from '../../src/show/problems/problem-words.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';

/** Comparisons have a panel of their own, and regions a workspace. */
const offered = cards.filter(({ shape, needs }) => shape !== 'shift' && needs !== 'regions');
/** Nobody's release: the app takes it for the person's own. */
const own = { name: 'own.csv', bytes: readFileSync('data/synthetic/incidents.csv') };
/** Figures of 1 to 4 are held back. */
const isSmall = (value: unknown): boolean =>
  typeof value === 'number' ? value > 0 && value < 5 : typeof value === 'string' && /^[1-4]$/.test(value.trim());
const isCount = (name: string): boolean => /^(records|people|n|incidents)\b/i.test(name);

/** Small figures of a CSV in the columns that count. */
function smallInCsv(text: string): readonly string[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const at = lines.findIndex((line) => line.some((cell) => isCount(cell.replaceAll('"', ''))));
  const columns = (lines[at] ?? []).flatMap((cell, i) => (isCount(cell.replaceAll('"', '')) ? [i] : []));
  return lines.slice(at + 1).flatMap((line) => columns.flatMap((i) => (isSmall(line[i]) ? [line.join()] : [])));
}

describe("a person's own file", () => {
  let analyst: Analyst;
  beforeAll(async () => {
    analyst = await arrive({ isShared: true });
    await analyst.drop(own);
    await analyst.figures('incidents');
  });
  afterAll(() => analyst.app.close());

  const run = async (id: string, params: Readonly<Record<string, string>> = {}): Promise<string> => {
    await analyst.beginRun(params, id);
    await analyst.app.settled();
    return (await analyst.study()).analyses.at(-1)?.id ?? '';
  };

  it.each(offered.filter(({ ownData }) => ownData === 'refused').map(({ id }) => [id]))(
    'is refused by %s, which needs days and places',
    async (method) => {
      const id = await run(method);
      expect((await analyst.refusals(id)).join(' ')).toContain(problemWords.en['own-data-refused']);
      expect(await analyst.headline(id)).toBe('');
      expect(await analyst.hasChart(id)).toBe(false);
      await analyst.press(`remove-${id}`);
    },
  );

  it.each(offered.filter(({ ownData }) => ownData !== 'refused').map((card) => [card.id, card] as const))(
    'is answered by %s from what is shown, and nothing that is saved holds a small figure',
    async (method, { ownData }) => {
      const id = await run(method, method === 'space-time-scan' ? { permutations: '99' } : {});
      expect.soft((await analyst.refusals(id)).join(' ')).not.toContain(problemWords.en['own-data-refused']);
      if ((await analyst.headline(id)) !== '') {
        const table = await analyst.figuresTable(`finding-${id}`);
        expect.soft(smallInCsv(table.csv.text)).toEqual([]);
        if (await analyst.isThere(`save-geojson-${id}`)) {
          const taken = JSON.parse((await analyst.savedBy(`save-geojson-${id}`)).text);
          expect.soft(taken.run.basis).toBe(ownData === 'classes' ? 'rows' : 'disclosed');
          const figures = taken.features.flatMap(({ properties }: { properties: Record<string, unknown> }) =>
            Object.entries(properties).filter(([name, value]) => isCount(name) && isSmall(value)),
          );
          expect.soft(figures).toEqual([]);
        }
      } else expect.soft(await analyst.refusals(id)).not.toEqual([]);
      await analyst.press(`remove-${id}`);
    },
  );

  it('is filtered by no p of a single cell, and a picked place tells neither kinds nor precision', async () => {
    await analyst.runHotSpots();
    const { id } = (await analyst.study()).analyses.at(-1) ?? { id: '' };
    expect(await analyst.isThere('significance-corrected')).toBe(false);
    await analyst.pickFirst(id);
    const profile = await analyst.profile();
    expect(profile).toMatch(/records|Suppressed/);
    expect(profile).not.toContain('Precision of the place');
    expect(analyst.app.errors).toEqual([]);
  });
});
