import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import { latestOf, useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { criterionNames } from '../criterion-name.ts';
import { AddCriterion } from './add-criterion.tsx';
import styles from './criteria.module.css';
import { areEqual, equalWeights, mostCriteria } from './criteria-edits.ts';
import { standings } from './criteria-standing.ts';
import { CriterionRow } from './criterion-row.tsx';
import { NotConsidered } from './not-considered.tsx';
import { words } from './words.ts';

const methods = ['weighted-sum', 'topsis'] as const;

/** Criteria with their weights, directions, periods and normalisations, and those that are not considered. */
export function CriteriaPanel(): ReactNode {
  const { document: study, results, dispatch } = useCockpit();
  const { language, regions } = study;
  const [opened, setOpened] = useState('');
  const [isAdding, setAdding] = useState(false);
  const texts = words[language];
  const status = results.regions.table;
  const table = status === null ? null : latestOf(status);
  const names = criterionNames(regions.criteria, language);
  const stand = standings(regions, table);
  const counting = [...stand.values()].filter(({ standing }) => standing === 'counts').length;
  const { whole } = formatOf(language);
  const counts = { count: whole(counting), all: whole(regions.criteria.length) };
  return (
    <Fold control="fold-criteria" title={texts.title} aside={say(words, language, 'aside', counts)}>
      <div className="panel-stack">
        <RadioGroup
          control="region-method"
          label={texts.method}
          value={regions.method}
          choices={methods.map((value) => ({ value, label: texts[value], hint: texts[`${value}.hint`] }))}
          onChange={(method) => dispatch('setRegions', { regions: { method } })}
        />
        {regions.criteria.length === 0 ? <p className="field-help">{texts.none}</p> : null}
        <ul className={styles.list} aria-label={texts.list}>
          {regions.criteria.map((spec, at) => (
            <CriterionRow
              key={spec.id}
              spec={spec}
              at={at}
              names={names}
              stand={stand.get(spec.id) ?? { standing: 'unweighted', share: 0 }}
              table={table}
              isOpen={opened === spec.id}
              onOpen={(isOpen) => setOpened(isOpen ? spec.id : '')}
            />
          ))}
        </ul>
        <div className="row">
          <Button
            control="criterion-add"
            isDisabled={regions.criteria.length >= mostCriteria}
            onClick={() => setAdding(true)}
          >
            {texts.add}
          </Button>
          <Button
            control="weights-equal"
            isDisabled={areEqual(regions)}
            onClick={() => dispatch('setRegions', { regions: { weights: equalWeights(regions.criteria) } })}
          >
            {texts.equal}
          </Button>
        </div>
        {isAdding ? <AddCriterion onClose={() => setAdding(false)} onAdded={setOpened} /> : null}
        <NotConsidered onBring={setOpened} />
        <HowWorkedOut />
      </div>
    </Fold>
  );
}

/** Draws of the firmness, and what they start from. */
function HowWorkedOut(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  const texts = words[language];
  const fields = [
    { key: 'draws', min: 100, max: 100_000, step: 100 },
    { key: 'resamples', min: 0, max: 10_000, step: 100 },
    { key: 'seed', min: 0, max: 2 ** 31 - 1, step: 1 },
  ] as const;
  return (
    <Fold control="fold-region-how" title={texts.how} rank="inner" isOpenAtFirst={false}>
      <div className="panel-stack">
        {fields.map(({ key, ...range }) => (
          <NumberField
            key={key}
            control={`region-${key}`}
            label={texts[key]}
            help={texts[`${key}Help`]}
            value={regions[key]}
            {...range}
            onChange={(value) => dispatch('setRegions', { regions: { [key]: Math.round(value) } })}
          />
        ))}
      </div>
    </Fold>
  );
}
