import type { PageHands } from './command.ts';

const controlOf = (name: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-control="${CSS.escape(name)}"]`);

function canPress(name: string): boolean {
  const control = controlOf(name);
  return control?.matches(':not(:disabled)') === true && control.checkVisibility();
}

/** The page as it stands. What is pressed is pressed once the box is closed and the focus is back. */
export const pageHands: PageHands = {
  canPress,
  press: (name) => {
    setTimeout(() => {
      const control = controlOf(name);
      control?.focus();
      control?.click();
    });
  },
  askForFiles: (then) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.addEventListener('change', () => then([...(input.files ?? [])]));
    input.click();
  },
};
