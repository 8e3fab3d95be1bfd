import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import { placeStem } from '../../../corridors/place-stem.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { criterionNames } from '../criterion-name.ts';
import { Comparison } from './comparison.tsx';
import { ImportSets } from './import-sets.tsx';
import { mostSets, weightsNow, withSets } from './scenario-sets.ts';
import styles from './scenarios.module.css';
import { SetRow } from './set-row.tsx';
import { words } from './words.ts';
import { setsJson } from './write-sets.ts';

/** Sets of weights by name, side by side. */
export function ScenariosPanel(): ReactNode {
  const { document: study, saveText } = useCockpit();
  const { language, regions } = study;
  const texts = words[language];
  const { sets } = regions;
  const { whole } = formatOf(language);
  const save = (): void => {
    const [en, es] = [criterionNames(regions.criteria, 'en'), criterionNames(regions.criteria, 'es')];
    const now = { name: '', by: '', weights: weightsNow(regions) };
    const text = setsJson(sets.length === 0 ? [now] : sets, regions.criteria, ({ id, criterion }) => ({
      en: en.get(id) ?? criterion,
      es: es.get(id) ?? criterion,
    }));
    saveText(`corredor_${placeStem(study)}_weights.json`, text, 'application/json');
  };
  return (
    <Fold control="fold-scenarios" title={texts.title} aside={whole(sets.length)}>
      <div className="panel-stack">
        <p className="field-help">{texts.help}</p>
        <SaveSet />
        {sets.length === 0 ? (
          <p className="field-help">{texts.empty}</p>
        ) : (
          <ul className={styles.list} aria-label={texts.list}>
            {sets.map((set) => (
              <SetRow key={set.id} set={set} />
            ))}
          </ul>
        )}
        <div className="row">
          <ImportSets />
          <Button control="scenario-export" isDisabled={regions.criteria.length === 0} onClick={save}>
            {texts.export}
          </Button>
        </div>
        <Comparison />
      </div>
    </Fold>
  );
}

const longestName = 200;

/** The present weights, and what they will be called. */
function SaveSet(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  const [name, setName] = useState('');
  const [by, setBy] = useState('');
  const texts = words[language];
  const isFull = regions.sets.length >= mostSets;
  const isReady = name.trim() !== '' && !isFull;
  const save = (): void => {
    if (!isReady) return;
    const set = { name: name.trim(), by: by.trim(), isImported: false, weights: weightsNow(regions) };
    dispatch('setRegions', { regions: withSets(regions, [set]) });
    setName('');
  };
  return (
    <form
      className="panel-stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField control="scenario-name" label={texts.name} value={name} longest={longestName} onChange={setName} />
      <TextField
        control="scenario-by"
        label={texts.by}
        help={texts.byHelp}
        value={by}
        longest={longestName}
        onChange={setBy}
      />
      <div className="row">
        <button type="submit" className="button" data-control="scenario-save" disabled={!isReady}>
          {texts.save}
        </button>
      </div>
      {isFull ? (
        <p className="field-help">{say(words, language, 'mostSets', { most: formatOf(language).whole(mostSets) })}</p>
      ) : null}
    </form>
  );
}
