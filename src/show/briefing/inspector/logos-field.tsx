import { type ChangeEvent, type ReactNode, useId, useState } from 'react';
import { say } from '../../../base/words.ts';
import { nextId } from '../../../document/with-kept.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { FieldFault } from '../../parts/text-field.tsx';
import { useAtHand } from '../at-hand.ts';
import { type ImageFault, ownImage } from '../own-image.ts';
import styles from './inspector.module.css';
import { words } from './words.ts';

const mostImages = 8;
const longestName = 200;

/** Pictures of the person: kept once for the briefing, and shown on the sheets that are ticked. */
export function LogosField(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { sheet } = useAtHand();
  const [fault, setFault] = useState<{ readonly why: ImageFault | 'tooMany'; readonly name: string } | null>(null);
  const id = useId();
  const { language, briefing } = study;
  const { images } = briefing;
  const texts = words[language];
  const setLogos = (logos: readonly string[]): void => dispatch('changeSheet', { id: sheet.id, change: { logos } });
  const add = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    const field = event.target;
    if (file === undefined) return;
    const name = file.name.slice(0, longestName);
    if (images.length >= mostImages) return setFault({ why: 'tooMany', name });
    const made = await ownImage(file);
    field.value = '';
    if (!made.ok) return setFault({ why: made.error, name });
    setFault(null);
    const image = { id: nextId('i', images), name, data: made.value };
    const gesture = `logo-${image.id}`;
    dispatch('setBriefing', { change: { images: [...images, image] } }, gesture);
    dispatch('changeSheet', { id: sheet.id, change: { logos: [...sheet.logos, image.id] } }, gesture);
  };
  const remove = (image: string): void => {
    const gesture = `logo-remove-${image}`;
    for (const one of study.sheets.filter(({ logos }) => logos.includes(image))) {
      dispatch('changeSheet', { id: one.id, change: { logos: one.logos.filter((logo) => logo !== image) } }, gesture);
    }
    dispatch('setBriefing', { change: { images: images.filter((one) => one.id !== image) } }, gesture);
  };
  return (
    <div className="field">
      <span className="field-label">{texts.logos}</span>
      {images.map((image) => (
        <div key={image.id} className={styles.logo}>
          <CheckBox
            control={`logo-${image.id}`}
            label={image.name}
            isChecked={sheet.logos.includes(image.id)}
            onChange={(isOn) =>
              setLogos(isOn ? [...sheet.logos, image.id] : sheet.logos.filter((logo) => logo !== image.id))
            }
          />
          <img className={styles.logoPicture} src={image.data} alt="" />
          <Button
            control={`remove-logo-${image.id}`}
            look="quiet"
            label={say(words, language, 'removeLogo', { name: image.name })}
            onClick={() => remove(image.id)}
          >
            ×
          </Button>
        </div>
      ))}
      <label htmlFor={id} className={`button ${styles.fileButton}`}>
        {texts.addLogo}
        <input
          id={id}
          className="spoken-only"
          type="file"
          accept="image/png,image/jpeg"
          data-control="add-logo"
          aria-describedby={`${id}-help`}
          onChange={(event) => void add(event)}
        />
      </label>
      <div role="status">
        <FieldFault fault={fault === null ? undefined : say(words, language, fault.why, { name: fault.name })} />
      </div>
      <p id={`${id}-help`} className="field-help">
        {texts.logosHelp}
      </p>
    </div>
  );
}
