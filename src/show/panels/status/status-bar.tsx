import { type ReactNode, useState } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { late } from '../../parts/late.tsx';
import { words } from './words.ts';

const PrivacyDialog = late('privacy-dialog', async () => (await import('./privacy-dialog.tsx')).PrivacyDialog);

export function StatusBar(): ReactNode {
  const { document, dataSets, worksOffline, openHandTask } = useCockpit();
  const { language, workspace } = document;
  // The programme's own cases are drawn there alone.
  const hasCases = workspace === 'regions' && dataSets.some(({ kind }) => kind === 'cases');
  const [isOpen, setOpen] = useState(false);
  const texts = words[language];
  return (
    <footer className="status-bar">
      <Button control="privacy" look="quiet" onClick={() => setOpen(true)}>
        <svg className="lock" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />
        </svg>
        {texts.offline}
      </Button>
      <p role="status" data-works-offline={worksOffline}>
        {worksOffline ? texts.worksOffline : ''}
      </p>
      {hasCases ? null : <p>{texts.measures}</p>}
      <span className="status-end">
        <Button control="about" look="quiet" onClick={() => openHandTask({ kind: 'about' })}>
          {texts.about}
        </Button>
      </span>
      {isOpen ? <PrivacyDialog onClose={() => setOpen(false)} /> : null}
    </footer>
  );
}
