import { useEffect, useRef, useState } from 'react';

/** How often what is dragged is worked out anew, ms: the slider itself is never behind the hand. */
const pace = 90;

/** A value that a hand moves, and what takes it there; `keep` follows with the last one at its own pace. */
export function useFollowed(keep: (value: number) => void): readonly [number | null, (value: number) => void] {
  const [value, setValue] = useState<number | null>(null);
  const latest = useRef<() => void>(() => undefined);
  const isMoved = value !== null;
  useEffect(() => {
    latest.current = () => {
      if (value !== null) keep(value);
    };
  });
  useEffect(() => {
    if (!isMoved) return;
    const timer = setTimeout(() => {
      latest.current();
      setValue(null);
    }, pace);
    return () => clearTimeout(timer);
  }, [isMoved]);
  return [value, setValue];
}
