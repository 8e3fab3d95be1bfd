import { type ReactNode, useMemo, useRef, useState } from 'react';
import { type Language, languages, say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { criterionNames } from '../criterion-name.ts';
import { importLines } from './import-lines.ts';
import { importWords as words } from './import-words.ts';
import { type MatchedSet, matchedSet } from './matched-set.ts';
import type { ReadSet, SetsFault } from './read-set.ts';
import { readSets } from './read-sets.ts';
import { mostSets, withSets } from './scenario-sets.ts';
import { words as panelWords } from './words.ts';

const mostKilobytes = 1000;
const kilobyte = 1000;

/** A file that was chosen: its sets, or why it gives none. */
interface Loaded {
  readonly file: string;
  readonly kilobytes: number;
  readonly sets: readonly ReadSet[];
  readonly fault: SetsFault | 'tooLarge' | null;
}

async function load(file: File): Promise<Loaded> {
  const about = { file: file.name, kilobytes: Math.ceil(file.size / kilobyte), sets: [] };
  if (about.kilobytes > mostKilobytes) return { ...about, fault: 'tooLarge' };
  const read = readSets(await file.text(), file.name.replace(/\.[^.]*$/, ''));
  return read.ok ? { ...about, sets: read.value, fault: null } : { ...about, fault: read.error };
}

/** The button that takes a file of weights, and the window that says what of it fits before it is taken. */
export function ImportSets(): ReactNode {
  const { language } = useCockpit().document;
  const input = useRef<HTMLInputElement>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const close = (): void => setLoaded(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) setLoaded(await load(file));
  };
  return (
    <>
      <Button control="scenario-import" onClick={() => input.current?.click()}>
        {panelWords[language].import}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        hidden
        data-control="scenario-import-input"
        aria-label={panelWords[language].import}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {loaded === null ? null : (
        <Dialog
          control="scenario-import-panel"
          title={say(words, language, 'title', { file: loaded.file })}
          closeLabel={words[language].close}
          onClose={close}
        >
          {loaded.fault === null ? (
            <ImportForm sets={loaded.sets} onDone={close} />
          ) : (
            <>
              <p role="alert">{faultText(loaded, loaded.fault, language)}</p>
              <p className="field-help">{say(words, language, 'format', { brace: '{"Level": 40, "Trend": 60}' })}</p>
            </>
          )}
        </Dialog>
      )}
    </>
  );
}

function faultText({ kilobytes }: Loaded, fault: NonNullable<Loaded['fault']>, language: Language): string {
  const { whole } = formatOf(language);
  return say(words, language, fault, { size: whole(kilobytes), most: whole(mostKilobytes) });
}

const fits = ({ set, unsaid }: MatchedSet): boolean => unsaid.length < Object.keys(set.weights).length;

function ImportForm({ sets, onDone }: { readonly sets: readonly ReadSet[]; readonly onDone: () => void }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  const texts = words[language];
  const matched = useMemo(() => {
    const named = languages.map((one) => criterionNames(regions.criteria, one));
    const namesOf = ({ id }: { readonly id: string }): readonly string[] =>
      named.flatMap((names) => names.get(id) ?? []);
    return sets.map((set) => matchedSet(set, regions.criteria, namesOf));
  }, [sets, regions.criteria]);
  const [left, setLeft] = useState<readonly number[]>([]);
  const room = Math.max(0, mostSets - regions.sets.length);
  const taken = matched.filter((one, at) => fits(one) && !left.includes(at));
  const names = criterionNames(regions.criteria, language);
  const { whole } = formatOf(language);
  const add = (): void => {
    dispatch('setRegions', {
      regions: withSets(
        regions,
        taken.map(({ set }) => set),
      ),
    });
    onDone();
  };
  return (
    <>
      {matched.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two sets of a file may have one name, and none of them moves
        <section key={at} data-set={one.set.name}>
          {fits(one) ? (
            <CheckBox
              control={`scenario-take-${at}`}
              label={say(words, language, 'take', { name: one.set.name })}
              isChecked={!left.includes(at)}
              onChange={(isIn) => setLeft(isIn ? left.filter((other) => other !== at) : [...left, at])}
            />
          ) : (
            <strong>{one.set.name}</strong>
          )}
          <ul className="bullets">
            {importLines(one, (id) => names.get(id) ?? id, language).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      {taken.length > room ? (
        <p className="field-fault">{say(words, language, 'room', { count: whole(room) })}</p>
      ) : null}
      <div className="row">
        <Button
          control="scenario-import-keep"
          look="main"
          isDisabled={taken.length === 0 || taken.length > room}
          onClick={add}
        >
          {taken.length === 0
            ? texts.keepNone
            : taken.length === 1
              ? texts.keepOne
              : say(words, language, 'keep', { count: whole(taken.length) })}
        </Button>
      </div>
    </>
  );
}
