/** What a key or a button of a clicker asks for: the keys of PowerPoint. */
export type PresentStep =
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'blank'; readonly colour: 'black' | 'white' }
  | { readonly kind: 'pointer' }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'language' }
  | { readonly kind: 'full' }
  | { readonly kind: 'end' };

const forward = ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n', 'N'];
const back = ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace', 'p', 'P'];

/**
 * @param at index of the sheet on display, of `count`
 * @param typed digits that were typed before Enter
 */
export function stepOfKey(key: string, at: number, count: number, typed: string): PresentStep | null {
  const go = (to: number): PresentStep => ({ kind: 'go', to: Math.min(count - 1, Math.max(0, to)) });
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key };
  if (key === 'Enter') return go(typed === '' ? at + 1 : Number(typed) - 1);
  if (forward.includes(key)) return go(at + 1);
  if (back.includes(key)) return go(at - 1);
  if (key === 'Home') return go(0);
  if (key === 'End') return go(count - 1);
  if (key === 'b' || key === 'B' || key === '.') return { kind: 'blank', colour: 'black' };
  if (key === 'w' || key === 'W' || key === ',') return { kind: 'blank', colour: 'white' };
  if (key === 'l' || key === 'L') return { kind: 'pointer' };
  if (key === 'f' || key === 'F') return { kind: 'full' };
  // A clicker's button to begin: the page is not loaded again.
  if (key === 'F5') return go(at);
  if (key === 'e' || key === 'E') return { kind: 'language' };
  return key === 'Escape' ? { kind: 'end' } : null;
}

/** What is on display while a briefing is presented. */
export interface Presenting {
  readonly at: number;
  readonly blank: 'black' | 'white' | null;
  readonly hasPointer: boolean;
  readonly typed: string;
}

export const firstPresenting = (at: number): Presenting => ({ at, blank: null, hasPointer: false, typed: '' });

/** The next state; a blank screen comes back with any step, as in PowerPoint. */
export function afterStep(now: Presenting, step: PresentStep): Presenting {
  switch (step.kind) {
    case 'go':
      return now.blank === null ? { ...now, at: step.to, typed: '' } : { ...now, blank: null, typed: '' };
    case 'blank':
      return { ...now, blank: now.blank === step.colour ? null : step.colour, typed: '' };
    case 'pointer':
      return { ...now, hasPointer: !now.hasPointer };
    case 'digit':
      return { ...now, typed: `${now.typed}${step.digit}`.slice(-4) };
    case 'language':
    case 'full':
    case 'end':
      return now;
  }
}

/** What is drawn before it is asked for: the two sheets that come next, and the one before. */
export const nearby = (at: number, ids: readonly string[]): readonly string[] =>
  [at + 1, at + 2, at - 1].flatMap((place) => ids[place] ?? []);
