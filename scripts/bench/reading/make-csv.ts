import { dayIso } from '../../../src/base/month.ts';
import { type Rng, seededRng } from '../../../src/base/rng.ts';
import { dayIndexOf } from '../../../src/base/units.ts';

const seed = 20_040_101;
const quotedShare = 0.05;
const firstDay = 12_418;
const days = 2_500;

export const csvHeaders = [
  'record',
  'day',
  'sector',
  'county',
  'nationality',
  'kind',
  'cause',
  'people',
  'survivors',
  'longitude',
  'latitude',
  'place description',
] as const;

const sectors = [
  'Big Bend',
  'Del Rio',
  'El Centro',
  'El Paso',
  'Laredo',
  'Rio Grande Valley',
  'San Diego',
  'Tucson',
  'Yuma',
];
const counties = Array.from({ length: 44 }, (_, index) => `County ${String.fromCharCode(65 + (index % 26))}${index}`);
const nationalities = ['Mexico', 'Guatemala', 'Honduras', 'El Salvador', 'Ecuador', 'Brazil', 'Cuba', 'Other'];
const kinds = ['Incident', 'Split Incident', 'Rescue', 'Recovery'];
const causes = ['Drowning', 'Mixed or unknown', 'Exposure', 'Vehicle', 'Violence', 'Accidental'];

/**
 * A seeded CSV in the manner of the files the app reads: twelve columns, 107 bytes a row, a twentieth of the text cells
 * quoted for a comma in them.
 */
export function makeCsv(rows: number): Uint8Array<ArrayBuffer> {
  const rng = seededRng(seed);
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(rows * 160 + 1024);
  let at = put(bytes, 0, encoder.encode(`${csvHeaders.join(',')}\n`));
  const batch: string[] = [];
  for (let row = 0; row < rows; row++) {
    batch.push(lineOf(row, rng));
    if (batch.length < 10_000 && row + 1 < rows) continue;
    at = put(bytes, at, encoder.encode(batch.join('')));
    batch.length = 0;
  }
  return bytes.subarray(0, at);
}

function put(bytes: Uint8Array, at: number, part: Uint8Array): number {
  bytes.set(part, at);
  return at + part.length;
}

function lineOf(row: number, rng: Rng): string {
  const cells = [
    String(1_000_000 + row),
    dayIso(dayIndexOf(firstDay + rng.nextBelow(days))),
    text(pick(sectors, rng), rng),
    text(pick(counties, rng), rng),
    text(pick(nationalities, rng), rng),
    text(pick(kinds, rng), rng),
    text(pick(causes, rng), rng),
    String(1 + rng.nextBelow(9)),
    rng.nextBelow(3) === 0 ? '' : String(rng.nextBelow(20)),
    (-117 + rng.nextUnit() * 20).toFixed(6),
    (25.9 + rng.nextUnit() * 7).toFixed(6),
    text(`${1 + rng.nextBelow(40)} km north`, rng),
  ];
  return `${cells.join(',')}\n`;
}

function pick(values: readonly string[], rng: Rng): string {
  return values[rng.nextBelow(values.length)] ?? '';
}

function text(value: string, rng: Rng): string {
  return rng.nextUnit() < quotedShare ? `"${value}, seen"` : value;
}
