import type { ReactNode } from 'react';
import type { CriterionCard } from '../../../analyse/criteria/catalog.ts';
import { say } from '../../../base/words.ts';
import { filledText } from '../../../corridors/corridor.ts';
import type { CriterionColumn, RegionTableResult } from '../../../disclose/disclosed.ts';
import { type CriterionSpec, normalisations } from '../../../document/regions.ts';
import { OwnTextFields } from '../../briefing/inspector/own-text-fields.tsx';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { nameOf } from '../../panels/data/set-name.ts';
import { ParamField } from '../../panels/findings/param-field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Select } from '../../parts/select.tsx';
import { criterionCard, criterionText } from '../criterion-name.ts';
import { LoadFile } from '../load-file.tsx';
import { ownCriterion, withChange } from './criteria-edits.ts';
import { CriterionPeriod } from './criterion-period.tsx';
import { detailWords as words } from './detail-words.ts';
import { TypedForm } from './typed-form.tsx';

interface CriterionDetailProps {
  readonly spec: CriterionSpec;
  readonly column: CriterionColumn | null;
  readonly table: RegionTableResult | null;
  /** Notes that are told here alone. */
  readonly more: readonly string[];
}

type Change = Partial<Omit<CriterionSpec, 'id' | 'criterion'>>;

/** How a criterion is made, and what can be set of it. */
export function CriterionDetail({ spec, column, table, more }: CriterionDetailProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  const texts = words[language];
  const card = criterionCard(spec.criterion);
  const change = (changed: Change): void =>
    dispatch('setRegions', { regions: { criteria: withChange(regions.criteria, spec.id, changed) } });
  // A criterion of the person's own has no other name: it is asked for first.
  const isOwn = spec.criterion === ownCriterion;
  const named = (
    <Fold control={`fold-criterion-name-${spec.id}`} title={texts.ownName} rank="inner" isOpenAtFirst={isOwn}>
      <div className="panel-stack">
        <OwnTextFields
          control={`criterion-name-${spec.id}`}
          name={texts.ownName}
          text={spec.name}
          onChange={(own) => change({ name: own })}
        />
      </div>
    </Fold>
  );
  return (
    <>
      {isOwn ? named : null}
      {card === undefined ? null : (
        <dl className="figure-list">
          {(['meaning', 'caution', 'direction'] as const).map((key) => (
            <div key={key}>
              <dt>{texts[key === 'meaning' ? 'more' : key]}</dt>
              <dd>{card.words[language][key]}</dd>
            </div>
          ))}
        </dl>
      )}
      <Sources spec={spec} column={column} card={card} />
      {more.map((line) => (
        <p key={line} className="field-help">
          {line}
        </p>
      ))}
      {spec.typed === null || card === undefined ? null : (
        <TypedForm spec={spec} typed={spec.typed} card={card} table={table} onChange={(typed) => change({ typed })} />
      )}
      {card === undefined || card.params.length === 0 ? null : (
        <Fold control={`fold-criterion-params-${spec.id}`} title={texts.settings} rank="inner">
          <div className="panel-stack">
            {card.params.map((param) => (
              <ParamField
                key={param.id}
                spec={param}
                form={`criterion-${spec.id}`}
                language={language}
                value={spec.params[param.id] ?? param.initial}
                onChange={(value) => change({ params: { ...spec.params, [param.id]: value } })}
              />
            ))}
            {card.params.some(({ kind }) => kind === 'open-choice') ? (
              <LoadFile control={`criterion-load-${spec.id}`} label={texts.load} accept=".csv,.tsv,.txt,.gz" />
            ) : null}
          </div>
        </Fold>
      )}
      {card === undefined ? null : (
        <CriterionPeriod
          id={spec.id}
          periods={card.periods}
          chosen={spec.period}
          made={column?.period ?? null}
          onChange={(period) => change({ period })}
        />
      )}
      <NormalisationField spec={spec} onChange={change} />
      {isOwn ? null : named}
    </>
  );
}

interface SourcesProps {
  readonly spec: CriterionSpec;
  readonly column: CriterionColumn | null;
  readonly card: CriterionCard | undefined;
}

/** Unit, tables and method of its figures. */
function Sources({ spec, column, card }: SourcesProps): ReactNode {
  const { document: study, dataSets } = useCockpit();
  const { language } = study;
  const texts = words[language];
  const own = spec.typed === null ? '' : filledText(spec.typed.unit)[language];
  const listed = column === null ? '' : criterionText(spec.criterion, column.unit, language);
  const unit = own === '' || listed === '' ? own || listed : `${own} (${listed})`;
  const tables = (column?.tables ?? []).map((table) => {
    const set = dataSets.find((one) => one.table === table);
    return set === undefined ? table : nameOf(set, language);
  });
  const lines = [
    ...(card === undefined ? [] : [texts[`country.${card.country}`]]),
    ...(unit === '' ? [] : [say(words, language, 'unit', { unit })]),
    ...(tables.length === 0 ? [] : [say(words, language, 'tables', { tables: formatOf(language).list(tables) })]),
    ...(card === undefined || card.citation === ''
      ? []
      : [say(words, language, 'version', { citation: card.citation })]),
  ];
  return lines.map((line) => (
    <p key={line} className="field-help">
      {line}
    </p>
  ));
}

interface NormalisationFieldProps {
  readonly spec: CriterionSpec;
  readonly onChange: (change: Change) => void;
}

/** How figures of different units are brought on one scale. */
function NormalisationField({ spec, onChange }: NormalisationFieldProps): ReactNode {
  const { language, regions } = useCockpit().document;
  const texts = words[language];
  const ofMethod = regions.method === 'topsis' ? 'vector' : 'min-max';
  const meant = spec.normalisation === 'method' ? ofMethod : spec.normalisation;
  return (
    <Select
      control={`criterion-normalisation-${spec.id}`}
      label={texts.normalisation}
      help={texts[`help.${meant}`]}
      value={spec.normalisation}
      options={normalisations.map((value) => ({
        value,
        label: say(words, language, `normalisation.${value}`, { method: texts[`normalisation.${ofMethod}`] }),
      }))}
      onChange={(value) =>
        onChange({ normalisation: normalisations.find((one) => one === value) ?? spec.normalisation })
      }
    />
  );
}
