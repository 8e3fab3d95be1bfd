import { useEffect, useState } from 'react';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const same = (a: Box | null, b: Box | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height);

function firstOf(targets: readonly string[]): Element | null {
  for (const target of targets) {
    const found = document.querySelector(target);
    if (found !== null) return found;
  }
  return null;
}

/** Where the first of some elements stands in the window, followed while the page scrolls, changes or is resized. */
export function useBoxOf(targets: readonly string[]): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    firstOf(targets)?.scrollIntoView({ block: 'nearest' });
    let frame = requestAnimationFrame(look);
    function look(): void {
      const found = firstOf(targets)?.getBoundingClientRect();
      const next =
        found === undefined || found.width === 0
          ? null
          : { left: found.left, top: found.top, width: found.width, height: found.height };
      setBox((last) => (same(last, next) ? last : next));
      frame = requestAnimationFrame(look);
    }
    return () => cancelAnimationFrame(frame);
  }, [targets]);
  return box;
}
