import type { AnalysisSpec } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import type { Fix } from '../../page/checks/check.ts';
import { useAtHand } from '../at-hand.ts';
import type { CheckGroup } from './check-groups.ts';
import { fixPath } from './fix-path.ts';
import { splitOff, withChosen, withEvents, withFurniture } from './mended-sheet.ts';

/** How long a control may take to come, ms: the sheet that it is on is shown first. */
const patienceMs = 3000;

/** The control of that name, once it is there; null where it does not come. */
async function controlOf(name: string): Promise<HTMLElement | null> {
  for (const until = performance.now() + patienceMs; performance.now() < until; ) {
    const found = document.querySelector<HTMLElement>(`[data-control="${CSS.escape(name)}"]`);
    if (found !== null) return found;
    await new Promise((done) => requestAnimationFrame(done));
  }
  return null;
}

/** Opens what is folded on the way, and gives the last control the focus. */
async function goAlong(controls: readonly string[]): Promise<void> {
  for (const name of controls) {
    const control = await controlOf(name);
    if (control === null) return;
    if (control.getAttribute('aria-expanded') === 'false') control.click();
    if (name !== controls.at(-1)) continue;
    control.scrollIntoView({ block: 'center' });
    control.focus();
  }
}

/** Mends what checks find. */
export interface Mender {
  /** Mends it on all its sheets, or goes to where it is mended; true: the dialog is left for that. */
  mend(group: CheckGroup): boolean;
  /** Says of a finding how it was chosen, on all its sheets. */
  sayChosen(group: CheckGroup, chosen: AnalysisSpec['chosen']): void;
}

let lastMend = 0;
/** What one press changes on several sheets is one step to undo. */
const nextGesture = (): string => {
  lastMend += 1;
  return `mend-${lastMend}`;
};

export function useFix(): Mender {
  const { document: study, dispatch } = useCockpit();
  const { choose } = useAtHand();
  const sheetsOf = (group: CheckGroup) => study.sheets.filter(({ id }) => group.sheets.includes(id));

  const go = (fix: Fix, sheetId: string, isWrong = false): boolean => {
    const sheet = study.sheets.find(({ id }) => id === sheetId);
    const path = sheet && fixPath(fix, { sheet, briefing: study.briefing, language: study.language, isWrong });
    if (path === undefined || path === null) return false;
    const { part, note, controls } = path;
    const seen = fix.kind === 'see-as' ? { vision: fix.vision } : {};
    choose({ sheet: sheetId, placing: null, ...(part === undefined ? {} : { part }), ...(note && { note }), ...seen });
    // After the dialog, which gives the focus back to what opened it.
    setTimeout(() => void goAlong(controls));
    return true;
  };

  const split = (element: string, sheetId: string): boolean => {
    const sheet = study.sheets.find(({ id }) => id === sheetId);
    const parts = sheet && splitOff(sheet, element, study.sheets);
    if (parts === undefined || parts === null) return go({ kind: 'larger-page' }, sheetId);
    const gesture = nextGesture();
    dispatch('addSheets', { sheets: [parts.own], after: sheetId }, gesture);
    dispatch('changeSheet', { id: sheetId, change: parts.rest }, gesture);
    return false;
  };

  return {
    mend: (group) => {
      const { fix } = group.check;
      const [first] = group.sheets;
      if (fix === null || first === undefined) return false;
      if (fix.kind === 'split-legend') return split(fix.element, first);
      if (fix.kind !== 'furniture' && fix.kind !== 'show-events') {
        return go(fix, first, group.check.id === 'causal' || group.check.id === 'labels');
      }
      const gesture = nextGesture();
      for (const sheet of sheetsOf(group)) {
        const change = fix.kind === 'furniture' ? withFurniture(sheet, fix.add) : withEvents(sheet, study, fix.events);
        dispatch('changeSheet', { id: sheet.id, change }, gesture);
      }
      return false;
    },
    sayChosen: (group, chosen) => {
      const { fix } = group.check;
      if (fix?.kind !== 'say-chosen') return;
      const { analysis } = fix;
      const gesture = nextGesture();
      for (const sheet of sheetsOf(group)) {
        dispatch('changeSheet', { id: sheet.id, change: withChosen(sheet, analysis, chosen) }, gesture);
      }
      dispatch('changeAnalysis', { id: analysis, change: { chosen } }, gesture);
    },
  };
}
