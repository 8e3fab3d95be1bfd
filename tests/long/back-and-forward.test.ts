import { describe, expect, it } from 'vitest';
import { arrive } from '../browser/drivers/analyst.ts';
import { studiesOf } from '../browser/drivers/studies.ts';

describe('Back and Forward', () => {
  it('lead between two studies a hundred times, and nothing of either is lost', async () => {
    const me = await arrive();
    const studies = studiesOf(me.app);
    await me.chooseCorridor('arizona-sonora');
    await studies.open();
    await studies.save('Desert years', '');
    await studies.close();
    await me.chooseCorridor('whole-border');
    await me.pick('figures', 'incidents');
    await studies.open();
    await studies.act('open', 'Desert years');
    await studies.dialog.waitFor({ state: 'detached' });
    await me.app.settled();
    expect(await me.valueOf('corridor')).toBe('arizona-sonora');
    const seen = await studies.toAndFro(100, 'corridor');
    expect(seen).toEqual(Array.from({ length: 100 }, () => ['whole-border', 'arizona-sonora']).flat());
    await studies.back();
    expect(await me.picked('figures')).toBe('incidents');
    await me.undo();
    expect(await me.picked('figures')).toBe('areas');
    expect(me.app.errors).toEqual([]);
  }, 600_000);
});
