import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import { emptyText } from '../../../document/own.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import type { Candidates } from './candidates.ts';
import styles from './list.module.css';
import { nameFault } from './new-region.ts';
import { withGroup } from './own-region-edits.ts';
import { RegionNames } from './region-names.tsx';
import { words } from './words.ts';

interface GroupRegionsProps {
  readonly candidates: Candidates;
  readonly onClose: () => void;
}

/** Which regions are taken together, and what they are then called. */
export function GroupRegions({ candidates, onClose }: GroupRegionsProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  const [name, setName] = useState(emptyText);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isTried, setTried] = useState(false);
  const texts = words[language];
  const offered = candidates.rows.filter(({ members }) => members.length === 0);
  const fault = nameFault(name, regions.own);
  const isFew = chosen.length < 2;
  const keep = (): void => {
    setTried(true);
    if (fault !== undefined || isFew) return;
    const members = offered.flatMap(({ id }) => (chosen.includes(id) ? [id] : []));
    const trimmed = { en: name.en.trim(), es: name.es.trim() };
    dispatch('setRegions', { regions: { own: withGroup(regions.own, members, trimmed) } });
    onClose();
  };
  return (
    <Dialog control="region-group-panel" title={texts.group} closeLabel={texts.close} onClose={onClose}>
      <p>{texts.groupHelp}</p>
      <RegionNames control="region-group-name" name={name} fault={isTried ? fault : undefined} onChange={setName} />
      <fieldset>
        <legend className="field-label">{texts.groupWhich}</legend>
        <div className={styles.areas}>
          {offered.map(({ id, name: label }) => (
            <CheckBox
              key={id}
              control={`region-group-${id}`}
              label={label}
              isChecked={chosen.includes(id)}
              onChange={(isIn) => setChosen(isIn ? [...chosen, id] : chosen.filter((one) => one !== id))}
            />
          ))}
        </div>
        {isTried && isFew ? <p className="field-fault">{texts.groupFew}</p> : null}
      </fieldset>
      <div className="row">
        <Button control="region-group-keep" look="main" onClick={keep}>
          {isFew
            ? texts.groupNone
            : say(words, language, 'groupMake', { count: formatOf(language).whole(chosen.length) })}
        </Button>
      </div>
    </Dialog>
  );
}
