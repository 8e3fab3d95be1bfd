import { type ReactNode, useState } from 'react';
import type { Language } from '../../base/words.ts';
import { Button } from '../../show/parts/button.tsx';
import { Guard } from '../../show/parts/guard.tsx';
import { words } from './words.ts';

interface PageGuardProps {
  readonly language: Language;
  readonly onSave: () => void;
  readonly children: ReactNode;
}

/** Where the page itself cannot be drawn: the study is not lost, and can be saved or tried again. */
export function PageGuard({ language, onSave, children }: PageGuardProps): ReactNode {
  const [attempt, setAttempt] = useState(1);
  const texts = words[language];
  const instead = (): ReactNode => (
    <main className="workspace-wait" role="alert">
      <p className="problem-note">
        <strong>{texts.failed}</strong> {texts.kept}
      </p>
      <div className="row">
        <Button control="page-retry" look="main" onClick={() => setAttempt(attempt + 1)}>
          {texts.retry}
        </Button>
        <Button control="page-save-study" onClick={onSave}>
          {texts.save}
        </Button>
        <Button control="page-reload" onClick={() => location.reload()}>
          {texts.reload}
        </Button>
      </div>
    </main>
  );
  return (
    <Guard key={attempt} instead={instead}>
      {children}
    </Guard>
  );
}
