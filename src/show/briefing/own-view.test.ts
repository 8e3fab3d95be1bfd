import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../base/month.ts';
import { type Document, emptyDocument, type SheetElement } from '../../document/document.ts';
import { elementStudy } from '../../document/element-study.ts';
import { asOnScreen, hasOwnPeriod, isOwn, lockedAs, monthsHeld, periodOnScreen, withPeriod } from './own-view.ts';

const months = { from: monthIndex(2019, 1), to: monthIndex(2020, 1) };
const played: Document = { ...emptyDocument, playback: { ...emptyDocument.playback, at: monthIndex(2018, 1) } };
const element: SheetElement = {
  id: 'x1',
  kind: 'map',
  what: '',
  isLocked: false,
  view: {},
  caption: { en: '', es: '' },
  alt: { en: '', es: '' },
};

describe('what an element holds for itself', () => {
  it('is a period that stands still, whatever is played on the screen', () => {
    const own = { ...element, view: withPeriod(element, played, months) };
    const study = elementStudy(played, own);
    expect(monthsHeld(study)).toEqual(months);
    expect(study.playback.at).toBeNull();
    expect(hasOwnPeriod(own, played)).toBe(true);
    expect(periodOnScreen(own, played)).toEqual({});
  });

  it('is all that it shows once it is locked, and does not move with the screen', () => {
    const own = { ...element, ...lockedAs(element, emptyDocument, true) };
    const later: Document = { ...played, corridor: 'whole-border', camera: { lon: -100, lat: 29, zoom: 8 } };
    expect(elementStudy(later, own)).toMatchObject({ corridor: emptyDocument.corridor, camera: null });
  });

  it('keeps its own period and layers when it follows the screen again', () => {
    const locked = { ...element, ...lockedAs(element, emptyDocument, true) };
    const own = { ...locked, view: withPeriod(locked, emptyDocument, months) };
    const { isLocked, view } = lockedAs(own, emptyDocument, false);
    expect(isLocked).toBe(false);
    expect(Object.keys(view)).toEqual(['clauses']);
    expect(lockedAs(locked, emptyDocument, false).view).toEqual({});
  });

  it('is as on the screen where a person says so', () => {
    const camera = { lon: -100, lat: 29, zoom: 8 };
    const free = { ...element, view: { camera } };
    expect(isOwn(free, emptyDocument, ['camera'])).toBe(true);
    expect(asOnScreen(free, emptyDocument, ['camera'])).toEqual({});
    expect(asOnScreen({ ...free, isLocked: true }, emptyDocument, ['camera'])).toEqual({ camera: null });
  });
});
