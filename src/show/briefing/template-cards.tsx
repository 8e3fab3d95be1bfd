import { type ReactNode, useState } from 'react';
import { type Template, templates } from '../../document/sheet.ts';
import { nextId } from '../../document/with-kept.ts';
import { useCockpit } from '../cockpit.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import { type NewSheet, newSheet } from './new-sheet.ts';
import styles from './template-cards.module.css';
import { TemplateDrawing } from './template-drawing.tsx';
import { words } from './words.ts';

interface TemplateCardsProps {
  /** The new sheet comes after this one; "": at the end. */
  readonly after: string;
  readonly onAdded: (sheet: string, told: NewSheet['told']) => void;
}

/** The layouts as cards: pressing one adds a sheet made from the screen. */
export function TemplateCards({ after, onAdded }: TemplateCardsProps): ReactNode {
  const { document: study, periods, dataSets, dispatch } = useCockpit();
  const [kind, setKind] = useState<'calendar' | 'fiscal'>(study.grid.figures === 'areas' ? 'fiscal' : 'calendar');
  const texts = words[study.language];
  const add = (template: Template): void => {
    const ground = { study, periods, dataSets };
    const { sheet, told } = newSheet(template, ground, nextId('p', study.sheets), kind);
    dispatch('addSheets', { sheets: [sheet], after });
    onAdded(sheet.id, told);
  };
  return (
    <div className={styles.chooser}>
      <ul className={styles.cards}>
        {templates.map((template) => (
          <li key={template}>
            <button
              type="button"
              className={styles.card}
              data-control={`template-${template}`}
              onClick={() => add(template)}
            >
              <TemplateDrawing template={template} />
              <span className={styles.name}>{texts[`template.${template}`]}</span>
              <span className={styles.help}>{texts[`template.${template}.help`]}</span>
            </button>
          </li>
        ))}
      </ul>
      <RadioGroup
        control="template-years-kind"
        label={texts.years}
        value={kind}
        choices={(['fiscal', 'calendar'] as const).map((value) => ({ value, label: texts[value] }))}
        onChange={setKind}
      />
    </div>
  );
}
