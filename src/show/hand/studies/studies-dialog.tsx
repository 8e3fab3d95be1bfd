import { type ReactNode, useRef, useState } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import type { HandProps } from '../hand-props.ts';
import { KeptStudies } from './kept-studies.tsx';
import { NamingForm } from './naming-form.tsx';
import type { Said } from './said.ts';
import styles from './studies.module.css';
import { type Shelf, type StudyCard, useStudies } from './studies-desk.ts';
import { useShelf } from './use-shelf.ts';
import { words } from './words.ts';

/** Studies that this browser keeps: saved under names, and recent ones. */
export function StudiesDialog({ onClose }: HandProps<'studies'>): ReactNode {
  const { language } = useCockpit().document;
  const shelf = useShelf();
  const [said, setSaid] = useState<Said | null>(null);
  const texts = words[language];
  return (
    <Dialog control="studies" title={texts.title} closeLabel={texts.close} width={900} onClose={onClose}>
      <p className="field-help">{texts.help}</p>
      <HereForm onSaid={setSaid} cards={shelf?.ok === true ? shelf.value.cards : []} />
      <div className={styles.said} role="status" aria-live="polite">
        {said === null ? null : <SaidLine said={said} />}
      </div>
      {shelf === null ? <p>{texts.loading}</p> : null}
      {shelf?.ok === false ? <ProblemNote problem={shelf.error} language={language} /> : null}
      {shelf?.ok === true ? (
        <>
          <KeptStudies cards={shelf.value.cards} onSaid={setSaid} onClose={onClose} />
          <Room room={shelf.value.room} />
        </>
      ) : null}
      <FileRow onClose={onClose} />
    </Dialog>
  );
}

function SaidLine({ said: { text, problem, onBack } }: { readonly said: Said }): ReactNode {
  const { document: study, saveStudy } = useCockpit();
  const texts = words[study.language];
  if (problem !== null) {
    return (
      <>
        <ProblemNote problem={problem} language={study.language} />
        <Button control="studies-save-file" onClick={saveStudy}>
          {texts.saveFile}
        </Button>
      </>
    );
  }
  return (
    <>
      <span>{text}</span>
      {onBack === null ? null : (
        <Button control="studies-bring-back" onClick={onBack}>
          {texts.bringBack}
        </Button>
      )}
    </>
  );
}

interface PartProps {
  readonly onSaid: (said: Said) => void;
}

/** The study on display, to be saved under a name. */
function HereForm({ onSaid, cards }: PartProps & { readonly cards: readonly StudyCard[] }): ReactNode {
  const { language } = useCockpit().document;
  const desk = useStudies();
  const texts = words[language];
  const name = desk.nameHere();
  const note = cards.find(({ isHere, kind }) => isHere && kind === 'saved')?.note ?? '';
  const save = async (naming: { readonly name: string; readonly note: string }, asNew: boolean): Promise<void> => {
    const saved = await desk.save(naming, asNew);
    if (!saved.ok) return onSaid({ text: '', problem: saved.error, onBack: null });
    const key = saved.value.isCopy ? 'savedCopy' : 'saved';
    onSaid({ text: say(words, language, key, { name: naming.name }), problem: null, onBack: null });
  };
  const button = (control: string, text: string, asNew: boolean) => ({
    control,
    text,
    onName: (naming: { readonly name: string; readonly note: string }) => void save(naming, asNew),
  });
  return (
    <section className={styles.here}>
      <h3>{texts.here}</h3>
      <p className="field-help">{name === '' ? texts.hereNew : say(words, language, 'hereSaved', { name })}</p>
      <NamingForm
        control="study-here"
        first={{ name, note }}
        language={language}
        buttons={[
          button('study-save', texts.save, false),
          ...(name === '' ? [] : [button('study-save-new', texts.saveNew, true)]),
        ]}
        hasFocus
      />
    </section>
  );
}

const bytesInMegabyte = 1e6;

function Room({ room }: Pick<Shelf, 'room'>): ReactNode {
  const { language } = useCockpit().document;
  const megabytes = (bytes: number, digits: number): string =>
    formatOf(language).decimal(bytes / bytesInMegabyte, digits);
  const text =
    room === null
      ? words[language].roomUnknown
      : say(words, language, 'room', { used: megabytes(room.used, 1), most: megabytes(room.most, 0) });
  return <p className="field-help">{text}</p>;
}

/** The study as a file, and studies from files. */
function FileRow({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { document: study, saveStudy, openFiles } = useCockpit();
  const texts = words[study.language];
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div className="row">
        <Button control="study-save-file" onClick={saveStudy}>
          {texts.saveFile}
        </Button>
        <Button control="study-open-file" onClick={() => input.current?.click()}>
          {texts.openFile}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            if (files.length === 0) return;
            onClose();
            openFiles(files);
          }}
        />
      </div>
      <p className="field-help">{texts.openFileHelp}</p>
    </>
  );
}
