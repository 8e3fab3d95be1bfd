import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ReadLine, readLine } from '../../scripts/read.ts';
import { drain } from '../../src/base/steps.ts';
import { answerTo, type Held } from '../../src/workers/answers.ts';
import type { Opened } from '../../src/workers/protocol.ts';
import { fileTools } from '../support/file-tools.ts';
import { haveFiles, named, publishersFolder } from '../support/publishers-files.ts';
import { shippedGeography } from '../support/shipped-geography.ts';

/** What a file holds, counted beside the app's own reader: its rows, and the lines of each of its parts. */
interface Counted {
  readonly rows: number;
  /** By name of packed file; "" for a file that is one table. */
  readonly lines: Readonly<Record<string, number>>;
}

const files = haveFiles
  ? readdirSync(publishersFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(publishersFolder, '/').length))
      .sort()
  : [];
const bytesOf = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(publishersFolder, file)));

/** Records of a CSV that are not blank, and its lines: a record ends with a line after which no quote is open. */
function countCsv(text: string): { readonly records: number; readonly lines: number } {
  const lines = text.trimEnd().split('\n');
  let [records, isOpen] = [0, false];
  for (const line of lines) {
    const isOdd = line.includes('"') && line.split('"').length % 2 === 0;
    isOpen = isOdd ? !isOpen : isOpen;
    records += isOpen || line.trim() === '' ? 0 : 1;
  }
  return { records, lines: lines.length };
}

/** Five lines of title stand over INEGI's header. */
const inegiTitles = 5;
function countText(text: string, titles = 0): Counted {
  const { records, lines } = countCsv(text);
  return { rows: records - titles - 1, lines: { '': lines } };
}

/** Tables pasted from a PDF: records have a cell for each month, and notes begin with a star. */
function countPasted(text: string): Counted {
  const lines = text.split('\n');
  const below = lines.slice(lines.findIndex((line) => line.startsWith('SECTOR')) + 1);
  const rows = below.filter((line) => line.split('|').length > 11 || line.startsWith('*')).length;
  return { rows, lines: { '': lines.length } };
}

