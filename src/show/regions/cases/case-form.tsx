import { type ReactNode, useRef } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { corridors } from '../../../corridors/corridor.ts';
import { ruleFor } from '../../../disclose/rule.ts';
import { type DataSet, useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import figures from '../figures.module.css';
import { caseFormText, caseHeaders } from './case-form-text.ts';
import styles from './cases.module.css';
import { words } from './words.ts';

const columns = ['month', 'corridor', 'side', 'stage', 'cases'] as const;

/** What a case file looks like, an empty one to fill, and where to add it. */
export function CaseForm({ set }: { readonly set: DataSet | null }): ReactNode {
  const { document: study } = useCockpit();
  const { language, disclosure } = study;
  const texts = words[language];
  const { threshold } = ruleFor(false, disclosure);
  const isHeld = threshold !== null && threshold > 1;
  const held = isHeld ? say(words, language, 'heldBack', { most: threshold - 1 }) : '';
  const told = [texts.privacy, held].filter((text) => text !== '').join(' ');
  return (
    <div className={styles.form}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than its place is scrolled by keys */}
      <section className={figures.scroll} tabIndex={0} aria-label={texts.form}>
        <table className={figures.table}>
          <caption className="spoken-only">{texts.form}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.column}</th>
              <th scope="col">{texts.holds}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column, at) => (
              <tr key={column}>
                <th scope="row">
                  <code>{caseHeaders(language)[at]}</code>
                </th>
                <td>{say(words, language, column, { names: corridorNames(language) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <FormButtons set={set} />
      <p className={styles.quiet}>{told}</p>
    </div>
  );
}

/** Names of the corridors as a file may write them. */
function corridorNames(language: Language): string {
  const programme = corridors.filter(({ id }) => id !== 'whole-border');
  return programme.map(({ name }) => name[language]).join('; ');
}

function FormButtons({ set }: { readonly set: DataSet | null }): ReactNode {
  const { document: study, openFiles, saveText, dispatch } = useCockpit();
  const input = useRef<HTMLInputElement>(null);
  const { language } = study;
  const texts = words[language];
  const name = set === null ? texts.add : texts.addOther;
  const save = (): void =>
    saveText(`corredor_case_form_${language}.csv`, caseFormText(language), 'text/csv;charset=utf-8');
  return (
    <p className={styles.buttons}>
      <Button control="add-cases" look="main" onClick={() => input.current?.click()}>
        {name}
      </Button>
      <Button control="save-case-form" onClick={save}>
        {texts.saveForm}
      </Button>
      {set === null ? null : (
        <Button control="remove-cases" look="quiet" onClick={() => dispatch('removeSource', { id: set.table })}>
          {texts.remove}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        hidden
        data-control="add-cases-input"
        aria-label={name}
        onChange={(event) => {
          openFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </p>
  );
}
