import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { samplePage, sampleRequest } from '../../../../tests/support/page-samples.ts';
import type { ExportRequest } from '../../format.ts';
import { csvWriter } from './write-csv.ts';

const pages = [samplePage('en'), samplePage('es')];

async function filesOf(parts: Partial<ExportRequest> = {}): Promise<Readonly<Record<string, Uint8Array>>> {
  const written = await csvWriter.write(sampleRequest(pages, parts));
  if (!written.ok || written.value === null) throw new Error('no file');
  return unzipSync(new Uint8Array(await written.value.arrayBuffer()));
}

describe('tables as CSV', () => {
  it('are a file for each picture and language, with the recipe beside them', async () => {
    expect(Object.keys(await filesOf()).sort()).toEqual([
      'corredor-2014-2019.recipe.json',
      'corredor-2014-2019_01_x1_map_en.csv',
      'corredor-2014-2019_01_x1_map_es.csv',
      'corredor-2014-2019_01_x2_chart_en.csv',
      'corredor-2014-2019_01_x2_chart_es.csv',
      'corredor-2014-2019_01_x3_table_en.csv',
      'corredor-2014-2019_01_x3_table_es.csv',
    ]);
  });

  it('begin with their header, after the mark of UTF-8 if it is asked for, and say in words what is held back', async () => {
    const file = 'corredor-2014-2019_01_x2_chart_es.csv';
    const marked = (await filesOf())[file] ?? new Uint8Array();
    const plain = (await filesOf({ byteOrderMark: false }))[file] ?? new Uint8Array();
    expect([...marked.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(marked.subarray(3)).toEqual(plain);
    const lines = strFromU8(plain).split('\r\n');
    expect(lines[0]).toBe('Lugar,Año,Incidentes,"Incidentes, en palabras"');
    expect(lines[1]).toBe('Eagle Pass / Piedras Negras,2014-01,88,');
    expect(lines[4]).toBe('El Paso / Ciudad Juárez,2017-01,,Reservado por confidencialidad');
    expect(lines[7]).toBe('Tohono O’odham / Altar,2016-05,,<5');
  });

  it('stop when they are told to, and are none where no picture has figures', async () => {
    expect(await csvWriter.write(sampleRequest(pages, { onProgress: () => false }))).toEqual({ ok: true, value: null });
    const bare = [{ ...samplePage('en'), items: [] }];
    expect(await csvWriter.write(sampleRequest(bare))).toMatchObject({ error: { code: 'export-blank' } });
  });
});
