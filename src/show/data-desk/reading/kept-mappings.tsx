import { type ReactNode, useState } from 'react';
import { type Language, say } from '../../../base/words.ts';
import type { Mapping } from '../../../document/reading.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useFileDesk } from '../file-desk.ts';
import { keptWords } from './kept-words.ts';
import { forHeaders, isSameMapping, missingColumns } from './mapping-draft.ts';
import styles from './reading.module.css';

interface KeptMappingsProps {
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  readonly language: Language;
  readonly onUse: (mapping: Mapping) => void;
  /** The draft takes the name under which it was saved. */
  readonly onName: (name: string) => void;
  /** The mapping itself: what fits is offered above it, and it is saved below. */
  readonly children: ReactNode;
}

/** What was last done with a mapping, or why not. */
interface Done {
  readonly key: 'saved' | 'forgotten' | 'notSaved' | 'nameMissing';
  readonly name: string;
}

/** Mappings that this browser keeps: one that fits is offered by itself; they are used, forgotten, and saved here. */
export function KeptMappings(props: KeptMappingsProps): ReactNode {
  const { headers, mapping, language, onUse, onName, children } = props;
  const desk = useFileDesk();
  const [kept, setKept] = useState(desk.mappings);
  const [done, setDone] = useState<Done | null>(null);
  const texts = keptWords[language];
  const fitting = kept.findLast((one) => missingColumns(one, headers).length === 0);
  const isUsed = (one: Mapping): boolean => isSameMapping(forHeaders(one, headers), mapping);
  const isOffered = fitting !== undefined && !kept.some(isUsed);
  const save = (name: string): void => {
    const isKept = name !== '' && desk.keepMapping({ ...mapping, name });
    setDone({ key: name === '' ? 'nameMissing' : isKept ? 'saved' : 'notSaved', name });
    setKept(desk.mappings());
    if (isKept) onName(name);
  };
  const forget = (name: string): void => {
    desk.forgetMapping(name);
    setKept(desk.mappings());
    setDone({ key: 'forgotten', name });
  };
  return (
    <>
      {isOffered ? (
        <div className={styles.offer}>
          <p>{say(keptWords, language, 'offer', { name: fitting.name })}</p>
          <Button control="reading-use-offered" look="main" onClick={() => onUse(forHeaders(fitting, headers))}>
            {texts.use}
          </Button>
        </div>
      ) : null}
      {children}
      <Fold control="reading-kept" title={texts.title} rank="inner" isOpenAtFirst={false} aside={String(kept.length)}>
        {kept.length === 0 ? <p className="field-help">{texts.none}</p> : null}
        <ul className={styles.kept}>
          {kept.map((one, at) => (
            <KeptItem
              key={one.name}
              at={at}
              kept={one}
              missing={missingColumns(one, headers)}
              isInUse={isUsed(one)}
              language={language}
              onUse={() => onUse(forHeaders(one, headers))}
              onForget={() => forget(one.name)}
            />
          ))}
        </ul>
        <SaveForm kept={kept} start={mapping.name} language={language} onSave={save} />
        <p className="field-help" role="status" data-done={done?.key}>
          {done === null ? '' : say(keptWords, language, done.key, { name: done.name })}
        </p>
      </Fold>
    </>
  );
}

interface KeptItemProps {
  readonly at: number;
  readonly kept: Mapping;
  /** Columns that it needs and the file has not. */
  readonly missing: readonly string[];
  readonly isInUse: boolean;
  readonly language: Language;
  readonly onUse: () => void;
  readonly onForget: () => void;
}

function KeptItem({ at, kept, missing, isInUse, language, onUse, onForget }: KeptItemProps): ReactNode {
  const texts = keptWords[language];
  const { name } = kept;
  const lacks = say(keptWords, language, 'lacks', { columns: formatOf(language).list(missing) });
  return (
    <li>
      <span className={styles.keptName}>
        {name}
        {isInUse ? <span className="choice-hint">{texts.inUse}</span> : null}
        {missing.length === 0 ? null : <span className="choice-hint">{lacks}</span>}
      </span>
      {missing.length > 0 || isInUse ? null : (
        <Button
          control={`reading-use-${at}`}
          look="link"
          label={say(keptWords, language, 'useNamed', { name })}
          onClick={onUse}
        >
          {texts.use}
        </Button>
      )}
      <Button
        control={`reading-forget-${at}`}
        look="link"
        label={say(keptWords, language, 'forgetNamed', { name })}
        onClick={onForget}
      >
        {texts.forget}
      </Button>
    </li>
  );
}

interface SaveFormProps {
  readonly kept: readonly Mapping[];
  readonly start: string;
  readonly language: Language;
  readonly onSave: (name: string) => void;
}

function SaveForm({ kept, start, language, onSave }: SaveFormProps): ReactNode {
  const [name, setName] = useState(start);
  const texts = keptWords[language];
  const isTaken = kept.some((one) => one.name === name.trim());
  return (
    <div className={styles.save}>
      <TextField
        control="reading-mapping-name"
        label={texts.name}
        value={name}
        longest={80}
        help={isTaken ? texts.replaces : texts.keeps}
        onChange={setName}
      />
      <Button control="reading-save-mapping" onClick={() => onSave(name.trim())}>
        {texts.save}
      </Button>
    </div>
  );
}
