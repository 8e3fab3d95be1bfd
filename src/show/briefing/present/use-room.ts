import { useEffect, useState } from 'react';

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Room inside an element, CSS pixels; 0 until it is measured. */
export function useRoom(of: { readonly current: HTMLElement | null }): Room {
  const [room, setRoom] = useState<Room>({ width: 0, height: 0 });
  useEffect(() => {
    const element = of.current;
    if (element === null) return;
    // The element may stand in another window, whose observer is its own.
    const { ResizeObserver: Observer = ResizeObserver } = element.ownerDocument.defaultView ?? window;
    const measure = (): void => setRoom({ width: element.clientWidth, height: element.clientHeight });
    const observer = new Observer(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [of]);
  return room;
}
