import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import { nextId } from '../../../document/with-kept.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useAtHand } from '../at-hand.ts';
import { TemplateCards } from '../template-cards.tsx';
import { toldText } from '../told-text.ts';
import styles from './sheet-list.module.css';
import { SheetRow } from './sheet-row.tsx';
import { words } from './words.ts';

/** The sheets of the briefing in order, and what can be done with the one on display. */
export function SheetList(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { sheet, choice, isEditable, choose } = useAtHand();
  const [isAdding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  /** The row over which another is dragged. */
  const [over, setOver] = useState('');
  const { language, sheets, briefing } = study;
  const texts = words[language];
  const place = (id: string): number => sheets.findIndex((one) => one.id === id);
  const open = (id: string): void => choose({ sheet: id, part: '', placing: null, told: null });
  const move = (id: string, to: number): void => {
    const from = place(id);
    if (from < 0 || to < 0 || to >= sheets.length || to === from) return;
    dispatch('moveSheet', { id, to });
    choose({ sheet: id, told: null });
    setSaid(say(words, language, 'moved', { from: from + 1, to: to + 1, of: sheets.length }));
  };
  const remove = (id: string): void => {
    const at = place(id);
    dispatch('removeSheets', { ids: [id] });
    open((sheets[at + 1] ?? sheets[at - 1])?.id ?? '');
    setSaid(say(words, language, 'removed', { number: at + 1 }));
  };
  const duplicate = (id: string): void => {
    dispatch('duplicateSheet', { id });
    open(nextId('p', sheets));
  };
  return (
    <div className={styles.list}>
      <div className={styles.head}>
        <h2>{texts.title}</h2>
        <span className={styles.state} data-state={briefing.final === null ? 'draft' : 'final'}>
          {briefing.final === null ? texts.draft : texts.final}
        </span>
      </div>
      <p className="spoken-only">{texts.keys}</p>
      <ol className={styles.rows}>
        {sheets.map((one, at) => (
          <SheetRow
            key={one.id}
            sheet={one}
            number={at + 1}
            isShown={one.id === sheet.id}
            isOver={one.id === over}
            isEditable={isEditable}
            onOpen={() => open(one.id)}
            onStep={(by) => {
              const next = sheets[at + by];
              if (next !== undefined) open(next.id);
            }}
            onMove={(by) => move(one.id, at + by)}
            onRemove={() => remove(one.id)}
            onDuplicate={() => duplicate(one.id)}
            onOver={(isOver) => setOver(isOver ? one.id : '')}
            onDrop={(id) => move(id, at)}
          />
        ))}
      </ol>
      {isEditable ? (
        <div className={styles.foot}>
          <Button control="add-sheet" look="main" onClick={() => setAdding(true)}>
            {texts.add}
          </Button>
        </div>
      ) : null}
      <p role="status" className={choice.told === null ? 'spoken-only' : styles.told}>
        {choice.told === null ? said : toldText(choice.told, language)}
      </p>
      {isAdding ? (
        <Dialog
          control="add-sheet-panel"
          title={texts.addTitle}
          closeLabel={texts.close}
          width={1020}
          onClose={() => setAdding(false)}
        >
          <p className="field-help">{texts.addHelp}</p>
          <TemplateCards
            after={sheet.id}
            onAdded={(id, told) => {
              setAdding(false);
              choose({ sheet: id, part: '', placing: null, told });
            }}
          />
        </Dialog>
      ) : null}
    </div>
  );
}
