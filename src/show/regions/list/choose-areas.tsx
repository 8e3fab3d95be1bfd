import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { addWords as words } from './add-words.ts';
import { areasFound } from './areas-found.ts';
import styles from './list.module.css';
import { mostAtOnce } from './own-region-edits.ts';

export interface AreaChoice {
  readonly id: string;
  readonly name: string;
  /** Among the regions already. */
  readonly isTaken: boolean;
}

interface ChooseAreasProps {
  readonly areas: readonly AreaChoice[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly onAdd: () => void;
}

/** Above this many there is a field to look for a name in. */
const fewAreas = 12;

/** Areas by name, or all of them at once where they are not too many. */
export function ChooseAreas({ areas, chosen, onChoose, onAdd }: ChooseAreasProps): ReactNode {
  const { language } = useCockpit().document;
  const [wanted, setWanted] = useState('');
  const { whole } = formatOf(language);
  const texts = words[language];
  const free = areas.filter(({ isTaken }) => !isTaken);
  const { shown, left } = areasFound(areas, wanted);
  return (
    <>
      {areas.length > fewAreas ? (
        <TextField control="region-area-find" label={texts.find} value={wanted} onChange={setWanted} />
      ) : null}
      <fieldset>
        <legend className="field-label">{texts.areas}</legend>
        <div className={styles.areas}>
          {shown.map(({ id, name, isTaken }) =>
            isTaken ? (
              <p key={id} className="field-help">
                {say(words, language, 'taken', { name })}
              </p>
            ) : (
              <CheckBox
                key={id}
                control={`region-area-${id}`}
                label={name}
                isChecked={chosen.includes(id)}
                onChange={(isIn) => onChoose(isIn ? [...chosen, id] : chosen.filter((one) => one !== id))}
              />
            ),
          )}
          {shown.length === 0 ? <p className="field-help">{texts.noneFound}</p> : null}
        </div>
        {left === 0 ? null : <p className="field-help">{say(words, language, 'moreAreas', { count: whole(left) })}</p>}
      </fieldset>
      <div className="row">
        <Button
          control="region-areas-all"
          isDisabled={free.length === 0 || free.length > mostAtOnce}
          onClick={() => onChoose(free.map(({ id }) => id))}
        >
          {say(words, language, 'chooseAll', { count: whole(free.length) })}
        </Button>
        <Button
          control="region-add-keep"
          look="main"
          isDisabled={chosen.length === 0 || chosen.length > mostAtOnce}
          onClick={onAdd}
        >
          {chosen.length <= 1 ? texts.addOne : say(words, language, 'addMany', { count: whole(chosen.length) })}
        </Button>
      </div>
      {Math.max(free.length, chosen.length) > mostAtOnce ? (
        <p className="field-help">{say(words, language, 'atOnce', { most: whole(mostAtOnce) })}</p>
      ) : null}
    </>
  );
}
