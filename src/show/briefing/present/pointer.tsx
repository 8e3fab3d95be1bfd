import { type ReactNode, useEffect, useState } from 'react';
import styles from './presenter.module.css';

/** A spot of light that follows the mouse over the stage. */
export function Pointer({ over }: { readonly over: { readonly current: HTMLElement | null } }): ReactNode {
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number } | null>(null);
  useEffect(() => {
    const stage = over.current;
    if (stage === null) return;
    const move = (event: PointerEvent): void => {
      const box = stage.getBoundingClientRect();
      setPlace({ x: event.clientX - box.left, y: event.clientY - box.top });
    };
    const leave = (): void => setPlace(null);
    stage.addEventListener('pointermove', move);
    stage.addEventListener('pointerleave', leave);
    return () => {
      stage.removeEventListener('pointermove', move);
      stage.removeEventListener('pointerleave', leave);
    };
  }, [over]);
  return place === null ? null : <div className={styles.pointer} style={{ left: place.x, top: place.y }} />;
}
