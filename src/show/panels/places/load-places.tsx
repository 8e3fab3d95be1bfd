import { type ReactNode, useMemo, useRef, useState } from 'react';
import { say } from '../../../base/words.ts';
import type { FeatureKind } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { longestSource } from './check-draft.ts';
import { hiddenLayersOf } from './hidden-layers.ts';
import { type KindChoice, keepPlaces } from './keep-places.ts';
import { loadLines } from './load-text.ts';
import { loadWords } from './load-words.ts';
import { type FileFault, type ReadPlaces, readPlaces } from './read-places.ts';
import { words } from './words.ts';

const mostMegabytes = 20;
const megabyte = 1_000_000;

/** A file that was chosen: what it holds, or why it cannot be read. */
interface Loaded {
  readonly file: string;
  readonly megabytes: number;
  readonly read: ReadPlaces | null;
  readonly fault: FileFault | 'tooLarge' | null;
}

async function load(file: File): Promise<Loaded> {
  const about = { file: file.name, megabytes: file.size / megabyte };
  if (about.megabytes > mostMegabytes) return { ...about, read: null, fault: 'tooLarge' };
  const read = readPlaces(await file.text(), file.name.replace(/\.[^.]*$/, ''));
  return read.ok ? { ...about, read: read.value, fault: null } : { ...about, read: null, fault: read.error };
}

/** The button that takes a GeoJSON file, and the window that says what is in it before it is taken. */
export function LoadPlaces(): ReactNode {
  const { document: study } = useCockpit();
  const { language } = study;
  const input = useRef<HTMLInputElement>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const close = (): void => setLoaded(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) setLoaded(await load(file));
  };
  const texts = words[language];
  const title = say(loadWords, language, 'title', { file: loaded?.file ?? '' });
  return (
    <>
      <Button control="place-load" onClick={() => input.current?.click()}>
        {texts.load}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".geojson,.json,application/geo+json"
        hidden
        data-control="place-load-input"
        aria-label={texts.load}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {loaded === null ? null : (
        <Dialog control="place-load-panel" title={title} closeLabel={loadWords[language].cancel} onClose={close}>
          {loaded.read === null ? (
            <p role="alert">{faultText(loaded, language)}</p>
          ) : (
            <LoadForm read={loaded.read} file={loaded.file} onDone={close} />
          )}
        </Dialog>
      )}
    </>
  );
}

function faultText({ fault, megabytes }: Loaded, language: 'en' | 'es'): string {
  const { whole } = formatOf(language);
  return say(loadWords, language, fault ?? 'notJson', { size: whole(megabytes), most: whole(mostMegabytes) });
}

interface LoadFormProps {
  readonly read: ReadPlaces;
  readonly file: string;
  readonly onDone: () => void;
}

const lineKinds = ['route', 'barrier', 'agreement'] as const satisfies readonly FeatureKind[];
const pointKinds = ['checkpoint', 'port', 'agreement'] as const satisfies readonly FeatureKind[];

function LoadForm({ read, file, onDone }: LoadFormProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language } = study;
  const [choice, setChoice] = useState<KindChoice>({ point: 'checkpoint', line: 'route' });
  const [source, setSource] = useState(file);
  const texts = loadWords[language];
  const kept = useMemo(() => keepPlaces(read, study, choice, source.trim()), [read, study, choice, source]);
  const count = kept.corridors.length + kept.features.length;
  const asks = (form: 'point' | 'line'): boolean =>
    read.things.some((thing) => thing.kind === null && thing.form === form);
  const add = (): void => {
    // One step to undo, however many there are.
    const gesture = `load-${file}-${study.corridors.length}-${study.features.length}`;
    for (const corridor of kept.corridors) dispatch('keepCorridor', { corridor, isOnlyKept: true }, gesture);
    if (kept.features.length > 0) dispatch('keepFeatures', { features: kept.features }, gesture);
    for (const id of hiddenLayersOf(kept.features, study.layers)) dispatch('showLayer', { id, visible: true }, gesture);
    onDone();
  };
  return (
    <>
      <ul className="bullets" data-load-lines>
        {loadLines(read, kept, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {asks('line') ? (
        <KindSelect form="line" kinds={lineKinds} choice={choice} onChange={setChoice} label={texts.lines} />
      ) : null}
      {asks('point') ? (
        <KindSelect form="point" kinds={pointKinds} choice={choice} onChange={setChoice} label={texts.points} />
      ) : null}
      {read.things.some(({ form }) => form === 'ring') ? <p className="field-help">{texts.areas}</p> : null}
      {read.things.some((thing) => thing.source === null) ? (
        <TextField
          control="place-load-source"
          label={texts.source}
          value={source}
          longest={longestSource}
          onChange={setSource}
        />
      ) : null}
      <div className="row">
        <Button control="place-load-keep" look="main" isDisabled={count === 0} onClick={add}>
          {count === 0 ? texts.keepNone : say(loadWords, language, 'keep', { count: formatOf(language).whole(count) })}
        </Button>
      </div>
    </>
  );
}

interface KindSelectProps {
  readonly form: keyof KindChoice;
  readonly kinds: readonly FeatureKind[];
  readonly choice: KindChoice;
  readonly onChange: (choice: KindChoice) => void;
  readonly label: string;
}

/** What the lines or points are whose kind the file does not say. */
function KindSelect({ form, kinds, choice, onChange, label }: KindSelectProps): ReactNode {
  const { language } = useCockpit().document;
  return (
    <Select
      control={`place-load-${form}`}
      label={label}
      layout="row"
      value={choice[form]}
      options={kinds.map((kind) => ({ value: kind, label: words[language][kind] }))}
      onChange={(chosen) => onChange({ ...choice, [form]: kinds.find((kind) => kind === chosen) ?? choice[form] })}
    />
  );
}
