import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Guard } from '../../parts/guard.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { words } from './words.ts';

interface WorkspacePlaceProps {
  readonly name: 'briefing' | 'regions' | 'files' | 'hand';
  readonly open: () => Promise<{ readonly default: ComponentType }>;
}

/** Leaves what stands over the page, which cannot close itself where it does not come; null of a workspace. */
function useClose(name: WorkspacePlaceProps['name']): (() => void) | null {
  const { openHandTask, openPlaceForm, openFileTask, dispatch } = useCockpit();
  if (name === 'files') return () => openFileTask(null);
  if (name !== 'hand') return null;
  return () => {
    openHandTask(null);
    openPlaceForm(null);
    dispatch('setSweep', { sweep: null });
  };
}

/** Where another workspace than the analyst's stands: it is loaded when it is first shown, and a failure says what happened. */
export function WorkspacePlace({ name, open }: WorkspacePlaceProps): ReactNode {
  const { language } = useCockpit().document;
  const close = useClose(name);
  const [attempt, setAttempt] = useState(() => ({ number: 1, Workspace: lazy(open) }));
  const retry = (): void => setAttempt({ number: attempt.number + 1, Workspace: lazy(open) });
  const wait = (
    <div className="workspace-wait" role="status">
      <ProgressBar text={say(words, language, 'loading', { name: words[language][name] })} share={null} />
    </div>
  );
  const instead = (): ReactNode => (
    <div className="workspace-wait" role="alert">
      <p className="problem-note">
        <strong>{say(words, language, 'failed', { name: words[language][name] })}</strong> {words[language].kept}
      </p>
      <Button control={`retry-${name}`} onClick={retry}>
        {words[language].retry}
      </Button>
      {close === null ? null : (
        <Button control={`close-${name}`} onClick={close}>
          {words[language].close}
        </Button>
      )}
    </div>
  );
  return (
    <div className="other-workspace" data-over={name === 'hand' || name === 'files'}>
      <Guard key={attempt.number} instead={instead}>
        <Suspense fallback={wait}>
          <attempt.Workspace />
        </Suspense>
      </Guard>
    </div>
  );
}
