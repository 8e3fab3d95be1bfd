import { useEffect } from 'react';

/** Gives an element of the body the focus and leaves all beside it out of reach; what had the focus has it again after. */
export function useAlone(of: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const element = of.current;
    if (element === null) return;
    const before = document.activeElement;
    const others = [...document.body.children].filter(
      (other): other is HTMLElement => other instanceof HTMLElement && other !== element && !other.inert,
    );
    for (const other of others) other.inert = true;
    element.focus();
    return () => {
      for (const other of others) other.inert = false;
      if (before instanceof HTMLElement) before.focus();
    };
  }, [of]);
}
