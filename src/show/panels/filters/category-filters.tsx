import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import { type DataSet, useCockpit } from '../../cockpit.ts';
import { CheckBox } from '../../parts/check-box.tsx';
import { Fold } from '../../parts/fold.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { toggled } from './window.ts';
import { words } from './words.ts';

const title8 = 'title-8';

interface GroupProps {
  readonly set: DataSet;
  readonly column: string;
  readonly labels: readonly string[];
}

/** One filter for each column of classes that the drawn data sets keep. */
export function CategoryFilters(): ReactNode {
  const { document: study, dataSets } = useCockpit();
  const { grid } = study;
  const drawn = [grid.areas, grid.incidents].flatMap((drawnTable) =>
    dataSets.filter(({ table }) => table === drawnTable),
  );
  return drawn.flatMap((set) =>
    set.groups.map(({ column, labels }) =>
      column === 'authority' ? (
        <AuthorityFilter key={`${set.table} ${column}`} />
      ) : (
        <ClassFilter key={`${set.table} ${column}`} set={set} column={column} labels={labels} />
      ),
    ),
  );
}

const useMarked = (column: string): readonly string[] => {
  const clause = useCockpit().document.clauses[`panel:${column}`];
  return clause?.kind === 'categories' ? clause.values : [];
};

function AuthorityFilter(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const texts = words[study.language];
  const isTitle8 = useMarked('authority').length > 0;
  const view = 'panel:authority';
  const choose = (value: 'all' | 'title-8'): void => {
    if (value === 'all') dispatch('clearClause', { view });
    else dispatch('setClause', { view, clause: { kind: 'categories', column: 'authority', values: [title8] } });
  };
  return (
    <div>
      <RadioGroup
        control="authority"
        topic="title-8"
        label={texts.authority}
        look="segments"
        value={isTitle8 ? 'title-8' : 'all'}
        choices={[
          { value: 'all', label: texts.authorityAll },
          { value: 'title-8', label: texts.authorityTitle8 },
        ]}
        onChange={choose}
      />
      {isTitle8 ? <p className="caveat">{texts.authorityNote}</p> : null}
    </div>
  );
}

function ClassFilter({ set, column, labels }: GroupProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language } = study;
  const marked = useMarked(column);
  const view = `panel:${column}`;
  const mark = (label: string): void => {
    const values = toggled(labels, marked, label);
    if (values.length === 0) dispatch('clearClause', { view });
    else dispatch('setClause', { view, clause: { kind: 'categories', column, values } });
  };
  const aside = say(words, language, 'chosen', { count: marked.length, all: labels.length });
  return (
    <Fold
      control={`fold-${column}`}
      title={sourceText(set.source, language, `column.${column}`)}
      rank="inner"
      isOpenAtFirst={marked.length > 0}
      {...(marked.length > 0 ? { aside } : {})}
    >
      <p className="field-help">
        {words[language].noneMarked}
        {set.kind === 'areas' ? ` ${words[language].splitNote}` : ''}
      </p>
      <fieldset className="class-list">
        <legend className="spoken-only">{sourceText(set.source, language, `column.${column}`)}</legend>
        {labels.map((label) => (
          <CheckBox
            key={label}
            control={`${column}-${label}`}
            label={sourceText(set.source, language, `${column}.${label}`)}
            isChecked={marked.includes(label)}
            onChange={() => mark(label)}
          />
        ))}
      </fieldset>
    </Fold>
  );
}
