import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from './chart.ts';

/** Width and height of an element in whole CSS pixels, kept up to date; null before it is laid out. */
export function useBox(): { readonly box: RefObject<HTMLDivElement | null>; readonly size: Size | null } {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => {
      const [width, height] = [Math.floor(element.clientWidth), Math.floor(element.clientHeight)];
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { box, size };
}
