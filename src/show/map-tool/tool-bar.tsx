import { type ReactNode, useEffect, useEffectEvent } from 'react';
import type { LineIndex } from '../../corridors/line-index.ts';
import { useCockpit } from '../cockpit.ts';
import { finishedDraft } from '../finished-draft.ts';
import { Button } from '../parts/button.tsx';
import { canFinish, isPlaceTool, isPoint, type PlaceTool, withoutLast, withVertex } from '../tool.ts';
import './tool-bar.css';
import { progressText, taskText } from './tool-text.ts';
import { words } from './words.ts';

/** What a person does with a tool, by mouse, buttons or keys. */
export interface ToolActions {
  addVertex(lon: number, lat: number): void;
  finish(): void;
  back(): void;
  cancel(): void;
}

/** All do nothing while nothing is drawn, or before the border line is there. */
export function useToolActions(index: LineIndex | null): ToolActions {
  const { tool: taken, takeTool, openPlaceForm } = useCockpit();
  const tool = taken !== null && isPlaceTool(taken) ? taken : null;
  const end = (finished: PlaceTool): void => {
    if (index === null || !canFinish(finished)) return;
    takeTool(null);
    openPlaceForm(finishedDraft(index, finished));
  };
  return {
    addVertex: (lon, lat) => {
      if (tool === null) return;
      const next = withVertex(tool, [lon, lat]);
      if (isPoint(next)) end(next);
      else takeTool(next);
    },
    finish: () => {
      if (tool !== null) end(tool);
    },
    back: () => {
      if (tool !== null) takeTool(withoutLast(tool));
    },
    cancel: () => takeTool(null),
  };
}

/** What is typed in, and buttons, keep their own keys. */
const hasOwnKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, input, select, textarea, a, summary') !== null;

/** Keys of what is being drawn, wherever the focus is. */
export function useToolKeys({ finish, back, cancel }: Pick<ToolActions, 'finish' | 'back' | 'cancel'>): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    // What is open closes first.
    const isCovered = document.querySelector('dialog[open]') !== null;
    if (isCovered || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOwn = hasOwnKeys(event.target);
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Enter' && !isOwn) finish();
    else if (event.key === 'Backspace' && !isOwn) back();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    // Before those who listen on the page: Escape ends the drawing, and nothing else.
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}

interface ToolBarProps {
  readonly tool: PlaceTool;
  readonly index: LineIndex | null;
  readonly actions: ToolActions;
}

/** Over the map: what to do, how far it is, and the buttons that do what the keys do. */
export function ToolBar({ tool, index, actions }: ToolBarProps): ReactNode {
  const { language } = useCockpit().document;
  const texts = words[language];
  useToolKeys(actions);
  return (
    <section className="tool-bar" aria-label={texts.bar} data-floats>
      <p className="tool-task">{taskText(tool, language)}</p>
      <p className="tool-progress" role="status" data-tool-progress>
        {index === null ? texts.reading : progressText(index, tool, language)}
      </p>
      <div className="row">
        <Button control="place-tool-finish" look="main" isDisabled={!canFinish(tool)} onClick={actions.finish}>
          {texts.finish}
        </Button>
        <Button control="place-tool-back" isDisabled={tool.vertices.length === 0} onClick={actions.back}>
          {texts.back}
        </Button>
        <Button control="place-tool-cancel" onClick={actions.cancel}>
          {texts.cancel}
        </Button>
      </div>
      <p className="field-help">{texts.keys}</p>
    </section>
  );
}
