import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Analyst, arrive } from './drivers/analyst.ts';

describe('an event of the study', () => {
  let analyst: Analyst;
  beforeAll(async () => {
    analyst = await arrive({ isShared: true });
    await analyst.openEverything();
  });
  afterAll(() => analyst.app.close());

  const fill = async (field: string, text: string): Promise<void> => {
    await analyst.app.page.locator(`[data-control="own-event-${field}"]`).fill(text);
  };

  it('is refused with what is wrong beside each field', async () => {
    await analyst.touch('own-event-add');
    await fill('nameEn', 'Agreement of Piedras Negras');
    await fill('from', '2010-13');
    await analyst.touch('own-event-keep');
    const text = await analyst.pageText();
    expect(text).toContain('This is not a date. Write 2007-08 or 2007-08-01.');
    expect(text).toContain('Say where this is known from.');
    expect((await analyst.study()).events).toEqual([]);
  });

  it('is kept in the study, can be compared with, and stands in both languages', async () => {
    await fill('from', '2010-05-12');
    await fill('sourceEs', 'Comunicado conjunto');
    await analyst.press('own-event-keep');
    const { events } = await analyst.study();
    expect(events).toEqual([
      {
        id: 'e1',
        actor: 'both',
        name: { en: 'Agreement of Piedras Negras', es: '' },
        from: '2010-05-12',
        to: null,
        source: { en: '', es: 'Comunicado conjunto' },
      },
    ]);
    expect(await analyst.pageText()).toContain('May 12, 2010, act of both countries');
    await analyst.compareWith('event');
    await analyst.choose('compare-event', 'e1');
    expect((await analyst.study()).compare).toEqual({ kind: 'event', event: 'e1', months: 24 });
    expect(await analyst.comparison()).toContain('June 2010');
    await analyst.switchLanguage('es');
    expect(await analyst.pageText()).toContain('Agreement of Piedras Negras');
  });

  it('is there after a reload, and gone when it is removed, with what hung on it', async () => {
    await analyst.app.reload();
    expect((await analyst.study()).events).toHaveLength(1);
    await analyst.openEverything();
    await analyst.press('own-event-remove-e1');
    const study = await analyst.study();
    expect([study.events, study.compare]).toEqual([[], { kind: 'none' }]);
    expect(analyst.app.errors).toEqual([]);
  });
});
