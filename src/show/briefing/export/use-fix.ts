import { useCockpit } from '../../cockpit.ts';
import type { Check, Fix } from '../../page/checks/check.ts';
import { useAtHand } from '../at-hand.ts';

/** How long a control may take to come, ms: the sheet that it is on is drawn first. */
const patienceMs = 3000;
const everyMs = 100;

/** Brings a control into view and gives it the focus; a button that opens a field is pressed. */
function goToControl(control: string): void {
  const until = performance.now() + patienceMs;
  const look = (): void => {
    const found = document.querySelector<HTMLElement>(`[data-control="${CSS.escape(control)}"]`);
    if (found === null) {
      if (performance.now() < until) setTimeout(look, everyMs);
      return;
    }
    found.closest('details')?.setAttribute('open', '');
    found.scrollIntoView({ block: 'center' });
    found.focus();
    if (found instanceof HTMLButtonElement) found.click();
  };
  setTimeout(look, everyMs);
}

/** The control by which a person mends something. */
export function controlOf(fix: Fix): string | null {
  switch (fix.kind) {
    case 'edit':
      return fix.field.startsWith('alt:') || fix.field.startsWith('sea:') ? `own-${fix.field}` : `text-${fix.field}`;
    case 'release':
      return `release-${fix.table}`;
    case 'settings':
      return { mark: 'briefing-mark', limits: 'limits-reason', final: 'mark-final' }[fix.part];
    case 'larger-page':
      return 'sheet-page';
    case 'split-legend':
      return `part-${fix.element}`;
    case 'furniture':
    case 'show-events':
    case 'say-chosen':
      return null;
  }
}

/** Mends what a check found, or goes to where it is mended; returns whether the dialog is left for that. */
export function useFix(): (sheet: string, check: Check) => boolean {
  const { document: study, dispatch } = useCockpit();
  const { choose } = useAtHand();
  return (id, { fix, where }) => {
    const sheet = study.sheets.find((one) => one.id === id);
    if (fix === null || sheet === undefined) return false;
    if (fix.kind === 'furniture') {
      dispatch('changeSheet', { id, change: { furniture: [...sheet.furniture, fix.add] } });
      return false;
    }
    if (fix.kind === 'show-events') {
      const shown = (hidden: readonly string[]) => hidden.filter((event) => !fix.events.includes(event));
      const elements = sheet.elements.map((element) => ({
        ...element,
        view: { ...element.view, hiddenEvents: shown(element.view.hiddenEvents ?? study.hiddenEvents) },
      }));
      dispatch('changeSheet', { id, change: { elements } });
      return false;
    }
    if (fix.kind === 'say-chosen') {
      choose({ sheet: id });
      dispatch('setWorkspace', { workspace: 'explore' });
      goToControl(`finding-chosen-${fix.analysis}`);
      return true;
    }
    choose({ sheet: id, part: where?.element ?? '' });
    const control = controlOf(fix);
    if (control !== null) goToControl(control);
    return true;
  };
}
