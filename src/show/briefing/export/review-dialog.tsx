import { type ReactNode, useState } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { isReviewed, type ReviewDraft, ReviewFields } from './review-fields.tsx';
import { words } from './words.ts';

interface ReviewDialogProps {
  /** What is about to be done: the words of its button. */
  readonly title: string;
  readonly onGo: () => void;
  readonly onClose: () => void;
}

/** The one question before a sheet leaves the app otherwise than as a file: on paper or on the clipboard. */
export function ReviewDialog({ title, onGo, onClose }: ReviewDialogProps): ReactNode {
  const { language, briefing } = useCockpit().document;
  const [draft, setDraft] = useState<ReviewDraft>({ answer: '', by: briefing.office });
  const texts = words[language];
  return (
    <Dialog control="review" title={title} closeLabel={texts.close} onClose={onClose}>
      <ReviewFields draft={draft} language={language} onChange={setDraft} />
      <div className="row">
        <Button
          control="review-go"
          look="main"
          isDisabled={!isReviewed(draft)}
          onClick={() => {
            onClose();
            onGo();
          }}
        >
          {title}
        </Button>
      </div>
      {isReviewed(draft) || draft.answer === 'yes' ? null : <p className="field-help">{texts.notYetHere}</p>}
    </Dialog>
  );
}
