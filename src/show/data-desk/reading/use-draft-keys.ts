import { useEffect } from 'react';
import type { ReadingWork } from './use-reading.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && /^(text|number)$/.test(target.type);

/**
 * Undo and redo by the keys that every program has, for what is decided in the dialog: the study behind it stays as it
 * is. Fields that are typed in keep their own.
 */
export function useDraftKeys({ undo, redo }: Pick<ReadingWork, 'undo' | 'redo'>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.stopPropagation();
      if (isTyping(event.target)) return;
      event.preventDefault();
      if (key === 'z' && !event.shiftKey) undo();
      else redo();
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, [undo, redo]);
}
