import { type ReactNode, useState } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import type { AddProps } from './add-props.ts';
import { addWords as words } from './add-words.ts';
import { DrawnAreas } from './drawn-areas.tsx';
import { FileAreas } from './file-areas.tsx';
import { type NewRegion, withRegions } from './own-region-edits.ts';
import { StretchForm } from './stretch-form.tsx';
import { words as listWords } from './words.ts';

const ways = ['stretch', 'area', 'zone'] as const;
type Way = (typeof ways)[number];

const forms: Readonly<Record<Way, (props: AddProps) => ReactNode>> = {
  stretch: (props) => <StretchForm {...props} />,
  area: (props) => <DrawnAreas {...props} />,
  zone: (props) => <FileAreas {...props} />,
};

/** Regions of the person's own: a stretch, an area on the map, areas of a file. */
export function AddRegion({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  const [way, setWay] = useState<Way>('stretch');
  const texts = words[language];
  const onAdd = (added: readonly NewRegion[]): void => {
    dispatch('setRegions', { regions: { own: withRegions(regions.own, added) } });
    onClose();
  };
  return (
    <Dialog
      control="region-add-panel"
      title={listWords[language].add}
      closeLabel={listWords[language].close}
      onClose={onClose}
    >
      <RadioGroup
        control="region-add-way"
        label={texts.way}
        look="segments"
        value={way}
        choices={ways.map((value) => ({ value, label: texts[value] }))}
        onChange={setWay}
      />
      {forms[way]({ onAdd })}
    </Dialog>
  );
}
