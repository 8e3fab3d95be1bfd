import { expect, it } from 'vitest';
import { answerStudy } from '../../scripts/analyse/answer-study.ts';
import { monthIndex } from '../../src/base/month.ts';
import { type Document, emptyDocument } from '../../src/document/document.ts';
import { embedRecipe, extractRecipe, recipeOf } from '../../src/export/recipe.ts';
import { resultText } from '../../src/workers/result-text.ts';

const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

const study: Document = {
  ...emptyDocument,
  corridor: 'rio-grande-valley-tamaulipas',
  grid: { ...emptyDocument.grid, figures: 'incidents' },
  clauses: { time: { kind: 'months', from: monthIndex(2018, 1), to: monthIndex(2021, 1) } },
  compare: { kind: 'previous' },
  analyses: [
    {
      id: 'a1',
      method: 'getis-ord-star',
      version: 1,
      params: { rings: 2 },
      seed: 7,
      data: 'incidents',
      period: 'now',
      chosen: 'beforehand',
    },
  ],
};

function textOf(document: Document): string {
  const answers = answerStudy(document, []);
  if (!answers.ok) throw new Error(answers.error.code);
  return resultText(
    answers.value.map(({ job, result }) => {
      if (!result.ok) throw new Error(`${job.slot}: ${result.error.code}`);
      return { job, answer: result.value };
    }),
  );
}

it('gives the same figures again from the recipe inside a picture', () => {
  const first = textOf(study);
  const recipe = extractRecipe(embedRecipe(pixel, recipeOf('0.1.0', study, [], [])));
  expect(recipe.ok && textOf(recipe.value.document)).toBe(first);
  expect(first).toContain('"slot": "analysis:a1"');
  expect(first).toContain('"slot": "shift"');
});

it('names the file that a study lacks', () => {
  const sha256 = 'a'.repeat(64);
  const lost = { id: 's1', source: 'iom', name: 'lost.csv', sha256, shipped: false, asPublished: false };
  expect(answerStudy({ ...study, sources: [lost] }, [])).toEqual({
    ok: false,
    error: { code: 'data-asked-for', params: { file: 'lost.csv', sha256 } },
  });
});
