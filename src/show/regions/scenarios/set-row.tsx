import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import type { WeightSet } from '../../../document/regions.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { TypedField } from '../../parts/typed-field.tsx';
import { criterionNames } from '../criterion-name.ts';
import { isApplied, mostCompared, withCompared, withoutSet, withRenamed } from './scenario-sets.ts';
import styles from './scenarios.module.css';
import { words } from './words.ts';

/** A set of weights: compared or not, applied, renamed, removed. */
export function SetRow({ set }: { readonly set: WeightSet }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  const [isRenaming, setRenaming] = useState(false);
  const texts = words[language];
  const { id, name, by, isImported } = set;
  const isCompared = regions.compared.includes(id);
  const isNow = isApplied(regions, set);
  const isFull = !isCompared && regions.compared.length >= mostCompared;
  const { list, whole } = formatOf(language);
  const named = (key: 'applyOne' | 'renameOne' | 'removeOne'): string => say(words, language, key, { name });
  const names = criterionNames(regions.criteria, language);
  const lacks = regions.criteria.flatMap((spec) =>
    spec.id in set.weights ? [] : [names.get(spec.id) ?? spec.criterion],
  );
  const about = [
    ...(by === '' ? [] : [say(words, language, 'of', { by })]),
    ...(isImported ? [texts.imported] : []),
    ...(isNow ? [texts.applied] : []),
  ];
  return (
    <li className={styles.set} data-applied={isNow}>
      <CheckBox
        control={`scenario-compare-${id}`}
        label={name}
        isChecked={isCompared}
        onChange={(isIn) => dispatch('setRegions', { regions: { compared: withCompared(regions, id, isIn) } })}
        {...(about.length === 0 ? {} : { hint: about.join(' · ') })}
      />
      <div className={styles.acts}>
        <Button
          control={`scenario-apply-${id}`}
          look="link"
          label={named('applyOne')}
          isDisabled={isNow}
          onClick={() => dispatch('setRegions', { regions: { weights: set.weights } })}
        >
          {texts.apply}
        </Button>
        <Button
          control={`scenario-rename-${id}`}
          look="link"
          label={named('renameOne')}
          onClick={() => setRenaming(!isRenaming)}
        >
          {isRenaming ? texts.done : texts.rename}
        </Button>
        <Button
          control={`scenario-remove-${id}`}
          look="link"
          label={named('removeOne')}
          onClick={() => dispatch('setRegions', { regions: withoutSet(regions, id) })}
        >
          {texts.remove}
        </Button>
      </div>
      {isFull ? (
        <p className="field-help">{say(words, language, 'mostCompared', { most: whole(mostCompared) })}</p>
      ) : null}
      {lacks.length === 0 ? null : (
        <p className="field-help">{say(words, language, 'lacks', { name, names: list(lacks) })}</p>
      )}
      {isRenaming ? (
        <div className={styles.names}>
          {(['name', 'by'] as const).map((key) => (
            <TypedField
              key={key}
              control={`scenario-${key}-${id}`}
              label={texts[key]}
              kind="text"
              value={set[key]}
              onCommit={(text) =>
                dispatch('setRegions', { regions: { sets: withRenamed(regions.sets, id, { [key]: text }) } })
              }
            />
          ))}
        </div>
      ) : null}
    </li>
  );
}
