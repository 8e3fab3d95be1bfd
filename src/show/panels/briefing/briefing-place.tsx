import { Component, lazy, type ReactNode, Suspense, useState } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { words } from './words.ts';

/** Where the briefer's workspace stands: it is loaded when it is first shown, and a failure says what happened. */
export function BriefingPlace(): ReactNode {
  const { document: study, openBriefing } = useCockpit();
  const { language } = study;
  const [attempt, setAttempt] = useState(() => ({ number: 1, Workspace: lazy(openBriefing) }));
  const retry = (): void => setAttempt({ number: attempt.number + 1, Workspace: lazy(openBriefing) });
  const wait = (
    <div className="workspace-wait" role="status">
      <ProgressBar text={words[language].loading} share={null} />
    </div>
  );
  return (
    <div className="other-workspace">
      <Guard key={attempt.number} language={language} onRetry={retry}>
        <Suspense fallback={wait}>
          <attempt.Workspace />
        </Suspense>
      </Guard>
    </div>
  );
}

interface GuardProps {
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
    const { language, onRetry, children } = this.props;
    const { failure } = this.state;
    if (failure === null) return children;
    return (
      <div className="workspace-wait" role="alert">
        <p className="problem-note">
          <strong>{say(words, language, 'failed', { message: failure })}</strong> {words[language].kept}
        </p>
        <Button control="retry-briefing" onClick={onRetry}>
          {words[language].retry}
        </Button>
      </div>
    );
  }
}
