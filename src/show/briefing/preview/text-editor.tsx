import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { type Language, languages } from '../../../base/words.ts';
import type { OwnText } from '../../../document/own.ts';
import { useCockpit } from '../../cockpit.ts';
import type { Box, Page } from '../../page/page.ts';
import { useAtHand } from '../at-hand.ts';
import { fieldOf, isOneText, keptText, ownTextOf, type TextField, textChange } from '../own-texts.ts';
import styles from './preview.module.css';
import { words } from './words.ts';

interface TextEditorProps {
  readonly field: TextField;
  readonly box: Box;
  readonly scale: number;
  readonly page: Page;
  readonly other: Page;
  readonly onDone: () => void;
}

const longest = 2000;
/** Narrowest that two languages side by side can be read, pixels. */
const least = 420;

/** What stands on a page in a field; empty where nothing does. */
function writtenOn(page: Page, field: TextField): string {
  const key = JSON.stringify(field);
  const item = page.items.find(
    (one) => one.kind === 'text' && one.field !== null && JSON.stringify(fieldOf(one.field)) === key,
  );
  if (field.of === 'title') return page.title;
  return item?.kind === 'text' ? item.lines.join(' ') : '';
}

/** Writes a text where it stands on the page, in both languages. Enter or leaving keeps it, Esc leaves it as it was. */
export function TextEditor({ field, box, scale, page, other, onDone }: TextEditorProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { sheet } = useAtHand();
  const own = ownTextOf(field, sheet, study.briefing);
  const shown: Readonly<Record<Language, string>> = {
    en: writtenOn(page.language === 'en' ? page : other, field),
    es: writtenOn(page.language === 'es' ? page : other, field),
  };
  const isOne = isOneText(field);
  const start: OwnText = isOne ? own : { en: own.en || shown.en, es: own.es || shown.es };
  const [draft, setDraft] = useState(start);
  const isDone = useRef(false);
  const finish = (isKept: boolean): void => {
    if (isDone.current) return;
    isDone.current = true;
    const kept = (one: Language): string =>
      draft[one] === start[one] ? own[one] : keptText(draft[one], own[one] === '' ? shown[one] : '');
    const text = isOne ? { en: draft.en.trim(), es: draft.en.trim() } : { en: kept('en'), es: kept('es') };
    if (isKept && (text.en !== own.en || text.es !== own.es)) {
      const changed = textChange(field, sheet, text);
      if (changed.of === 'sheet') dispatch('changeSheet', { id: sheet.id, change: changed.change });
      else dispatch('setBriefing', { change: changed.change });
    }
    onDone();
  };
  const left = (event: FocusEvent<HTMLElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) finish(true);
  };
  const order: readonly Language[] = isOne ? ['en'] : page.language === 'en' ? languages : ['es', 'en'];
  const width = Math.max(isOne ? 220 : least, box.width * scale);
  return (
    <fieldset
      className={styles.editor}
      lang={study.language}
      data-editor={field.of}
      style={{
        left: Math.max(0, Math.min(box.x * scale, page.width * scale - width)),
        top: box.y * scale,
        width: Math.min(width, page.width * scale),
      }}
      onBlur={left}
    >
      <legend className="spoken-only">{words[study.language][`field.${field.of}`]}</legend>
      {order.map((one, at) => (
        <Draft
          key={one}
          name={isOne ? 'both' : one}
          language={one}
          isFirst={at === 0}
          value={draft[one]}
          onChange={(text) => setDraft({ ...draft, [one]: text })}
          onFinish={finish}
        />
      ))}
      <p className={styles.editorHelp}>
        {words[study.language][field.of === 'note' || isOne ? 'editHelpOwn' : 'editHelp']}
      </p>
    </fieldset>
  );
}

interface DraftProps {
  readonly name: Language | 'both';
  readonly language: Language;
  readonly isFirst: boolean;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onFinish: (isKept: boolean) => void;
}

const labels = { en: 'inEnglish', es: 'inSpanish', both: 'inBoth' } as const;

function Draft({ name, language, isFirst, value, onChange, onFinish }: DraftProps): ReactNode {
  const { language: spoken } = useCockpit().document;
  const id = useId();
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const isEnter = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;
    if (!isEnter && event.key !== 'Escape') return;
    event.preventDefault();
    onFinish(isEnter);
  };
  return (
    <div className={styles.draft}>
      <label htmlFor={id} className="field-label">
        {words[spoken][labels[name]]}
      </label>
      <textarea
        ref={(element) => {
          if (isFirst && element !== null && !element.dataset.seen) {
            element.dataset.seen = 'true';
            element.focus();
            element.select();
          }
        }}
        id={id}
        className={styles.textarea}
        rows={3}
        maxLength={longest}
        data-control={`write-${name}`}
        lang={name === 'both' ? undefined : language}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={press}
      />
    </div>
  );
}
