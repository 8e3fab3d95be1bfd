import { useEffect, useState } from 'react';

/** How long what is not part of a sheet stays after the mouse moved, ms. */
const awakeMs = 4000;

/** Whether somebody moved the mouse just now, or it has just begun. */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = (): void => {
      clearTimeout(timer);
      setAwake(true);
      timer = setTimeout(() => setAwake(false), awakeMs);
    };
    wake();
    window.addEventListener('pointermove', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
    };
  }, []);
  return isAwake;
}
