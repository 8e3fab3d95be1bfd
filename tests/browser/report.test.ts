import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { header2026 } from './drivers/made-files.ts';
import { hashOf } from './drivers/open-app.ts';
import { reportOf } from './drivers/report.ts';

/** One row in the form of a release of 2026. */
const row = (id: string, day: string, people: string, point: string, place = 'River near Eagle Pass'): string =>
  [
    id,
    id,
    'Incident',
    'North America',
    day,
    people,
    people,
    'Drowning',
    `"${place}, Texas, USA"`,
    'CBP',
    point,
    '',
  ].join(',');
const at = (n: number): string => `"28.7${n % 10}41, -100.50${n % 9}3"`;

/** Invented: five rows that cannot be read, two that repeat others, months without any, an office, one in the sea. */
const rows = [
  ...Array.from({ length: 24 }, (_, n) => row(`A${n}`, `2026-01-${10 + (n % 20)}`, '1', at(n))),
  ...Array.from({ length: 22 }, (_, n) => row(`B${n}`, `2026-05-${10 + (n % 20)}`, '1', '"32.21, -110.95"')),
  row('C1', '2026-05-10', '1', '"25.9012, -96.2013"'),
  row('D1', 'soon', '1', at(1)),
  row('D2', '2026-05-40', '1', at(2)),
  row('D3', '2026-05-10', 'several', at(3)),
  row('D4', '=HYPERLINK(1)', '1', at(4)),
  row('D5', '2026-05-10', '1', '"95.1, -100.5"'),
];
const made = { name: 'hechos-2026.csv', bytes: `${[header2026, ...rows].join('\r\n')}\r\n` };

describe('the report on a file', () => {
  let analyst: Analyst;
  let report: ReturnType<typeof reportOf>;
  beforeAll(async () => {
    analyst = await arrive({ isShared: true });
    report = reportOf(analyst.app);
    await analyst.drop(made);
    await report.open('s1');
  });
  afterAll(() => analyst.app.close());

  it('says first how many rows were left out and what is worth checking, parts of it folded', async () => {
    expect(await report.figures()).toEqual([52, 47, 5]);
    const text = await report.text();
    expect(text).toContain('5 of 52 rows were left out: ');
    expect(text).toContain('3 months without a row or a figure inside the period.');
    expect(text).toContain('22 records at one point: an office');
    expect(text).not.toContain('SHA-256');
  });

  it('lists the rows that were left out by line, with no cell that could name anybody', async () => {
    await report.unfold();
    const listed = await report.rows('report-rejections');
    expect(listed.map(([line]) => line)).toEqual(['49', '50', '51', '52', '53']);
    expect(JSON.stringify(listed)).not.toContain('several');
    expect(JSON.stringify(listed)).not.toContain('HYPERLINK');
  });

  it('holds back where few records lie, for the file is nobody knows whose', async () => {
    const corridors = await report.rows('report-places');
    expect(corridors).toHaveLength(7);
    expect(JSON.stringify(corridors)).toContain('held back');
    expect(await report.text()).toContain('In the sea off the border region held back');
  });

  it('saves all of them as a table whose cells are no formulas', async () => {
    const { name, text } = await analyst.savedBy('save-rejections');
    expect(name).toMatch(/^corredor_hechos-2026_rows-left-out_\d{8}\.csv$/);
    const [head, ...lines] = text.split('\r\n');
    expect(head).toBe('\uFEFFpart,line,reason,column,cell');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe('"",49,bad-date,"Incident Date","aaaa"');
    expect(lines.at(-1)).toBe('');
    for (const cell of lines.flatMap((line) => line.split(','))) expect(cell).not.toMatch(/^"?[=+@-]/);
    await report.close();
  });

  it.each([
    ['en', 'dark', 390],
    ['es', 'light', 390],
    ['es', 'dark', 1280],
  ] as const)('stands whole in %s, %s, %i pixels wide', async (language, theme, width) => {
    const study = await analyst.study();
    await analyst.app.goTo(hashOf({ ...study, language, theme }));
    await report.open('s1');
    await report.unfold();
    // So high that no part of it is scrolled out of sight.
    await analyst.app.page.setViewportSize({ width, height: 3600 });
    expect.soft(await analyst.textFaults()).toEqual([]);
    expect.soft(await analyst.seriousFaults()).toEqual([]);
    await analyst.app.page.setViewportSize({ width: 1280, height: 800 });
    await report.close();
  });
});

/** Invented: two ports, trucks of five months, one without a row and one with few. */
const crossings = [
  'Port Name,State,Port Code,Border,Date,Measure,Value',
  ...[1, 2, 3, 5, 6].flatMap((month) => [
    `Laredo,Texas,2304,US-Mexico Border,0${month}/01/2018 12:00:00 AM,Trucks,${1000 + month}`,
    `Eagle Pass,Texas,2303,US-Mexico Border,0${month}/01/2018 12:00:00 AM,Trucks,${month === 6 ? 3 : 200}`,
  ]),
];

describe('figures of areas by month', () => {
  it('are drawn and saved, with few held back and a month without a row as a gap', async () => {
    const analyst = await arrive({ language: 'es', size: { width: 390, height: 2400 } });
    await analyst.drop({ name: 'cruces.csv', bytes: `${crossings.join('\r\n')}\r\n` });
    await analyst.touch('figures-s1');
    const dialog = analyst.app.page.locator('dialog[data-dialog="figures"]');
    expect(await dialog.locator('[data-chart="area-months"]').getAttribute('aria-label')).toContain('Laredo');
    expect.soft(await analyst.textFaults()).toEqual([]);
    expect.soft(await analyst.seriousFaults()).toEqual([]);
    const { text } = await analyst.savedBy('save-csv-area-months-trucks');
    const lines = text.split('\r\n');
    expect(lines).toHaveLength(8);
    expect(lines[1]).toBe('2018-01,1001,,200,');
    expect(lines[4]).toBe('2018-04,,Sin dato,,Sin dato');
    expect(lines[6]).toBe('2018-06,1006,,,<5');
    await analyst.app.page.locator('[data-control="figures-area-2303"]').uncheck();
    expect(await dialog.locator('thead th').allInnerTexts()).toHaveLength(2);
  });
});
