import type { ReactNode } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { CorridorForm } from './corridor-form.tsx';
import { FeatureForm } from './feature-form.tsx';
import { formWords } from './form-words.ts';
import './places.css';

/** The form of what was drawn or is edited, over the page; nothing while none is open. */
export function PlaceForm(): ReactNode {
  const { document: study, placeForm, openPlaceForm } = useCockpit();
  const texts = formWords[study.language];
  if (placeForm === null) return null;
  const isNew = placeForm.id === null;
  const title =
    placeForm.kind === 'corridor'
      ? texts[isNew ? 'newCorridor' : 'editCorridor']
      : texts[isNew ? 'newFeature' : 'editFeature'];
  return (
    <Dialog control="place-form" title={title} closeLabel={texts.close} onClose={() => openPlaceForm(null)} width={560}>
      {placeForm.kind === 'corridor' ? <CorridorForm draft={placeForm} /> : <FeatureForm draft={placeForm} />}
    </Dialog>
  );
}