/** Rows of the sheet that is read: the one by sector of OHSS's sixteen, else the first. */
function countWorkbook(bytes: Uint8Array): Counted {
  const packed = unzipSync(bytes);
  const textOf = (name: string): string => strFromU8(packed[`xl/${name}`] ?? new Uint8Array(0));
  const sheets = [...textOf('workbook.xml').matchAll(/<sheet [^>]*?name="([^"]+)"[^>]* r:id="([^"]+)"/g)];
  const [, , id] = sheets.find(([, name]) => name === 'Monthly Sector') ?? sheets[0];
  const relation = [...textOf('_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].find(([tag]) =>
    tag.includes(`Id="${id}"`),
  );
  const target = /Target="(?:\/xl\/)?([^"]+)"/.exec(relation?.[0] ?? '')?.[1] ?? '';
  const rows = [...textOf(target).matchAll(/<row ([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)];
  const lines = Math.max(...rows.map(([, attributes]) => Number(/\br="(\d+)"/.exec(attributes)?.[1])));
  const filled = rows.filter(([, , inside = '']) => /<v>|<t[ >]/.test(inside));
  const measured = filled.filter(([, , inside = '']) => /<c r="B\d+"[^>]*><v>/.test(inside));
  const isOneTable = measured.length === filled.length;
  return { rows: isOneTable ? filled.length - 1 : measured.length, lines: { '': lines } };
}

function counted(file: string): Counted {
  const bytes = bytesOf(file);
  if (file.endsWith('.gz')) return countText(Buffer.from(gunzipSync(bytes)).toString('utf8'));
  if (file.endsWith('.xlsx')) return countWorkbook(bytes);
  if (file.endsWith('.zip')) {
    const members = Object.entries(unzipSync(bytes)).map(
      ([name, member]) => [name, countText(strFromU8(member, true), inegiTitles)] as const,
    );
    const rows = members.reduce((sum, [, member]) => sum + member.rows, 0);
    return { rows, lines: Object.fromEntries(members.map(([name, { lines }]) => [name, lines['']])) };
  }
  const text = strFromU8(bytes, true);
  if (file.endsWith('.geojson')) {
    const { features } = JSON.parse(text) as { readonly features: readonly unknown[] };
    return { rows: features.length, lines: { '': features.length } };
  }
  if (file.endsWith('.txt')) return countPasted(text);
  return countText(text, file.startsWith('inegi/') ? inegiTitles : 0);
}

const geography = shippedGeography();

/** Opens a file as the page does, with its rejected rows as they are downloaded. */
function openedAs(file: string): { readonly opened: Opened; readonly csv: string } {
  const held: Held = new Map();
  const open = { kind: 'open', table: 's1', name: basename(file), known: [] } as const;
  const from = { kind: 'file', file: new Blob() } as const;
  const answers = [
    drain(answerTo({ ...open, from }, held, geography, bytesOf(file), fileTools)),
    drain(answerTo({ kind: 'rejections', table: 's1' }, held, geography, new Uint8Array(), fileTools)),
  ];
  const [opened, rejected] = answers.map((answer) => (answer.ok ? answer.value : answer.error));
  if (!('ledger' in opened) || !('csv' in rejected)) throw new Error(`${file}: ${JSON.stringify(opened)}`);
  return { opened, csv: rejected.csv };
}

/** What page and command line both say of a file; places are held back from neither where the file is public. */
const saidBy = ({ ledger, provenance, dateMeans, part, places }: Opened): Partial<ReadLine> => ({
  rows: ledger.read,
  accepted: ledger.accepted,
  reasons: ledger.counts,
  dropped: ledger.dropped,
  from: provenance.from,
  to: provenance.to,
  sha256: provenance.sha256,
  rounding: provenance.rounding,
  dateMeans,
  part,
  notices: ledger.notices,
  content: ledger.content,
  ...(provenance.isPublic ? { places } : {}),
});

const boundary = 'ibwc/us-mexico-boundary-2010.geojson';

describe.skipIf(!haveFiles)(named("every one of the publishers' files"), () => {
  it('has its rows, each accepted or rejected for a reason on a line of its own, on the page and the command line', () => {
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) {
      const { rows, lines } = counted(file);
      const line = readLine(basename(file), bytesOf(file));
      expect([line.problem, line.source === null], file).toEqual([null, false]);
      expect([line.rows, line.accepted + line.rejected], file).toEqual([rows, rows]);
      expect(
        Object.values(line.reasons).reduce((sum, count) => sum + count, 0),
        file,
      ).toBe(line.rejected);
      // Lines of a boundary are no areas, and nothing else is made of them.
      expect(line.accepted > 0, file).toBe(file !== boundary);
      expect(line.sha256).toBe(createHash('sha256').update(bytesOf(file)).digest('hex'));

      const { opened, csv } = openedAs(file);
      expect(line, file).toMatchObject(saidBy(opened));
      expect(opened.ledger.rejections.length, file).toBe(Math.min(10_000, line.rejected));
      const first = file.endsWith('.geojson') ? 1 : 2;
      const rejected = csv.trimEnd().split('\r\n').slice(1);
      expect(rejected.length, file).toBe(line.rejected);
      const places = rejected.map((text) => /^"([^"]*)",(\d+),([a-z-]+),/.exec(text)?.slice(1) ?? []);
      expect(new Set(places.map(([part, at]) => `${part} ${at}`)).size, file).toBe(line.rejected);
      for (const [part, at, reason] of places) {
        if (Number(at) < first || !(Number(at) <= lines[part])) throw new Error(`${file}: ${part} ${at} ${reason}`);
      }
    }
  }, 120_000);

  it('is told of by "npm run read" as by what it calls', () => {
    const some = ['usbp/monthly-pdf-text-fy2007.txt', 'iom/mmp-border-box-2014-2025-04.gdi.csv', boundary];
    const printed = execFileSync(
      process.execPath,
      ['scripts/read.ts', ...some.map((file) => join(publishersFolder, file))],
      { encoding: 'utf8' },
    );
    const lines = some.map((file) => JSON.stringify(readLine(basename(file), bytesOf(file))));
    expect(printed.trimEnd().split('\n')).toEqual(lines);
  }, 60_000);
});
