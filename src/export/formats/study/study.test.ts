import { describe, expect, it } from 'vitest';
import { samplePage, sampleRequest } from '../../../../tests/support/page-samples.ts';
import { type Json, stableJson } from '../../../base/fingerprint.ts';
import { emptyDocument } from '../../../document/document.ts';
import { parseDocument } from '../../../document/schema.ts';
import { project } from '../../../document/travel.ts';
import { recipeOf } from '../../recipe.ts';
import { studyWriter } from './write-study.ts';

describe('a study file', () => {
  const document = { ...emptyDocument, corridor: 'arizona-sonora' };
  const data = { table: 'iom', source: 'iom', file: 'a.csv', sha256: 'd'.repeat(64), read: 2, accepted: 2 };
  const recipe = recipeOf('0.1.0', document, [], [{ ...data, threshold: null }], { sheets: ['p1'] });

  it('is what saving a study writes, and the fingerprints of what it was applied to', async () => {
    const written = await studyWriter.write(sampleRequest([samplePage('en')], { recipe }));
    const text = written.ok ? await written.value?.text() : '';
    const { applied, ...study }: Record<string, Json> = JSON.parse(text ?? '');
    expect(`${stableJson(study)}\n`).toBe(`${stableJson(project(document, 'file') as unknown as Json)}\n`);
    expect(applied).toEqual({ app: '0.1.0', methods: [], data: recipe.data, sheets: ['p1'] });
    expect(parseDocument(JSON.parse(text ?? ''))).toEqual({ ok: true, value: document });
  });

  it('is told from other JSON', async () => {
    const read = (text: string) => studyWriter.extractRecipe(new TextEncoder().encode(text));
    expect(await read('{"type":"FeatureCollection"}')).toBeUndefined();
    expect(await read('[1, 2]')).toBeUndefined();
    expect(await read('nothing')).toBeUndefined();
    expect(await read('{"schema":1}')).toContain('"document":{"schema":1}');
  });
});
