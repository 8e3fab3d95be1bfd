import { type ReactNode, useRef, useState } from 'react';
import type { Problem } from '../../../base/problem.ts';
import type { Result } from '../../../base/result.ts';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import type { HandProps } from '../hand-props.ts';
import { NamingForm } from './naming-form.tsx';
import styles from './studies.module.css';
import { type Shelf, type StudyCard, useStudies } from './studies-desk.ts';
import { nameOf } from './study-facts.ts';
import { type StudyAct, StudyRows } from './study-rows.tsx';
import { useShelf } from './use-shelf.ts';
import { words } from './words.ts';

/** What was done last: a sentence, or what went wrong, and what takes it back. */
interface Said {
  readonly text: string;
  readonly problem: Problem | null;
  readonly onBack: (() => void) | null;
}

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
      {shelf?.ok === true ? <Kept shelf={shelf.value} onSaid={setSaid} onClose={onClose} /> : null}
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
        key={`${name} ${note}`}
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

interface KeptProps extends PartProps {
  readonly shelf: Shelf;
  readonly onClose: () => void;
}

/** The lists, and the form for the one that is being named. */
function Kept({ shelf: { cards, room }, onSaid, onClose }: KeptProps): ReactNode {
  const { document: study, openHandTask } = useCockpit();
  const { language } = study;
  const desk = useStudies();
  const [naming, setNaming] = useState<{ readonly act: 'rename' | 'duplicate'; readonly card: StudyCard } | null>(null);
  const texts = words[language];
  const saved = cards.filter(({ kind }) => kind === 'saved');
  const recent = cards.filter(({ kind, isHere }) => kind === 'recent' && !isHere);
  const tell = (result: Result<unknown, Problem>, text: string, onBack: Said['onBack'] = null): void =>
    onSaid(result.ok ? { text, problem: null, onBack } : { text: '', problem: result.error, onBack: null });
  const remove = async (card: StudyCard): Promise<void> => {
    const name = nameOf(card, language);
    const removed = await desk.remove(card.id);
    if (!removed.ok) return tell(removed, '');
    const back = async (): Promise<void> => tell(await removed.value(), say(words, language, 'broughtBack', { name }));
    tell(removed, say(words, language, 'removed', { name }), () => void back());
  };
  const act = (what: StudyAct, card: StudyCard): void => {
    switch (what) {
      case 'rename':
      case 'duplicate':
        setNaming({ act: what, card });
        break;
      case 'compare':
        openHandTask({ kind: 'study-difference', study: card.id });
        break;
      case 'remove':
        void remove(card);
        break;
      case 'file':
        void desk.saveFile(card.id).then((result) => result.ok || tell(result, ''));
        break;
      case 'open':
        void desk.open(card.id).then((result) => (result.ok ? onClose() : tell(result, '')));
    }
  };
  return (
    <>
      {naming === null ? null : (
        <NamedAnew
          naming={naming}
          onDone={(result, text) => {
            setNaming(null);
            if (result !== null) tell(result, text);
          }}
        />
      )}
      <div className={styles.list}>
        {saved.length === 0 ? (
          <p className="field-help">
            {texts.savedTitle}: {texts.noneSaved}
          </p>
        ) : (
          <StudyRows title={texts.savedTitle} cards={saved} language={language} onAct={act} />
        )}
        {recent.length === 0 ? null : (
          <StudyRows title={texts.recentTitle} cards={recent} language={language} onAct={act} />
        )}
      </div>
      <p className="field-help">{texts.back}</p>
      <Room room={room} />
    </>
  );
}

interface NamedAnewProps {
  readonly naming: { readonly act: 'rename' | 'duplicate'; readonly card: StudyCard };
  /** Null: nothing was done. */
  readonly onDone: (result: Result<unknown, Problem> | null, text: string) => void;
}

function NamedAnew({ naming: { act, card }, onDone }: NamedAnewProps): ReactNode {
  const { language } = useCockpit().document;
  const desk = useStudies();
  const texts = words[language];
  const isCopy = act === 'duplicate' && card.kind === 'saved';
  const name = isCopy ? say(words, language, 'copyOf', { name: card.name }) : card.name;
  return (
    <NamingForm
      key={`${act} ${card.id}`}
      control={`study-${act}`}
      first={{ name, note: card.note }}
      language={language}
      buttons={[
        {
          control: `study-${act}-do`,
          text: act === 'rename' ? texts.rename : texts[isCopy ? 'duplicate' : 'keep'],
          onName: (given) =>
            void desk[act](card.id, given).then((result) =>
              onDone(result, say(words, language, act === 'rename' ? 'renamed' : 'duplicated', { name: given.name })),
            ),
        },
      ]}
      onCancel={() => onDone(null, '')}
    />
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
