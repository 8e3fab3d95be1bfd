import type { OpenApp } from './open-app.ts';

/** A control as a person finds it on the page. */
export interface Found {
  readonly name: string;
  readonly kind: 'button' | 'radio' | 'checkbox' | 'select' | 'number' | 'slider' | 'text' | 'other';
  /** What it is set to: its text, the chosen option, or "on" and "off". */
  readonly value: string;
  /** The value of one round button; the options of a list, one after another, with a bar between. */
  readonly choices: string;
  readonly isDisabled: boolean;
}

/** Every control that can be seen, in the order of the page; in the browser. */
function controlsOnPage(): Found[] {
  const kindOf = (element: HTMLElement): Found['kind'] => {
    if (element instanceof HTMLSelectElement) return 'select';
    if (element instanceof HTMLButtonElement) return 'button';
    if (element.role === 'slider') return 'slider';
    if (!(element instanceof HTMLInputElement)) return 'other';
    const { type } = element;
    if (type === 'range') return 'slider';
    return type === 'radio' || type === 'checkbox' || type === 'number' ? type : 'text';
  };
  return [...document.querySelectorAll<HTMLElement>('[data-control]')]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const kind = kindOf(element);
      const isInput = element instanceof HTMLInputElement;
      const isOn = isInput && element.checked;
      const isChoice = kind === 'radio' || kind === 'checkbox';
      const value =
        isInput || element instanceof HTMLSelectElement ? element.value : (element.getAttribute('aria-valuenow') ?? '');
      const options = element instanceof HTMLSelectElement ? [...element.options].map((option) => option.value) : [];
      return {
        name: element.dataset.control ?? '',
        kind,
        value: isChoice ? (isOn ? 'on' : 'off') : value,
        choices: kind === 'radio' ? value : options.join('|'),
        isDisabled: element.matches(':disabled'),
      };
    });
}

/** Going through the controls one after another, whatever they are. */
export function walkOf(app: OpenApp) {
  const { page } = app;
  const locate = ({ name, kind, choices }: Found) =>
    kind === 'radio'
      ? page.locator(`[data-control="${name}"][value="${choices}"]`)
      : page.locator(`[data-control="${name}"]`).first();
  return {
    controlsOnPage: (): Promise<readonly Found[]> => page.evaluate(controlsOnPage),
    /** Changes a control to something that it is not: up or on by one, or back by one. Does not wait. */
    async change(found: Found, way: 'next' | 'previous' = 'next'): Promise<void> {
      const element = locate(found);
      switch (found.kind) {
        case 'button':
          return element.click();
        case 'radio':
          return element.check({ force: true });
        case 'checkbox':
          return element.setChecked(found.value === 'off');
        case 'select': {
          const options = found.choices.split('|');
          const at = options.indexOf(found.value);
          await element.selectOption(
            (way === 'next' ? options[at + 1] : undefined) ?? options[at - 1] ?? options[at + 1],
          );
          return;
        }
        case 'number': {
          const [least, step] = await element.evaluate((input: HTMLInputElement) => [
            Number(input.min),
            Number(input.step) || 1,
          ]);
          const value = Number(found.value);
          await element.fill(String(way === 'next' && value - step >= least ? value - step : value + step));
          return element.press('Enter');
        }
        case 'slider':
          await element.focus();
          return element.press(way === 'next' ? 'ArrowRight' : 'ArrowLeft');
        case 'text':
          await element.fill('small, and public already');
          return element.press('Enter');
        default:
          throw new Error(`${found.name} is no control that can be changed`);
      }
    },
  };
}
