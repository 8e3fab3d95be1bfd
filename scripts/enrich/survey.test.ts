import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain } from '../../src/base/steps.ts';
import { readTable } from '../../src/columns/build-table.ts';
import { inspectFile } from '../../src/columns/inspect.ts';
import { readSlice } from '../../src/columns/slices/read-slice.ts';
import { sources } from '../../src/columns/sources/index.ts';
import type { IncidentTable } from '../../src/columns/table.ts';
import type { Reading } from '../../src/document/reading.ts';
import { inMemory } from '../../src/read/byte-source.ts';
import { csvTable } from '../../src/read/formats/csv/csv-table.ts';
import { formats } from '../../src/read/formats/index.ts';
import type { Encoding } from '../../src/read/raw-table.ts';
import { Refusal } from './failure.ts';
import type { TextPieces } from './pieces.ts';
import { type Survey, surveyText, utf8Check } from './survey.ts';

/** A text in memory, in pieces of some bytes. */
const textOf = (bytes: Uint8Array<ArrayBuffer>, pieceBytes = 1000): TextPieces => ({
  isPacked: false,
  async *pieces() {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
  },
  reader: () => ({ read: async (from, to) => bytes.slice(from, to), close: async () => {} }),
});

const bytesOf = (lines: readonly string[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${lines.join('\n')}\n`);

function surveyOf(bytes: Uint8Array<ArrayBuffer>, reading?: Reading, rows = 7): Promise<Survey> {
  const name = 'made.csv';
  const readings = reading === undefined ? [] : [{ name, sha256: '', reading }];
  return surveyText(
    textOf(bytes),
    'utf-8',
    { name, sha256: '', readings },
    { bytes: 1e6, rows },
    { onBytes: () => {} },
  );
}

type Facts = readonly (number | string)[];

/** What a row holds, in an order of its own. */
const factsOf = (table: IncidentTable): readonly string[] =>
  Array.from(
    { length: table.rows },
    (_, row): Facts => [
      ...[
        table.day[row],
        table.lon[row],
        table.lat[row],
        table.weight[row],
        table.precision[row],
        table.pointState[row],
      ],
      ...Object.entries(table.categories).map(([id, { codes, labels }]) => `${id}=${labels[codes[row]]}`),
    ],
  )
    .map(String)
    .sort();

/** All slices of a text read, one after the other. */
function slicesRead(bytes: Uint8Array<ArrayBuffer>, { slices, text }: Survey) {
  const read = slices.map(({ from, to, line }) => {
    const raw = csvTable({ ...text, file: inMemory(bytes.subarray(from, to)), offset: 0, line });
    const slice = drain(readSlice(raw, text.plan, sources));
    if (!slice.ok || slice.value.assembled.table.kind !== 'incidents') throw new Error('no incidents');
    return { table: slice.value.assembled.table, ledger: slice.value.ledger };
  });
  return {
    facts: read.flatMap(({ table }) => factsOf(table)).sort(),
    rejections: read.flatMap(({ ledger }) => ledger.rejections),
    notices: text.plan.notices,
  };
}

function wholeRead(bytes: Uint8Array<ArrayBuffer>, reading: Reading = {}) {
  const read = drain(readTable(bytes, 'made.csv', { reading }));
  if (!read.ok) return read.error;
  const { table, ledger } = read.value;
  if (table.kind !== 'incidents') throw new Error('no incidents');
  return { facts: factsOf(table), rejections: ledger.rejections, notices: ledger.notices };
}

const header = 'Web ID,Incident Date,Total Number of Dead and Missing,Cause of Death,Location of Incident,Coordinates';
const recordOf = (date: string, n: number): string =>
  `${n},${date},${n % 4},Drowning,"Rio Grande, near ${n}","29.${n % 90}, -100.5"`;

const two = (value: number): string => String(value).padStart(2, '0');
const forms: readonly ((day: number, month: number) => string)[] = [
  (day, month) => `${two(day)}/${two(month)}/2019`,
  (day, month) => `${two(month)}/${two(day)}/2019`,
  (day, month) => `2019-${two(month)}-${two(day)}`,
];
const date = fc.tuple(
  fc.integer({ min: 1, max: 28 }),
  fc.integer({ min: 1, max: 12 }),
  fc.constantFrom(0, 0, 0, 0, 0, 0, 2),
);
const serial = fc.constantFrom('43500', '43501.5', '');

describe('surveyText', () => {
  it('has slices read dates as the whole column decides, or asks as the app does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(date, { minLength: 20, maxLength: 60 }),
        fc.integer({ min: 0, max: 1 }),
        fc.option(fc.constantFrom('31/12/2018', '12/31/2018', 'unknown', '43500')),
        async (dates, shift, slip) => {
          const texts = dates.map(([day, month, form]) => forms[form === 2 ? 2 : form + shift](day, month));
          if (slip !== null) texts[texts.length >> 1] = slip;
          const bytes = bytesOf([header, ...texts.map(recordOf)]);
          const whole = wholeRead(bytes);
          if ('code' in whole) {
            await expect(surveyOf(bytes)).rejects.toMatchObject({ problem: { code: whole.code } });
            return;
          }
          const slices = slicesRead(bytes, await surveyOf(bytes));
          expect(slices.facts).toEqual(whole.facts);
          expect(slices.rejections).toEqual(whole.rejections);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("takes a sheet's numbers of days for days where the whole column has nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(serial, { minLength: 15, maxLength: 40 }), fc.boolean(), async (serials, hasOther) => {
        const texts = hasOther ? [...serials, '2019-02-03'] : serials;
        const bytes = bytesOf([header, ...texts.map(recordOf)]);
        const [slices, whole] = [slicesRead(bytes, await surveyOf(bytes)), wholeRead(bytes)];
        expect(slices).toMatchObject('code' in whole ? {} : { facts: whole.facts, rejections: whole.rejections });
      }),
      { numRuns: 30 },
    );
  });

  it('lets the whole column decide whether it holds classes, and leaves rare ones as they are', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, n) => `2019-01-${two(1 + (n % 28))},29.${n},-100.${n},${n === 44 ? 'rare' : 'usual'},kind ${n % 3}`,
    );
    const lines = ['Fecha,Latitud,Longitud,Clase,Tipo', ...rows];
    const bytes = bytesOf(lines);
    const { proposal } = drain(inspectFile(inMemory(bytes), 'made.csv', { sources, formats }, {}));
    if (proposal === null) throw new Error('no proposal');
    const asClasses = proposal.fields.map((field) =>
      /Clase|Tipo/.test(field.column) ? { ...field, role: 'category' as const } : field,
    );
    const mapping = { ...proposal, fields: asClasses };
    const plain = slicesRead(bytes, await surveyOf(bytes, { mapping }));
    expect(plain.facts.filter((fact) => fact.includes('Clase=rare')).length).toBe(1);
    const named = bytesOf([...lines, '2019-01-02,29.1,-100.1,QUZX310101HDFZYA01,kind 1']);
    const survey = await surveyOf(named, { mapping });
    expect(survey.text.plan.notices).toEqual([{ key: 'notice.personal-classes', count: 3 }]);
    const without = slicesRead(named, survey);
    expect(without.facts.length).toBe(61);
    expect(without.facts.some((fact) => fact.includes('Clase='))).toBe(false);
    expect(without.facts.every((fact) => fact.includes('Tipo='))).toBe(true);
  });

  it('refuses what the app refuses', async () => {
    await expect(surveyOf(bytesOf(['a,b', '1,2']))).rejects.toBeInstanceOf(Refusal);
    await expect(surveyOf(bytesOf(['', '']))).rejects.toBeInstanceOf(Refusal);
  });
});

describe('utf8Check', () => {
  const encodingOf = (bytes: Uint8Array, pieceBytes: number): Encoding => {
    const check = utf8Check();
    for (let at = 0; at < bytes.length; at += pieceBytes) check.push(bytes.subarray(at, at + pieceBytes));
    return check.encoding();
  };

  it('tells a text as the whole of it does, wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }).map((text) => new TextEncoder().encode(text)),
          fc.uint8Array({ maxLength: 12 }),
        ),
        fc.integer({ min: 1, max: 5 }),
        (bytes, pieceBytes) => {
          expect(encodingOf(bytes, pieceBytes)).toBe(encodingOf(bytes, bytes.length + 1));
        },
      ),
    );
    expect(encodingOf(Uint8Array.of(0x61, 0xf1, 0x6f), 1)).toBe('windows-1252');
    expect(encodingOf(new TextEncoder().encode('Acuña'), 2)).toBe('utf-8');
    expect(encodingOf(new TextEncoder().encode('Acuñ').subarray(0, 4), 2)).toBe('utf-8');
  });
});
