import { Component, type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { words } from './words.ts';

interface WorkspacePlaceProps {
  readonly name: 'briefing' | 'regions' | 'files' | 'hand';
  readonly open: () => Promise<{ readonly default: ComponentType }>;
}

/** Where another workspace than the analyst's stands: it is loaded when it is first shown, and a failure says what happened. */
export function WorkspacePlace({ name, open }: WorkspacePlaceProps): ReactNode {
  const { language } = useCockpit().document;
  const [attempt, setAttempt] = useState(() => ({ number: 1, Workspace: lazy(open) }));
  const retry = (): void => setAttempt({ number: attempt.number + 1, Workspace: lazy(open) });
  const wait = (
    <div className="workspace-wait" role="status">
      <ProgressBar text={say(words, language, 'loading', { name: words[language][name] })} share={null} />
    </div>
  );
  return (
    <div className="other-workspace">
      <Guard key={attempt.number} name={name} language={language} onRetry={retry}>
        <Suspense fallback={wait}>
          <attempt.Workspace />
        </Suspense>
      </Guard>
    </div>
  );
}

interface GuardProps {
  readonly name: WorkspacePlaceProps['name'];
  readonly language: Language;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Says what went wrong in the workspace, in place of it. */
class Guard extends Component<GuardProps, { readonly failure: string | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown): { readonly failure: string } {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { name, language, onRetry, children } = this.props;
    const { failure } = this.state;
    if (failure === null) return children;
    return (
      <div className="workspace-wait" role="alert">
        <p className="problem-note">
          <strong>{say(words, language, 'failed', { name: words[language][name], message: failure })}</strong>{' '}
          {words[language].kept}
        </p>
        <Button control={`retry-${name}`} onClick={onRetry}>
          {words[language].retry}
        </Button>
      </div>
    );
  }
}
