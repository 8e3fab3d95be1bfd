import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { Select } from '../../parts/select.tsx';
import { visions } from '../../theme/colour-vision.ts';
import { useAtHand } from '../at-hand.ts';
import styles from './preview.module.css';
import { words } from './words.ts';

/** Which page is seen, in which language and how large. */
export function PreviewBar(): ReactNode {
  const { language, sheets } = useCockpit().document;
  const { sheet, choice, choose } = useAtHand();
  const texts = words[language];
  const at = sheets.findIndex(({ id }) => id === sheet.id);
  const go = (by: -1 | 1): void => {
    const next = sheets[at + by];
    if (next !== undefined) choose({ sheet: next.id, part: '', placing: null, told: null });
  };
  const step = (control: string, label: string, by: -1 | 1): ReactNode => (
    <Button control={control} label={label} isDisabled={sheets[at + by] === undefined} onClick={() => go(by)}>
      <svg className="chevron" viewBox="0 0 16 16" aria-hidden="true">
        <path d={by < 0 ? 'M10 3 5 8l5 5' : 'M6 3l5 5-5 5'} />
      </svg>
    </Button>
  );
  return (
    <div className={styles.bar}>
      <div className={styles.steps}>
        {step('preview-previous', texts.previous, -1)}
        <span>{say(words, language, 'place', { number: at + 1, of: sheets.length })}</span>
        {step('preview-next', texts.next, 1)}
      </div>
      <RadioGroup
        control="preview-language"
        label={texts.seen}
        isLabelHidden
        look="segments"
        value={choice.seen ?? language}
        choices={[
          { value: 'en', label: 'EN' },
          { value: 'es', label: 'ES' },
          { value: 'both', label: texts.both },
        ]}
        onChange={(seen: Language | 'both') => choose({ seen })}
      />
      <RadioGroup
        control="preview-zoom"
        label={texts.zoom}
        isLabelHidden
        look="segments"
        value={choice.zoom}
        choices={(['fit', 'full'] as const).map((value) => ({ value, label: texts[value] }))}
        onChange={(zoom) => choose({ zoom })}
      />
      <Select
        control="preview-vision"
        label={texts.vision}
        isLabelHidden
        value={choice.vision ?? ''}
        options={[
          { value: '', label: texts.asItIs },
          ...visions.map((value) => ({ value, label: texts[`vision.${value}`] })),
        ]}
        onChange={(value) => choose({ vision: visions.find((vision) => vision === value) ?? null })}
      />
    </div>
  );
}
